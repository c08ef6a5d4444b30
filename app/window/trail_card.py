"""The layout of one step: its meeting where it leads, its act, and the quote."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from app.window import fonts, trail_words, words
from app.window.card import BETWEEN, CHIP, ICON
from app.window.text_layout import flow, laid_out_text
from app.window.trail_model import StepRow
from index.citation import in_quotation_marks

RAIL = 26
"""What the line of time takes on the left."""
PADDING = 10
GAP = 8
_HEAD = 30
_ABOVE = 8
_LONGEST = 460
"""Characters of a quote on a card; the source shows all of it."""


@dataclass(frozen=True, slots=True)
class StepCard:
    """A laid out step; rectangles are relative to its top left corner."""

    head: float
    """The height of the meeting's line; 0 where the step is not its first."""
    ground: QRectF
    chip: QRectF
    icon: QRectF
    act: QTextLayout
    copy: QRectF
    quote: QTextLayout
    notes: QTextLayout
    height: float


def lay_out(row: StepRow, *, width: float, base: QFont) -> StepCard:
    """Measure a step of this width."""
    tall, size = fonts.scaled(CHIP), fonts.scaled(ICON)
    head = float(fonts.scaled(_HEAD) + _ABOVE) if row.leads else 0.0
    left, inner = RAIL + PADDING, width - RAIL - 2 * PADDING
    top = head + PADDING
    number = str(row.step.quote.citation)
    bold = QFontMetricsF(fonts.sized(base, 12, bold=True))
    chip = QRectF(left, top, max(tall, bold.horizontalAdvance(number) + 10), tall)
    icon = QRectF(chip.right() + 8, top + 1, size - 1, size - 1)
    act = laid_out_text(trail_words.acts(row.step), fonts.sized(base, 14, bold=True))
    room = inner - (icon.right() + 5 - left) - 2 * size - BETWEEN - 8
    below = flow(act, icon.right() + 5, top, room, spacing=1.2)
    quote = laid_out_text(_shown(row), fonts.sized(base, 14))
    below = flow(quote, left, max(below, chip.bottom()) + 5, inner, spacing=1.38)
    notes = laid_out_text(words.notes(row.hit)[:_LONGEST], fonts.sized(base, 13))
    if notes.text():
        below = flow(notes, left, below + 3, inner, spacing=1.2)
    bottom = below + PADDING - 4
    return StepCard(
        head=head,
        ground=QRectF(RAIL, head, width - RAIL, bottom - head),
        chip=chip,
        icon=icon,
        act=act,
        copy=QRectF(width - PADDING - 2 * size - BETWEEN, top, size, size),
        quote=quote,
        notes=notes,
        height=bottom,
    )


def _shown(row: StepRow) -> str:
    quote = in_quotation_marks(row.step.quote.text)
    if len(quote) <= _LONGEST:
        return quote
    return quote[: quote.rfind(" ", 0, _LONGEST)] + "…"
