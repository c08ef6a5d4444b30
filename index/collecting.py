"""Which files a list of files and folders names."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from index.loaders import is_supported
from index.loaders.faults import unavailable
from index.naming import is_text, shown
from index.types import Unreadable


@dataclass(slots=True)
class Collected:
    """Files to read, each once, in order; and what was named but cannot be had."""

    files: list[Path] = field(default_factory=list)
    problems: list[Unreadable] = field(default_factory=list)


def collect(paths: Iterable[Path]) -> Collected:
    """The files to read. Hidden files, and kinds that cannot be read, are passed over in folders."""
    collected = Collected()
    for path in dict.fromkeys(Path(os.path.abspath(path)) for path in paths):
        before = len(collected.files), len(collected.problems)
        if os.path.isdir(path):  # unlike Path.is_dir, quiet where it may not look
            _walk(path, collected)
            if before == (len(collected.files), len(collected.problems)):
                sentence = f"There are no minutes that Minutebook can read in {shown(path)}."
                collected.problems.append(Unreadable(str(path), sentence))
        else:
            _take(path, collected)
    collected.files = list(dict.fromkeys(collected.files))
    return collected


def is_below(path: str, folders: Iterable[Path]) -> bool:
    """Whether a path is one of these, or lies in one of them."""
    # As text: a Path for each of many thousand documents takes longer than looking at the files.
    path = os.path.normcase(path)
    for folder in folders:
        root = os.path.normcase(os.path.abspath(folder))
        if path == root or path.startswith(root.rstrip(os.sep) + os.sep):
            return True
    return False


def _walk(folder: Path, collected: Collected) -> None:
    def refuse(error: OSError) -> None:
        at = Path(os.fsdecode(error.filename))
        collected.problems.append(Unreadable(str(at), str(unavailable(at, error))))

    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if not name.startswith(".") and is_supported(path):
                _take(path, collected)


def _take(path: Path, collected: Collected) -> None:
    if not is_text(path):
        sentence = f"The name of {shown(path)} is not valid text; rename the file."
        collected.problems.append(Unreadable(shown(path), sentence))
        return
    collected.files.append(path)
