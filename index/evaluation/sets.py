"""Sets of questions with known answers: JSON Lines, one question a line.

    {"id": "a1", "question": "…", "kind": "figure", "gold": [{"file": "…", "fragment": "…"}]}

`kind` may be left out. A gold names a file, relative to the set, and the place in it that answers:
either `fragment`, its exact words (the first place where they stand), or `start` and `end`, in
characters of the text as extracted (`minutebook text FILE`). An empty `gold` says that the minutes
do not answer.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import MinutebookError
from index.jsonlines import bad_line, read_lines, read_object
from index.naming import shown
from index.safe_reading import Reader
from index.types import Span

_LOAD = "index.loaders:load"
_MOST_SHOWN = 80
"""Characters of a fragment that an error repeats."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A stretch of a file that answers."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers; without any, the right reply is that it is not there."""

    id: str
    text: str
    kind: str | None
    gold: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of a set, and a sentence for each line that holds none."""

    questions: tuple[Question, ...]
    problems: tuple[str, ...]

    def folders(self) -> list[Path]:
        """Where the minutes are that the set asks about."""
        return sorted({Path(gold.path).parent for one in self.questions for gold in one.gold})


def read_set(path: Path) -> QuestionSet:
    """The questions of a set with the places of their answers.

    Raises MinutebookError where the file cannot be read at all.
    """
    lines = read_lines(path)
    with Reader() as reader:
        return _Reading(path, reader).all(lines)


class _Reading:
    """One pass over the lines of a set; each file of minutes is read once."""

    def __init__(self, path: Path, reader: Reader) -> None:
        self._path = path
        self._reader = reader
        self._texts: dict[str, str | MinutebookError] = {}
        self._taken: dict[str, int] = {}

    def all(self, lines: list[tuple[int, str]]) -> QuestionSet:
        questions, problems = [], []
        for number, line in lines:
            try:
                questions.append(self._question(number, line))
            except MinutebookError as error:
                problems.append(str(error))
        return QuestionSet(tuple(questions), tuple(problems))

    def _question(self, number: int, line: str) -> Question:
        entry = read_object(self._path, number, line)
        identity, text, gold = entry.get("id"), entry.get("question"), entry.get("gold")
        known = isinstance(identity, str | int) and not isinstance(identity, bool)
        if not known or not isinstance(text, str) or not isinstance(gold, list):
            raise bad_line(self._path, number, '"id", "question" and "gold"')
        kind = entry.get("kind")
        if not isinstance(kind, str | None):
            raise self._bad(number, '"kind" is not a string.')
        if not any(character.isalnum() for character in text):
            raise self._bad(number, "the question has no words.")
        if first := self._taken.get(str(identity)):
            raise self._bad(number, f"the id {shown(str(identity))} is taken by line {first}.")
        places = tuple(dict.fromkeys(self._gold(number, one) for one in gold))
        self._taken[str(identity)] = number
        return Question(str(identity), text, kind, places)

    def _gold(self, number: int, entry: Any) -> Gold:
        match entry:
            case {"file": str(file), "fragment": str(fragment)} if len(entry) == 2 and fragment:
                path, text = self._text(number, file)
                start = text.find(fragment)
                if start >= 0:
                    return Gold(path, Span(start, start + len(fragment)))
                words = shown(fragment[:_MOST_SHOWN]) + "…" * (len(fragment) > _MOST_SHOWN)
                raise self._bad(number, f"{shown(path)} does not hold “{words}”.")
            case {"file": str(file), "start": int(start), "end": int(end)} if len(entry) == 3:
                path, text = self._text(number, file)
                if 0 <= start < end <= len(text):
                    return Gold(path, Span(start, end))
                sentence = f"{shown(path)} has {len(text)} characters, none from {start} to {end}."
                raise self._bad(number, sentence)
        wanted = 'an object with "file" and "fragment", or with "file", "start" and "end"'
        raise self._bad(number, f"a gold is not {wanted}.")

    def _text(self, number: int, file: str) -> tuple[str, str]:
        """The path of a file of minutes, as the archive knows it, and its text."""
        if not file or "\0" in file:
            raise self._bad(number, "a gold names no file.")
        path = os.path.abspath(self._path.parent / file)
        if path not in self._texts:
            try:
                self._texts[path] = self._reader.call(shown(path), _LOAD, Path(path)).text
            except MinutebookError as error:
                self._texts[path] = error
        text = self._texts[path]
        if isinstance(text, MinutebookError):
            raise self._bad(number, str(text))
        return path, text

    def _bad(self, number: int, sentence: str) -> MinutebookError:
        return MinutebookError(f"{shown(self._path)}, line {number}: {sentence}")
