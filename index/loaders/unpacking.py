"""Members of ZIP files, unpacked with bounds: a small file can hold more than a disk."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from index.errors import UnreadableFileError

MAX_TOTAL = 300_000_000
MAX_MEMBER = 200_000_000
MAX_MEMBERS = 2000
MAX_RATIO = 250
"""Of a member's bytes to its packed ones; the XML of Word packs to a twentieth."""
_SMALL = 1_000_000
"""Bytes below which no ratio is a danger."""
_STEP = 1 << 16
_LOCKED = 0x1
_WAYS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}
"""LZMA is left out: a member states how much memory its unpacking takes, up to 4 GB."""


MAX_DEPTH = 3
"""Containers within containers: a ZIP file in a message in a ZIP file."""


@dataclass(slots=True)
class _Allowance:
    """What one file of the user may still unpack, with all that lies in it."""

    left: int = MAX_TOTAL
    depth: int = 0


_allowance: ContextVar[_Allowance | None] = ContextVar("allowance", default=None)


@contextmanager
def opened(name: str) -> Iterator[None]:
    """While a container is open: what is unpacked within it counts together.

    Raises UnreadableFileError for one that lies too deep in others.
    """
    outer = _allowance.get()
    allowance = outer or _Allowance()
    if allowance.depth >= MAX_DEPTH:
        raise UnreadableFileError(f"{name} lies too deep in other files to be opened.")
    allowance.depth += 1
    token = _allowance.set(allowance)
    try:
        yield
    finally:
        allowance.depth -= 1
        _allowance.reset(token)


class PackedError(Exception):
    """A member that cannot be unpacked; says why in words that follow its name."""


class Unpacker:
    """The members of one ZIP file; counts the bytes that really come out of it."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises UnreadableFileError for what is no ZIP file or holds too many members."""
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise UnreadableFileError(f"{name} is damaged and cannot be unpacked.") from error
        self.members = self._zip.infolist()
        self._allowance = _allowance.get() or _Allowance()
        if len(self.members) > MAX_MEMBERS:
            raise UnreadableFileError(
                f"{name} holds {len(self.members):,} files, more than the {MAX_MEMBERS:,} "
                "that Minutebook reads from one."
            )

    def member(self, info: zipfile.ZipInfo, most: int = MAX_MEMBER) -> bytes:
        """All bytes of a member. Raises PackedError."""
        if info.flag_bits & _LOCKED:
            raise PackedError("is protected by a password")
        if info.compress_type not in _WAYS:
            raise PackedError("is packed in a way that Minutebook does not read")
        try:
            with self._zip.open(info) as stream:
                return self._read(stream, info, most)
        # What zipfile raises for members that are cut short, overlap or are packed in odd ways.
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            ValueError,
            OSError,
            RuntimeError,
        ) as error:
            raise PackedError("is damaged") from error

    def _read(self, stream: IO[bytes], info: zipfile.ZipInfo, most: int) -> bytes:
        parts: list[bytes] = []
        size = 0
        while part := stream.read(_STEP):
            parts.append(part)
            size += len(part)
            self._allowance.left -= len(part)
            if size > _SMALL and size > MAX_RATIO * max(1, info.compress_size):
                raise PackedError("is packed so densely that it is not unpacked")
            if size > most or self._allowance.left < 0:
                raise PackedError("holds more than Minutebook unpacks")
        return b"".join(parts)
