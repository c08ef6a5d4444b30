"""What the window and the archive's process say to each other. All of it pickles."""

from dataclasses import dataclass
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
    Looked,
    ReaderMark,
    ReaderMarkKind,
    RegisterQuery,
    Span,
)


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; the result is an `Answer`."""

    question: str
    filters: Filters
    limit: int = 10
    exempt: bool = False
    """Whether exempt items are searched too."""


@dataclass(frozen=True, slots=True)
class AskByWords(Ask):
    """The same while the language model is loading; the result is an `Answer`, found by words alone."""


@dataclass(frozen=True, slots=True)
class FollowTrail:
    """A topic to follow over time and committees; the result is a `Trail`."""

    topic: str
    filters: Filters
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class MakeCertificate:
    """Search again and keep an account of it; the result is a `Certificate`.

    Refused where `path`, the file that it is for, is one of the archive's.
    """

    question: str
    filters: Filters
    path: Path
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class IndexPaths:
    """Files and folders to add or refresh; the result is an `IndexReport`."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class LookAhead:
    """Files and folders that are to be added, unread; the result is a `Preflight`."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Refresh:
    """Folders that are followed, to be looked at unasked; the result is an `IndexReport`."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Follow:
    """Tell which folders are to be refreshed, as `Places` in its progress, until it is cancelled."""


@dataclass(frozen=True, slots=True)
class ListCommittees:
    """Ask a council's site for its committees; the result is a tuple of `Committee`."""

    address: str


@dataclass(frozen=True, slots=True)
class FetchMinutes:
    """Fetch minutes from a council's site into a folder; the result is a `SyncReport`."""

    address: str
    folder: Path
    committees: tuple[str, ...]
    """Names or numbers of committees."""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Documents to take out of the archive, by path; the result is how many went."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FindArchive:
    """Whether another folder is an archive; the result is its `Path`."""

    folder: Path


@dataclass(frozen=True, slots=True)
class MakeArchive:
    """A new archive; the result is its `Path`."""

    folder: Path


@dataclass(frozen=True, slots=True)
class ListLibrary:
    """What the archive holds; the result is a `Library`."""


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A document's text around a span; the result is a `Source`."""

    path: str
    around: Span
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class FindInSource:
    """Words to look for in the whole of a document; the result is a `Found`."""

    path: str
    words: str
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class ReadRecords:
    """The structure of a document; the result is a tuple of `Record`."""

    path: str
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class ListRegister:
    """Rows of a register from `offset` on; the result is a `RegisterPage`."""

    query: RegisterQuery
    offset: int
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class WriteRegister:
    """All rows of a register, to be written as CSV; the result is how many there are.

    Refused where `path` is one of the archive's own files.
    """

    query: RegisterQuery
    path: Path
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class FindSimilar:
    """Passages like the one at a place of a document; the result is a `Similar`."""

    path: str
    offset: int
    filters: Filters
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class DrawPage:
    """A page of a PDF, `width` pixels wide, with the places of `spans`; the result: a `PageView`.

    A page with exempt items on it is drawn with `exempt` only.
    """

    path: str
    number: int
    spans: tuple[Span, ...]
    width: int
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class ReadStatus:
    """Counts and facts of the archive; the result is a `Status`."""


@dataclass(frozen=True, slots=True)
class LoadModel:
    """Load the model now, so that the first question need not wait; the result is its name."""


@dataclass(frozen=True, slots=True)
class KeepQuestion:
    """A question to be asked again whenever minutes are added; the result is a `Kept`."""

    question: str
    filters: Filters


@dataclass(frozen=True, slots=True)
class DropQuestion:
    """A standing question, by its number, to be asked no more."""

    number: int


@dataclass(frozen=True, slots=True)
class ListStanding:
    """The standing questions; the result is a `StandingList`."""


@dataclass(frozen=True, slots=True)
class LookForNews:
    """Ask all standing questions again, behind everything else; the result is a `NewsCount`."""


@dataclass(frozen=True, slots=True)
class NewsCount:
    """How many passages are new on each standing question, by its number.

    No more: taking a hundred passages off the pipe would hold the window.
    """

    new: dict[int, int]
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class AskStanding:
    """Ask one standing question now, by its number; the result is its `News`."""

    number: int


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """What the user has been shown of standing questions."""

    looks: tuple[Looked, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """Read every page of the archive once; fails where it is damaged."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Keep a damaged archive aside and read its files again; the result is a `Repaired`."""


@dataclass(frozen=True, slots=True)
class ListBriefings:
    """The briefings of the archive; the result is a `BriefingList`."""


@dataclass(frozen=True, slots=True)
class ReadBriefing:
    """A briefing, by its number; the result is a `Briefing`, withheld where it is exempt."""

    number: int
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class CreateBriefing:
    """A new briefing without entries; the result is a `Briefing`."""

    title: str
    details: Details


@dataclass(frozen=True, slots=True)
class SaveBriefing:
    """What was changed in a briefing; the result is its new revision.

    None: another window has changed or deleted the briefing meanwhile, and nothing is written.
    """

    changes: BriefingChanges


@dataclass(frozen=True, slots=True)
class CopyBriefing:
    """A briefing to be kept once more under another title; the result is the new `Briefing`."""

    briefing: Briefing
    title: str


@dataclass(frozen=True, slots=True)
class RemoveBriefing:
    """A briefing, by its number, to be forgotten."""

    number: int


@dataclass(frozen=True, slots=True)
class KeepMark:
    """Words of a document to be marked; the result is a `ReaderMark`."""

    path: str
    span: Span
    kind: ReaderMarkKind
    note: str = ""
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class PutMark:
    """A mark to be kept as it is: changed, or taken back."""

    mark: ReaderMark


@dataclass(frozen=True, slots=True)
class RemoveMark:
    """A mark to be forgotten."""

    mark: ReaderMark


@dataclass(frozen=True, slots=True)
class MarksOf:
    """What is marked in a document; the result is a tuple of `PlacedMark`."""

    path: str
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class ListMarks:
    """Everything that is marked in the archive; the result is a `MarkList`."""

    exempt: bool = False


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """Text that the user has seen, to be sent to a server of models; the result is a `Draft`."""

    address: str
    model: str
    prompt: str
    quotes: tuple[Excerpt, ...]
    """What the prompt was made from; not sent, but what comes back is checked against them."""
    elsewhere: bool = False
    """Whether the user agreed that it leaves this computer."""


@dataclass(frozen=True, slots=True)
class CheckBriefing:
    """A briefing, or a document exported from one, to be checked; the result: a `BriefingCheck`."""

    briefing: Briefing | Path
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class ExportBriefing:
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
    | LoadModel
    | BrowsingWork
    | StandingWork
    | BriefingWork
    | MarkWork
    | ExportBriefing
)


@dataclass(frozen=True, slots=True)
class Request:
    """Work to do, under a number that every reply carries."""

    job: int
    work: Work


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the job as soon as it can be done without loss."""

    job: int


@dataclass(frozen=True, slots=True)
class Places:
    """Folders in which something has changed, or may have."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Progressed:
    """The job goes on."""

    job: int
    progress: Progress | Places | Draft


@dataclass(frozen=True, slots=True)
class Succeeded:
    """The job is done."""

    job: int
    result: object


@dataclass(frozen=True, slots=True)
class Failed:
    """The job met something that the user can mend: one sentence; empty where it was cancelled."""

    job: int
    sentence: str
    damaged: bool = False
    """Whether the archive is damaged and can be repaired."""


@dataclass(frozen=True, slots=True)
class Crashed:
    """The job met a bug: a report to copy."""

    job: int
    report: str


Reply = Progressed | Succeeded | Failed | Crashed
