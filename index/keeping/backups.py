"""Copies of what is kept: one a day, the last few days."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from index.keeping.files import BACKUPS, USER, copy_database, is_sound

KEPT = 5
"""Days of which a copy is kept."""
_NAME = re.compile(r"user-(?P<day>\d{4}-\d{2}-\d{2})\.db")


def keep_copy(folder: Path, *, anew: bool) -> None:
    """Have a copy of today; `anew`: in place of one made earlier today. The oldest are dropped."""
    target = folder / BACKUPS / f"user-{today().isoformat()}.db"
    if target.exists() and not anew:
        return
    target.parent.mkdir(exist_ok=True)
    copy_database(folder / USER, target)
    for _, old in list(_copies(folder))[KEPT:]:
        old.unlink(missing_ok=True)


def newest_sound(folder: Path) -> tuple[date, Path] | None:
    """The latest copy that is undamaged, and the day it was made on."""
    return next((one for one in _copies(folder) if is_sound(one[1])), None)


def today() -> date:
    """The day it is where the user is."""
    return datetime.now(UTC).astimezone().date()


def _copies(folder: Path) -> Iterator[tuple[date, Path]]:
    """The latest first."""
    files = sorted((folder / BACKUPS).glob("user-*.db"), reverse=True)
    for file in files:
        if match := _NAME.fullmatch(file.name):
            yield date.fromisoformat(match["day"]), file
