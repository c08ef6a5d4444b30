"""PDF files whose streams lie, swell or are locked."""

from collections.abc import Iterator

from reportlab.lib.pdfencrypt import StandardEncryption

from tests.faults.hostile import good
from tests.faults.hostile.packing import blown
from tests.faults.hostile.pdf_objects import (
    A4,
    CONTENT,
    Objects,
    flate,
    objects,
    stream,
    words,
    written,
)
from tests.faults.hostile.recipe import Recipe


def recipes() -> Iterator[Recipe]:
    yield from _streams()
    yield from _encrypted()


def _with(changes: Objects) -> bytes:
    return written(objects() | dict(changes))


def _streams() -> Iterator[Recipe]:
    text = words()
    for length in (b"4 0 R", b"-1", b"999999999999", b"(long)", b"99 0 R"):
        raw = b"<</Length %s>>stream\n%s\nendstream" % (length, text)
        yield Recipe(f"length {length.decode()}.pdf", _with({CONTENT: raw}))
    yield Recipe("content is itself.pdf", _with({CONTENT: b"4 0 R"}), "refuse")
    yield Recipe("content in a ring.pdf", _with({CONTENT: b"[4 0 R 4 0 R]"}), "refuse")
    nested = text
    for _ in range(20):
        nested = flate(nested)
    filters = b"/Filter[%s]" % (b"/FlateDecode" * 20)
    yield Recipe("packed 20 times.pdf", _with({CONTENT: stream(nested, filters)}))
    thousand = b"/Filter[%s]" % (b"/FlateDecode" * 1000)
    yield Recipe("says packed 1000 times.pdf", _with({CONTENT: stream(nested, thousand)}))
    predictor = b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 2147483647/BitsPerComponent 16/Columns 2147483647>>"
    yield Recipe("columns of 2e9.pdf", _with({CONTENT: stream(flate(text), predictor)}))
    runs = bytes((129, 32)) * 50_000 + b"\x80"
    yield Recipe(
        "runs.pdf", _with({CONTENT: stream(flate(runs), b"/Filter[/FlateDecode/RunLengthDecode]")})
    )
    unknown = stream(text, b"/Filter/OfOurOwn")
    yield Recipe("unknown filter.pdf", _with({CONTENT: unknown}))
    spaces = blown(text, b" ", 400 << 20)
    yield Recipe("400 MB of spaces.pdf", _with({CONTENT: stream(spaces)}))
    twice = stream(flate(spaces.as_zlib()), b"/Filter[/FlateDecode/FlateDecode]")
    yield Recipe("400 MB of spaces packed twice.pdf", _with({CONTENT: twice}))
    states = blown(text, b"BT ET q Q ", 60 << 20)
    yield Recipe("60 MB of operators.pdf", _with({CONTENT: stream(states)}))
    parts = b"[%s]" % (b"10 0 R " * 20_000)
    big = {CONTENT: parts, 10: stream(blown(b"", b" ", 20_000))}
    yield Recipe("one stream 20000 times.pdf", _with(big))
    image = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
    picture = {10: stream(blown(b"", b"\xff", 100 << 20), image)}
    page = A4 + b"/Resources<</XObject<</I 10 0 R>>/Font<</F1 5 0 R>>>>"
    shown = text + b"q 500 0 0 500 0 0 cm /I Do Q"
    yield Recipe("picture of 10 GB.pdf", written(objects(shown, page=page, more=picture)), "read")
    alone = b"q 500 0 0 500 0 0 cm /I Do Q"
    yield Recipe(
        "picture of 10 GB alone.pdf", written(objects(alone, page=page, more=picture)), "refuse"
    )


def _encrypted() -> Iterator[Recipe]:
    secret = StandardEncryption("swan", "hythe", strength=128)
    yield Recipe("password.pdf", good.pdf(encrypt=secret), "refuse")
    weak = StandardEncryption("swan", "hythe", strength=40)
    yield Recipe("password of 40 bits.pdf", good.pdf(encrypt=weak), "refuse")
    owners = StandardEncryption("", "hythe", canPrint=0, canCopy=0, strength=128)
    yield Recipe("password of the owner only.pdf", good.pdf(encrypt=owners), "read")
    for name, entries in (
        ("unknown cipher", b"<</Filter/OfOurOwn/V 99/R 99>>"),
        ("cipher without keys", b"<</Filter/Standard/V 5/R 6/O()/U()/P -1>>"),
        ("cipher is itself", b"10 0 R"),
    ):
        broken = written(objects(more={10: entries}), b"/Encrypt 10 0 R/ID[(a)(b)]")
        yield Recipe(f"{name}.pdf", broken)
