"""Draws passage cards."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.window import fonts
from app.window.card import GAP, Card, lay_out
from app.window.card_delegate import CardDelegate, Index
from app.window.hit_model import HIT, SNIPPET
from app.window.theme import Theme
from app.window.tokens import Tokens


class HitDelegate(CardDelegate):
    """One card a passage."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view, theme)
        # A card is measured and painted many times over; its lines are broken once.
        self._cards: dict[tuple[int, float, Tokens], Card] = {}
        view.model().modelReset.connect(self._cards.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The card and the gap below it."""
        width = self.view.viewport().width()
        return QSize(width, round(self._card(index, width).height) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        rect = _frame(option.rect)
        card = self._card(index, rect.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self.view.hasFocus() and index.row() == self.view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, rect, chosen=chosen, hovered=hovered, focused=focused)
        painter.translate(QPointF(rect.topLeft()))
        self.draw_chip(painter, card.chip, index.row() + 1)
        painter.setPen(QColor(self.theme.tokens.text))
        card.citation.draw(painter, QPointF(0, 0))
        card.words.draw(painter, QPointF(0, 0))
        painter.setPen(QColor(self.theme.tokens.quiet))
        card.notes.draw(painter, QPointF(0, 0))
        self._draw_why(painter, card)
        self.draw_copy(painter, card.copy, lit=chosen or hovered)
        painter.restore()

    def copy_area(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the copy mark of a card is."""
        rect = _frame(option.rect)
        return self._card(index, rect.width()).copy.translated(rect.topLeft())

    def _card(self, index: Index, width: float) -> Card:
        key = index.row(), width, self.theme.tokens
        if key not in self._cards:
            self._cards[key] = lay_out(
                index.data(HIT),
                index.row() + 1,
                index.data(SNIPPET),
                width=width,
                base=self.view.font(),
                tokens=self.theme.tokens,
            )
        return self._cards[key]

    def _draw_why(self, painter: QPainter, card: Card) -> None:
        painter.setFont(fonts.sized(self.view.font(), 13))
        painter.setPen(QColor(self.theme.tokens.quiet))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            card.reasons, Qt.TextElideMode.ElideRight, round(card.why.width())
        )
        painter.drawText(card.why, Qt.AlignmentFlag.AlignLeft, text)


def _frame(rect: QRect) -> QRectF:
    return QRectF(rect.adjusted(0, 0, 0, -GAP))
