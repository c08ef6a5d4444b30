"""Each excerpt of a briefing looked up in the files as they are now.

Every file is read once, in the process that reads files, however many excerpts are of it. An
excerpt is looked up in its own file, in others of the archive that have the same bytes, and, where
it is of a draft, in the confirmed minutes of the meeting.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import apsw

from index import gone
from index.briefing.checking.looking_up import Located
from index.briefing.checking.visiting import Answers, visit
from index.briefing.editing import is_exempt
from index.briefing.reading_back import ReadBack
from index.naming import shown
from index.progress import Progress, Report
from index.safe_reading import Reader
from index.store import documents, following, siblings
from index.types import (
    Briefing,
    BriefingCheck,
    Excerpt,
    ExcerptCheck,
    MeetingStatus,
    Outcome,
    Withheld,
)

_READ_BACK = "index.briefing.reading_back.reading_back:read_back"
_BEST = (Outcome.SAME, Outcome.MOVED, Outcome.CHANGED)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The files in which an excerpt is looked up."""

    excerpt: Excerpt
    files: tuple[str, ...]
    """Its own, then others of the same bytes."""
    confirmed: str | None


@dataclass(frozen=True, slots=True)
class _Known:
    """What an archive knows of files before any is read."""

    by_hash: Mapping[str, Sequence[str]]
    paths: frozenset[str]
    followed: Sequence[Path]


def check(
    briefing: Briefing,
    connection: apsw.Connection | None,
    report: Report,
    *,
    exempt: bool,
    own: bool,
) -> BriefingCheck:
    """Check a briefing; `connection`: to the public minutes, if there are any.

    `exempt`: exempt items are included. `own`: it was kept by this archive, and is not a document
    that somebody sent: for that one no file is opened that the archive does not know.
    """
    known = _known(connection)
    plans = {
        entry.id: _plan(entry, known, connection, own=own)
        for entry in briefing.entries
        if isinstance(entry, Excerpt) and (exempt or not is_exempt(entry))
    }
    answers = visit(_by_file(plans.values()), report, exempt=exempt)
    checks = tuple(
        _settled(plans[entry.id], answers, known)
        if entry.id in plans
        else ExcerptCheck(entry.id, Outcome.WITHHELD)
        for entry in briefing.entries
        if isinstance(entry, Excerpt | Withheld)
    )
    read = {path for (_, path), told in answers.items() if isinstance(told, Located)}
    return BriefingCheck(briefing.title, checks, len(read))


def check_document(
    path: Path, connection: apsw.Connection | None, report: Report, *, exempt: bool
) -> BriefingCheck:
    """Check an exported document: its record against the files, and what it shows against that.

    Raises NotABriefingError where it carries no briefing.
    """
    with Reader() as reader:
        progress = Progress(0, 1, path.name)
        document: ReadBack = reader.call(
            shown(path), _READ_BACK, path, tick=lambda: report(progress)
        )
    found = check(document.briefing, connection, report, exempt=exempt, own=False)
    if document.altered is None:
        return found
    checks = tuple(
        replace(one, altered=document.altered.get(one.entry)) if one.excerpt else one
        for one in found.checks
    )
    return replace(found, checks=checks, compared=True)


def _known(connection: apsw.Connection | None) -> _Known:
    if connection is None:
        return _Known({}, frozenset(), ())
    by_hash: dict[str, list[str]] = defaultdict(list)
    for document in documents.all_documents(connection):
        by_hash[document.sha256].append(document.path)
    paths = frozenset(path for group in by_hash.values() for path in group)
    return _Known(by_hash, paths, following.followed(connection))


def _plan(
    excerpt: Excerpt, known: _Known, connection: apsw.Connection | None, *, own: bool
) -> _Plan:
    passage = excerpt.passage
    path = passage.document.path
    copies = (one for one in known.by_hash.get(passage.document.sha256, ()) if one != path)
    files = (path, *copies) if own or path in known.paths else tuple(copies)
    is_draft = passage.meeting.status is MeetingStatus.DRAFT
    confirmed = siblings.confirmed(connection, passage.meeting) if connection and is_draft else None
    return _Plan(excerpt, files, confirmed)


def _by_file(plans: Iterable[_Plan]) -> dict[str, list[Excerpt]]:
    files: dict[str, list[Excerpt]] = defaultdict(list)
    for plan in plans:
        for path in {*plan.files, *filter(None, [plan.confirmed])}:
            files[path].append(plan.excerpt)
    return files


def _settled(plan: _Plan, answers: Answers, known: _Known) -> ExcerptCheck:
    """What the files say of an excerpt, taken together."""
    found = _in_its_own(plan, answers, known)
    confirmed = answers[plan.excerpt.id, plan.confirmed] if plan.confirmed else None
    if not isinstance(confirmed, Located):
        return found
    now = plan.excerpt.passage if confirmed.outcome is Outcome.SAME else confirmed.now
    return replace(
        found, outcome=Outcome.SUPERSEDED, now=now, wording=confirmed.wording, reason=None
    )


def _in_its_own(plan: _Plan, answers: Answers, known: _Known) -> ExcerptCheck:
    """What its own file says, and those of the same bytes."""
    excerpt = plan.excerpt
    told = [answers[excerpt.id, path] for path in plan.files]
    located = [one for one in told if isinstance(one, Located)]
    best = min(located, key=lambda one: _BEST.index(one.outcome), default=None)
    if best is None:
        return ExcerptCheck(excerpt.id, Outcome.MISSING, excerpt, reason=_why(plan, told, known))
    return ExcerptCheck(excerpt.id, best.outcome, excerpt, best.now, best.wording)


def _why(plan: _Plan, told: Sequence[object], known: _Known) -> str:
    """Why a file is missing: a drive that is unplugged has not lost its files."""
    path = plan.excerpt.passage.document.path
    if not told:
        return f"{shown(path)} is not in this archive."
    folder = gone.away(Path(path).parent, known.followed) if gone.is_gone(path) else None
    if folder:
        return f"The folder {shown(folder)} cannot be reached, or was moved, deleted or emptied."
    return str(told[0])
