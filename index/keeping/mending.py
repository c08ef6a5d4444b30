"""A damaged database of what is kept: put aside, and the newest sound copy taken in its place."""

import shutil
from pathlib import Path

from index.citation import long_date
from index.keeping.backups import newest_sound, today
from index.keeping.files import copy_database, is_sound, journal_of
from index.naming import shown


def needs_mending(database: Path) -> bool:
    """Whether it is damaged, or gone although there is a copy of it."""
    if database.exists():
        return not is_sound(database) and not _is_fresh(database)
    return newest_sound(database) is not None


def mend(database: Path) -> str:
    """Take the newest sound copy, or begin anew; what was done, in one sentence."""
    copy = newest_sound(database)
    was = "is gone"
    if database.exists():
        aside = _free_name(database.with_name(f"{database.name}.damaged-{today().isoformat()}"))
        shutil.copy2(database, aside)
        if journal_of(database).exists():
            # It belongs to the damaged file, and would be played into what takes its place.
            journal_of(database).replace(journal_of(aside))
        was = f"was damaged and is kept as {aside.name}"
    if copy is None:
        database.unlink(missing_ok=True)
        return (
            f"{shown(database)} {was}; there is no copy of it, so that standing questions, "
            "briefings and marks have to be made again."
        )
    day, file = copy
    copy_database(file, database)
    return f"{shown(database)} {was}; the copy of {long_date(day)} has taken its place."


def _is_fresh(database: Path) -> bool:
    """Whether a program was cut off before it had written anything; nothing is lost then."""
    return database.stat().st_size == 0 and newest_sound(database) is None


def _free_name(path: Path) -> Path:
    numbered = (path.with_name(f"{path.name}-{number}") for number in range(2, 1000))
    return next(name for name in (path, *numbered) if not name.exists())
