"""Reading in the source panel: looking for words, going back, and the size of the text."""

from PySide6.QtCore import QObject, Signal, Slot

from app.service.client import Service
from app.window.finding import Finding
from app.window.opening import Opening
from app.window.settings import Settings
from app.window.source_head import PAGE, TEXT
from app.window.source_pane import SourcePane


class Reading(QObject):
    """What the user does with the document that is open."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        pane: SourcePane,
        service: Service,
        settings: Settings,
        opening: Opening,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._settings = settings
        self._opening = opening
        self.finding = Finding(pane, service, opening, self)
        self.finding.failed.connect(self.failed)
        self.finding.crashed.connect(self.crashed)
        tools = pane.tools
        tools.back.clicked.connect(lambda: opening.go(-1))
        tools.on.clicked.connect(lambda: opening.go(1))
        tools.find_button.clicked.connect(self.finding.open)
        opening.moved.connect(self._on_moved)
        pane.page.set_zoom(settings.reading_size)
        pane.page.zoomed.connect(self._on_zoomed)

    def zoom(self, by: int) -> None:
        """Show the text or the page larger (1), smaller (-1), or as it is by itself (0)."""
        if self._pane.view == PAGE:
            self._pane.pdf.zoom(by)
        elif self._pane.view == TEXT:
            self._pane.page.step_zoom(by)

    @Slot()
    def _on_moved(self) -> None:
        places = self._opening.places
        self._pane.tools.show_places(back=places.can_go_back, on=places.can_go_on)

    @Slot(int)
    def _on_zoomed(self, size: int) -> None:
        self._settings.reading_size = size
        self._settings.save()
