"""Where accelerators lie beside their archive, and whether they are whole."""

import json
import shutil
import zlib
from pathlib import Path

from index.store.shelves import ACCELERATORS

_SEAL = "seal.json"
_PIECE = 1 << 22


def folder_of(archive: Path, build: str) -> Path:
    """The folder of one build."""
    return archive / ACCELERATORS / build


def seal(folder: Path) -> None:
    """Write down what the files are, so that a damaged one is noticed. The last step of a build."""
    sums = {file.name: _checksum(file) for file in sorted(folder.iterdir())}
    (folder / _SEAL).write_text(json.dumps(sums), "utf-8")


def is_whole(folder: Path) -> bool:
    """Whether a build is there, complete and as it was written."""
    try:
        sums: dict[str, int] = json.loads((folder / _SEAL).read_bytes())
        return all(_checksum(folder / name) == known for name, known in sums.items())
    except (OSError, ValueError, AttributeError):
        return False


def remove_others(archive: Path, keep: str | None) -> None:
    """Take away every build but one. What a reader still has open on Windows goes next time."""
    folder = archive / ACCELERATORS
    if folder.is_dir():
        for other in folder.iterdir():
            if other.name != keep:
                shutil.rmtree(other, ignore_errors=True)


def _checksum(file: Path) -> int:
    found = 0
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            found = zlib.crc32(piece, found)
    return found
