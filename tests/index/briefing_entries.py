"""Entries of briefings for tests, of an invented council."""

from datetime import UTC, date, datetime
from pathlib import Path

from index.types import (
    AgendaItem,
    Document,
    Excerpt,
    Filters,
    Gap,
    Meeting,
    MeetingStatus,
    Passage,
    PassageKind,
    Searched,
    Span,
)

NOW = datetime(2025, 6, 3, 14, 30, tzinfo=UTC)
CANARY = "Zyxquorbel"
"""A word of exempt items that stands nowhere else."""


def excerpt(
    number: str,
    text: str = "Forty tonnes of salt had been bought.",
    *,
    exempt: bool = False,
    day: date | None = date(2024, 3, 5),
    kinds: frozenset[PassageKind] = frozenset(),
    question: str | None = None,
) -> Excerpt:
    """A quote as it is read back."""
    span = Span(100, 100 + len(text))
    passage = Passage(
        id=0,
        document=Document(0, f"/minutes/{number}.txt", "ab" * 32, "text"),
        meeting=Meeting("Hallow Parish Council", "Cabinet", day, MeetingStatus.CONFIRMED),
        item=AgendaItem("54", "Salt", exempt, span),
        heading=None,
        paragraph=3,
        page=9,
        page_label="7",
        span=span,
        text=text,
        last_page=10,
        last_page_label="8",
        kinds=kinds,
    )
    return Excerpt(number, passage, NOW, question)


def secret(number: str) -> Excerpt:
    """A quote of an exempt item."""
    return excerpt(number, f"The firm {CANARY} had offered nine hundred pounds.", exempt=True)


def gap(number: str, *, exempt: bool = False, question: str = "Who mends the weir?") -> Gap:
    """A question that was not answered."""
    filters = Filters(committee="Cabinet", since=date(2023, 1, 1), any_date=True)
    return Gap(number, question, filters, Searched(3, 70, 1), NOW, exempt)


def files_with(word: str, folder: Path) -> set[str]:
    """The names of the files under a folder that hold a word."""
    return {
        file.name
        for file in folder.rglob("*")
        if file.is_file() and word.encode() in file.read_bytes()
    }
