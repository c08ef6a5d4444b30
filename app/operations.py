"""One function for each thing the user can do. Each returns the job that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.service import messages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from app.service.client import Job, Service
    from index.types import (
        Briefing,
        BriefingChanges,
        Details,
        Excerpt,
        Filters,
        Looked,
        ReaderMark,
        ReaderMarkKind,
        RegisterQuery,
        Span,
    )


def ask(service: Service, question: str, filters: Filters, *, exempt: bool) -> Job:
    """Ask the minutes; succeeds with an `Answer`."""
    return service.submit(messages.Ask(question, filters, exempt=exempt))


def ask_by_words(service: Service, question: str, filters: Filters, *, exempt: bool) -> Job:
    """The same by words alone, which need not wait for the language model to be loaded."""
    return service.submit(messages.AskByWords(question, filters, exempt=exempt))


def trail(service: Service, topic: str, filters: Filters, *, exempt: bool) -> Job:
    """Follow a topic over time and committees; succeeds with a `Trail`."""
    return service.submit(messages.FollowTrail(topic, filters, exempt))


def make_certificate(
    service: Service, question: str, filters: Filters, path: Path, *, exempt: bool
) -> Job:
    """Make the certificate of a search, to be written to a file; succeeds with a `Certificate`."""
    return service.submit(messages.MakeCertificate(question, filters, path, exempt))


def index_paths(service: Service, paths: Iterable[Path]) -> Job:
    """Add files and folders to the archive, or refresh them; succeeds with an `IndexReport`."""
    return service.submit(messages.IndexPaths(tuple(paths)))


def look_ahead(service: Service, paths: Iterable[Path]) -> Job:
    """Count what adding files and folders would bring; succeeds with a `Preflight`."""
    return service.submit(messages.LookAhead(tuple(paths)))


def find_archive(service: Service, folder: Path) -> Job:
    """Look whether another folder is an archive; succeeds with its `Path`."""
    return service.submit(messages.FindArchive(folder))


def make_archive(service: Service, folder: Path) -> Job:
    """Make another archive; succeeds with its `Path`."""
    return service.submit(messages.MakeArchive(folder))


def refresh(service: Service, paths: Iterable[Path]) -> Job:
    """Look at folders that are followed, unasked; succeeds with an `IndexReport`."""
    return service.submit(messages.Refresh(tuple(paths)))


def follow(service: Service) -> Job:
    """Watch the folders that were added; tells of `Places` until it is cancelled."""
    return service.submit(messages.Follow())


def list_committees(service: Service, address: str) -> Job:
    """Ask a council's site for its committees; succeeds with a tuple of `Committee`."""
    return service.submit(messages.ListCommittees(address))


def fetch_minutes(
    service: Service,
    address: str,
    folder: Path,
    committees: Iterable[str],
    *,
    since: date | None,
    until: date | None,
) -> Job:
    """Fetch minutes from a council's site into a folder; succeeds with a `SyncReport`."""
    work = messages.FetchMinutes(address, folder, tuple(committees), since, until)
    return service.submit(work)


def remove(service: Service, paths: Iterable[Path]) -> Job:
    """Take documents out of the archive; the files stay. Succeeds with how many went."""
    return service.submit(messages.Remove(tuple(paths)))


def prospect(service: Service) -> Job:
    """Look whether the archive may learn, and which models it has; succeeds with a `Prospect`."""
    return service.submit(messages.ReadProspect())


def adapt(service: Service) -> Job:
    """Learn from the public minutes, or go on with it; succeeds with a `Learnt`."""
    return service.submit(messages.Adapt())


def revert(service: Service) -> Job:
    """Go back to the language model that was in use before; succeeds with its name."""
    return service.submit(messages.Revert())


def check(service: Service) -> Job:
    """Read every page of the archive once, in the background; fails where it is damaged."""
    return service.submit(messages.Check())


def repair(service: Service) -> Job:
    """Keep a damaged archive aside and read its files again; succeeds with a `Repaired`."""
    return service.submit(messages.Repair())


def library(service: Service) -> Job:
    """List what the archive holds; succeeds with a `Library`."""
    return service.submit(messages.ListLibrary())


def status(service: Service) -> Job:
    """Count what the archive holds; succeeds with a `Status`."""
    return service.submit(messages.ReadStatus())


def source(service: Service, path: str, around: Span, *, exempt: bool) -> Job:
    """Read a document around a passage; succeeds with a `Source`."""
    return service.submit(messages.ReadSource(path, around, exempt))


def find(service: Service, path: str, words: str, *, exempt: bool) -> Job:
    """Look for words in the whole of a document; succeeds with a `Found`."""
    return service.submit(messages.FindInSource(path, words, exempt))


def keep_mark(
    service: Service, path: str, span: Span, kind: ReaderMarkKind, note: str, *, exempt: bool
) -> Job:
    """Mark words of a document; succeeds with a `ReaderMark`."""
    return service.submit(messages.KeepMark(path, span, kind, note, exempt))


def put_mark(service: Service, mark: ReaderMark) -> Job:
    """Keep a mark as it is: changed, or taken back."""
    return service.submit(messages.PutMark(mark))


def remove_mark(service: Service, mark: ReaderMark) -> Job:
    """Forget a mark."""
    return service.submit(messages.RemoveMark(mark))


def marks_of(service: Service, path: str, *, exempt: bool) -> Job:
    """What is marked in a document; succeeds with a tuple of `PlacedMark`."""
    return service.submit(messages.MarksOf(path, exempt))


def marks(service: Service, *, exempt: bool) -> Job:
    """Everything that is marked; succeeds with a `MarkList`."""
    return service.submit(messages.ListMarks(exempt))


def similar(service: Service, path: str, offset: int, filters: Filters, *, exempt: bool) -> Job:
    """Find passages like the one at a place of a document; succeeds with a `Similar`."""
    return service.submit(messages.FindSimilar(path, offset, filters, exempt))


def register(service: Service, query: RegisterQuery, offset: int, *, exempt: bool) -> Job:
    """List some rows of a register; succeeds with a `RegisterPage`."""
    return service.submit(messages.ListRegister(query, offset, exempt))


def write_register(service: Service, query: RegisterQuery, path: Path, *, exempt: bool) -> Job:
    """Write all rows of a register into a CSV file; succeeds with how many there are."""
    return service.submit(messages.WriteRegister(query, path, exempt))


def records(service: Service, path: str, *, exempt: bool) -> Job:
    """Read the structure of a document; succeeds with a tuple of `Record`."""
    return service.submit(messages.ReadRecords(path, exempt))


def draw_page(
    service: Service, path: str, number: int, spans: Iterable[Span], width: int, *, exempt: bool
) -> Job:
    """Draw a page of a PDF, `width` pixels wide; succeeds with a `PageView`."""
    return service.submit(messages.DrawPage(path, number, tuple(spans), width, exempt))


def keep_question(service: Service, question: str, filters: Filters) -> Job:
    """Have a question asked again whenever minutes are added; succeeds with a `Kept`."""
    return service.submit(messages.KeepQuestion(question, filters))


def drop_question(service: Service, number: int) -> Job:
    """Ask a standing question no more."""
    return service.submit(messages.DropQuestion(number))


def standing(service: Service) -> Job:
    """List the standing questions; succeeds with a `StandingList`."""
    return service.submit(messages.ListStanding())


def look_for_news(service: Service) -> Job:
    """Ask all standing questions again, in the background; succeeds with a `NewsCount`."""
    return service.submit(messages.LookForNews())


def ask_standing(service: Service, number: int) -> Job:
    """Ask one standing question now; succeeds with its `News`."""
    return service.submit(messages.AskStanding(number))


def mark_seen(service: Service, looks: Iterable[Looked]) -> Job:
    """Remember what the user has been shown of standing questions."""
    return service.submit(messages.MarkSeen(tuple(looks)))


def briefings(service: Service) -> Job:
    """List the briefings; succeeds with a `BriefingList`."""
    return service.submit(messages.ListBriefings())


def briefing(service: Service, number: int, *, exempt: bool) -> Job:
    """Open a briefing; succeeds with a `Briefing`."""
    return service.submit(messages.ReadBriefing(number, exempt))


def create_briefing(service: Service, title: str, details: Details) -> Job:
    """Begin a briefing; succeeds with a `Briefing`."""
    return service.submit(messages.CreateBriefing(title, details))


def save_briefing(service: Service, changes: BriefingChanges) -> Job:
    """Write what was changed in a briefing; succeeds with its new revision, or None (stale)."""
    return service.submit(messages.SaveBriefing(changes))


def copy_briefing(service: Service, briefing: Briefing, title: str) -> Job:
    """Keep a briefing once more under another title; succeeds with the new `Briefing`."""
    return service.submit(messages.CopyBriefing(briefing, title))


def remove_briefing(service: Service, number: int) -> Job:
    """Forget a briefing."""
    return service.submit(messages.RemoveBriefing(number))


def draft(
    service: Service,
    address: str,
    model: str,
    prompt: str,
    quotes: Iterable[Excerpt],
    *,
    elsewhere: bool,
) -> Job:
    """Have a model draft a summary; tells of the `Draft` so far, and succeeds with the whole one."""
    work = messages.DraftSummary(address, model, prompt, tuple(quotes), elsewhere)
    return service.submit(work)


def check_briefing(service: Service, briefing: Briefing | Path, *, exempt: bool) -> Job:
    """Check a briefing, or a document exported from one; succeeds with a `BriefingCheck`."""
    return service.submit(messages.CheckBriefing(briefing, exempt))


def export_briefing(
    service: Service, briefing: Briefing, path: Path, *, exempt: bool, crops: bool
) -> Job:
    """Write a briefing to a file, by the name's ending; succeeds with an `Exported`."""
    return service.submit(messages.ExportBriefing(briefing, path, exempt, crops))


def load_model(service: Service) -> Job:
    """Load the language model now, so that the first question need not wait for it."""
    return service.submit(messages.LoadModel())
