"""The sentences of an export: plain, and never more than the briefing can bear out."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from index import __version__
from index.certificate_words import MARKING, between, count, filters, moment
from index.types import Excerpt, Filters, Gap

UNTITLED = "Briefing"
SOURCES, METHOD, MANIFEST = "Sources", "How this was made", "Manifest"
NOT_FOUND = "Not found in these minutes."
CONFIDENTIAL = f"{MARKING}: holds words of exempt items. Keep it as they are kept."
FILES = (
    "A file is the one quoted from if its SHA-256 is the one given here; sha256sum, "
    "shasum -a 256 and certutil -hashfile print it."
)
HASHES = (
    "For each footnote: the source by its number, the place of the words in the text of the file "
    "(in characters, as “minutebook text FILE” prints it), and the SHA-256 of the words in UTF-8."
)
_VERBATIM = (
    "The quotations stand in the files named under Sources in these very words; they were taken "
    "from the text of these files, and nothing in them was composed or summarised. Headings and "
    "notes are the officer's own."
)
_SEARCHED = (
    "Minutebook compares a question with every passage of the minutes that were added to it: by "
    "its words (full-text search), and by meaning where its language model is ready. What is "
    "quoted was chosen by a person from what was found so, or while reading. Not all that was "
    "found need have been chosen."
)
_NO_MORE = (
    "This tells nothing of minutes that were not added, of what could not be read, or of what was "
    "not minuted. A search can miss what is put in unexpected words."
)


def left_out(entries: int) -> str | None:
    """How many exempt entries are missing; nothing where none is."""
    if not entries:
        return None
    are = "is" if entries == 1 else "are"
    return f"{entries:,} exempt {'entry' if entries == 1 else 'entries'} {are} not included."


def searched(gap: Gap) -> str:
    """When a question was asked that was not answered, and of what."""
    over = gap.searched
    unread = f"; {count(over.unreadable, 'file')} could not be read" if over.unreadable else ""
    exempt = "Exempt items were searched too." if gap.exempt else "Exempt items were not searched."
    where = f"{filters(gap.filters, Filters())} " if gap.filters else ""
    return (
        f"Asked on {moment(gap.asked_on)}. Searched: {count(over.documents, 'file')}, "
        f"{count(over.passages, 'passage')}{unread}. {where}{exempt}"
    )


def method(
    chosen: Sequence[Excerpt], gaps: Sequence[Gap], exported_on: datetime, *, exempt: bool
) -> Iterator[str]:
    """How the briefing came to be, a paragraph each."""
    yield f"Exported by Minutebook {__version__} on {moment(exported_on)}."
    if chosen:
        when = [one.chosen_on for one in chosen]
        yield f"{count(len(chosen), 'quotation')}, chosen {days(when)}. {_VERBATIM}"
    if any(one.question for one in chosen) or gaps:
        yield _SEARCHED
    yield f"{_exempt(exempt=exempt)} {_NO_MORE}"


def days(found: Sequence[datetime]) -> str:
    """`on 5 March 2024`, or from when to when."""
    first, last = min(found).date(), max(found).date()
    return f"{'on' if first == last else 'from'} {between(first, last)}"


def _exempt(*, exempt: bool) -> str:
    if exempt:
        return "It holds words of exempt items, and is as confidential as they are."
    return "No exempt item is quoted in it."
