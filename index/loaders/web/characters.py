"""From the bytes of a page to its characters."""

import codecs
import re

from index.loaders.files import refuse_too_large
from index.loaders.text import decode

MAX_BYTES = 20_000_000
"""The longest meeting page is 2 MB: a larger one is something else."""

_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Only the single-byte encodings of Europe are believed: others are rare, or slow to decode.
_DECLARED = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}"
    rb"(?P<name>iso-?8859-(?:[1-9]|1[0-5])|windows-125[0-8]|cp125[0-8]|macintosh)\b",
    re.IGNORECASE,
)
_HEAD = 4096
_MOST_ZEROS = 0.001
"""Share of a page's bytes."""
_LATIN = {"iso-8859-1", "iso8859-1"}
_STRAYS = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
# Word and Excel leave these where a page shows nothing.
_UNSEEN = dict.fromkeys(
    (
        *range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD,
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFFE, 0xFFFF,
    )
)  # fmt: skip
_PHP = re.compile(r"<\?(?:php\b|=).*?(?:\?>|\Z)", re.DOTALL | re.IGNORECASE)


def read_characters(data: bytes, name: str) -> str:
    """The characters of a page, without program code. Raises UnreadableFileError for what is none.

    UTF-8 seldom decodes by accident, so what a page says of itself counts only where it fails:
    a saved page has lost the header with which its server named the encoding.
    """
    refuse_too_large(len(data), MAX_BYTES, name, "web page")
    return _PHP.sub("", _decoded(data, name)).lstrip("\ufeff")


def without_unseen(text: str) -> str:
    """The text without control and zero-width characters."""
    return text.translate(_UNSEEN)


def _decoded(data: bytes, name: str) -> str:
    # Wide text and programs are full of zeros; a stray one comes out of a faulty disk or editor.
    if data.startswith(_BOMS) or data.count(0) > _MOST_ZEROS * len(data):
        return decode(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(data, 0, _HEAD)
    if declared is None:
        # A page pasted together is UTF-8 in one place and cp1252 in another.
        return data.decode("utf-8", "surrogateescape").translate(_STRAYS)
    encoding = declared["name"].decode("ascii").lower()
    return data.decode("cp1252" if encoding in _LATIN else encoding, "replace")
