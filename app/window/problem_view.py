"""What is wrong with a file, and what to do about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.window import words
from app.window.flow_layout import FlowLayout
from app.window.icons import give_icon
from app.window.problems import Problem
from app.window.sheet import style_as
from app.window.theme import Theme


class ProblemView(QWidget):
    """The reason, the advice, and what can be done from here."""

    again_wanted = Signal(object)
    """The path of the file, to read it again."""
    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: Problem | None = None
        self.reason = self._label("body")
        self.advice = self._label("body")
        heading = self._label("section")
        heading.setText(self.tr("WHAT TO DO"))
        self.again_button = QPushButton(self.tr("Try again"), self)
        self.again_button.setAccessibleName(self.tr("Read this file again"))
        self.again_button.setToolTip(self.tr("Reads the file once more, as if it had changed"))
        give_icon(self.again_button, "refresh", theme, size=16)
        self.again_button.clicked.connect(self._on_again)
        self.report_button = QPushButton(self.tr("Copy report"), self)
        self.report_button.setAccessibleName(self.tr("Copy a report of this mistake"))
        self.report_button.setToolTip(self.tr("Copies what the makers need to mend it"))
        give_icon(self.report_button, "content-copy", theme, size=16)
        self.report_button.clicked.connect(self._on_report)
        row = FlowLayout()
        row.addWidget(self.again_button)
        row.addWidget(self.report_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 6, 0)
        column.setSpacing(8)
        column.addWidget(self.reason)
        column.addSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.advice)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(1)

    def show_problem(self, problem: Problem) -> None:
        """Show what is wrong."""
        self._problem = problem
        self.reason.setText(words.breakable(problem.reason))
        self.reason.setAccessibleName(problem.reason)
        self.advice.setText(problem.advice)
        self.again_button.setVisible(problem.entry is None)
        self.report_button.setVisible(problem.fault is not None)

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label

    @Slot()
    def _on_again(self) -> None:
        if self._problem is not None:
            self.again_wanted.emit(self._problem.path)

    @Slot()
    def _on_report(self) -> None:
        if self._problem is not None and self._problem.fault is not None:
            report = f"{self._problem.name}\n{self._problem.reason}\n\n{self._problem.fault}"
            QGuiApplication.clipboard().setText(report)
            self.copied.emit(self.tr("Copied the report"))
