"""The sentences of a certificate: plain, and never more than the search can bear out."""

import os
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from index.citation import long_date
from index.naming import shown
from index.types import Certificate, ExpansionSource, Filters, Hit
from index.understanding import in_words

MARKING = "EXEMPT"
"""What stands on a certificate of a search that went over exempt items."""
KNOWN_FROM = {
    ExpansionSource.GLOSSARY: "a glossary",
    ExpansionSource.ARCHIVE: "the minutes themselves",
    ExpansionSource.SPELLING: "the nearest spelling that occurs",
    ExpansionSource.MUTATION: "how the word begins elsewhere in Welsh",
}
NO_BODY = "No committee stated"
_NO_MORE = (
    "This is a statement about the files listed here, as they were when they were searched, and "
    "about nothing else. It tells nothing of other minutes, of what could not be read, or of what "
    "was not minuted. A search can miss what is put in unexpected words: read the nearest passages."
)
_AS_FOUND = (
    "The quotations stand in the files listed here in these very words. They are what the search "
    "found; other passages of these files, and other minutes, may have more on it."
)


def title(certificate: Certificate) -> str:
    """What the certificate is called."""
    return "Record of a search" if certificate.answer.answered else "Not found in these files"


def long_title(certificate: Certificate) -> str:
    """Its title with the question, on one line: what lists of files and windows show."""
    question = textwrap.shorten(certificate.answer.question, 120, placeholder="…")
    marking = f"{MARKING}: " if certificate.is_confidential else ""
    return f"{marking}{title(certificate)}: {question}"


def statement(certificate: Certificate) -> str:
    """What it says, and what it does not."""
    if certificate.answer.answered:
        return _AS_FOUND
    if not certificate.files:
        return f"No file was searched: {_why_none(certificate)}. {_NO_MORE}"
    files = count(len(certificate.files), "file")
    return f"No answer to the question was found in the {files} searched. {_NO_MORE}"


def _why_none(certificate: Certificate) -> str:
    if not certificate.left_out:
        return "the archive holds none that could be read"
    return f"the filters left out {count(certificate.left_out, 'file')}"


def searched(certificate: Certificate) -> str:
    """`24 files, 16 meetings, 539 passages`, and what the filters left out."""
    facts = ", ".join(
        (
            count(len(certificate.files), "file"),
            count(certificate.meetings, "meeting"),
            count(certificate.answer.searched.passages, "passage"),
        )
    )
    days = [day for body in certificate.bodies for day in (body.first, body.last) if day]
    period = between(min(days, default=None), max(days, default=None))
    if period:
        facts = f"{facts}; {period}"
    if certificate.left_out:
        left_out = count(certificate.left_out, "file")
        facts = f"{facts}. The filters left out {left_out} of the archive"
    return f"{facts}."


def filters(chosen: Filters, understood: Filters) -> str:
    """The filters in force, in words, and which of them the question itself named."""
    parts = [
        chosen.council and f"council: {chosen.council}",
        chosen.committee and f"committee: {chosen.committee}",
        chosen.since and f"meetings from {long_date(chosen.since)} on",
        chosen.until and f"meetings up to {long_date(chosen.until)}",
        chosen.status and f"minutes marked: {chosen.status}",
        chosen.kind and f"passages that record: {chosen.kind}",
    ]
    known = [part for part in parts if part]
    if not known:
        return "None: everything was searched."
    named = in_words(understood)
    return f"Only {'; '.join(known)}." + (f" The question itself names: {named}." if named else "")


def exempt(certificate: Certificate) -> str:
    """Whether exempt items were searched, and how many there are; nothing else of them."""
    if not certificate.exempt_items:
        return "The archive holds no exempt items."
    items = f"{count(certificate.exempt_items, 'exempt item')} in the archive"
    if certificate.exempt:
        return f"{items}, searched like the rest: this paper is as confidential as they are."
    return f"{items}, not searched: nothing of exempt items is on this paper."


def undated(certificate: Certificate) -> str:
    """What became of minutes that state no date."""
    files = count(len(certificate.undated), "file")
    if certificate.has_period and not certificate.filters.undated:
        return f"Minutes in {files} state no date, so that the period left them out:"
    return f"Minutes in {files} state no date; they were searched:"


def elsewhere(items: Sequence[str]) -> str:
    """Which items of a meeting stand elsewhere; one whose number is not given is empty."""
    known = [item for item in items if item]
    if not known:
        return "some items stand elsewhere"
    which, verb = ("item", "stands") if len(known) == 1 else ("items", "stand")
    return f"{which} {', '.join(known)} {verb} elsewhere"


def notes(hit: Hit) -> Iterator[str]:
    """That a passage was corrected later, or reads differently in other minutes of its meeting."""
    for correction in hit.corrections:
        day = long_date(date.fromisoformat(correction.held_on))
        yield f"Corrected by the minutes of {day}: {' '.join(correction.text.split())}"
    for version in hit.versions:
        if version.differs:
            name = shown(Path(version.document.path).name)
            yield f"Other minutes of this meeting read differently: {name}"


def count(number: int, one: str) -> str:
    """`1 file`, `2,140 files`."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def between(first: date | None, last: date | None) -> str:
    """`5 March 2019 to 2 May 2020`; empty where no day is known."""
    if first is None or last is None:
        return ""
    return long_date(first) if first == last else f"{long_date(first)} to {long_date(last)}"


def moment(asked_at: datetime) -> str:
    """`5 March 2024, 14:05 (UTC+01:00)`."""
    return f"{long_date(asked_at.date())}, {asked_at:%H:%M} (UTC{asked_at.isoformat()[-6:]})"


class Names:
    """The names of files, without the folder that all of them are in."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.folder = _common([str(Path(path).parent) for path in paths])

    def __call__(self, path: str) -> str:
        """The path from that folder on."""
        if not self.folder:
            return shown(path)
        return shown(os.path.relpath(path, self.folder))

    def reason(self, path: str, sentence: str) -> str:
        """What a sentence says of a file that is named beside it."""
        return sentence.removeprefix(f"{shown(path)} ")


def names(certificate: Certificate) -> Names:
    """The names of all files that a certificate speaks of."""
    known = [file.document.path for file in certificate.files]
    return Names([*known, *(file.path for file in certificate.unreadable), *certificate.undated])


def _common(folders: Sequence[str]) -> str:
    try:
        folder = os.path.commonpath(folders) if folders else ""
    except ValueError:  # on several drives
        return ""
    return folder if Path(folder).parent != Path(folder) else ""
