"""A writer of OLE compound files: what .msg and .doc files, and Word files with a password, are."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Storage: TypeAlias = Mapping[str, "bytes | Storage"]

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SECTOR, SMALL_SECTOR, SMALL = 512, 64, 4096
FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
DIRECTORY_ENTRY = 128
FIRST_FAT_AT, FIRST_DIRECTORY_AT = 76, 48
"""Offsets in the header of the numbers of these sectors."""


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    child: int = NONE
    right: int = NONE
    start: int = END

    def as_bytes(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        black = 1
        head = struct.pack("<64sHBB", name, len(name), self.kind, black)
        links = struct.pack("<III", NONE, self.right, self.child)
        return head + links + bytes(36) + struct.pack("<IQ", self.start, len(self.data))


@dataclass
class _Sectors:
    size: int
    data: bytearray = field(default_factory=bytearray)
    next: list[int] = field(default_factory=list)

    def add(self, data: bytes) -> int:
        """Append a chain of sectors; the number of the first."""
        if not data:
            return END
        first, count = len(self.next), -(-len(data) // self.size)
        self.data += data.ljust(count * self.size, b"\0")
        self.next += [*range(first + 1, first + count), END]
        return first


def compound(root: Storage) -> bytes:
    """A compound file of storages (mappings) and streams (bytes)."""
    entries = [_Entry("Root Entry", _ROOT)]
    entries[0].child = _add(root, entries)
    small, large = _Sectors(SMALL_SECTOR), _Sectors(SECTOR)
    for entry in entries[1:]:
        if entry.kind == _STREAM:
            entry.start = (small if len(entry.data) < SMALL else large).add(entry.data)
    entries[0].data = bytes(small.data)
    entries[0].start = large.add(entries[0].data)
    small_fat = b"".join(struct.pack("<I", number) for number in small.next)
    small_fat = small_fat.ljust(-(-len(small_fat) // SECTOR) * SECTOR, b"\xff")
    small_fat_at = large.add(small_fat)
    directory = b"".join(entry.as_bytes() for entry in entries)
    directory_at = large.add(directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0"))
    return _with_header(large, directory_at, small_fat_at, len(small_fat) // SECTOR)


def _add(storage: Storage, entries: list[_Entry]) -> int:
    """The entries of a storage as a chain of right-hand siblings; the number of the first."""
    first = last = NONE
    for name in sorted(storage, key=lambda name: (len(name), name.upper())):
        value = storage[name]
        number = len(entries)
        if isinstance(value, bytes):
            entries.append(_Entry(name, _STREAM, value))
        else:
            entries.append(_Entry(name, _STORAGE))
            entries[number].child = _add(value, entries)
        if last == NONE:
            first = number
        else:
            entries[last].right = number
        last = number
    return first


def _with_header(large: _Sectors, directory: int, small_fat: int, small_count: int) -> bytes:
    own = 1
    while own * (SECTOR // 4) < len(large.next) + own:
        own += 1
    at = len(large.next)
    fat = [*large.next, *[FAT_SECTOR] * own]
    fat += [FREE] * (own * (SECTOR // 4) - len(fat))
    header = MAGIC + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, own, directory, 0, SMALL, small_fat, small_count, END, 0)
    header += b"".join(struct.pack("<I", at + n if n < own else FREE) for n in range(109))
    table = b"".join(struct.pack("<I", number) for number in fat)
    return header + bytes(large.data) + table


def sector_at(number: int) -> int:
    """Where a sector lies in the file."""
    return SECTOR + number * SECTOR


def number_at(data: bytes, offset: int) -> int:
    (number,) = struct.unpack_from("<I", data, offset)
    return int(number)


def patched(data: bytes, *changes: tuple[int, int]) -> bytes:
    """With other 32-bit numbers at these offsets."""
    changed = bytearray(data)
    for offset, number in changes:
        struct.pack_into("<I", changed, offset, number)
    return bytes(changed)
