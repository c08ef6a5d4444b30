"""What the menu of the source's text offers besides copying."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.window import words
from app.window.marking import Marking
from app.window.marks_model import kind_name
from app.window.reading import Reading
from app.window.source_pane import SourcePane


class PageMenu(QObject):
    """Adds its entries when the menu is about to open."""

    def __init__(
        self, pane: SourcePane, reading: Reading, marking: Marking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._reading = reading
        self._marking = marking
        pane.page.menu_opening.connect(self._add)

    @Slot()
    def copy_cited(self) -> None:
        """The words that are selected with their citation, to the clipboard."""
        passage = self._pane.chosen_passage
        if passage is not None:
            QGuiApplication.clipboard().setText(words.cited_words(passage))
            self._pane.copied.emit(self.tr("Copied with the citation"))

    @Slot(object)
    def _add(self, menu: QMenu) -> None:
        chosen = self._pane.chosen is not None
        menu.addSeparator()
        for text, do, can in (
            (self.tr("Copy with citation"), self.copy_cited, chosen),
            (self.tr("Highlight"), self._marking.highlight, chosen),
            (self.tr("Note…"), self._marking.annotate, chosen),
            (self.tr("Bookmark"), self._marking.bookmark, True),
        ):
            action = menu.addAction(text)
            action.setEnabled(can)
            action.triggered.connect(do)
        self._add_kept(menu)
        menu.addSeparator()
        for text, step in (
            (self.tr("Larger text"), 1),
            (self.tr("Smaller text"), -1),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, by=step: self._reading.zoom(by))

    def _add_kept(self, menu: QMenu) -> None:
        """What can be done with the marks that the menu is opened on."""
        page = self._pane.page
        for placed in page.kept_at(page.menu_offset):
            kind = kind_name(placed.mark.kind)
            remove = menu.addAction(self.tr("Remove: {kind}").format(kind=kind))
            remove.triggered.connect(lambda _=False, one=placed: self._marking.remove(one))
            if placed.mark.note:
                change = menu.addAction(self.tr("Change the note…"))
                change.triggered.connect(lambda _=False, one=placed: self._marking.change_note(one))
