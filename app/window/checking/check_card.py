"""The layout of one checked quote: its outcome, its citation, and what differs."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from app.window import fonts
from app.window.checking import checking_words as words
from app.window.snippet import utf16
from app.window.text_layout import flow, laid_out_text
from app.window.tokens import Tokens
from index.citation import in_quotation_marks
from index.types import ExcerptCheck, Wording

PADDING, GAP, ICON = 12, 8, 20
_LONGEST = 240
"""Characters of a quote that is shown to know it by."""


@dataclass(frozen=True, slots=True)
class CheckCard:
    """A laid out quote; places are relative to its top left corner."""

    icon: QRectF
    outcome: QTextLayout
    citation: QTextLayout
    bodies: tuple[QTextLayout, ...]
    """The quote; or what differs, and where."""
    notes: QTextLayout
    height: float


def lay_out(
    check: ExcerptCheck, number: int, *, width: float, base: QFont, tokens: Tokens
) -> CheckCard:
    """Measure a quote at this width."""
    icon = fonts.scaled(ICON)
    left = PADDING + icon + 10.0
    room = width - left - PADDING
    outcome = laid_out_text(words.outcome(check), fonts.sized(base, 14, bold=True))
    citation = laid_out_text(f"[{number}] {words.citation(check)}", fonts.sized(base, 13))
    bodies = tuple(_bodies(check, fonts.sized(base, 14), tokens))
    notes = laid_out_text(words.notes(check).replace("\n", "\u2028"), fonts.sized(base, 13))
    below = flow(outcome, left, PADDING, room, spacing=1.25)
    below = flow(citation, left, below + 1, room, spacing=1.25)
    for body in bodies:
        below = flow(body, left, below + 4, room, spacing=1.38)
    if notes.text():
        below = flow(notes, left, below + 3, room, spacing=1.3)
    line = QFontMetricsF(fonts.sized(base, 14, bold=True)).height()
    mark = QRectF(PADDING, PADDING + (line - icon) / 2, icon, icon)
    return CheckCard(mark, outcome, citation, bodies, notes, below + PADDING - 4)


def _bodies(check: ExcerptCheck, font: QFont, tokens: Tokens) -> list[QTextLayout]:
    found = [_compared(name, wording, font, tokens) for name, wording in words.wordings(check)]
    if found or check.excerpt is None:
        return found
    quote = in_quotation_marks(check.excerpt.passage.text)
    shown = quote if len(quote) <= _LONGEST else f"{quote[:_LONGEST].rpartition(' ')[0]}…"
    return [laid_out_text(shown, font)]


def _compared(name: str, wording: tuple[Wording, ...], font: QFont, tokens: Tokens) -> QTextLayout:
    """Words that are gone struck out, those in their place underlined."""
    text, formats = name, []
    gone, new = QTextCharFormat(), QTextCharFormat()
    gone.setFontStrikeOut(True)
    gone.setForeground(QColor(tokens.quiet))
    new.setFontUnderline(True)
    new.setBackground(QColor(tokens.mark))
    for run in words.near_differences(wording):
        parts = [(run.now, None)] if run.is_same else [(run.was, gone), (run.now, new)]
        for said, look in parts:
            if said:
                if look is not None:
                    formats.append(_format(utf16(text) + 1, utf16(said), look))
                text = f"{text} {said}"
    layout = laid_out_text(text, font)
    layout.setFormats(formats)
    return layout


def _format(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
