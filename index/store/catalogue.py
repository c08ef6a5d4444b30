"""What an archive was made from, in a file beside it: enough to make it again without the database.

`sources.json` holds the folders that are followed, the files that lie in none of them, those that
were taken out, and what was chosen. It is written after each run that changed any of it.
"""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from index.collecting import is_below
from index.errors import ArchiveError
from index.naming import shown
from index.store.salvaging import Salvaged, salvage
from index.whole_files import write_whole

CATALOGUE = "sources.json"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where the minutes of an archive come from."""

    followed: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """Documents that lie in none of the folders that are followed."""
    left_out: tuple[str, ...] = ()
    model: str | None = None
    reranker: str | None = None
    repairing: bool = False
    """Whether a repair has begun and not ended."""

    @property
    def places(self) -> list[Path]:
        """All files and folders that are to be read."""
        return [Path(path) for path in (*self.followed, *self.files)]

    def joined(self, other: "Catalogue") -> "Catalogue":
        """What either of them knows."""
        followed, left_out, files = (
            tuple(dict.fromkeys((*getattr(self, name), *getattr(other, name))))
            for name in ("followed", "left_out", "files")
        )
        folders = [Path(path) for path in followed]
        apart = tuple(path for path in files if not is_below(path, folders))
        model, reranker = self.model or other.model, self.reranker or other.reranker
        return Catalogue(followed, apart, left_out, model, reranker)


def catalogue_of(found: Salvaged) -> Catalogue:
    """What a database knows of its sources."""
    followed = [Path(path) for path in found.followed]
    return Catalogue(
        followed=found.followed,
        files=tuple(path for path in found.documents if not is_below(path, followed)),
        left_out=found.left_out,
        model=found.settings.get("model"),
        reranker=found.settings.get("reranker"),
    )


def read(folder: Path) -> Catalogue | None:
    """What was written down; None where nothing is, or nothing that can be understood."""
    try:
        values = json.loads((folder / CATALOGUE).read_bytes())
        return Catalogue(
            followed=tuple(map(str, values["followed"])),
            files=tuple(map(str, values["files"])),
            left_out=tuple(map(str, values["left_out"])),
            model=values["model"],
            reranker=values["reranker"],
            repairing=bool(values["repairing"]),
        )
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None


def write(folder: Path, catalogue: Catalogue) -> None:
    """Write it down, whole or not at all; nothing where it stands there already."""
    if read(folder) == catalogue:
        return
    file = folder / CATALOGUE
    part = file.with_name(f"{file.name}.part")
    text = json.dumps(asdict(catalogue), indent=1)  # ASCII: a path need not be valid text
    try:
        part.unlink(missing_ok=True)  # of a writer that was killed
        write_whole(file, text.encode("ascii"), part)
    except OSError as error:
        raise ArchiveError(f"{shown(file)} cannot be written: {error.strerror}.") from error


def renew(folder: Path, database: Path) -> None:
    """Write down what a sound database holds; a repair that was cut off stays to be ended."""
    before = read(folder)
    current = catalogue_of(salvage(database))
    write(folder, replace(current, repairing=bool(before and before.repairing)))


def finish(folder: Path) -> None:
    """Remember that a repair has ended."""
    if known := read(folder):
        write(folder, replace(known, repairing=False))


def is_repairing(folder: Path) -> bool:
    """Whether a repair has begun and not ended."""
    known = read(folder)
    return known is not None and known.repairing
