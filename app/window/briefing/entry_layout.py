"""The layout of one entry: what it is, in the margin; its words beside that."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from app.window import fonts
from app.window.briefing import words
from app.window.briefing.model import Mark
from app.window.text_layout import flow, laid_out_text
from index.types import Entry, Excerpt, Gap, Heading, Note, Withheld

EDGE = 9
GAP = 4
_LEAD, _BODY, _REMARK, _HEADING = 14, 15, 13, 17


@dataclass(frozen=True, slots=True)
class Laid:
    """A laid out entry; places are relative to its top left corner."""

    lead: QTextLayout
    body: QTextLayout
    remark: QTextLayout
    mark: QRectF
    """Where what checking said begins, in one line; empty where it said nothing."""
    words: QRectF
    """Where the words are that can be edited."""
    icon: str
    """The name of the icon in the margin; empty where the number of a quote stands."""
    size: QSize


def lay_out(entry: Entry, mark: Mark | None, width: float, base: QFont) -> Laid:
    """Measure an entry at this width."""
    left = margin()
    whole = width - left - 2 * EDGE
    # Lines of words to read are as long as is comfortable, and no longer.
    room = min(whole, 1.3 * fonts.line_width(fonts.reading_font()))
    top = float(EDGE + (8 if isinstance(entry, Heading) else 0))
    lead = laid_out_text(_broken(words.lead(entry)), _lead_font(entry, base))
    body = laid_out_text(_broken(words.body(entry)), _body_font(entry, base))
    remark = laid_out_text(words.remark(entry), fonts.sized(base, _REMARK))
    below = top
    for layout, spacing in ((lead, 1.2), (body, 1.42), (remark, 1.2)):
        if isinstance(entry, Heading | Note):
            _let_direct_itself(layout)
        if layout.text():
            below += 3 if below > top else 0
            across = room if layout is body else whole
            below = flow(layout, left, below, across, spacing=spacing)
    if below == top:  # an empty heading or note is still a place to write
        below += QFontMetricsF(_body_font(entry, base)).height() * 1.42
    edited = QRectF(left, top, room if isinstance(entry, Note) else whole, below - top)
    said = QRectF()
    if mark is not None:
        height = QFontMetricsF(fonts.sized(base, _REMARK)).height()
        said = QRectF(left, below + 4, width - left - EDGE, height)
        below = said.bottom()
    return Laid(
        lead,
        body,
        remark,
        said,
        edited,
        _icon(entry),
        QSize(round(width), round(below + EDGE + GAP)),
    )


def icon_size() -> int:
    """Of the icons, in pixels."""
    return fonts.scaled(18)


def margin() -> int:
    """The width of what stands left of the words: the number of a quote, or an icon."""
    return EDGE + icon_size() + 11


def edited_font(entry: Entry, base: QFont) -> QFont:
    """The font that the words of the officer are set and edited in."""
    return _lead_font(entry, base) if isinstance(entry, Heading) else _body_font(entry, base)


def _lead_font(entry: Entry, base: QFont) -> QFont:
    return fonts.sized(base, _HEADING if isinstance(entry, Heading) else _LEAD, bold=True)


def _body_font(entry: Entry, base: QFont) -> QFont:
    if isinstance(entry, Excerpt):
        font = fonts.reading_font()
        font.setPixelSize(fonts.scaled(_BODY))
        return font
    return fonts.sized(base, _LEAD)


def _icon(entry: Entry) -> str:
    match entry:
        case Note():
            return "pencil-outline"
        case Gap():
            return "magnify-close"
        case Withheld():
            return "lock-outline"
        case _:
            return ""


def _broken(text: str) -> str:
    """Lines as a layout breaks them."""
    return text.replace("\r\n", "\n").replace("\n", "\u2028")


def _let_direct_itself(layout: QTextLayout) -> None:
    """The officer's own words run as their language does."""
    option = layout.textOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
