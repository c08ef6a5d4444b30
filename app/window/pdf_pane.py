"""Pages of a PDF as pictures: one at a time, drawn elsewhere while the window goes on."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.window import words
from app.window.elided import ElidedLabel
from app.window.icons import tool_button
from app.window.language import tr
from app.window.page_canvas import (
    CURRENT,
    FOUND,
    FOUND_CURRENT,
    KEPT,
    MARK,
    PASSAGE,
    PageCanvas,
)
from app.window.page_scroll import PageScroll
from app.window.sheet import style_as
from app.window.spot import Spot
from app.window.theme import Theme
from index.types import Page, PlacedMark, Source, Span

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Of the width of the panel."""
_FITTING = _ZOOMS.index(1.0)
_SETTLED = 200
"""Milliseconds without another change of size after which a sharper picture is asked for."""
_BUSY_AFTER = 300


class PdfPane(QWidget):
    """A page with its number, the way to its neighbours, and its size."""

    wanted = Signal(int, object, int)
    """A page's number, the spans to find on it, and its width in pixels of the screen"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._marked: tuple[tuple[str, Span], ...] = ()
        self._found: tuple[tuple[str, Span], ...] = ()
        self._kept: tuple[tuple[str, Span], ...] = ()
        self._roles: tuple[str, ...] = ()
        self._count = 0
        self._zoom = _FITTING
        self._arriving = False
        self.number = 0
        self.canvas = PageCanvas(theme, self)
        self.frame = PageScroll(self.canvas, self)
        self.place = ElidedLabel(self)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style_as(self.message, "lead")
        tools = self._tools(theme)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.ask)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._busy.timeout.connect(self._say_busy)
        self.frame.resized.connect(self._on_resized)
        self.frame.turned.connect(self.turn)
        self.frame.zoomed.connect(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(tools)
        column.addWidget(self.message, 1)
        column.addWidget(self.frame, 1)
        self.empty()

    def open(self, source: Source, spot: Spot) -> None:
        """Show the page that a spot is on, with its words marked."""
        self._pages = source.pages
        self._count = max((page.number for page in source.pages), default=0)
        self._found = ()
        quotes = (CURRENT, *(MARK for _ in spot.marks[1:]))
        tinted = ((PASSAGE, spot.passage),) if spot.passage else ()
        self._marked = (*tinted, *zip(quotes, spot.marks, strict=False))
        self._go(self._number_at(spot.start))

    def empty(self) -> None:
        """Show nothing."""
        self._pages, self._marked, self._found, self._kept = (), (), (), ()
        self._go(0)

    @property
    def words(self) -> Span | None:
        """The words of the page on show."""
        return next((page.span for page in self._pages if page.number == self.number), None)

    def show_found(self, found: Sequence[Span], current: Span | None) -> None:
        """Mark what was looked for; the page of the current one is turned to."""
        self._found = tuple((FOUND_CURRENT if span == current else FOUND, span) for span in found)
        if current is None:
            self.ask()
        else:
            self._go(self._number_at(current.start))

    def show_kept(self, kept: Sequence[PlacedMark]) -> None:
        """Mark what the reader marked."""
        self._kept = tuple((KEPT, one.span) for one in kept if one.span is not None)
        self.ask()

    def show_page(self, view: "PageView") -> None:
        """The picture has come."""
        if view.number != self.number:
            return
        self._busy.stop()
        self._count = view.pages
        self.canvas.show_view(view, self._roles, self._width())
        self.message.hide()
        self.frame.show()
        self._name_page()
        if self._arriving:
            self._arriving = False
            self.frame.bring(self.canvas.first_mark())

    def show_sentence(self, sentence: str) -> None:
        """Say in place why there is no picture."""
        self._busy.stop()
        self.canvas.clear()
        self.frame.hide()
        self.message.setText(words.breakable(sentence))
        self.message.setAccessibleName(sentence)
        self.message.show()

    @Slot(int)
    def turn(self, by: int) -> None:
        """The next page or the one before."""
        if 1 <= self.number + by <= self._count:
            self._go(self.number + by)

    @Slot(int)
    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1), or the width of the panel (0)."""
        self._zoom = _FITTING if by == 0 else min(max(0, self._zoom + by), len(_ZOOMS) - 1)
        self._on_resized()

    @Slot()
    def ask(self) -> None:
        """Ask for the picture of the page, if it can be seen."""
        if self.number and self.isVisible():
            if self.canvas.view is None:
                self._busy.start()
            pixels = round(self._width() * self.devicePixelRatioF())
            here = [
                (role, span)
                for role, span in (*self._marked, *self._found, *self._kept)
                if self.words is not None and self.words.common(span)
            ]
            self._roles = tuple(role for role, _ in here)
            self.wanted.emit(self.number, tuple(span for _, span in here), pixels)

    def showEvent(self, event: QShowEvent) -> None:
        """Pictures are asked for only while they can be seen."""
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing more to wait for."""
        super().hideEvent(event)
        self._busy.stop()

    def _go(self, number: int) -> None:
        if number != self.number or not number:
            self.canvas.clear()
            self.message.hide()
        self.number = number
        self._arriving = True
        self._name_page()
        self.ask()

    def _number_at(self, offset: int) -> int:
        at = bisect_right(self._pages, offset, key=lambda page: page.span.start) - 1
        return self._pages[max(0, at)].number if self._pages else 0

    @Slot()
    def _on_resized(self) -> None:
        self.canvas.set_width(self._width())
        self._settled.start()
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(_ZOOMS) - 1)

    @Slot()
    def _say_busy(self) -> None:
        self.show_sentence(self.tr("Drawing the page…"))

    def _width(self) -> int:
        return max(80, round(self.frame.room() * _ZOOMS[self._zoom]))

    def _name_page(self) -> None:
        page = next((page for page in self._pages if page.number == self.number), None)
        if page is None and self.number:
            page = Page(Span(0, 0), self.number, None)
        said = words.page_place(page, self._count) if page else ""
        self.place.set_full_text(said)
        self.frame.setAccessibleName(said or self.tr("Page"))
        marked = len(self.canvas.marked(MARK, CURRENT))
        self.frame.setAccessibleDescription(
            tr("A picture; its words are in the view Text. %Ln line(s) are marked.", "", marked)
        )
        self.back.setEnabled(self.number > 1)
        self.on.setEnabled(0 < self.number < self._count)

    def _tools(self, theme: Theme) -> QHBoxLayout:
        self.back = tool_button(self, self.tr("Page before"), "chevron-left", theme)
        self.on = tool_button(self, self.tr("Next page"), "chevron-right", theme)
        self.smaller = tool_button(self, self.tr("Smaller (-)"), "magnify-minus-outline", theme)
        self.fit = tool_button(
            self, self.tr("As wide as the panel (0)"), "arrow-expand-horizontal", theme
        )
        self.larger = tool_button(self, self.tr("Larger (+)"), "magnify-plus-outline", theme)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(+1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.fit.clicked.connect(lambda: self.zoom(0))
        self.larger.clicked.connect(lambda: self.zoom(+1))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addSpacing(6)
        row.addWidget(self.place, 1)
        for tool in (self.smaller, self.fit, self.larger):
            row.addWidget(tool)
        return row
