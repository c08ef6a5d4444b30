"""What a file says of itself: draft, confirmed, a decision sheet, or an agenda only."""

import re
from dataclasses import dataclass

from index.types import MeetingStatus, Span

_DRAFT = re.compile(
    r"\bdraft\b(?!\s+(?:budget|plan|strategy|policy|report|by-?law|document|scheme|local))"
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


@dataclass(frozen=True, slots=True)
class StatedStatus:
    """A status, and the words it was read from within the header."""

    value: MeetingStatus
    span: Span


def stated_status(header: str, marked: Span | None) -> StatedStatus | None:
    """The status; `marked` is where the format states it. Unknown where nothing says so."""
    where = marked or Span(0, len(header))
    words = where.of(header)
    for status, pattern in (
        (MeetingStatus.DRAFT, _DRAFT),
        (MeetingStatus.CONFIRMED, _CONFIRMED),
        (MeetingStatus.DECISIONS, _DECISIONS),
    ):
        if match := pattern.search(words):
            return StatedStatus(status, Span(*match.span()).shifted(where.start))
    if (match := _AGENDA.search(words)) and not _MINUTES.search(header):
        return StatedStatus(MeetingStatus.AGENDA, Span(*match.span()).shifted(where.start))
    return None
