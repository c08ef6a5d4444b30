"""A file of questions: {"id", "question"} a line."""

from collections.abc import Iterator
from pathlib import Path

from index.jsonlines import bad_line, read_objects

Identity = str | int | None


def read_questions(path: Path) -> list[tuple[Identity, str]]:
    """Each question with its id, in order. Raises MinutebookError naming the bad line."""
    return list(_questions(path))


def _questions(path: Path) -> Iterator[tuple[Identity, str]]:
    for number, entry in read_objects(path):
        identity, question = entry.get("id"), entry.get("question")
        sound = isinstance(identity, str | int | None) and not isinstance(identity, bool)
        if not sound or not isinstance(question, str):
            raise bad_line(path, number, '"id" and "question"')
        yield identity, question
