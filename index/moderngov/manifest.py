"""What was filed, from where: kept in the folder itself, so that the next run asks for little."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from index.errors import MinutebookError
from index.moderngov.client import Validators
from index.moderngov.folder import write_whole
from index.naming import shown

NAME = "minutebook-sync.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Filed:
    """A file of a meeting's minutes, and where it came from."""

    file: str
    """Below the folder, with slashes."""
    committee: str
    held_on: str | None
    address: str
    sha256: str
    etag: str | None = None
    last_modified: str | None = None

    @property
    def validators(self) -> Validators:
        """By what the site can tell whether it is still the same."""
        return Validators(self.etag, self.last_modified)


class Manifest:
    """The files of one site in a folder. It is written after each change."""

    def __init__(self, folder: Path, site: str) -> None:
        """Raises MinutebookError where the folder's manifest cannot be read."""
        self._path = folder / NAME
        self._folder = folder
        self._sites = _read(self._path)
        self._own = self._sites.setdefault(site, {})

    def filed(self, meeting: str) -> Filed | None:
        """What was filed of a meeting; None where that file is gone."""
        known = self._own.get(meeting)
        # unlike Path.is_file, quiet where it may not look
        is_there = known and os.path.isfile(self._folder / known.file)  # noqa: PTH113
        return known if is_there else None

    def is_others(self, file: str, meeting: str) -> bool:
        """Whether the minutes of another meeting, of this site or another, were filed there."""
        own = self._own.get(meeting)
        return any(
            one.file == file and one is not own
            for site in self._sites.values()
            for one in site.values()
        )

    def keep(self, meeting: str, filed: Filed) -> None:
        """Remember what was filed. Raises MinutebookError where it cannot be written."""
        self._own[meeting] = filed
        sites = {
            site: {meeting: asdict(one) for meeting, one in sorted(files.items())}
            for site, files in self._sites.items()
        }
        text = json.dumps({"format": _FORMAT, "sites": sites}, ensure_ascii=False, indent=1)
        write_whole(self._path, f"{text}\n".encode())


def _read(path: Path) -> dict[str, dict[str, Filed]]:
    try:
        kept = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise MinutebookError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if not isinstance(kept, dict) or kept.get("format") != _FORMAT:
        raise _damaged(path)
    try:
        return {
            site: {meeting: _filed(values) for meeting, values in files.items()}
            for site, files in kept["sites"].items()
        }
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _damaged(path) from error


def _filed(values: dict[str, Any]) -> Filed:
    """An entry. Raises ValueError for a file outside the folder: it would be written over."""
    filed = Filed(**values)
    place = PurePosixPath(filed.file)
    if place.is_absolute() or ".." in place.parts or "\\" in filed.file or ":" in filed.file:
        raise ValueError(filed.file)
    return filed


def _damaged(path: Path) -> MinutebookError:
    return MinutebookError(
        f"{shown(path)} is damaged, or of a newer Minutebook; move it away and sync again: "
        "files that are there already are kept."
    )
