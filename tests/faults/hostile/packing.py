"""ZIP files written field by field, so that any field can lie, and bombs that stay small."""

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

STORED, DEFLATED = 0, 8
_MIDNIGHT, _DAY = 0, (2024 - 1980) << 9 | 6 << 5 | 11
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Packed:
    """Bytes as raw deflate, and what they are once they are let out."""

    data: bytes
    size: int
    crc: int
    adler: int

    def as_zlib(self) -> bytes:
        """As PDF's FlateDecode wants it."""
        return b"\x78\x9c" + self.data + struct.pack(">I", self.adler)


def packed(data: bytes) -> Packed:
    return blown(data, b"", 0)


def blown(head: bytes, block: bytes, size: int, tail: bytes = b"") -> Packed:
    """`head`, then `block` over and over for about `size` bytes, then `tail`: all in little room.

    A full flush makes the packed block stand alone, so that it is packed once and repeated.
    """
    block *= max(1, _MEGABYTE // len(block)) if block else 1
    times = size // len(block) if block else 0
    crc, adler = zlib.crc32(head), zlib.adler32(head)
    for _ in range(times):
        crc, adler = zlib.crc32(block, crc), zlib.adler32(block, adler)
    crc, adler = zlib.crc32(tail, crc), zlib.adler32(tail, adler)
    data = (
        _flushed(head, zlib.Z_FULL_FLUSH)
        + _flushed(block, zlib.Z_FULL_FLUSH) * times
        + _flushed(tail, zlib.Z_FINISH)
    )
    return Packed(data, len(head) + times * len(block) + len(tail), crc, adler)


def dense(head: bytes, unit: bytes, size: int, tail: bytes = b"") -> Packed:
    """`unit` over and over, with a number in every 40th: packed about 150 times, as XML can be.

    A reader that refuses whatever is packed more densely than any honest file takes this one.
    """
    units = [unit * 39 + unit.replace(b"Nether", b"%d" % number) for number in range(600)]
    return blown(head, b"".join(units), size, tail)


def _flushed(data: bytes, mode: int) -> bytes:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    return compressor.compress(data) + compressor.flush(mode)


@dataclass(frozen=True)
class Member:
    """One file of an archive as its headers state it."""

    name: bytes
    data: bytes
    """As it lies in the archive."""
    size: int
    crc: int
    method: int = DEFLATED
    flags: int = 0
    mode: int = 0o100644
    extra: bytes = b""
    stated: int | None = None
    """The packed size as stated; None for the true one."""

    def fields(self) -> bytes:
        """What the local and the central header have in common."""
        stated = len(self.data) if self.stated is None else self.stated
        return struct.pack(
            "<HHHHHIIIHH",
            *(20, self.flags, self.method, _MIDNIGHT, _DAY, self.crc),
            *(stated, self.size, len(self.name), len(self.extra)),
        )

    def local(self) -> bytes:
        return b"PK\x03\x04" + self.fields() + self.name + self.extra

    def central(self, offset: int) -> bytes:
        rest = struct.pack("<HHHII", 0, 0, 0, self.mode << 16, offset)
        made_on_unix = b"PK\x01\x02" + struct.pack("<H", 3 << 8 | 20)
        return made_on_unix + self.fields() + rest + self.name + self.extra


def member(name: str, data: bytes | Packed) -> Member:
    if isinstance(data, bytes):
        data = packed(data)
    return Member(name.encode(), data.data, data.size, data.crc)


def stored(name: str, data: bytes) -> Member:
    return Member(name.encode(), data, len(data), zlib.crc32(data), STORED)


def zipped(members: Iterable[Member], central: Sequence[Member] | None = None) -> bytes:
    """An archive; `central` says other things of the same members than they do themselves."""
    members = list(members)
    body, offsets = bytearray(), []
    for one in members:
        offsets.append(len(body))
        body += one.local() + one.data
    entries = [one.central(at) for one, at in zip(central or members, offsets, strict=True)]
    return bytes(body) + directory(entries, len(body))


def directory(entries: Sequence[bytes], offset: int, comment: bytes = b"") -> bytes:
    """The central directory and the record that ends the file."""
    whole = b"".join(entries)
    count = min(len(entries), 0xFFFF)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(whole), offset, len(comment))
    return whole + b"PK\x05\x06" + end + comment


def zip_of(files: Mapping[str, bytes | Packed]) -> bytes:
    """An archive as anybody would make it."""
    return zipped(member(name, data) for name, data in files.items())


def lying(one: Member, size: int) -> Member:
    """The same member with another size stated."""
    return replace(one, size=size)
