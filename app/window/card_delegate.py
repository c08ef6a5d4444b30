"""What the delegates of cards have in common: the ground, the chip, and the copy mark."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel as Model
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.window import fonts
from app.window.icons import paint_icon
from app.window.theme import Theme
from app.window.tokens import Tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """The copy mark in the corner of a card works by mouse."""

    copy_wanted = Signal(int)

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self.view = view
        self.theme = theme

    def copy_area(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the copy mark of a card is: for the kinds of card to say."""
        raise NotImplementedError

    def editorEvent(
        self, event: QEvent, model: Model, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the copy mark copies."""
        if isinstance(event, QMouseEvent) and self._on_copy(event.position(), option, index):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.copy_wanted.emit(index.row())
            return event.type() != QEvent.Type.MouseMove
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,  # noqa: ARG002 - as Qt names it
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what the copy mark does."""
        if index.isValid() and self._on_copy(QPointF(event.pos()), option, index):
            QToolTip.showText(event.globalPos(), self.tr("Copy the quote with its citation"))
            return True
        QToolTip.hideText()
        return True

    def draw_ground(
        self, painter: QPainter, rect: QRectF, *, chosen: bool, hovered: bool, focused: bool
    ) -> None:
        """The card itself; a ring where the keyboard is."""
        tokens = self.theme.tokens
        draw_ground(painter, rect, tokens, chosen=chosen, hovered=hovered, focused=focused)

    def draw_chip(self, painter: QPainter, rect: QRectF, number: int) -> None:
        """The number that ties a quote to its passage."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.tokens.accent))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(self.theme.tokens.on_accent))
        painter.setFont(fonts.sized(self.view.font(), 12, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))

    def draw_new(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """The mark of what has come since the user last looked."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.tokens.mark))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(self.theme.tokens.text))
        painter.setFont(fonts.sized(self.view.font(), 12, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def draw_copy(self, painter: QPainter, rect: QRectF, *, lit: bool) -> None:
        """The copy mark."""
        tint = QColor(self.theme.tokens.accent if lit else self.theme.tokens.quiet)
        paint_icon(painter, rect.toRect(), "content-copy", tint)

    def _on_copy(self, place: QPointF, option: QStyleOptionViewItem, index: Index) -> bool:
        return self.copy_area(option, index).adjusted(-6, -6, 6, 6).contains(place)


def draw_ground(
    painter: QPainter,
    rect: QRectF,
    tokens: Tokens,
    *,
    chosen: bool,
    hovered: bool,
    focused: bool,
) -> None:
    """The ground of a card, in a frame."""
    edge = tokens.accent if chosen or focused else tokens.edge if hovered else tokens.line
    painter.setPen(QPen(QColor(edge), 2 if focused else 1))
    painter.setBrush(QColor(tokens.accent_behind if chosen else tokens.panel))
    inset = 1.0 if focused else 0.5
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 9, 9)
