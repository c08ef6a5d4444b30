"""Meetings labelled by hand from the shared sample files: what a clerk says the file states.

The labels hold no words of the files but names of bodies and numbers of items: titles and the beginnings
of resolutions are kept as digests, so that a test can compare without copying anybody's text.
"""

import hashlib
import json
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

LABELS = Path(__file__).parent / "labels" / "meetings.jsonl"
SHARED_DATA = (Path(__file__).resolve().parents[3] / "shared" / "data").resolve()
RESOLUTION_WORDS = 6
"""So many folded words identify the beginning of a resolution."""


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """An item of business that has a heading, in the order of the file."""

    number: str | None
    """As printed, without its trailing point."""
    titles: tuple[str, ...]
    """Digests of the titles that are right, best first (with or without a bracket, a speaker's name, …)."""


@dataclass(frozen=True, slots=True)
class LabelledMeeting:
    """What the file states about a meeting that it records."""

    body: tuple[str | None, ...]
    """Names of the body that are right, best first; None stands for a file that names none."""
    held_on: tuple[date | None, ...]
    """Dates that are right, best first; None where the words do not state day, month and year together."""
    status: str | None
    items: tuple[LabelledItem, ...] | None
    """None where not judged."""
    arguable_items: frozenset[str]
    """Digests of headings that are neither missed when left out nor wrong when taken for items."""
    resolutions: tuple[tuple[str, ...], ...] | None
    """For each resolution the digests of its beginnings that are right, best first; None where not judged."""
    arguable_resolutions: frozenset[str]
    """Digests of sentences that are neither missed when left out nor wrong when taken for resolutions."""


@dataclass(frozen=True, slots=True)
class LabelledFile:
    """A sample file and its meetings."""

    path: Path
    sha256: str
    split: str
    """"dev" to work with, "test" to measure with."""
    meetings: tuple[LabelledMeeting, ...]


def folded(words: str) -> str:
    """The letters and digits of the words, in one case, as words joined by single spaces."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain).split())


def digest(words: str) -> str:
    """The 16 hexadecimal digits that stand for a title in the labels."""
    return hashlib.sha256(folded(words).encode()).hexdigest()[:16]


def resolution_digest(words: str) -> str:
    """The digest that stands for a resolution: only its beginning counts."""
    return digest(" ".join(folded(words).split()[:RESOLUTION_WORDS]))


def read_labels(path: Path = LABELS) -> list[LabelledFile]:
    """All labelled files, in the order of the list."""
    with path.open(encoding="utf-8") as lines:
        return [_file(json.loads(line)) for line in lines]


def _file(entry: dict[str, Any]) -> LabelledFile:
    meetings = tuple(_meeting(meeting) for meeting in entry["meetings"])
    return LabelledFile(
        (SHARED_DATA / entry["file"]).resolve(), entry["sha256"], entry["split"], meetings
    )


def _meeting(entry: dict[str, Any]) -> LabelledMeeting:
    items, resolutions = entry["items"], entry["resolutions"]
    return LabelledMeeting(
        body=tuple(entry["body"] or [None]),
        held_on=tuple(_day(day) for day in [entry["held_on"], *entry.get("held_on_any", [])]),
        status=entry["status"],
        items=None if items is None else tuple(_item(item) for item in items),
        arguable_items=frozenset(entry.get("arguable_items", [])),
        resolutions=None
        if resolutions is None
        else tuple(_choices(start) for start in resolutions),
        arguable_resolutions=frozenset(entry.get("arguable_resolutions", [])),
    )


def _item(entry: dict[str, Any]) -> LabelledItem:
    return LabelledItem(entry["number"], _choices(entry["title"]))


def _choices(entry: str | list[str]) -> tuple[str, ...]:
    return (entry,) if isinstance(entry, str) else tuple(entry)


def _day(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)
