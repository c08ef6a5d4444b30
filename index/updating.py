"""What is written into an archive: files added, looked at again, taken out; a damaged one repaired."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from index import accelerators, indexing, repairing
from index.archive_files import ArchiveFiles
from index.chosen import embedder_in_use, loaded_anew
from index.errors import ArchiveError, Cancelled, ModelError
from index.progress import Report
from index.store import catalogue
from index.store.lock import sole_writer
from index.store.models import (
    announce_model,
    choose_model,
    chosen_model,
    go_over,
    kept_name,
    model_before,
    remember_in_use,
    stored_model,
)
from index.store.shelves import Shelves
from index.types import IndexReport, Repaired


def index(
    files: ArchiveFiles, paths: Sequence[Path], report: Report, model: str | None
) -> IndexReport:
    """Add or refresh files and folders; see `Archive.index`."""
    with files.writing() as shelves:
        if model:
            _choose(shelves, kept_name(files.folder, model))
        return _brought_up_to_date(files, shelves, paths, report, unasked=False)


def refresh(files: ArchiveFiles, paths: Sequence[Path], report: Report) -> IndexReport:
    """Look at folders that are followed, unasked: what was removed stays out."""
    if not files.is_there():
        return IndexReport()
    with files.writing() as shelves:
        return _brought_up_to_date(files, shelves, paths, report, unasked=True)


def revert(files: ArchiveFiles, report: Report) -> str:
    """Go back to the model that was in use before; its name. See `Archive.revert`."""
    nothing = ArchiveError("There is no language model to go back to.")
    if not files.is_there():
        raise nothing
    with files.writing() as shelves:
        name = model_before(shelves.public)
        if name is None:
            raise nothing
        embedder = loaded_anew(files.folder, name)
        if stored_model(shelves.public, embedder.fingerprint):
            go_over(shelves.public, name, embedder.fingerprint)
        else:  # its vectors are not what it makes now: the one in use answers until all is embedded
            announce_model(shelves.public, name)
        _brought_up_to_date(files, shelves, [], report, unasked=False)
        return name


def _choose(shelves: Shelves, name: str) -> None:
    """Have a model in use: once it has embedded all, or at once where none answers until then."""
    embedder = loaded_anew(shelves.folder, name)  # one that cannot be loaded is not chosen
    public = shelves.public
    if shelves.is_embedded() and _can_be_loaded(shelves):
        announce_model(public, name if name != chosen_model(public) else None)
        return
    with public:
        choose_model(public, name)
        remember_in_use(public, embedder.fingerprint)
        announce_model(public, None)


def _can_be_loaded(shelves: Shelves) -> bool:
    """Whether the model in use can."""
    try:
        embedder_in_use(shelves.folder, shelves.public).load()
    except ModelError:
        return False
    return True


def remove(files: ArchiveFiles, paths: Sequence[Path]) -> int:
    """Take documents out, by the path of each or of a folder above; how many went."""
    if not files.is_there():
        return 0
    with files.writing() as shelves:
        return indexing.remove_paths(shelves, paths)


def repair(files: ArchiveFiles, report: Report) -> Repaired:
    """Keep a damaged database aside, and read its files again; a sound one is left alone."""
    folder = files.folder
    if not folder.is_dir():
        return Repaired()
    files.close()
    with sole_writer(folder):
        aside = repairing.set_aside(folder)
        if aside.sources is None:
            return Repaired()
        with files.open_to_write() as shelves:
            done = repairing.read_again(shelves, aside, report)
            if done.indexed and not done.indexed.cancelled:
                catalogue.finish(folder)
                with suppress(Cancelled):
                    accelerators.renew(folder, shelves.public, report)
            return done


def _brought_up_to_date(
    files: ArchiveFiles,
    shelves: Shelves,
    paths: Sequence[Path],
    report: Report,
    *,
    unasked: bool,
) -> IndexReport:
    embedder = embedder_in_use(files.folder, shelves.public)
    done = indexing.index_paths(shelves, embedder, paths, report, unasked=unasked)
    if not done.cancelled:
        with suppress(Cancelled):
            accelerators.renew(files.folder, shelves.public, report)
    return done
