"""What of a briefing is to be exported, before a file is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window import counts
from app.window.sheet import style_as


class ExportDialog(QDialog):
    """Two choices, the second only where exempt quotes are on show: unless made, none is written."""

    chosen = Signal(bool, bool)
    """With pictures of pages; with exempt entries."""

    def __init__(self, quotes: int, exempt: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the briefing"))
        said = self.tr(
            "{quotes} with their citations and your own words go into a file: Word, PDF, web page, "
            "Markdown, a table or JSON."
        )
        lead = QLabel(said.format(quotes=counts.quotes(quotes)), self)
        lead.setWordWrap(True)
        self.pictures = self._box(
            self.tr("With pictures of what is quoted from PDFs"),
            self.tr("Each quote of a PDF as it stands on its page"),
        )
        self.exempt = self._box(
            self.tr("With exempt items ({entries}): confidential, marked on every page").format(
                entries=counts.exempt_quotes(exempt)
            ),
            self.tr("Unless you choose this, nothing of exempt items is in the file"),
        )
        self.exempt.setVisible(exempt > 0)
        self.choose_button = QPushButton(self.tr("Choose a file…"), self)
        style_as(self.choose_button, "primary")
        self.choose_button.setDefault(True)
        self.choose_button.clicked.connect(self._on_chosen)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        for widget in (lead, self.pictures, self.exempt):
            column.addWidget(widget)
        column.addLayout(row)
        self.setMinimumWidth(420)

    def _box(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setAccessibleName(text)
        box.setToolTip(tip)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return box

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self.pictures.isChecked(), self.exempt.isChecked())
        self.accept()
