"""The citation a council would write."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from index.types import MeetingStatus, Passage

_POINT = re.compile(
    r"\n\s*(?=[-*•+]\s|\(?\w{1,4}[.)]\s|\||(?:For|Against|Abst\w+)\b[^.\n]{0,12}[:(])"
)


@dataclass(frozen=True, slots=True)
class Citation:
    """What is known of where a passage stands."""

    committee: str | None
    """Or the council, where it met as a whole."""
    held_on: date | None
    number: str | None
    title: str | None
    paragraph: int | None
    page: int | None
    page_label: str | None
    status: MeetingStatus | None
    file_name: str
    last_page: int | None = None
    last_page_label: str | None = None
    scanned: bool = False

    @classmethod
    def of(cls, passage: Passage) -> "Citation":
        """The citation of a passage."""
        meeting, item = passage.meeting, passage.item
        return cls(
            committee=meeting.committee or meeting.council,
            held_on=meeting.held_on,
            number=item.number,
            title=item.title,
            paragraph=passage.paragraph,
            page=passage.page,
            page_label=passage.page_label,
            status=meeting.status,
            file_name=PurePath(passage.document.path).name,
            last_page=passage.last_page,
            last_page_label=passage.last_page_label,
            scanned=passage.scanned,
        )

    def label(self) -> str:
        """`Committee, 5 March 2024, minute 54 (Title), para 3, p. 7 (PDF page 9); draft`.

        What is unknown is left out; where neither committee nor title is known, the file's name
        leads.
        """
        parts = [part for part in (self.committee, self._date(), self._item()) if part]
        if not self.committee and not self.title:
            parts.insert(0, self.file_name)
        if self.paragraph is not None:
            parts.append(f"para {self.paragraph}")
        if page := self._page():
            parts.append(page)
        notes = (self.status, "from a scan" if self.scanned else None)
        return "; ".join([", ".join(parts), *filter(None, notes)])

    def _date(self) -> str | None:
        return long_date(self.held_on) if self.held_on else None

    def _item(self) -> str | None:
        if self.number and self.title:
            return f"minute {self.number} ({self.title})"
        return f"minute {self.number}" if self.number else self.title

    def _page(self) -> str | None:
        if self.page is None:
            return None
        runs_over = self.last_page is not None and self.last_page > self.page
        pages = f"{self.page}–{self.last_page}" if runs_over else str(self.page)
        numbered = f"PDF page{'s' if runs_over else ''} {pages}"
        if self.page_label is None:
            return numbered
        if not runs_over or self.last_page_label is None:
            return f"p. {self.page_label} ({numbered})"
        return f"pp. {self.page_label}–{self.last_page_label} ({numbered})"


def in_quotation_marks(text: str) -> str:
    """The words of a quote on one line, in marks unless they bring their own."""
    return _in_marks(" ".join(text.split()))


def in_lines(text: str) -> str:
    """The words of a quote in marks, each point of a list and row of a table on a line of its own."""
    return _in_marks("\n".join(" ".join(part.split()) for part in _POINT.split(text.strip())))


def _in_marks(words: str) -> str:
    return words if words[:1] in {"“", "‘", '"'} else f"“{words}”"


def long_date(day: date) -> str:
    """`5 March 2024`, whatever the locale: a citation reads the same everywhere."""
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    return f"{day.day} {months[day.month - 1]} {day.year}"
