"""ZIP archives that lie, swell, nest and climb."""

import bz2
import lzma
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from tests.faults.hostile.packing import (
    STORED,
    Member,
    blown,
    dense,
    directory,
    lying,
    member,
    packed,
    stored,
    zip_of,
    zipped,
)
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import TEXT

_WORDS = TEXT.encode()
_GOOD = member("ferry.txt", _WORDS)
_SYMLINK = 0o120777
_NAMES = {
    "climbs": "../../../climbed.txt",
    "climbs in Windows": "..\\..\\..\\climbed.txt",
    "absolute": "/tmp/climbed.txt",
    "of a drive": "C:\\climbed.txt",
    "of nothing": "",
    "of dots": "..",
    "with a zero": "ferry\0.txt",
    "with controls": "\x1b[2J\r\nferry\u202e.txt",
    "of a device": "CON.txt",
    "of a folder": "ferry.txt/",
    "long": "n" * 60_000 + ".txt",
    "deep": "a/" * 25_000 + "ferry.txt",
}


def recipes() -> Iterator[Recipe]:
    yield from _bombs()
    yield from _overlapping()
    yield from _members()
    yield from _lies()


def _bombs() -> Iterator[Recipe]:
    zeros = blown(b"", b"\0", 2 << 30)
    yield Recipe("2 GB of zeros.zip", zip_of({"zeros.txt": zeros}), "refuse")
    words = blown(b"", _WORDS, 300_000_000)
    yield Recipe("300 MB of words.zip", zip_of({"words.txt": words}))
    page = dense(b"<html><body>", b"<p>The dredger was at Nether Quay.</p>", 190_000_000)
    yield Recipe("190 MB of page.zip", zip_of({"page.html": page}))
    yield Recipe("bomb beside good.zip", zipped([_GOOD, member("zeros.pdf", zeros)]))
    inner = zip_of({"zeros.txt": blown(b"", b"\0", 100 << 20)})
    for _ in range(5):
        inner = zip_of({f"{number}.zip": inner for number in range(10)})
    yield Recipe("10 to the 5 of 100 MB.zip", inner)
    nested = zip_of({"ferry.txt": _WORDS})
    for depth in (6, 500):
        for _ in range(depth):
            nested = zip_of({"ferry.zip": nested})
        yield Recipe(f"{depth} deep.zip", nested)
    small = bz2.compress(bytes(1 << 26))
    yield Recipe("bzip2 of 64 MB.zip", zipped([Member(b"a.txt", small, 1 << 26, 0, 12)]), "refuse")
    greedy = b"\x09\x14\x05\x00\x5d\xff\xff\xff\xff" + lzma.compress(
        _WORDS, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1}]
    )
    whole = Member(b"a.txt", greedy, len(_WORDS), zlib.crc32(_WORDS), 14)
    yield Recipe("lzma that wants 4 GB.zip", zipped([whole]))


def _overlapping() -> Iterator[Recipe]:
    """Many members share the same packed bytes, as David Fifield showed."""
    kernel = member("a.txt", blown(b"", _WORDS, 10_000_000))
    body = kernel.local() + kernel.data
    entries = [kernel.central(0)] * 5000
    yield Recipe("5000 members in one place.zip", body + directory(entries, len(body)))
    quoted = member("0.txt", blown(b"", _WORDS, 500_000))
    chain, entries_at = quoted.local() + quoted.data, [(quoted, 0)]
    for number in range(1, 300):
        # A stored block that quotes the next member's header, and runs on into its data.
        header = entries_at[-1][0].local()
        quote = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF)
        last = entries_at[-1][0]
        data = quote + header + last.data
        one = Member(b"%d.txt" % number, data, last.size + len(header), 0)
        chain = one.local() + quote + chain
        shift = len(one.local()) + len(quote)
        entries_at = [*((other, at + shift) for other, at in entries_at), (one, 0)]
    central = [one.central(at) for one, at in entries_at]
    yield Recipe("300 members that quote each other.zip", chain + directory(central, len(chain)))


def _members() -> Iterator[Recipe]:
    for name, path in _NAMES.items():
        yield Recipe(f"name {name}.zip", zipped([_GOOD, member(path, _WORDS)]))
    empty = (stored(f"{number}.txt", b"") for number in range(100_000))
    yield Recipe("100000 empty members.zip", zipped(empty), "refuse")
    short = (stored(f"{number}.txt", b"The dredger was at the quay.") for number in range(20_000))
    yield Recipe("20000 short members.zip", zipped(short))
    yield Recipe("twice the same name.zip", zipped([_GOOD, member("ferry.txt", b"Another.\n")]))
    link = replace(stored("link.txt", b"/etc/passwd"), mode=_SYMLINK)
    yield Recipe("link to passwords.zip", zipped([_GOOD, link]))
    locked = replace(_GOOD, name=b"locked.txt", flags=1, data=bytes(12) + _GOOD.data)
    yield Recipe("password.zip", zipped([locked]), "refuse")
    yield Recipe("password beside good.zip", zipped([_GOOD, locked]), "read")
    unknown = replace(_GOOD, name=b"odd.txt", method=99)
    yield Recipe("unknown packing.zip", zipped([unknown]), "refuse")
    yield Recipe("unknown packing beside good.zip", zipped([_GOOD, unknown]), "read")
    yield Recipe(
        "no minutes.zip", zip_of({"photo.jpg": b"\xff\xd8\xff", "run.exe": b"MZ"}), "refuse"
    )
    yield Recipe("no members.zip", zip_of({}), "refuse")
    script = zip_of({"ferry.txt": _WORDS, "__main__.py": b"raise SystemExit(9)"})
    yield Recipe("program.zip", script, "read")


def _lies() -> Iterator[Recipe]:
    zeros = member("zeros.txt", blown(b"", b"\0", 100 << 20))
    yield Recipe("says 10 bytes.zip", zipped([lying(zeros, 10)]), "refuse")
    yield Recipe("says 4 GB.zip", zipped([lying(_GOOD, 0xFFFFFFFE)]))
    yield Recipe(
        "says 10 bytes in the directory.zip", zipped([zeros], [lying(zeros, 10)]), "refuse"
    )
    stated = replace(_GOOD, stated=0xFFFFFFFE)
    yield Recipe("says 4 GB packed.zip", zipped([stated]))
    yield Recipe("crc wrong.zip", zipped([replace(_GOOD, crc=1)]), "refuse")
    yield Recipe("stored but packed.zip", zipped([replace(_GOOD, method=STORED)]), "refuse")
    other = replace(_GOOD, name=b"other.txt")
    yield Recipe("two names of one member.zip", zipped([_GOOD], [other]))
    broken = replace(_GOOD, data=b"\xff" * 300)
    yield Recipe("packed bytes broken.zip", zipped([broken]), "refuse")
    for name, extra in (
        ("zip64 of 2 to the 63", struct.pack("<HHQQQ", 1, 24, 2**63, 2**63, 2**63)),
        ("zip64 cut short", struct.pack("<HHI", 1, 24, 0)),
        ("extra longer than it is", struct.pack("<HH", 0x7075, 0xFFFF)),
    ):
        lie = replace(_GOOD, extra=extra, size=0xFFFFFFFF, stated=0xFFFFFFFF)
        yield Recipe(f"{name}.zip", zipped([lie]))
    whole = zipped([_GOOD])
    at = whole.index(b"PK\x01\x02")
    central = whole[at : whole.index(b"PK\x05\x06")]
    body = whole[:at]
    yield Recipe("directory beyond the end.zip", body + directory([central], 0x7FFFFFFF))
    yield Recipe("directory is its own end.zip", body + directory([b""], at))
    yield Recipe("65535 entries stated.zip", body + central + directory([b""] * 0xFFFF, at))
    yield Recipe("ends twice.zip", whole[:-2] + struct.pack("<H", 22) + b"PK\x05\x06" + bytes(18))
    yield Recipe("behind something else.zip", b"MZ" + bytes(5000) + whole)
    yield Recipe("comment of 65535.zip", body + directory([central], at, b"PK\x05\x06" * 16383))
    deep = packed(b"")
    yield Recipe(
        "member at the directory.zip",
        body + directory([Member(b"a.txt", deep.data, 0, 0).central(at)], at),
    )
