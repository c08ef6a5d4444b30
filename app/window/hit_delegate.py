"""Draws passage cards."""

from PySide6.QtCore import QAbstractItemModel as Model
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QToolTip

from app.window import fonts
from app.window.card import GAP, Card, ask_text, lay_out, new_text
from app.window.card_delegate import CardDelegate, Index
from app.window.card_model import TAKEN
from app.window.hit_model import HIT, NEW, OPEN, SNIPPET
from app.window.theme import Theme
from app.window.tips import tip
from app.window.tokens import Tokens
from app.window.why_panel import draw_why


class HitDelegate(CardDelegate):
    """One card a passage; a click on "Why?" says why it was found."""

    why_wanted = Signal(int)
    """The row of the card to explain, or no longer."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view, theme)
        # A card is measured and painted many times over; its lines are broken once.
        self._cards: dict[tuple[int, float, Tokens, int, bool, bool], Card] = {}
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
        if card.new is not None:
            self.draw_new(painter, card.new, new_text())
        painter.setPen(QColor(self.theme.tokens.text))
        card.citation.draw(painter, QPointF(0, 0))
        card.words.draw(painter, QPointF(0, 0))
        painter.setPen(QColor(self.theme.tokens.quiet))
        card.notes.draw(painter, QPointF(0, 0))
        self._draw_why(painter, card)
        if card.panel is not None:
            draw_why(painter, card.panel, self.theme.tokens, self.view.font())
        taken = bool(index.data(TAKEN))
        self.draw_marks(painter, card.copy, lit=chosen or hovered, taken=taken)
        painter.restore()

    def copy_area(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the copy mark of a card is."""
        rect = _frame(option.rect)
        return self._card(index, rect.width()).copy.translated(rect.topLeft())

    def editorEvent(
        self, event: QEvent, model: Model, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on "Why?" opens the explanation, or closes it."""
        if isinstance(event, QMouseEvent) and self._on_ask(event.position(), option, index):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.why_wanted.emit(index.row())
            return event.type() != QEvent.Type.MouseMove
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The explanation as a tooltip, where it is asked for."""
        if index.isValid() and self._on_ask(QPointF(event.pos()), option, index):
            why = self.tr("Why this passage?")
            spoken = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
            QToolTip.showText(event.globalPos(), tip(f"{why} {spoken}"))
            return True
        return super().helpEvent(event, view, option, index)

    def _on_ask(self, place: QPointF, option: QStyleOptionViewItem, index: Index) -> bool:
        rect = _frame(option.rect)
        card = self._card(index, rect.width())
        line = card.ask.united(card.why) if card.reasons else card.ask
        return line.translated(rect.topLeft()).adjusted(-6, -4, 6, 4).contains(place)

    def _card(self, index: Index, width: float) -> Card:
        explanation = index.data(OPEN)
        is_new = bool(index.data(NEW))
        size = fonts.scaled(100)
        key = index.row(), width, self.theme.tokens, size, explanation is not None, is_new
        if key not in self._cards:
            self._cards[key] = lay_out(
                index.data(HIT),
                index.row() + 1,
                index.data(SNIPPET),
                explanation,
                is_new=is_new,
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
        painter.setPen(QColor(self.theme.tokens.accent))
        ask = ask_text(is_open=card.panel is not None)
        painter.drawText(card.ask, Qt.AlignmentFlag.AlignLeft, ask)


def _frame(rect: QRect) -> QRectF:
    return QRectF(rect.adjusted(0, 0, 0, -GAP))
