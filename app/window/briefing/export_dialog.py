"""What of a briefing is to be exported, before a file is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.window import counts
from app.window.form_dialog import FormDialog
from app.window.sheet import style_as
from app.window.wrapped_box import WrappedBox

_WIDTH = 533


class ExportDialog(FormDialog):
    """Two choices, the second only where exempt quotes are on show: unless made, none is written."""

    chosen = Signal(bool, bool)
    """With pictures of pages; with exempt entries."""

    def __init__(self, quotes: int, exempt: int, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
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
        column = QVBoxLayout()
        column.setSpacing(14)
        for widget in (lead, self.pictures, self.exempt):
            column.addWidget(widget)
        self.arrange(column, buttons=(self.cancel_button, self.choose_button))

    def _box(self, text: str, tip: str) -> WrappedBox:
        box = WrappedBox(text, self)
        box.setToolTip(tip)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return box

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self.pictures.isChecked(), self.exempt.isChecked())
        self.accept()
