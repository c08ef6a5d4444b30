"""Names of files as a person can read them on one line."""

import os
import unicodedata
from pathlib import Path


def shown(path: Path | str) -> str:
    """A path on one line: control, direction and undecodable characters are written as escapes."""
    return "".join(_escaped(character) for character in os.fspath(path))


def _escaped(character: str) -> str:
    # Cc control, Cf format (direction overrides), Cs lone surrogates, Zl/Zp line separators.
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return character.encode("unicode_escape").decode("ascii")
    return character
