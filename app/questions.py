"""A file of questions: one JSON object a line."""

import json
from collections.abc import Iterator
from pathlib import Path

from index.errors import MinutebookError
from index.naming import shown

Identity = str | int | None


def read_questions(path: Path) -> list[tuple[Identity, str]]:
    """Each question with its id, in order. Raises MinutebookError naming the bad line."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise MinutebookError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise MinutebookError(f"{shown(path)} is not UTF-8 text.") from error
    return list(_questions(path, lines))


def _questions(path: Path, lines: list[str]) -> Iterator[tuple[Identity, str]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            identity, question = entry.get("id"), entry["question"]
        except (ValueError, KeyError, AttributeError):
            identity, question = None, None
        if not isinstance(question, str) or not isinstance(identity, str | int | None):
            raise MinutebookError(
                f'{shown(path)}, line {number}, is not an object with "id" and "question".'
            )
        yield identity, question
