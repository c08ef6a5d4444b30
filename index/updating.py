"""What is written into an archive: files added, looked at again, taken out; a damaged one repaired."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from index import accelerators, indexing, repairing
from index.archive_files import ArchiveFiles
from index.embedding import DEFAULT_MODEL, open_embedder
from index.errors import Cancelled
from index.progress import Report
from index.protocols import Embedder
from index.store import catalogue
from index.store.lock import sole_writer
from index.store.models import choose_model, chosen_model
from index.store.shelves import Shelves
from index.types import IndexReport, Repaired


def index(
    files: ArchiveFiles, paths: Sequence[Path], report: Report, model: str | None
) -> IndexReport:
    """Add or refresh files and folders; see `Archive.index`."""
    with files.writing() as shelves:
        embedder = open_embedder(model or chosen_model(shelves.public) or DEFAULT_MODEL)
        if model:
            embedder.load()  # one that cannot be loaded is not chosen
            choose_model(shelves.public, model)
        return _brought_up_to_date(files, shelves, embedder, paths, report, unasked=False)


def refresh(files: ArchiveFiles, paths: Sequence[Path], report: Report) -> IndexReport:
    """Look at folders that are followed, unasked: what was removed stays out."""
    if not files.is_there():
        return IndexReport()
    with files.writing() as shelves:
        embedder = open_embedder(chosen_model(shelves.public) or DEFAULT_MODEL)
        return _brought_up_to_date(files, shelves, embedder, paths, report, unasked=True)


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
    embedder: Embedder,
    paths: Sequence[Path],
    report: Report,
    *,
    unasked: bool,
) -> IndexReport:
    done = indexing.index_paths(shelves, embedder, paths, report, unasked=unasked)
    if not done.cancelled:
        with suppress(Cancelled):
            accelerators.renew(files.folder, shelves.public, report)
    return done
