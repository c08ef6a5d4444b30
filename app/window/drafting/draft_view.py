"""A draft as it comes: what rests on no quote struck out, what the quotes do not say marked."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.window import fonts
from app.window.drafting import draft_words
from app.window.icons import paint_icon
from app.window.theme import Theme
from index.types import Draft, DraftSentence

_ICON = 15
_MARGIN = 12
_NOTHING = Draft()


class DraftView(QTextEdit):
    """Text to read. All of it is put in as words, never as markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The draft"))
        self.document().setDocumentMargin(_MARGIN)
        self._theme = theme
        self._draft = _NOTHING
        theme.changed.connect(self._render)

    def show_draft(self, draft: Draft) -> None:
        """Show as much as there is, and stay at its end."""
        if draft != self._draft:
            self._draft = draft
            self._render()

    @Slot()
    def _render(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for number, sentence in enumerate(self._draft.sentences):
            self._begin(cursor, is_first=number == 0)
            self._write_sentence(cursor, sentence)
            self._write_remarks(cursor, sentence)
        if self._draft.rest:
            self._begin(cursor, is_first=not self._draft.sentences)
            cursor.insertText(self._draft.rest, self._format(self._theme.tokens.quiet))
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _begin(self, cursor: QTextCursor, *, is_first: bool) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if is_first else 10)
        if is_first:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)

    def _write_sentence(self, cursor: QTextCursor, sentence: DraftSentence) -> None:
        tokens, text, at = self._theme.tokens, sentence.text, 0
        plain = self._format(tokens.quiet if sentence.is_struck else tokens.text)
        plain.setFontStrikeOut(sentence.is_struck)
        marked = QTextCharFormat(plain)
        marked.setBackground(QColor(tokens.mark))
        marked.setForeground(QColor(tokens.text))
        marked.setFontUnderline(True)
        for span in sentence.flags:
            cursor.insertText(text[at : span.start], plain)
            cursor.insertText(span.of(text), marked)
            at = span.stop
        cursor.insertText(text[at:], plain)

    def _write_remarks(self, cursor: QTextCursor, sentence: DraftSentence) -> None:
        if sentence.is_struck:
            self._write_remark(cursor, "close-circle-outline", draft_words.why_struck(sentence))
        elif sentence.flags:
            self._write_remark(cursor, "alert-outline", draft_words.to_check(sentence))

    def _write_remark(self, cursor: QTextCursor, icon: str, words: str) -> None:
        tokens = self._theme.tokens
        cursor.insertBlock(QTextBlockFormat())
        cursor.insertImage(self._drawn(icon, QColor(tokens.danger)))
        remark = self._format(tokens.danger)
        remark.setFontWeight(600)
        cursor.insertText(f" {words}", remark)

    def _drawn(self, icon: str, tint: QColor) -> QImage:
        ratio = self.devicePixelRatioF()
        size = round(fonts.scaled(_ICON) * ratio)
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_icon(painter, QRect(0, 0, size, size), icon, tint)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def _format(self, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(colour))
        return made
