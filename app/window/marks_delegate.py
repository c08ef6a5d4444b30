"""How a mark is drawn in the list: its sign, the citation, the words, the note."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.window import fonts
from app.window.icons import paint_icon
from app.window.marks_model import PLACED, note_of, to_know, words_of
from app.window.page_marks import ICONS
from app.window.text_layout import flow, laid_out_text
from app.window.theme import Theme
from index.types import PlacedMark

_PADDING = 10
_GAP = 6
_ICON = 16
Index = QModelIndex | QPersistentModelIndex


class MarksDelegate(QStyledItemDelegate):
    """A card a mark."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The card and the gap below it."""
        width = self._view.viewport().width()
        return QSize(width, round(self._laid_out(index, width)[1]) + _PADDING + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        tokens = self._theme.tokens
        rect = QRectF(option.rect).adjusted(1, 1, -1, -_GAP - 1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tokens.accent if chosen else tokens.line
        painter.setPen(QPen(QColor(edge), tokens.ring if focused else 1))
        painter.setBrush(QColor(tokens.accent_behind if chosen else tokens.panel))
        painter.drawRoundedRect(rect, 8, 8)
        painter.translate(rect.topLeft())
        size = fonts.scaled(_ICON)
        place = QRect(_PADDING, _PADDING, size, size)
        placed: PlacedMark = index.data(PLACED)
        paint_icon(painter, place, ICONS[placed.mark.kind], QColor(tokens.accent))
        for colour, layout in self._laid_out(index, rect.width())[0]:
            painter.setPen(QColor(getattr(tokens, colour)))
            layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def _laid_out(self, index: Index, width: float) -> tuple[list[tuple[str, QTextLayout]], float]:
        """What is written, each with the name of its colour; and where the last of it ends."""
        placed: PlacedMark = index.data(PLACED)
        base = self._view.font()
        plain, small = fonts.sized(base, 14), fonts.sized(base, 13)
        noted = QFont(plain)
        noted.setItalic(True)
        left = _PADDING + fonts.scaled(_ICON) + 8
        parts = [
            ("text", placed.mark.citation, fonts.sized(base, 13, bold=True)),
            ("text", words_of(placed.mark), plain),
            ("text", note_of(placed.mark), noted),
            ("danger", " ".join(to_know(placed)), small),
        ]
        made, below = [], float(_PADDING)
        for colour, text, font in parts:
            if text:
                layout = laid_out_text(text, font)
                below = flow(layout, left, below, width - left - _PADDING, spacing=1.25) + 3
                made.append((colour, layout))
        return made, below
