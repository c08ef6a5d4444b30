"""A page's picture with the quoted words marked on it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from app.window.theme import Theme

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView

PASSAGE, MARK, CURRENT = "paper_tint", "paper_mark", "paper_mark_current"
FOUND, FOUND_CURRENT, KEPT = "paper_found", "paper_found_current", "paper_highlight"
"""What a rectangle marks: the token that it is tinted with."""
_ORDER = (FOUND_CURRENT, CURRENT, MARK, FOUND, KEPT, PASSAGE)
"""Of two on the same words the first wins."""
_LINES = {
    Qt.PenStyle.SolidLine: (KEPT,),
    Qt.PenStyle.DotLine: (MARK, CURRENT),
    Qt.PenStyle.DashDotLine: (FOUND,),
}
"""What is drawn under words."""


class PageCanvas(QWidget):
    """As wide as it is told; the picture is stretched to that until a sharper one comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self.view: PageView | None = None
        self._roles: Sequence[str] = ()
        theme.changed.connect(self.update)

    def show_view(self, view: "PageView", roles: Sequence[str], width: int) -> None:
        """Show a page; `roles` says of each span asked for what it is."""
        # The image lies on the bytes of the view, which must live as long.
        self.view, self._roles = view, roles
        self._image = QImage(
            view.pixels, view.width, view.height, view.stride, QImage.Format.Format_RGB888
        )
        self.set_width(width)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.view = None
        self.setFixedSize(QSize(0, 0))

    def set_width(self, width: int) -> None:
        """Another width, in the window's pixels."""
        if self.view is not None:
            self.setFixedSize(width, max(1, round(width * self.view.height / self.view.width)))

    def marked(self, *roles: str) -> list[QRectF]:
        """Where the rectangles of these roles are, in the widget's pixels."""
        if self.view is None:
            return []
        scale = self.width() / self.view.width
        return [
            QRectF(r.x * scale, r.y * scale, r.width * scale, r.height * scale)
            for r in self.view.rectangles
            if self._roles[r.span] in roles
        ]

    def first_mark(self) -> QRect:
        """The rectangle to begin reading at; empty where nothing is marked."""
        found = (
            self.marked(FOUND_CURRENT)
            or self.marked(CURRENT)
            or self.marked(MARK)
            or self.marked(PASSAGE)
        )
        return found[0].toAlignedRect() if found else QRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - as Qt names it
        """The picture; the colours are laid over it as a felt pen would, under black ink."""
        if self.view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.paper))
        taken = QRegion()
        for role in _ORDER:
            region = self._region(role).subtracted(taken)
            if not region.isEmpty():
                painter.setClipRegion(region)
                painter.fillRect(self.rect(), QColor(getattr(self._theme.tokens, role)))
            taken = taken.united(region)
        painter.setClipping(False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._draw_lines(painter)
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_lines(self, painter: QPainter) -> None:
        """So that colour is not all that tells them: lines under words, as on the page of text.

        Of the quotes the chosen one has a bar beside it; of what was found the current is framed.
        """
        ink = QColor(self._theme.tokens.paper_line)
        for line, roles in _LINES.items():
            painter.setPen(QPen(ink, 1.5, line))
            for place in self.marked(*roles):
                painter.drawLine(place.bottomLeft(), place.bottomRight())
        for place in self.marked(CURRENT):
            painter.fillRect(QRectF(place.left() - 5, place.top(), 3, place.height()), ink)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in self.marked(FOUND_CURRENT):
            painter.drawRect(place.adjusted(-3, -2, 3, 2))

    def _region(self, role: str) -> QRegion:
        region = QRegion()
        for place in self.marked(role):
            region = region.united(place.adjusted(-2, -1, 2, 1).toAlignedRect())
        return region
