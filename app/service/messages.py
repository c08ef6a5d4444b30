"""What the window and the archive's process say to each other. All of it pickles.

Named tuples: both processes make all of these classes when they start, and frozen dataclasses would take
six times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from index.progress import Progress
    from index.types import (
        Briefing,
        BriefingChanges,
        Details,
        Draft,
        Excerpt,
        Filters,
        Learning,
        Looked,
        Models,
        ReaderMark,
        ReaderMarkKind,
        RegisterQuery,
        Span,
    )


class Ask(NamedTuple):
    """A question; the result is an `Answer`."""

    question: str
    filters: Filters
    limit: int = 10
    exempt: bool = False
    """Whether exempt items are searched too."""


class AskByWords(Ask):
    """The same while the language model is loading; the result is an `Answer`, found by words alone."""


class FollowTrail(NamedTuple):
    """A topic to follow over time and committees; the result is a `Trail`."""

    topic: str
    filters: Filters
    exempt: bool = False


class MakeCertificate(NamedTuple):
    """Search again and keep an account of it; the result is a `Certificate`.

    Refused where `path`, the file that it is for, is one of the archive's.
    """

    question: str
    filters: Filters
    path: Path
    exempt: bool = False


class IndexPaths(NamedTuple):
    """Files and folders to add or refresh; the result is an `IndexReport`."""

    paths: tuple[Path, ...]


class LookAhead(NamedTuple):
    """Files and folders that are to be added, unread; the result is a `Preflight`."""

    paths: tuple[Path, ...]


class Refresh(NamedTuple):
    """Folders that are followed, to be looked at unasked; the result is an `IndexReport`."""

    paths: tuple[Path, ...]


class Follow(NamedTuple):
    """Tell which folders are to be refreshed, as `Places` in its progress, until it is cancelled."""


class ListCommittees(NamedTuple):
    """Ask a council's site for its committees; the result is a tuple of `Committee`."""

    address: str


class FetchMinutes(NamedTuple):
    """Fetch minutes from a council's site into a folder; the result is a `SyncReport`."""

    address: str
    folder: Path
    committees: tuple[str, ...]
    """Names or numbers of committees."""
    since: date | None = None
    until: date | None = None


class Remove(NamedTuple):
    """Documents to take out of the archive, by path; the result is how many went."""

    paths: tuple[Path, ...]


class FindArchive(NamedTuple):
    """Whether another folder is an archive; the result is its `Path`."""

    folder: Path


class MakeArchive(NamedTuple):
    """A new archive; the result is its `Path`."""

    folder: Path


class ListLibrary(NamedTuple):
    """What the archive holds; the result is a `Library`."""


class ReadSource(NamedTuple):
    """A document's text around a span; the result is a `Source`."""

    path: str
    around: Span
    exempt: bool = False


class FindInSource(NamedTuple):
    """Words to look for in the whole of a document; the result is a `Found`."""

    path: str
    words: str
    exempt: bool = False


class ReadRecords(NamedTuple):
    """The structure of a document; the result is a tuple of `Record`."""

    path: str
    exempt: bool = False


class ListRegister(NamedTuple):
    """Rows of a register from `offset` on; the result is a `RegisterPage`."""

    query: RegisterQuery
    offset: int
    exempt: bool = False


class WriteRegister(NamedTuple):
    """All rows of a register, to be written as CSV; the result is how many there are.

    Refused where `path` is one of the archive's own files.
    """

    query: RegisterQuery
    path: Path
    exempt: bool = False


class FindSimilar(NamedTuple):
    """Passages like the one at a place of a document; the result is a `Similar`."""

    path: str
    offset: int
    filters: Filters
    exempt: bool = False


class DrawPage(NamedTuple):
    """A page of a PDF, `width` pixels wide, with the places of `spans`; the result: a `PageView`.

    A page with exempt items on it is drawn with `exempt` only.
    """

    path: str
    number: int
    spans: tuple[Span, ...]
    width: int
    exempt: bool = False


class ReadStatus(NamedTuple):
    """Counts and facts of the archive; the result is a `Status`."""


class LoadModel(NamedTuple):
    """Load the model now, so that the first question need not wait; the result is its name."""


class ReadProspect(NamedTuple):
    """Whether the archive may learn, and which models it has; the result is a `Prospect`."""


class Prospect(NamedTuple):
    """Whether an archive may learn the council's language, and the models that it has."""

    learning: Learning
    models: Models


class Adapt(NamedTuple):
    """Learn from the public minutes; the result is a `Learnt`. Cancelled, it is gone on with."""


class Revert(NamedTuple):
    """Go back to the model that was in use before; the result is its name."""


class KeepQuestion(NamedTuple):
    """A question to be asked again whenever minutes are added; the result is a `Kept`."""

    question: str
    filters: Filters


class DropQuestion(NamedTuple):
    """A standing question, by its number, to be asked no more."""

    number: int


class ListStanding(NamedTuple):
    """The standing questions; the result is a `StandingList`."""


class LookForNews(NamedTuple):
    """Ask all standing questions again, behind everything else; the result is a `NewsCount`."""


class NewsCount(NamedTuple):
    """How many passages are new on each standing question, by its number.

    No more: taking a hundred passages off the pipe would hold the window.
    """

    new: dict[int, int]
    notice: str | None = None


class AskStanding(NamedTuple):
    """Ask one standing question now, by its number; the result is its `News`."""

    number: int


class MarkSeen(NamedTuple):
    """What the user has been shown of standing questions."""

    looks: tuple[Looked, ...]


class Check(NamedTuple):
    """Read every page of the archive once; fails where it is damaged."""


class Repair(NamedTuple):
    """Keep a damaged archive aside and read its files again; the result is a `Repaired`."""


class ListBriefings(NamedTuple):
    """The briefings of the archive; the result is a `BriefingList`."""


class ReadBriefing(NamedTuple):
    """A briefing, by its number; the result is a `Briefing`, withheld where it is exempt."""

    number: int
    exempt: bool = False


class CreateBriefing(NamedTuple):
    """A new briefing without entries; the result is a `Briefing`."""

    title: str
    details: Details


class SaveBriefing(NamedTuple):
    """What was changed in a briefing; the result is its new revision.

    None: another window has changed or deleted the briefing meanwhile, and nothing is written.
    """

    changes: BriefingChanges


class CopyBriefing(NamedTuple):
    """A briefing to be kept once more under another title; the result is the new `Briefing`."""

    briefing: Briefing
    title: str


class RemoveBriefing(NamedTuple):
    """A briefing, by its number, to be forgotten."""

    number: int


class KeepMark(NamedTuple):
    """Words of a document to be marked; the result is a `ReaderMark`."""

    path: str
    span: Span
    kind: ReaderMarkKind
    note: str = ""
    exempt: bool = False


class PutMark(NamedTuple):
    """A mark to be kept as it is: changed, or taken back."""

    mark: ReaderMark


class RemoveMark(NamedTuple):
    """A mark to be forgotten."""

    mark: ReaderMark


class MarksOf(NamedTuple):
    """What is marked in a document; the result is a tuple of `PlacedMark`."""

    path: str
    exempt: bool = False


class ListMarks(NamedTuple):
    """Everything that is marked in the archive; the result is a `MarkList`."""

    exempt: bool = False


class DraftSummary(NamedTuple):
    """Text that the user has seen, to be sent to a server of models; the result is a `Draft`."""

    address: str
    model: str
    prompt: str
    quotes: tuple[Excerpt, ...]
    """What the prompt was made from; not sent, but what comes back is checked against them."""
    elsewhere: bool = False
    """Whether the user agreed that it leaves this computer."""


class CheckBriefing(NamedTuple):
    """A briefing, or a document exported from one, to be checked; the result: a `BriefingCheck`."""

    briefing: Briefing | Path
    exempt: bool = False


class ExportBriefing(NamedTuple):
    """A briefing to be written to a file; the result is an `Exported`.

    `crops`: with pictures of what is quoted from PDFs. Nothing of exempt items is in it without
    `exempt`.
    """

    briefing: Briefing
    path: Path
    exempt: bool = False
    crops: bool = False


RegisterWork = ListRegister | WriteRegister
ElsewhereWork = FindArchive | MakeArchive
BrowsingWork = (
    ListLibrary
    | ReadStatus
    | ReadProspect
    | ReadSource
    | FindInSource
    | ReadRecords
    | DrawPage
    | RegisterWork
    | ElsewhereWork
)
MarkWork = KeepMark | PutMark | RemoveMark | MarksOf | ListMarks
StandingWork = KeepQuestion | DropQuestion | ListStanding | LookForNews | AskStanding | MarkSeen
BriefingWork = (
    ListBriefings | ReadBriefing | CreateBriefing | SaveBriefing | CopyBriefing | RemoveBriefing
)

ModelWork = LoadModel | Adapt | Revert
AskingWork = Ask | AskByWords | FollowTrail | MakeCertificate | FindSimilar
Work = (
    AskingWork
    | LookAhead
    | IndexPaths
    | Refresh
    | Follow
    | ListCommittees
    | FetchMinutes
    | DraftSummary
    | Remove
    | Check
    | CheckBriefing
    | Repair
    | ModelWork
    | BrowsingWork
    | StandingWork
    | BriefingWork
    | MarkWork
    | ExportBriefing
)


class Request(NamedTuple):
    """Work to do, under a number that every reply carries."""

    job: int
    work: Work


class Cancel(NamedTuple):
    """Stop the job as soon as it can be done without loss."""

    job: int


class Places(NamedTuple):
    """Folders in which something has changed, or may have."""

    paths: tuple[Path, ...]


class Progressed(NamedTuple):
    """The job goes on."""

    job: int
    progress: Progress | Places | Draft


class Succeeded(NamedTuple):
    """The job is done."""

    job: int
    result: object


class Failed(NamedTuple):
    """The job met something that the user can mend: one sentence; empty where it was cancelled."""

    job: int
    sentence: str
    damaged: bool = False
    """Whether the archive is damaged and can be repaired."""


class Crashed(NamedTuple):
    """The job met a bug: a report to copy."""

    job: int
    report: str


Reply = Progressed | Succeeded | Failed | Crashed
