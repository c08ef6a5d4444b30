"""What is wrong with files of the archive, in words, and what can be done about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath

from app.window import library_words
from app.window.language import tr
from index.types import Library, LibraryEntry, Unreadable


class ProblemKind(Enum):
    """The kinds, in the order in which they are listed."""

    UNREADABLE = auto()
    PROGRAM = auto()
    PARTLY = auto()
    INCOMPLETE = auto()
    UNDATED = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or a meeting that needs attention."""

    kind: ProblemKind
    path: str
    reason: str
    advice: str
    entry: LibraryEntry | None = None
    """The meeting it is about; None where the whole file is not in the archive."""
    fault: str | None = None
    """A report of a bug, to copy."""

    @property
    def name(self) -> str:
        """What to call it in a list: the file's name."""
        return PurePath(self.path).name


def kind_name(kind: ProblemKind) -> str:
    """The heading over the problems of a kind."""
    return {
        ProblemKind.UNREADABLE: tr("Could not be read"),
        ProblemKind.PROGRAM: tr("Needs a program"),
        ProblemKind.PARTLY: tr("Read in part"),
        ProblemKind.INCOMPLETE: tr("Incomplete"),
        ProblemKind.UNDATED: tr("No date stated"),
    }[kind]


def problems(library: Library) -> tuple[Problem, ...]:
    """All problems of an archive; the parts of a file that could not be read once a file."""
    return (
        *map(_unreadable, library.unreadable),
        *_partly(library),
        *(_incomplete(entry) for entry in library.entries if entry.cut),
        *(_undated(entry) for entry in library.entries if entry.meeting.held_on is None),
    )


def needs_attention(problem: Problem) -> bool:
    """Whether there is something to do about it: a date that no file states cannot be added."""
    return problem.kind is not ProblemKind.UNDATED


def _unreadable(file: Unreadable) -> Problem:
    if file.fault:
        advice = tr(
            "This is a mistake in Minutebook. Copy the report and send it to the makers; the "
            "file is tried again when it changes."
        )
    elif file.needs:
        advice = tr("Install what is named above, then try again.")
        return Problem(ProblemKind.PROGRAM, file.path, file.reason, advice)
    else:
        advice = tr(
            "Open the file to see whether it is whole, or get it from the council’s pages once "
            "more. It is tried again when it changes."
        )
    return Problem(ProblemKind.UNREADABLE, file.path, file.reason, advice, fault=file.fault)


def _partly(library: Library) -> Iterator[Problem]:
    advice = tr(
        "All other words of the file are searched. Open the file to read the part that is missing."
    )
    first: dict[str, LibraryEntry] = {}
    for entry in library.entries:
        if entry.problems:
            first.setdefault(entry.document.path, entry)
    for path, entry in first.items():
        yield Problem(ProblemKind.PARTLY, path, "\n".join(entry.problems), advice, entry)


def _incomplete(entry: LibraryEntry) -> Problem:
    return Problem(
        ProblemKind.INCOMPLETE,
        entry.document.path,
        library_words.elsewhere(entry.cut),
        tr("Save those pages from the council’s site and add them here."),
        entry,
    )


def _undated(entry: LibraryEntry) -> Problem:
    return Problem(
        ProblemKind.UNDATED,
        entry.document.path,
        tr("The file does not state the date of the meeting, and no date is guessed."),
        tr(
            "It is searched and quoted like any other, but not when you search a period. The "
            "whole minutes of the meeting, if you add them, will have the date."
        ),
        entry,
    )
