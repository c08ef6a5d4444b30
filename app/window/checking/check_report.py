"""The report of a check: how far it has come, then what came of every quote."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window import words
from app.window.checking import checking_words
from app.window.checking.check_delegate import CheckDelegate
from app.window.checking.check_model import CHECK, CheckModel
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from index.progress import Progress
from index.types import BriefingCheck

_SIZE = (760, 640)
_AT_A_TIME = 60
"""Rows that are measured in one go: a briefing may have thousands."""


class CheckReport(QDialog):
    """Beside the window, so that sources can be read while it is open."""

    open_wanted = Signal(object)
    """The `ExcerptCheck` whose source is to be shown."""
    stop_wanted = Signal()
    copied = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of “{name}”").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found: BriefingCheck | None = None
        self._is_busy = True
        self.headline = self._label("title")
        self.headline.setText(self.tr("Checking…"))
        self.said = self._label("quiet")
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.model = CheckModel(self)
        self.view = self._make_view(theme)
        self.copy_button = QPushButton(self.tr("Copy report"), self)
        self.copy_button.setToolTip(self.tr("Copy what came of every quote as text"))
        give_icon(self.copy_button, "content-copy", theme, size=16)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button = QPushButton(self)
        self.close_button.clicked.connect(self.reject)
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)  # Return on a quote opens its source
        self._arrange()
        self._show_state()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        step = self.tr("{number} of {total}: {file}")
        said = step.format(
            number=words.number(progress.done + 1),
            total=words.number(progress.total),
            file=progress.label,
        )
        self.said.setText(words.breakable(said))

    def show_check(self, found: BriefingCheck) -> None:
        """What came of it."""
        self._found = found
        self.model.set_check(found)
        self._end(checking_words.headline(found), checking_words.counts(found))
        if found.checks:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()

    def fail(self, sentence: str) -> None:
        """Why nothing came of it."""
        self._end(self.tr("It could not be checked"), sentence)

    def reject(self) -> None:
        """Stop what runs, and close."""
        if self._is_busy:
            self.stop_wanted.emit()
        super().reject()

    def _end(self, headline: str, sentence: str) -> None:
        self._is_busy = False
        self.headline.setText(headline)
        self.said.setText(words.breakable(sentence))
        self.said.setAccessibleName(sentence)
        announce(self, f"{headline}. {sentence}")
        self._show_state()

    def _show_state(self) -> None:
        self.bar.setVisible(self._is_busy)
        self.view.setVisible(self._found is not None)
        self.copy_button.setVisible(self._found is not None)
        self.close_button.setText(self.tr("Stop") if self._is_busy else self.tr("Close"))
        tip = self.tr("Stop checking") if self._is_busy else self.tr("Close this report (Esc)")
        self.close_button.setToolTip(tip)

    def _make_view(self, theme: Theme) -> "_Quotes":
        view = _Quotes(self.model, self)
        view.setAccessibleName(self.tr("Checked quotes"))
        view.setToolTip(self.tr("Return or a double click shows the source of a quote"))
        view.setItemDelegate(CheckDelegate(view, theme))
        view.activated.connect(self._on_activated)
        theme.changed.connect(view.scheduleDelayedItemsLayout)
        return view

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for widget in (self.headline, self.said, self.bar):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self.resize(*_SIZE)

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        check = index.data(CHECK)
        if check.excerpt is not None:
            self.open_wanted.emit(check)

    @Slot()
    def _on_copy(self) -> None:
        if self._found is not None:
            QGuiApplication.clipboard().setText(checking_words.report(self._found))
            self.copied.emit(self.tr("Copied the report"))


class _Quotes(QListView):
    """A list whose rows are as tall as their words, measured some at a time."""

    def __init__(self, model: CheckModel, parent: QWidget) -> None:
        super().__init__(parent)
        style_as(self, "hits")
        self.setModel(model)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(0, 0, 6, 0)  # between the cards and the scroll bar
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_A_TIME)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
