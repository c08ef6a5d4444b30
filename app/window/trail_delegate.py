"""Draws the steps of a trail along a line of time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from app.window import fonts
from app.window.card_delegate import CardDelegate, Index
from app.window.card_model import TAKEN
from app.window.icons import paint_icon
from app.window.theme import Theme
from app.window.trail_card import GAP, RAIL, StepCard, lay_out
from app.window.trail_model import STEP, StepRow
from index.types import TrailEvent

_ICONS = {
    TrailEvent.RAISED: "flag-outline",
    TrailEvent.MENTIONED: "comment-text-outline",
    TrailEvent.REPORTED_BACK: "reply-outline",
    TrailEvent.CALLED_IN: "bullhorn-outline",
    TrailEvent.MOVED: "hand-back-right-outline",
    TrailEvent.DEFERRED: "clock-outline",
    TrailEvent.REFERRED: "arrow-right-circle-outline",
    TrailEvent.RECOMMENDED: "arrow-up-circle-outline",
    TrailEvent.AMENDED: "pencil-outline",
    TrailEvent.AMENDMENT_LOST: "pencil-off-outline",
    TrailEvent.RESOLVED: "check-circle-outline",
    TrailEvent.REJECTED: "close-circle-outline",
    TrailEvent.NOTED: "eye-outline",
    TrailEvent.WITHDRAWN: "undo-variant",
}
_LINE, _DOT = 9.0, 5.0


class TrailDelegate(CardDelegate):
    """One card a step."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view, theme)
        self._cards: dict[tuple[int, float, int], StepCard] = {}
        view.model().modelReset.connect(self._cards.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The card and the gap below it."""
        width = self.view.viewport().width()
        return QSize(width, round(self._card(index, width).height) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line of time, the meeting where it begins, and the step."""
        row: StepRow = index.data(STEP)
        card = self._card(index, option.rect.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self.view.hasFocus() and index.row() == self.view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The rail stands at the left in every language, as the minutes beside it do.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.translate(QPointF(option.rect.topLeft()))
        self._draw_rail(painter, row, card, option.rect.height())
        self.draw_ground(painter, card.ground, chosen=chosen, hovered=hovered, focused=focused)
        self.draw_chip(painter, card.chip, row.step.quote.citation)
        tint = QColor(self.theme.tokens.text)
        paint_icon(painter, card.icon.toRect(), _ICONS[row.step.event], tint)
        painter.setPen(QColor(self.theme.tokens.text))
        card.act.draw(painter, QPointF(0, 0))
        card.quote.draw(painter, QPointF(0, 0))
        painter.setPen(QColor(self.theme.tokens.quiet))
        card.notes.draw(painter, QPointF(0, 0))
        taken = bool(index.data(TAKEN))
        self.draw_marks(painter, card.copy, lit=chosen or hovered, taken=taken)
        painter.restore()

    def copy_area(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the copy mark of a card is."""
        card = self._card(index, option.rect.width())
        return card.copy.translated(QPointF(option.rect.topLeft()))

    def _card(self, index: Index, width: float) -> StepCard:
        key = index.row(), width, fonts.scaled(100)
        if key not in self._cards:
            self._cards[key] = lay_out(index.data(STEP), width=width, base=self.view.font())
        return self._cards[key]

    def _draw_rail(self, painter: QPainter, row: StepRow, card: StepCard, height: int) -> None:
        tokens = self.theme.tokens
        middle = card.head / 2 + 4
        painter.setPen(QPen(QColor(tokens.line), 2))
        begins = row.leads and row.step.mention == 0
        ends = middle if row.leads and row.last else 0.0 if row.last else float(height)
        if ends:
            painter.drawLine(QPointF(_LINE, middle if begins else 0.0), QPointF(_LINE, ends))
        if not row.leads:
            return
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.panel))
        painter.drawEllipse(QPointF(_LINE, middle), _DOT, _DOT)
        painter.setPen(QColor(tokens.text))
        painter.setFont(fonts.sized(self.view.font(), 14, bold=True))
        day = QRectF(RAIL, 8, self.view.width() - RAIL, card.head - 8)
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, row.day)
        left = RAIL + painter.fontMetrics().horizontalAdvance(row.day) + 10
        painter.setPen(QColor(tokens.quiet))
        painter.setFont(fonts.sized(self.view.font(), 14))
        room = card.ground.right() - left
        body = painter.fontMetrics().elidedText(row.body, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, 8, room, card.head - 8), Qt.AlignmentFlag.AlignVCenter, body)
