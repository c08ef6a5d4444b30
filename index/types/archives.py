"""What an archive holds, and what was done with it."""

from dataclasses import dataclass, field

from index.types.minutes import AgendaItem, Meeting
from index.types.sources import Document, Page, Span

NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A meeting in the list of what the archive holds, with the document that records it."""

    document: Document
    meeting: Meeting
    passages: int
    title: str | None
    """The first item's title: what to call a file that states no committee and no date."""
    meeting_id: int = 0
    span: Span = NOWHERE
    """Of the meeting in the document's text."""
    problems: tuple[str, ...] = ()
    """What of the document could not be read, a sentence each."""
    cut: tuple[str, ...] = ()
    """The items whose minutes stand elsewhere."""
    words_only: bool = False
    """Whether its document is not wholly embedded yet, so that words find it, not its meaning."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, and the reason in one sentence."""

    path: str
    reason: str
    fault: str | None = None
    """Where a bug of ours was met, for a report."""
    needs: str | None = None
    """The programs of which one would help."""


@dataclass(frozen=True, slots=True)
class Library:
    """All that the archive holds, and what it could not read."""

    entries: tuple[LibraryEntry, ...]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A stretch of a document to read. `text` starts at `start` of the whole text."""

    document: Document
    meeting: Meeting
    text: str
    start: int
    length: int
    """Characters in the whole text."""
    items: tuple[AgendaItem, ...] = ()
    """The items in sight, with spans in the whole text."""
    pages: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Where words stand in a document, in order."""

    spans: tuple[Span, ...]
    more: bool = False
    """Whether they stand in further places."""


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What a run over files and folders did."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    passages: int = 0
    """Of the documents that were added or had changed."""
    embedded: int = 0
    """Passages that the model was run on; the vectors of words that stood before are kept."""
    unreadable: tuple[Unreadable, ...] = ()
    missing: tuple[str, ...] = ()
    """Paths of documents in the archive whose files are no longer there."""
    unreachable: tuple[Unreadable, ...] = ()
    """Folders with documents that cannot be reached; their documents are kept."""
    moved: int = 0
    """Documents whose files have another name or place, and are otherwise the same."""
    cancelled: bool = False
    postponed: int = 0
    """Files that are still being written, left for later; only where nobody asked for them."""
    duplicates: tuple[str, ...] = ()
    """Of the files that were read those whose very bytes the archive has under another path."""
    scans: tuple[str, ...] = ()
    """Of the files that were read, or were to be, those with pages without a text layer."""
    undated: tuple[str, ...] = ()
    """Of the files that were read those with a meeting that states no date."""
    notice: str | None = None
    """Why the archive could not go over to the model that is coming, in one sentence."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was done about a damaged archive."""

    aside: tuple[str, ...] = ()
    """Names of the damaged files, which are kept beside the new ones."""
    indexed: IndexReport | None = None
    """What reading the files again gave; None where the archive was sound."""
    lost: tuple[str, ...] = ()
    """Documents that it held and whose files are gone: their words are only in what is kept."""


@dataclass(frozen=True, slots=True)
class Preflight:
    """What adding files and folders would bring."""

    new: int
    changed: int
    unchanged: int
    moved: int
    gone: tuple[str, ...]
    """Documents of these places whose files are no longer there."""
    unreachable: tuple[Unreadable, ...]
    duplicates: tuple[str, ...]
    """Of the files to be read those whose very bytes are there under another path."""
    unreadable: tuple[Unreadable, ...]
    scans: tuple[str, ...] | None
    """Of the files to be read those with pages without a text layer; None where none was opened."""
    undated: tuple[str, ...] | None
    """Of the files to be read those with a meeting that states no date; None likewise."""
    passages: int | None
    """In the files to be read; None likewise."""
    eta: float | None
    """Seconds that adding will take; None while the pace of this computer is not known."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A stored document that its file no longer bears out."""

    path: str
    reason: str
    passages: int = 0
    """How many of its passages differ."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome of comparing every stored span with its file."""

    documents: int
    passages: int
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Models:
    """The language models of an archive, by the names that it keeps of them."""

    in_use: str
    coming: str | None = None
    """What is to be in use once all is embedded with it."""
    before: str | None = None
    """What to go back to."""


@dataclass(frozen=True, slots=True)
class Status:
    """Counts and facts of an archive."""

    documents: int
    meetings: int
    passages: int
    unreadable: int
    model: str | None
    bytes: int
    to_embed: int = field(default=0)
    """Passages that only keywords can find: not embedded yet, or with another model."""
    exempt: int = field(default=0)
    """Exempt items, which are in a database of their own and are off by default."""
    reranker: str | None = None
