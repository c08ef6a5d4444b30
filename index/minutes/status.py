"""What a file says of itself: draft, confirmed, a decision sheet, or an agenda only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.minutes.lines import Line
from index.types import MeetingStatus, Span

_DRAFT = re.compile(
    r"(?<!copy of )(?<!of the )(?<!that the )\b(?:draft|d r a f t)\b(?!\s+(?:budget|plan|strategy|policy|report|by-?law|document|scheme|local))"
    r"|\bunconfirmed\b|\bsubject to (?:confirmation|approval)\b|\bdrafft\b",
    re.IGNORECASE,
)
_CONFIRMED = re.compile(
    r"\b(?:confirmed|approved)\s+minutes\b|\bminutes\s*[(:–-]\s*(?:confirmed|approved)\b|"
    r"\bstatus\W+(?:confirmed|approved)\b|^\W*(?:confirmed|approved)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_DECISIONS = re.compile(
    r"^\W*(?:decision (?:sheet|notice|list|record)s?|(?:record|notice|summary|disposition|statement) of (?:the )?"
    r"(?:executive )?(?:decisions?|items)(?: taken)?|decisions)\b.{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_AGENDA = re.compile(
    r"^[\W_]*(?:agenda|agenda frontsheet|notice of meeting|rhaglen)[\W_]*$",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTES = re.compile(r"\bminutes\b|\bcofnodion\b|\bpresent\b|\bpresennol\b", re.IGNORECASE)


# What the last lines say of the minutes themselves, not of those of another meeting.
_FOOT_DRAFT = re.compile(
    r"^\W*(?:these |the )?(?:draft )?(?:minutes|cofnodion)\s+(?:(?:are|remain|is|will be)\s+)?(?:in )?(?:draft\b|unconfirmed\b"
    r"|(?:to be|awaiting|subject to|yet to be|not yet|until)\s+(?:formally\s+|be\s+)?(?:approv|confirm|ratif|adopt|agree))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StatedStatus:
    """A status, and the words it was read from."""

    value: MeetingStatus
    span: Span


def stated_status(
    text: str, header: Span, opening: Span, marked: Span | None, foot: Sequence[Line]
) -> StatedStatus | None:
    """The status; `marked` is where the format states it. Unknown where nothing says so.

    `opening`: what of the header stands before those who were present; `foot`: the last lines.
    """
    where = marked or opening
    words = where.of(text)
    for status, pattern in (
        (MeetingStatus.DRAFT, _DRAFT),
        (MeetingStatus.CONFIRMED, _CONFIRMED),
        (MeetingStatus.DECISIONS, _DECISIONS),
    ):
        if match := pattern.search(words):
            return StatedStatus(status, Span(*match.span()).shifted(where.start))
    for line in foot:
        if match := _FOOT_DRAFT.match(line.words):
            return StatedStatus(MeetingStatus.DRAFT, Span(*match.span()).shifted(line.span.start))
    if (match := _AGENDA.search(words)) and not _MINUTES.search(header.of(text)):
        return StatedStatus(MeetingStatus.AGENDA, Span(*match.span()).shifted(where.start))
    return None
