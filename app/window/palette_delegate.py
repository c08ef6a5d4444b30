"""A row of the palette: what it is called and its keys, and beneath what it does."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.window import fonts
from app.window.palette_model import ACTION
from app.window.theme import Theme

_EDGE, _PADDING = 12, 7
_TITLE, _HELP = 14, 13


class PaletteDelegate(QStyledItemDelegate):
    """Draws in the theme's colours; what cannot be done now is quiet."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - as Qt calls it
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Two lines."""
        return QSize(0, self._height(_TITLE) + self._height(_HELP) + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Title and keys on the first line, help on the second."""
        tokens, action = self._theme.tokens, index.data(ACTION)
        can = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            self._draw_ground(painter, option.rect)
        inside = option.rect.adjusted(_EDGE, _PADDING, -_EDGE, -_PADDING)
        first = QRect(inside.topLeft(), QSize(inside.width(), self._height(_TITLE)))
        second = inside.adjusted(0, first.height(), 0, 0)
        painter.setFont(fonts.sized(self._view.font(), _TITLE))
        painter.setPen(QColor(tokens.quiet))
        keys = painter.fontMetrics().horizontalAdvance(action.shown_keys) + _EDGE
        painter.drawText(first, Qt.AlignmentFlag.AlignRight, action.shown_keys)
        painter.setPen(QColor(tokens.text if can else tokens.quiet))
        _draw(painter, first.adjusted(0, 0, -keys, 0), index.data())
        painter.setFont(fonts.sized(self._view.font(), _HELP))
        painter.setPen(QColor(tokens.quiet))
        _draw(painter, second, action.help)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.tokens.accent))
        painter.setBrush(QColor(self._theme.tokens.accent_behind))
        painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)

    def _height(self, pixels: int) -> int:
        return QFontMetrics(fonts.sized(self._view.font(), pixels)).height()


def _draw(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft, shown)
