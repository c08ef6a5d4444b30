"""Files of JSON objects, one a line."""

import json
from pathlib import Path
from typing import Any

from index.errors import MinutebookError
from index.naming import shown


def read_objects(path: Path) -> list[tuple[int, dict[str, Any]]]:
    """The objects of a file with the numbers of their lines; blank lines are passed over.

    Raises MinutebookError naming the file, and the line that is none.
    """
    return [(number, read_object(path, number, line)) for number, line in read_lines(path)]


def read_lines(path: Path) -> list[tuple[int, str]]:
    """The lines of a file that are not blank, with their numbers. Raises MinutebookError."""
    try:
        # Only a line feed ends a line: JSON may hold the other separators of Unicode.
        lines = path.read_text("utf-8-sig").split("\n")
    except OSError as error:
        raise MinutebookError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise MinutebookError(f"{shown(path)} is not UTF-8 text.") from error
    return [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]


def bad_line(path: Path, number: int, wanted: str) -> MinutebookError:
    """The sentence for a line that is not what it should be."""
    return MinutebookError(f"{shown(path)}, line {number}, is not an object with {wanted}.")


def read_object(path: Path, number: int, line: str) -> dict[str, Any]:
    """The object that a line of a file holds. Raises MinutebookError naming the line."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise bad_line(path, number, "names and values") from error
    if not isinstance(value, dict):
        raise bad_line(path, number, "names and values")
    return value
