"""Draws a line of the library: its title, and quietly at the right its count or status."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from app.window import fonts
from app.window.library_model import NOTE, ROW
from app.window.problems import Problem
from app.window.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_GAP = 8
_INSET = 6


class LibraryDelegate(QStyledItemDelegate):
    """The ground and the selection are the style's; the words are placed here."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, shown.text = shown.text, ""
        style = self._view.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = shown.rect.adjusted(_INSET, 0, -_INSET, 0)
        taken = self._draw_note(painter, room, str(index.data(NOTE)), index)
        room.setRight(room.right() - taken)
        painter.setFont(shown.font)
        painter.setPen(QColor(self._theme.tokens.text))
        is_file = isinstance(index.data(ROW), Problem)
        mode = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(title, mode, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()

    def _draw_note(self, painter: QPainter, room: QRect, note: str, index: Index) -> int:
        """The note; returns the width it takes."""
        if not note:
            return 0
        painter.setFont(fonts.sized(self._view.font(), 12))
        note = painter.fontMetrics().elidedText(
            note, Qt.TextElideMode.ElideRight, room.width() // 2
        )
        width = painter.fontMetrics().horizontalAdvance(note)
        place = QRectF(room.right() - width, room.top(), width, room.height())
        if index.data(ROW) is not None:
            place.translate(-_INSET, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.hover))
            painter.drawRoundedRect(place.adjusted(-_INSET, 3, _INSET, -3), 7, 7)
            width += 2 * _INSET
        painter.setPen(QColor(self._theme.tokens.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, note)
        return width + _GAP
