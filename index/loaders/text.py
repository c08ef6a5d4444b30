"""Plain text and Markdown, in the encodings that councils' files come in."""

import codecs
import hashlib
import re
import stat
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.faults import unavailable
from index.naming import shown
from index.types import SourceText

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
_MARKDOWN = {".md", ".markdown"}


def load_text(path: Path) -> SourceText:
    """Decode a text file; line ends become line feeds, and nothing else is changed."""
    data = _read(path)
    text = _decode(data, path)
    if not text.strip():
        raise UnreadableFileError(f"{shown(path)} is empty.")
    return SourceText(
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        format="markdown" if path.suffix.lower() in _MARKDOWN else "text",
        size=len(data),
    )


def _read(path: Path) -> bytes:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) and not stat.S_ISDIR(state.st_mode):
            raise UnreadableFileError(f"{shown(path)} is not a file.")
        size = state.st_size
        if size > MAX_BYTES:
            raise UnreadableFileError(
                f"{shown(path)} is {size / 1e6:.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB "
                "that Minutebook reads from one text file."
            )
        return path.read_bytes()
    except OSError as error:
        raise unavailable(path, error) from error


def _decode(data: bytes, path: Path) -> str:
    text = _decoded(data)
    if text is None or not _is_prose(text):
        raise UnreadableFileError(f"{shown(path)} is not text, whatever its name says.")
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
