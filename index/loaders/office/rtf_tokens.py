"""The signs that an RTF file consists of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<argument>-?\d{1,9})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n\x00]+)"
)
_LINE_ENDS = (b"\r", b"\n")
_THEMSELVES = (b"{", b"}", b"\\")
"""Signs of the format that a backslash makes characters of the text."""


@dataclass(frozen=True, slots=True)
class Token:
    """A control word with its argument, a brace, or bytes of text."""

    word: str = ""
    """A control word without its backslash, or a brace, or the sign after a backslash."""
    argument: int | None = None
    text: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens in order; the bytes of pictures are passed over."""
    at = 0
    while match := _TOKEN.search(data, at):
        at = match.end()
        kind, found = match.lastgroup, match
        if kind == "text":
            yield Token(text=found["text"])
        elif kind == "hex":
            yield Token(text=bytes.fromhex(found["hex"].decode("ascii")))
        elif kind == "brace":
            yield Token(found["brace"].decode("ascii"))
        elif kind == "sign":
            yield _sign(found["sign"])
        else:
            word, argument = found["word"].decode("ascii"), found["argument"]
            number = None if argument is None else int(argument)
            if word == "bin":
                at += max(0, number or 0)
            else:
                yield Token(word, number)


def _sign(sign: bytes) -> Token:
    if sign in _THEMSELVES:
        return Token(text=sign)
    return Token("par" if sign in _LINE_ENDS else sign.decode("latin-1"))
