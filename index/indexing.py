"""From files into the archive: what changed is read and stored, then what is new is embedded."""

import os
from collections.abc import Callable, Sequence, Set
from pathlib import Path

from index.catching_up import CatchingUp
from index.collecting import collect, is_below
from index.errors import Cancelled
from index.going_over import GoingOver
from index.gone import Absent, absent, is_away, is_gone
from index.naming import is_text
from index.progress import Report
from index.protocols import Embedder
from index.store import documents, following, quarantine
from index.store.shelves import Shelves
from index.taking_in import TakingIn
from index.types import IndexReport


def index_paths(
    shelves: Shelves,
    embedder: Embedder,
    paths: Sequence[Path],
    report: Report,
    *,
    unasked: bool = False,
    at_once: bool = False,
) -> IndexReport:
    """Add what is new, refresh what changed, skip what did not; one transaction a document.

    First the words of all files are stored, and found; then the model is loaded and passages get
    their vectors; where another model is coming, all get those of that one too. Raises ArchiveError when the archive cannot be written, ModelError when the model
    cannot be loaded; what was stored before stays.

    The folders are followed from then on. `unasked`: they are followed already; what the user took
    out of the archive stays out, and a file that is being written is left for the next time, unless
    it is to be read `at_once`.
    """
    known = [document.path for document in documents.all_documents(shelves.public)]
    collected = collect([path for path in paths if not is_away(path, known)])
    if unasked:
        apart = following.left_out(shelves.public)
        collected.files = [path for path in collected.files if str(path) not in apart]
    else:
        _follow(shelves, paths)
    waits = unasked and not at_once
    run = TakingIn(shelves, embedder, collected, paths, report, unasked=waits)
    catching_up, going_over = CatchingUp(shelves, embedder, report), GoingOver(shelves, report)
    stopped = _is_stopped(run.go)
    run.settle()
    shelves.purge()
    _forget_gone(shelves, paths)
    clear = shelves.drop_other_models
    steps = (catching_up.go, clear, going_over.go, clear)
    stopped = stopped or any(map(_is_stopped, steps))
    refused = {one.path for one in run.unreadable}
    gone = _absent(shelves, paths, {str(path) for path in collected.files} - refused)
    away = {folder.path for folder in gone.unreachable}
    return IndexReport(
        added=run.added,
        changed=run.changed,
        unchanged=run.unchanged,
        moved=run.moved,
        passages=run.passages,
        embedded=catching_up.embedded + going_over.embedded,
        unreadable=tuple(one for one in run.unreadable if one.path not in away),
        missing=gone.missing,
        unreachable=gone.unreachable,
        cancelled=stopped,
        postponed=run.postponed,
        duplicates=tuple(run.duplicates),
        scans=tuple(run.scans),
        undated=tuple(run.undated),
        notice=going_over.notice,
    )


def _is_stopped(go: Callable[[], None]) -> bool:
    """Do one part of the work; whether the user stopped it."""
    try:
        go()
    except Cancelled:
        return True
    return False


def _follow(shelves: Shelves, paths: Sequence[Path]) -> None:
    """What the user adds is followed, if it is a folder, and no longer left out."""
    named = [path for path in (Path(os.path.abspath(path)) for path in paths) if is_text(path)]
    following.follow(shelves.public, [path for path in named if os.path.isdir(path)])
    following.take_back(shelves.public, named)


def _absent(shelves: Shelves, paths: Sequence[Path], found: Set[str]) -> Absent:
    """Documents of these places whose files are gone. They are only named: a drive may be off."""
    known = (document.path for document in documents.all_documents(shelves.public))
    return absent(known, paths, found)


def _forget_gone(shelves: Shelves, paths: Sequence[Path]) -> None:
    """A bad file that was deleted is no longer one that could not be read."""
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths) and is_gone(path) and not is_gone(Path(path).parent):
            quarantine.forget(shelves.public, path)


def remove_paths(shelves: Shelves, paths: Sequence[Path]) -> int:
    """Take out every document and every unreadable file at or below these paths; how many.

    Folders among them are followed no more; files in a folder that still is do not come back.
    """
    following.leave(shelves.public, paths)
    removed = 0
    for document in documents.all_documents(shelves.public):
        if is_below(document.path, paths):
            removed += shelves.delete(document.path)
            following.leave_out(shelves.public, [document.path])
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths):
            quarantine.forget(shelves.public, path)
            following.leave_out(shelves.public, [path])
            removed += 1
    shelves.purge()
    return removed
