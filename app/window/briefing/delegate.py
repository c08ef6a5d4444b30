"""Draws the entries of a briefing, and lets headings and notes be edited in their place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel as Model
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.window import fonts
from app.window.briefing import words
from app.window.briefing.editors import HeadingEditor, NoteEditor
from app.window.briefing.entry_layout import (
    EDGE,
    GAP,
    Laid,
    edited_font,
    icon_size,
    lay_out,
    margin,
)
from app.window.briefing.model import ENTRY, MARK, NUMBER, Mark
from app.window.card_delegate import Index
from app.window.icons import paint_icon
from app.window.theme import Theme
from index.types import Entry, Excerpt, Heading, Note

if TYPE_CHECKING:
    from app.window.briefing.view import BriefingView


class BriefingDelegate(QStyledItemDelegate):
    """One row an entry. What is typed is taken at once, so that nothing waits to be lost."""

    def __init__(self, view: "BriefingView", theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        # An entry is measured and painted many times over; its lines are broken once.
        self._room = (0, 0)
        self._laid: dict[str, tuple[tuple[object, ...], Laid]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt names it
        """The entry at the width of the list."""
        return self._of(index).size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw an entry; a ring where the keyboard is."""
        entry, tokens = index.data(ENTRY), self._theme.tokens
        laid = self._of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, index)
        painter.translate(QPointF(option.rect.topLeft()))
        self._draw_margin(painter, laid, index)
        painter.setPen(QColor(tokens.text))
        if not self._is_edited(index):
            laid.lead.draw(painter, QPointF(0, 0))
            quiet = not isinstance(entry, Note | Excerpt)
            painter.setPen(QColor(tokens.quiet if quiet else tokens.text))
            laid.body.draw(painter, QPointF(0, 0))
            self._draw_hint(painter, laid, entry)
        painter.setPen(QColor(tokens.quiet))
        laid.remark.draw(painter, QPointF(0, 0))
        self._draw_mark(painter, laid, index.data(MARK))
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - as Qt names it
        index: Index,
    ) -> QWidget:
        """A field for a heading, paragraphs for a note."""
        entry = index.data(ENTRY)
        editor: HeadingEditor | NoteEditor
        editor = HeadingEditor(parent) if isinstance(entry, Heading) else NoteEditor(parent)
        editor.setFont(edited_font(entry, self._view.font()))
        editor.written.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The words as they are; what is being typed is left alone."""
        words_now = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, HeadingEditor | NoteEditor) and editor.words != words_now:
            editor.show_words(words_now)

    def setModelData(self, editor: QWidget, model: Model, index: Index) -> None:
        """Take the words."""
        words_before = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, HeadingEditor | NoteEditor) and editor.words != words_before:
            model.setData(index, editor.words)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Right where the words are drawn."""
        words_at = self._of(index).words.translated(option.rect.topLeft())
        editor.setGeometry(words_at.toAlignedRect().adjusted(-6, -4, 6, 6))

    def measure(self) -> None:
        """Take note of how wide the list is, and how large text is to be.

        Whether there is a scroll bar or not, so that its coming breaks no line anew.
        """
        bar = self._view.verticalScrollBar().sizeHint().width()
        self._room = self._view.width() - bar, fonts.scaled(100)

    def _of(self, index: Index) -> Laid:
        # Asked of every entry with every key that is typed: not by way of `index.data`.
        entry = self._view.entries.entries[index.row()]
        mark, held = self._view.entries.mark_of(entry), self._laid.get(entry.id)
        key = entry, mark, self._room
        if held is None or held[0] != key:
            laid = lay_out(entry, mark, self._room[0], self._view.font())
            held = self._laid[entry.id] = key, laid
        return held[1]

    def _is_edited(self, index: Index) -> bool:
        return self._view.indexWidget(index) is not None

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (focused or chosen or hovered):
            return
        ground = tokens.accent_behind if chosen else tokens.hover if hovered else tokens.panel
        edge = QPen(QColor(tokens.accent), tokens.ring if focused else 1)
        painter.setPen(edge if focused or chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(_frame(option.rect), 8, 8)

    def _draw_margin(self, painter: QPainter, laid: Laid, index: Index) -> None:
        tokens, number = self._theme.tokens, index.data(NUMBER)
        place = QRect(EDGE, round(laid.words.top()), margin() - EDGE - 8, icon_size())
        if number is not None:
            painter.setFont(fonts.sized(self._view.font(), 12, bold=True))
            painter.setPen(QColor(tokens.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
        elif laid.icon:
            paint_icon(painter, place, laid.icon, QColor(tokens.quiet))

    def _draw_hint(self, painter: QPainter, laid: Laid, entry: Entry) -> None:
        if not isinstance(entry, Heading | Note) or entry.text:
            return
        painter.setFont(edited_font(entry, self._view.font()))
        painter.setPen(QColor(self._theme.tokens.quiet))
        painter.drawText(laid.words, Qt.AlignmentFlag.AlignVCenter, words.hint(entry))

    def _draw_mark(self, painter: QPainter, laid: Laid, mark: Mark | None) -> None:
        if mark is None:
            return
        tint = QColor(self._theme.tokens.accent if mark.holds else self._theme.tokens.danger)
        icon = QRectF(laid.mark.left(), laid.mark.top(), icon_size() - 2, laid.mark.height())
        paint_icon(painter, icon.toRect(), mark.icon, tint)
        painter.setFont(fonts.sized(self._view.font(), 13))
        painter.setPen(tint)
        room = laid.mark.adjusted(icon_size() + 4, 0, 0, 0)
        text = painter.fontMetrics().elidedText(
            mark.text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def _frame(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(1, 1, -1, -1 - GAP)
