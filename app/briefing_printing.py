"""Briefings as a person reads them in a terminal."""

from collections.abc import Sequence

from app.printing import wrapped
from index.briefing.export import wording
from index.certificate_words import MARKING, count
from index.citation import Citation
from index.naming import shown
from index.types import (
    Answer,
    Briefing,
    BriefingSummary,
    Entry,
    Excerpt,
    Exported,
    Gap,
    Heading,
    Note,
    Withheld,
)


def summaries(found: Sequence[BriefingSummary]) -> None:
    """The briefings by number, the one changed last first."""
    for one in found:
        day = one.changed_on.date().isoformat()
        print(f"{one.id}  {day}  {_line(one.title)} ({_entries(one.entries)})")
    if not found:
        print("There are no briefings.")


def briefing(one: Briefing) -> None:
    """Its title, and its entries in their order."""
    print(f"{one.id}  {_line(one.title)}\n")
    for entry in one.entries:
        for line in _said(entry):
            print(line)
        print()
    if not one.entries:
        print("It is empty.")


def added(before: Briefing, after: Briefing, answer: Answer) -> None:
    """What a question brought."""
    new = len(after.entries) - len(before.entries)
    if not answer.answered:
        said = f"{wording.NOT_FOUND} It is noted in the briefing."
    elif new:
        said = f"{count(new, 'quote')} added."
    else:
        said = "All of its quotes are there already."
    print(f"Briefing {after.id}: {said}")
    if answer.notice:
        print(wrapped(answer.notice))


def exported(done: Exported, path: str) -> None:
    """Where it was written, and what is not in it."""
    print(f"{shown(path)} is written: {count(done.quotes, 'quote')}.")
    if left_out := wording.left_out(done.left_out):
        print(left_out)
    if done.without_picture:
        print(
            f"{count(done.without_picture, 'quote')} without a picture: the page cannot be drawn, "
            "or holds exempt items."
        )


def _said(entry: Entry) -> Sequence[str]:
    match entry:
        case Heading(text=text):
            return (wrapped(_line(text).upper()),)
        case Note(text=text):
            return [wrapped(_line(one)) for one in text.split("\n") if one.strip()]
        case Excerpt(passage=passage):
            marking = f" {MARKING}" if passage.item.exempt else ""
            label = wrapped(f"{_line(Citation.of(passage).label())}{marking}")
            return (label, wrapped(_line(passage.text), "    "))
        case Gap():
            asked = wrapped(_line(entry.question))
            return (asked, wrapped(f"{wording.NOT_FOUND} {wording.searched(entry)}", "    "))
        case Withheld():
            return (f"{MARKING}: not shown without --exempt.",)


def _line(text: str) -> str:
    """On one line, without what would move the cursor."""
    return shown(" ".join(text.split()))


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number:,} entries"
