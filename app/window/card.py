"""The layout of one passage card: chip, citation, words with the quotes marked, why."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextLayout,
)

from app.window import fonts, words
from app.window.language import tr
from app.window.page_marks import quoted
from app.window.snippet import Snippet, utf16
from app.window.text_layout import flow, laid_out_text
from app.window.tokens import Tokens
from app.window.why_panel import WhyPanel, lay_out_why
from app.window.why_words import Explanation
from index.citation import Citation
from index.types import Hit

PADDING = 14
GAP = 10
CHIP = 19
ICON = 18
BETWEEN = 10
"""Between the marks in the corner."""
_NOTES = 240
"""Characters; a correction may quote a whole paragraph."""


@dataclass(frozen=True, slots=True)
class Card:
    """A laid out card; rectangles are relative to its top left corner."""

    chip: QRectF
    new: QRectF | None
    """Where it says that the passage is new, if it is."""
    copy: QRectF
    citation: QTextLayout
    notes: QTextLayout
    words: QTextLayout
    why: QRectF
    reasons: str
    ask: QRectF
    """Where a click opens and closes the explanation."""
    panel: WhyPanel | None
    """The explanation, where it is open."""
    height: float


def lay_out(
    hit: Hit,
    number: int,
    shown: Snippet,
    explanation: Explanation | None = None,
    *,
    is_new: bool = False,
    width: float,
    base: QFont,
    tokens: Tokens,
) -> Card:
    """Measure a card of this width, with its explanation where that is open."""
    inner = width - 2 * PADDING
    tall, icon = fonts.scaled(CHIP), fonts.scaled(ICON)
    bold = fonts.sized(base, 14, bold=True)
    tiny = QFontMetricsF(fonts.sized(base, 12, bold=True))
    chip_width = max(tall, tiny.horizontalAdvance(str(number)) + 10)
    new = None
    if is_new:
        left = PADDING + chip_width + 6
        new = QRectF(left, PADDING, tiny.horizontalAdvance(new_text()) + 14, tall)
    before = (new.right() if new else PADDING + chip_width) - PADDING + 8
    citation = laid_out_text(Citation.of(hit.passage).label(), bold)
    below = flow(
        citation, PADDING, PADDING, inner - 2 * icon - BETWEEN - 10, spacing=1.2, indent=before
    )
    noted = words.notes(hit)
    notes = laid_out_text(
        noted if len(noted) <= _NOTES else noted[:_NOTES] + "…", fonts.sized(base, 13)
    )
    if noted:
        below = flow(notes, PADDING, below + 4, inner, spacing=1.2)
    body = laid_out_text(shown.text, fonts.sized(base, 14))
    body.setFormats(_marks(shown, tokens))
    below = flow(body, PADDING, below + 6, inner, spacing=1.38)
    small = QFontMetricsF(fonts.sized(base, 13))
    asked = small.horizontalAdvance(ask_text(is_open=explanation is not None))
    ask = QRectF(width - PADDING - asked, below + 6, asked, small.height())
    why = QRectF(PADDING, ask.top(), inner - asked - 12, ask.height())
    bottom, panel = why.bottom(), None
    if explanation is not None:
        panel = lay_out_why(explanation, left=PADDING, top=bottom + 8, width=inner, base=base)
        bottom = panel.bottom
    return Card(
        chip=QRectF(PADDING, PADDING, chip_width, tall),
        new=new,
        copy=QRectF(width - PADDING - 2 * icon - BETWEEN, PADDING, icon, icon),
        citation=citation,
        notes=notes,
        words=body,
        why=why,
        reasons=words.why(hit),
        ask=ask,
        panel=panel,
        height=bottom + PADDING,
    )


def new_text() -> str:
    """What a card says of a passage that has come since the user last looked."""
    return tr("New")


def ask_text(*, is_open: bool) -> str:
    """What is clicked to open an explanation, or to close it."""
    return tr("Why?") + (" ▴" if is_open else " ▾")


def _marks(shown: Snippet, tokens: Tokens) -> list[QTextLayout.FormatRange]:
    ranges = []
    for mark in shown.marks:
        made = QTextLayout.FormatRange()
        made.start = utf16(shown.text[: mark.start])
        made.length = utf16(mark.of(shown.text))
        made.format = quoted(tokens)
        ranges.append(made)
    return ranges
