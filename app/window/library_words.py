"""Sentences about what the archive holds."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import PurePath

from app.window import counts, words
from app.window.language import tr
from index.types import Library, LibraryEntry, Preflight


def entry_title(entry: LibraryEntry) -> str:
    """What to call a document: its date when stated, else its title, else the file's name."""
    meeting = entry.meeting
    name = words.short_date(meeting.held_on) if meeting.held_on else None
    name = name or entry.title or PurePath(entry.document.path).name
    return " ".join(name.split())


def elsewhere(items: Sequence[str]) -> str:
    """That minutes of a meeting stand in other pages; an item whose number is not given is ""."""
    known = [item for item in items if item]
    if not known:
        return tr("Some of the minutes stand elsewhere.")
    which = tr("item {items}") if len(known) == 1 else tr("items {items}")
    return tr("The minutes of {items} stand elsewhere.").format(
        items=which.format(items=", ".join(known))
    )


def standing(library: Library, *, loading: bool) -> str:
    """What there is to answer from; `loading`: whether the language model is on its way."""
    said = [holdings(library) if library.entries else tr("No minutes yet")]
    if loading:
        said.append(tr("loading the language model"))
    return " · ".join(said)


def holdings(library: Library) -> str:
    """`16 documents · 214 passages · 4 committees · 2016–2019`."""
    parts = [
        documents(library),
        counts.passages(sum(e.passages for e in library.entries)),
    ]
    committees = {e.meeting.committee for e in library.entries if e.meeting.committee}
    if committees:
        parts.append(counts.committees(len(committees)))
    years = _years(e.meeting.held_on for e in library.entries)
    return " · ".join([*parts, years] if years else parts)


def documents(library: Library) -> str:
    """`16 documents`; a file that holds several meetings is one."""
    paths = {entry.document.path for entry in library.entries}
    return counts.documents(len(paths))


def to_come(found: Preflight) -> str:
    """`12 new files, 3 changed, 1 copy · 4 min left`; empty where nothing is to be read."""
    if not found.new + found.changed:
        return ""
    said = [counts.new_files(found.new)]
    if found.changed:
        said.append(counts.changed(found.changed))
    if found.moved:
        said.append(counts.moved(found.moved))
    if found.duplicates:
        said.append(counts.copies(len(found.duplicates)))
    return " · ".join(filter(None, (", ".join(said), words.time_left(found.eta))))


def _years(days: Iterable[date | None]) -> str:
    years = sorted({day.year for day in days if day})
    if not years:
        return ""
    return str(years[0]) if years[0] == years[-1] else f"{years[0]}–{years[-1]}"
