"""Outlook messages (.msg), good and hostile."""

import struct
from collections.abc import Iterator, Mapping, Sequence

from tests.faults.hostile import compound as ole
from tests.faults.hostile.compound import Storage, compound, number_at, patched, sector_at
from tests.faults.hostile.packing import blown, zip_of
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import TEXT

UNICODE, BINARY, INTEGER = 0x001F, 0x0102, 0x0003
SUBJECT, BODY, HTML, PACKED_RTF, MESSAGE_CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x001A
ATTACHED, FILE_NAME, METHOD = 0x3701, 0x3707, 0x3705
_PROPERTIES = "__properties_version1.0"
_READABLE = 2


def message(
    text: str, attachments: Sequence[tuple[str, bytes]] = (), more: Storage | None = None
) -> bytes:
    """A message with a body and attachments; `more` joins its root storage."""
    root: dict[str, bytes | Storage] = {
        **_storage(
            _head(len(attachments)),
            {MESSAGE_CLASS: "IPM.Note", SUBJECT: "Minutes of the Harbour Committee", BODY: text},
        ),
        **{
            f"__attach_version1.0_#{number:08X}": _storage(
                bytes(8), {FILE_NAME: name, ATTACHED: data, METHOD: 1}
            )
            for number, (name, data) in enumerate(attachments)
        },
    }
    return compound(root | dict(more or {}))


def _head(attachments: int) -> bytes:
    return struct.pack("<8xIIII8x", 0, attachments, 0, attachments)


def _storage(head: bytes, values: Mapping[int, str | bytes | int]) -> dict[str, bytes | Storage]:
    """Properties as streams of their own, and the stream that lists them."""
    streams: dict[str, bytes | Storage] = {}
    listed = bytearray(head)
    for identity, value in values.items():
        if isinstance(value, int):
            listed += struct.pack("<HHIII", INTEGER, identity, _READABLE, value, 0)
            continue
        kind, data = (
            (UNICODE, value.encode("utf-16-le")) if isinstance(value, str) else (BINARY, value)
        )
        streams[f"__substg1.0_{identity:04X}{kind:04X}"] = data
        size = len(data) + (2 if kind == UNICODE else 0)
        listed += struct.pack("<HHIII", kind, identity, _READABLE, size, 0)
    return streams | {_PROPERTIES: bytes(listed)}


def recipes() -> Iterator[Recipe]:
    yield from _broken_chains()
    yield from _lying_properties()
    bomb = zip_of({"bomb.txt": blown(b"", b"\0", 300 << 20)})
    yield Recipe("bomb attached.msg", message(TEXT, (("minutes.zip", bomb),)))
    yield Recipe(
        "climbing attachment.msg", message(TEXT, (("../../../climbed.txt", b"climbed\n"),))
    )
    inner: dict[str, bytes | Storage] = _storage(_head(0), {BODY: TEXT, MESSAGE_CLASS: "IPM.Note"})
    for _ in range(60):
        attachment = _storage(bytes(8), {METHOD: 5}) | {"__substg1.0_3701000D": inner}
        inner = _storage(_head(1), {BODY: TEXT}) | {"__attach_version1.0_#00000000": attachment}
    yield Recipe("message in message 60 deep.msg", compound(inner))
    many = tuple((f"{number}.txt", b"") for number in range(2000))
    yield Recipe("2000 empty attachments.msg", message(TEXT, many))
    # Word's password protection: the document is an encrypted stream in a compound file.
    locked = {
        "EncryptionInfo": b"\x04\0\x04\0\x40\0\0\0<encryption/>",
        "EncryptedPackage": bytes(9000),
    }
    yield Recipe("password.docx", compound(locked), "refuse")
    yield Recipe("password.doc", compound({"WordDocument": _word_head(0x0100)}), "refuse")
    yield Recipe("tables that are not there.doc", compound({"WordDocument": _word_head(0)}))
    yield Recipe("word without text.doc", compound({"WordDocument": b""}), "refuse")
    yield Recipe("no storages.msg", compound({}), "refuse")


def _word_head(flags: int) -> bytes:
    return struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0x0809, 0, flags).ljust(8000, b"\xff")


def _broken_chains() -> Iterator[Recipe]:
    """The sectors of a file form chains: here they bite their tails or lead nowhere."""
    whole = message(TEXT * 3, (("ferry.txt", TEXT.encode() * 9),))
    table = sector_at(number_at(whole, ole.FIRST_FAT_AT))
    directory = sector_at(number_at(whole, ole.FIRST_DIRECTORY_AT))
    sectors = range(128)
    yield Recipe(
        "each sector its own next.msg", patched(whole, *((table + 4 * n, n) for n in sectors))
    )
    yield Recipe(
        "sectors in a ring.msg", patched(whole, *((table + 4 * n, (n + 1) % 9) for n in sectors))
    )
    yield Recipe(
        "sectors beyond the end.msg", patched(whole, *((table + 4 * n, n + 9**6) for n in sectors))
    )
    yield Recipe("tables in a ring.msg", patched(whole, (68, 0), (72, 0xFFFF)))
    yield Recipe("as many tables as can be said.msg", patched(whole, (44, 0x7FFFFFFF)))
    yield Recipe("sectors of no size.msg", patched(whole, (30, 0x00060000)))
    yield Recipe("sectors of 2 GB.msg", patched(whole, (30, 0x0006001F)))
    yield Recipe(
        "directory at its own end.msg", patched(whole, (ole.FIRST_DIRECTORY_AT, 0xFFFFFFFE))
    )
    links = {"left": 68, "right": 72, "child": 76}
    for name, offset in links.items():
        ring = ((directory + n * ole.DIRECTORY_ENTRY + offset, n) for n in range(4))
        yield Recipe(f"{name} of an entry is itself.msg", patched(whole, *ring))
    sizes = [(directory + n * ole.DIRECTORY_ENTRY + 120, 0x7FFFFFFF) for n in range(1, 4)]
    yield Recipe("streams of 2 GB.msg", patched(whole, *sizes))
    roots = ((directory + n * ole.DIRECTORY_ENTRY + 64, 0x01050002) for n in range(4))
    yield Recipe("all entries are roots.msg", patched(whole, *roots))


def _lying_properties() -> Iterator[Recipe]:
    head = _head(0)
    listed = head + struct.pack("<HHIII", UNICODE, BODY, _READABLE, 0x7FFFFFFF, 0) * 3
    yield Recipe("property of 2 GB.msg", compound({_PROPERTIES: listed}))
    yield Recipe("half a property.msg", compound({_PROPERTIES: head[:21]}))
    kinds = b"".join(struct.pack("<HHIQ", kind, BODY, 6, 2**64 - 1) for kind in range(0x200))
    yield Recipe("every type there is.msg", compound({_PROPERTIES: head + kinds}))
    times = struct.pack("<HHIQ", 0x0040, 0x0039, 6, 2**64 - 1)
    yield Recipe(
        "sent in the year 60056.msg", compound(_storage(head + times, {BODY: TEXT})), "read"
    )
    page = struct.pack("<HHIII", INTEGER, 0x3FDE, 6, 99999, 0)
    body = {"__substg1.0_1000001E": TEXT.encode()}
    listed = head + page + struct.pack("<HHIII", 0x001E, BODY, _READABLE, 9, 0)
    yield Recipe("unknown code page.msg", compound({_PROPERTIES: listed, **body}))
    rtf = struct.pack("<IIII", 0x7FFFFFFF, 0xFFFFFFFF, 0x75465A4C, 0) + b"\0\0" * 4000
    yield Recipe("packed rtf of 4 GB.msg", compound(_storage(head, {PACKED_RTF: rtf})))
    half = {BODY: TEXT.encode("utf-16-le")[:-1]}
    odd = compound(_storage(head, half) | {"__substg1.0_1000001F": half[BODY]})
    yield Recipe("half a letter at the end.msg", odd)
