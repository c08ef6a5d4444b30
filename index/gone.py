"""Documents whose files are not there: each is named, a folder or a drive that is away only once."""

import os
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.collecting import is_below
from index.naming import shown
from index.types import Unreadable


@dataclass(frozen=True, slots=True)
class Absent:
    """What the archive holds and the disk does not."""

    missing: tuple[str, ...]
    """Files that are gone from a folder that is there."""
    unreachable: tuple[Unreadable, ...]
    """Folders with documents that are gone as a whole, one sentence each."""


def is_gone(path: Path | str) -> bool:
    """Whether there is no such file; one behind a locked door may well be there."""
    try:
        Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def absent(known: Iterable[str], roots: Sequence[Path], found: Container[str]) -> Absent:
    """Of the documents known below these roots, those that were not found and are gone."""
    by_top: dict[Path | None, list[str]] = defaultdict(list)
    tops: dict[Path, Path | None] = {}
    for path in known:
        if path not in found and is_below(path, roots) and is_gone(path):
            parent = Path(path).parent
            if parent not in tops:
                tops[parent] = away(parent, roots)
            by_top[tops[parent]].append(path)
    missing = by_top.pop(None, [])
    unreachable = (
        Unreadable(str(top), _sentence(top, len(paths))) for top, paths in by_top.items() if top
    )
    return Absent(tuple(missing), tuple(unreachable))


def is_away(folder: Path, known: Iterable[str]) -> bool:
    """Whether a folder that documents came from is not there."""
    return is_gone(folder) and any(
        path != str(folder) and is_below(path, [folder]) for path in known
    )


def away(folder: Path, roots: Sequence[Path]) -> Path | None:
    """The highest folder on the way to this one, it included, that is not there or left empty."""
    return _topmost_gone(folder) or _emptied(folder, roots)


def _topmost_gone(folder: Path) -> Path | None:
    """The highest folder on the way that is not there; None where the folder is."""
    top = None
    while is_gone(folder):
        top, folder = folder, folder.parent
    return top


def _emptied(folder: Path, roots: Sequence[Path]) -> Path | None:
    """The root, where it is left without anything: what is mounted on it may be away."""
    if all(os.path.abspath(root) != str(folder) for root in roots) or not os.path.isdir(folder):
        return None
    with os.scandir(folder) as entries:
        return None if any(True for _ in entries) else folder


def _sentence(folder: Path, documents: int) -> str:
    its = f"its {documents} documents are" if documents > 1 else "its document is"
    return (
        f"The folder {shown(folder)} cannot be reached, or was moved, deleted or emptied; {its} "
        "kept and can still be found."
    )
