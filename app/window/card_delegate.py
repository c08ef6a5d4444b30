"""What the delegates of cards have in common: the ground, the chip, and the marks."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel as Model
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.window import fonts
from app.window.card import BETWEEN
from app.window.card_model import TAKEN
from app.window.icons import paint_icon
from app.window.theme import Theme
from app.window.tokens import Tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """The marks in the corner of a card, to copy and to add to the briefing, work by mouse."""

    copy_wanted = Signal(int)
    add_wanted = Signal(int)

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
        """A click on a mark does what it says."""
        if isinstance(event, QMouseEvent):
            for area, wanted in self._marks(option, index):
                if area.contains(event.position()):
                    if event.type() == QEvent.Type.MouseButtonRelease:
                        wanted.emit(index.row())
                    return event.type() != QEvent.Type.MouseMove
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,  # noqa: ARG002 - as Qt names it
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what a mark does."""
        areas = [area for area, _ in self._marks(option, index)] if index.isValid() else []
        at = [area.contains(QPointF(event.pos())) for area in areas]
        if not any(at):
            QToolTip.hideText()
        elif at[0]:
            QToolTip.showText(event.globalPos(), self.tr("Copy the quote with its citation"))
        else:
            taken = self.tr("It is in the briefing")
            add = self.tr("Add to the briefing (Ctrl+B), or drag the card there")
            QToolTip.showText(event.globalPos(), taken if index.data(TAKEN) else add)
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

    def draw_marks(self, painter: QPainter, copy: QRectF, *, lit: bool, taken: bool) -> None:
        """The marks to copy and to add; that what is on the card is in the briefing already."""
        accent, quiet = QColor(self.theme.tokens.accent), QColor(self.theme.tokens.quiet)
        paint_icon(painter, copy.toRect(), "content-copy", accent if lit else quiet)
        name = "check-circle" if taken else "plus-circle-outline"
        tint = accent if lit or taken else quiet
        paint_icon(painter, _beside(copy).toRect(), name, tint)

    def add_area(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the mark to add is: right of the copy mark."""
        return _beside(self.copy_area(option, index))

    def _marks(
        self, option: QStyleOptionViewItem, index: Index
    ) -> tuple[tuple[QRectF, SignalInstance], ...]:
        areas = (self.copy_area(option, index), self.add_area(option, index))
        copy, add = (area.adjusted(-5, -6, 5, 6) for area in areas)
        return (copy, self.copy_wanted), (add, self.add_wanted)


def _beside(copy: QRectF) -> QRectF:
    return copy.translated(copy.width() + BETWEEN, 0)


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
    painter.setPen(QPen(QColor(edge), tokens.ring if focused else 1))
    painter.setBrush(QColor(tokens.accent_behind if chosen else tokens.panel))
    inset = tokens.ring / 2 if focused else 0.5
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 9, 9)
