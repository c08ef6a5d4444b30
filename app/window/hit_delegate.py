"""Draws passage cards."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel as Model
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.window import fonts
from app.window.card import GAP, Card, lay_out
from app.window.hit_model import HIT, SNIPPET
from app.window.icons import icon
from app.window.theme import Theme
from app.window.tokens import Tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """One card a passage; the copy mark in its corner works by mouse."""

    copy_wanted = Signal(int)

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        # A card is measured and painted many times over; its lines are broken once.
        self._cards: dict[tuple[int, float, Tokens], Card] = {}
        view.model().modelReset.connect(self._cards.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The card and the gap below it."""
        width = self._view.viewport().width()
        return QSize(width, round(self._card(index, width).height) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        rect = _frame(option.rect)
        card = self._card(index, rect.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, chosen=chosen, hovered=hovered, focused=focused)
        painter.translate(QPointF(rect.topLeft()))
        self._draw_chip(painter, card.chip, index.row() + 1)
        painter.setPen(QColor(self._theme.tokens.text))
        card.citation.draw(painter, QPointF(0, 0))
        card.words.draw(painter, QPointF(0, 0))
        painter.setPen(QColor(self._theme.tokens.quiet))
        card.notes.draw(painter, QPointF(0, 0))
        self._draw_why(painter, card)
        copy = icon("content-copy", self._theme, "accent" if chosen or hovered else "quiet")
        copy.paint(painter, card.copy.toRect())
        painter.restore()

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

    def _on_copy(self, place: QPointF, option: QStyleOptionViewItem, index: Index) -> bool:
        rect = _frame(option.rect)
        area = self._card(index, rect.width()).copy.translated(rect.topLeft())
        return area.adjusted(-6, -6, 6, 6).contains(place)

    def _card(self, index: Index, width: float) -> Card:
        key = index.row(), width, self._theme.tokens
        if key not in self._cards:
            self._cards[key] = lay_out(
                index.data(HIT),
                index.row() + 1,
                index.data(SNIPPET),
                width=width,
                base=self._view.font(),
                tokens=self._theme.tokens,
            )
        return self._cards[key]

    def _draw_ground(
        self, painter: QPainter, rect: QRectF, *, chosen: bool, hovered: bool, focused: bool
    ) -> None:
        tokens = self._theme.tokens
        edge = tokens.accent if chosen or focused else tokens.edge if hovered else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(tokens.accent_behind if chosen else tokens.panel))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 9, 9)

    def _draw_chip(self, painter: QPainter, rect: QRectF, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(self._theme.tokens.on_accent))
        painter.setFont(fonts.sized(self._view.font(), 12, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))

    def _draw_why(self, painter: QPainter, card: Card) -> None:
        painter.setFont(fonts.sized(self._view.font(), 13))
        painter.setPen(QColor(self._theme.tokens.quiet))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            card.reasons, Qt.TextElideMode.ElideRight, round(card.why.width())
        )
        painter.drawText(card.why, Qt.AlignmentFlag.AlignLeft, text)


def _frame(rect: QRect) -> QRectF:
    return QRectF(rect.adjusted(0, 0, 0, -GAP))
