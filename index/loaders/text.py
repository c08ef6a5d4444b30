"""Plain text and Markdown, in the encodings that councils' files come in."""

import codecs
import re

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.files import refuse_too_large

MAX_BYTES = 20_000_000
"""A year of a busy council's minutes is about 2 MB of text: a larger file is something else."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Tab, line feed, vertical tab, form feed and carriage return are the controls that texts hold.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MOST_CONTROLS = 0.02
"""Share of a text: a few strays come out of PDFs; a program or a picture is full of them."""


def load_text(data: bytes, name: str) -> Extract:
    """Decode a text file; line ends become line feeds, and nothing else is changed."""
    return Extract(decode(data, name), "text")


def load_markdown(data: bytes, name: str) -> Extract:
    """Markdown is read as it stands, marks and all."""
    return Extract(decode(data, name), "markdown")


def decode(data: bytes, name: str) -> str:
    """The characters of a text. Raises UnreadableFileError for what is none."""
    refuse_too_large(len(data), MAX_BYTES, name, "text file")
    text = _decoded(data)
    if text is None or not _is_prose(text):
        raise UnreadableFileError(f"{name} is not text, whatever its name says.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_prose(text: str) -> bool:
    controls = len(_CONTROLS.findall(text))
    return "\x00" not in text and controls <= _MOST_CONTROLS * len(text)


def _decoded(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding)
    if wide := _utf16_without_bom(data):
        return _strict(data, wide)
    # UTF-8 seldom decodes by accident; cp1252 takes nearly anything, so it comes last.
    utf8 = _strict(data, "utf-8")
    return utf8 if utf8 is not None else _strict(data, "cp1252")


def _utf16_without_bom(data: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every second byte, always on the same side."""
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * len(sample) / 2 and even < 0.05 * len(sample):
        return "utf-16-le"
    if even > 0.4 * len(sample) / 2 and odd < 0.05 * len(sample):
        return "utf-16-be"
    return None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
