"""Draws the quotes of a checked briefing."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.window import fonts
from app.window.card_delegate import Index, draw_ground
from app.window.checking import checking_words as words
from app.window.checking.check_card import GAP, CheckCard, lay_out
from app.window.checking.check_model import CHECK, NUMBER
from app.window.icons import paint_icon
from app.window.theme import Theme
from app.window.tokens import Tokens


class CheckDelegate(QStyledItemDelegate):
    """One card a quote."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        # A card is measured and painted many times over; its lines are broken once.
        self._cards: dict[tuple[int, float, int, Tokens], CheckCard] = {}
        view.model().modelReset.connect(self._cards.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The card and the gap below it."""
        width = self._view.viewport().width()
        return QSize(width, round(self._card(index, width).height) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        tokens, check = self._theme.tokens, index.data(CHECK)
        card = self._card(index, option.rect.width())
        state = QStyle.StateFlag
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(
            painter,
            QRectF(option.rect.adjusted(0, 0, 0, -GAP)),
            tokens,
            chosen=bool(option.state & state.State_Selected),
            hovered=bool(option.state & state.State_MouseOver),
            focused=self._view.hasFocus() and index.row() == self._view.currentIndex().row(),
        )
        painter.translate(QPointF(option.rect.topLeft()))
        tint = QColor(tokens.accent if check.holds else tokens.danger)
        paint_icon(painter, card.icon.toRect(), words.icon(check), tint)
        painter.setPen(QColor(tokens.text))
        for layout in (card.outcome, *card.bodies):
            layout.draw(painter, QPointF(0, 0))
        painter.setPen(QColor(tokens.quiet))
        for layout in (card.citation, card.notes):
            layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def _card(self, index: Index, width: float) -> CheckCard:
        key = index.row(), width, fonts.scaled(100), self._theme.tokens
        if key not in self._cards:
            check, number, base = index.data(CHECK), index.data(NUMBER), self._view.font()
            self._cards[key] = lay_out(
                check, number, width=width, base=base, tokens=self._theme.tokens
            )
        return self._cards[key]
