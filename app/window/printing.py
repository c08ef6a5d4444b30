"""Printing: what of the window is put on paper."""

from PySide6.QtCore import QObject, Signal, Slot

from app.window import printout
from app.window.exempt import ExemptSession
from app.window.main_window import MainWindow
from index.types import Briefing


class Printing(QObject):
    """Prints the answer, the timeline or the source."""

    said = Signal(str)
    """A sentence on why there is nothing to print."""

    def __init__(
        self, window: MainWindow, exempt: ExemptSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._exempt = window, exempt
        self.said.connect(window.bottom.say)

    @Slot()
    def print_shown(self) -> None:
        """Print the source where the keyboard is in it, else the answer or the timeline."""
        focused = self._window.focusWidget()
        if focused is not None and self._window.source.isAncestorOf(focused):
            self.print_source()
        else:
            self.print_answer()

    @Slot()
    def print_answer(self) -> None:
        """Print the answer, or the timeline that is in its place."""
        pane = self._window.answer
        if pane.is_on_trail and pane.trail.trail is not None:
            self._print(printout.of_trail(pane.trail.trail))
        elif pane.answer is not None:
            self._print(printout.of_answer(pane.answer, pane.filters))
        else:
            self.said.emit(self.tr("There is no answer to print yet"))

    @Slot(object)
    def print_briefing(self, briefing: Briefing) -> None:
        """Print a briefing as it stands."""
        self._print(printout.of_briefing(briefing))

    @Slot()
    def print_source(self) -> None:
        """Print the document that is open."""
        pane = self._window.source
        if pane.source is not None and pane.spot is not None:
            self._print(printout.of_source(pane.source, pane.spot))
        else:
            self.said.emit(self.tr("No source is open to be printed"))

    def _print(self, what: printout.Printout) -> None:
        # Most never print; what prints need not be there when the window opens.
        from app.window.print_preview import print_document

        mark = self.tr("EXEMPT ITEMS INCLUDED: CONFIDENTIAL") if self._exempt.is_on else ""
        print_document(self._window, printout.as_document(what), what.title, mark)
