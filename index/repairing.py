"""A damaged archive made anew: its databases are kept aside, and its files are read again."""

import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import numpy as np

from index.chosen import embedder_in_use
from index.errors import ArchiveError, DamagedArchiveError
from index.gone import is_gone
from index.indexing import index_paths
from index.naming import shown
from index.progress import Report
from index.store import catalogue, documents, following, soundness
from index.store.catalogue import Catalogue, catalogue_of
from index.store.connection import connect, translated
from index.store.models import all_models, choose_model, choose_reranker
from index.store.salvaging import Salvaged, salvage
from index.store.shelves import ACCELERATORS, EXEMPT, PUBLIC, Shelves
from index.types import Repaired
from index.vectors.sqlite_vec_index import SqliteVecIndex

_BESIDE = ("-wal", "-shm", "")
"""What belongs to a database. The file itself goes last: until then it is found damaged."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What was damaged, and what is to be read again."""

    names: tuple[str, ...] = ()
    """Of the files that are kept."""
    sources: Catalogue | None = None
    """None where nothing is to be done."""
    documents: tuple[str, ...] = ()
    """What the archive was known to hold."""


def set_aside(folder: Path) -> Aside:
    """Keep what is damaged under another name; where all is sound nothing is touched.

    A repair that was cut off goes on.
    """
    before = catalogue.read(folder)
    public = _is_sound(folder / PUBLIC, before)
    exempt = _is_sound(folder / EXEMPT, None) and not (public and soundness.lacks_exempt(folder))
    if public and exempt and not (before and before.repairing):
        return Aside()
    found = salvage(folder / PUBLIC) if (folder / PUBLIC).is_file() else Salvaged()
    sources = catalogue_of(found)
    if before and (before.repairing or not found.is_whole):
        sources = sources.joined(before)
    catalogue.write(folder, replace(sources, repairing=True))
    names = []
    if not public:
        shutil.rmtree(folder / ACCELERATORS, ignore_errors=True)
    for name, sound in ((EXEMPT, exempt and public), (PUBLIC, public)):
        if not sound:
            names += _keep(folder / name)
    return Aside(tuple(names), sources, found.documents)


def read_again(shelves: Shelves, aside: Aside, report: Report) -> Repaired:
    """Read the files of an archive that was kept aside."""
    sources = aside.sources
    if sources is None:
        return Repaired()
    following.restore(shelves.public, sources.followed, sources.left_out)
    if sources.model:
        choose_model(shelves.public, sources.model)
    if sources.reranker:
        choose_reranker(shelves.public, sources.reranker)
    embedder = embedder_in_use(shelves.folder, shelves.public)
    places = sources.places
    done = index_paths(shelves, embedder, places, report, unasked=True, at_once=True)
    held = {document.path for document in documents.all_documents(shelves.public)}
    known = dict.fromkeys((*aside.documents, *sources.files))
    lost = tuple(path for path in known if path not in held and is_gone(path))
    readable = tuple(one for one in done.unreadable if one.path not in lost)
    return Repaired(aside.names, replace(done, unreadable=readable), lost)


def _is_sound(database: Path, sources: Catalogue | None) -> bool:
    """Whether a database is sound to the last passage and vector; slow.

    One that is empty although something was added to it is not.
    """
    if database.is_dir():
        return False
    if not database.exists() or not database.stat().st_size:
        return not sources
    if not soundness.is_sound(database):
        return False
    try:
        with (
            closing(connect(database, writable=False)) as connection,
            soundness.looked_into(database.parent),
            translated(database),
        ):
            return _holds_together(connection)
    except DamagedArchiveError:
        return False


def _holds_together(connection: apsw.Connection) -> bool:
    """Whether passages stand in their texts, indexes agree with tables, and vectors are vectors."""
    if connection.execute("PRAGMA integrity_check(1)").get != "ok":
        return False
    passages = "SELECT start, stop, text FROM passages WHERE document_id = ?"
    for number, text in connection.execute("SELECT document_id, text FROM texts"):
        rows = connection.execute(passages, (number,))
        if any(text[start:stop] != words for start, stop, words in rows):
            return False
    return all(_are_vectors(model.vectors(connection)) for model in all_models(connection))


def _are_vectors(index: SqliteVecIndex) -> bool:
    if not index.dimensions:
        return True
    index.search(np.ones(index.dimensions, np.float32), 1)
    vectors = (np.frombuffer(data, np.float32) for _, data in index.all())
    return all(bool(np.isfinite(vector).all() and vector.any()) for vector in vectors)


def _keep(database: Path) -> list[str]:
    """Rename a database and what belongs to it; the name that it is kept under, if there was one."""
    aside = _free(database)
    for ending in _BESIDE:
        old = database.with_name(f"{database.name}{ending}")
        if old.exists():
            new = aside.with_name(f"{aside.name}{ending}")
            try:
                old.rename(new)
            except OSError as error:
                raise ArchiveError(
                    f"{shown(old)} cannot be kept aside: {error.strerror}; close every other "
                    "Minutebook and try again."
                ) from error
    return [aside.name] if aside.exists() else []


def _free(database: Path) -> Path:
    stamp = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    first = database.with_name(f"{database.name}.damaged-{stamp}")
    others = (first.with_name(f"{first.name}-{number}") for number in range(2, 1000))
    return next(name for name in (first, *others) if not name.exists())
