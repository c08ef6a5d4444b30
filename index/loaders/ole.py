"""OLE files: the folders and streams in which old Word and Outlook keep things."""

import struct
from io import BytesIO

import olefile

from index.errors import UnreadableFileError
from index.loaders.unpacking import MAX_TOTAL

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
Path = tuple[str, ...]
# olefile raises the first two on purpose; the others come of counts and places that are not so.
_FAULTS = (OSError, ValueError, TypeError, IndexError, KeyError, struct.error, RecursionError)


class OleFolders:
    """The streams of an OLE file by their paths. Raises UnreadableFileError for a damaged one."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = MAX_TOTAL
        try:
            self._ole = olefile.OleFileIO(BytesIO(data))
            streams = self._ole.listdir()
            folders = self._ole.listdir(streams=False, storages=True)
        except _FAULTS as error:
            raise self._damaged() from error
        self.streams: set[Path] = set(map(tuple, streams))
        self.folders: list[Path] = sorted(map(tuple, folders))

    def read(self, path: Path) -> bytes | None:
        """All of a stream; None where there is none."""
        if path not in self.streams:
            return None
        try:
            data = bytes(self._ole.openstream(list(path)).read())
        except _FAULTS as error:
            raise self._damaged() from error
        self._left -= len(data)
        if self._left < 0:  # its streams share their bytes
            raise self._damaged()
        return data

    def _damaged(self) -> UnreadableFileError:
        return UnreadableFileError(f"{self._name} is damaged and cannot be opened.")
