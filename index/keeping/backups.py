"""Copies of what is kept: one a day, the last few days."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from index.keeping.files import BACKUPS, copy_database, is_sound

KEPT = 5
"""Days of which a copy is kept."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def keep_copy(database: Path, *, anew: bool) -> None:
    """Have a copy of today; `anew`: in place of one made earlier today. The oldest are dropped."""
    target = database.parent / BACKUPS / f"{database.stem}-{today().isoformat()}.db"
    if target.exists() and not anew:
        return
    target.parent.mkdir(exist_ok=True)
    copy_database(database, target)
    for _, old in list(_copies(database))[KEPT:]:
        old.unlink(missing_ok=True)


def newest_sound(database: Path) -> tuple[date, Path] | None:
    """The latest copy that is undamaged, and the day it was made on."""
    return next((one for one in _copies(database) if is_sound(one[1])), None)


def today() -> date:
    """The day it is where the user is."""
    return datetime.now(UTC).astimezone().date()


def _copies(database: Path) -> Iterator[tuple[date, Path]]:
    """The latest first."""
    prefix = f"{database.stem}-"
    files = sorted((database.parent / BACKUPS).glob(f"{prefix}*.db"), reverse=True)
    for file in files:
        day = file.stem.removeprefix(prefix)  # the name of another database may go on after it
        if _DAY.fullmatch(day):
            yield date.fromisoformat(day), file
