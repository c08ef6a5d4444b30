"""Names of files as a person can read them on one line."""

import os
import unicodedata
from pathlib import Path


def shown(path: Path | str) -> str:
    """A path on one line: control, direction and undecodable characters are written as escapes."""
    return "".join(_escaped(character) for character in os.fspath(path))


def is_text(path: Path | str) -> bool:
    """Whether a path is text, which can be stored: some systems take any bytes as a name."""
    try:
        os.fspath(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _escaped(character: str) -> str:
    # Cc control, Cf format (direction overrides), Cs lone surrogates, Zl/Zp line separators.
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return character.encode("unicode_escape").decode("ascii")
    return character
