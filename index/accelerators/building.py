"""When accelerators are built, and from what."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import apsw
import numpy as np

from index.accelerators import dense, files, lexical
from index.progress import Progress, Report
from index.store import fulltext
from index.store.models import StoredModel, model_in_use

CUT_OVER = 5_000
"""Passages from which an archive is worth it: at 10,000 a question takes two thirds of the time that it
takes SQLite alone, and building takes a second."""
_EVERY = 20_000
"""Rows between two looks at whether to stop."""
_Row = TypeVar("_Row")
_STALE = 2_000
"""Passages that may have changed before all is built again: they cost a question 0.1 s."""


def renew(archive: Path, connection: apsw.Connection, report: Report) -> None:
    """Build what is missing, damaged or old; throw away what a small archive does not need.

    `connection` is the writer's. Raises Cancelled where the report does; the old build then stays.
    """
    held = int(connection.execute("SELECT count(*) FROM passages").get)
    if held < CUT_OVER:
        drop(archive, connection)
        return
    kept = connection.execute("SELECT build FROM accelerator").get
    changed = int(connection.execute("SELECT count(*) FROM changed").get)
    model = model_in_use(connection)
    same = kept and model and connection.execute("SELECT model_id FROM accelerator").get == model.id
    if same and changed <= _STALE and files.is_whole(files.folder_of(archive, kept)):
        return
    build = uuid.uuid4().hex
    folder = files.folder_of(archive, build)
    folder.mkdir(parents=True)
    try:
        _write(folder, connection, model, report)
    except BaseException:
        files.remove_others(archive, kept)
        raise
    with connection:
        connection.execute("DELETE FROM changed")
        connection.execute("DELETE FROM accelerator")
        connection.execute(
            "INSERT INTO accelerator VALUES (?, ?, ?)", (build, model.id if model else None, held)
        )
    files.remove_others(archive, build)


def drop(archive: Path, connection: apsw.Connection) -> None:
    """Throw all of them away: none are needed, or something in them must not be there any more."""
    with connection:
        connection.execute("DELETE FROM changed")
        connection.execute("DELETE FROM accelerator")
    files.remove_others(archive, None)


def _write(
    folder: Path, connection: apsw.Connection, model: StoredModel | None, report: Report
) -> None:
    ids = np.fromiter(
        (number for (number,) in connection.execute("SELECT id FROM passages ORDER BY id")),
        np.int64,
    )
    lexical.write(folder, ids, _told(fulltext.occurrences(connection), report))
    if model:
        index = model.vectors(connection)
        dense.write(folder, index.dimensions, _told(index.all(), report))
    files.seal(folder)


def _told(rows: Iterator[_Row], report: Report) -> Iterator[_Row]:
    """The same rows; between them the report may stop the work."""
    for number, row in enumerate(rows):
        if number % _EVERY == 0:
            report(Progress(0, 0, "making the search faster", unit="passages"))
        yield row
