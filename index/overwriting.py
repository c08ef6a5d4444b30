"""Files that nothing may be written over: the archive's own, and those that it was read from."""

import os
from collections.abc import Iterable
from pathlib import Path

from index.errors import ArchiveError
from index.keeping import BACKUPS, EXEMPT_USER, USER
from index.naming import shown
from index.store.catalogue import CATALOGUE
from index.store.lock import LOCK
from index.store.shelves import EXEMPT, PUBLIC


def refuse_to_overwrite(path: Path, folder: Path, known: Iterable[str]) -> None:
    """Raises ArchiveError where the path, under whatever name, leads to one of them.

    `folder` is the archive's, `known` the paths of all files that it knows.
    """
    if not os.path.exists(path):  # False behind a locked door too: writing tells why not
        return
    names = (PUBLIC, EXEMPT, CATALOGUE, LOCK, USER, EXEMPT_USER, f"{BACKUPS}/")
    own = (file for name in names for file in folder.glob(f"{name}*"))
    if any(_is_same(path, file) for file in own):
        raise ArchiveError(f"{shown(path)} is a file of the archive and is not written over.")
    if any(_is_same(path, file) for file in known):
        raise ArchiveError(f"{shown(path)} is in the archive as minutes and is not written over.")


def _is_same(path: Path, other: Path | str) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False  # the other is gone, or out of reach
