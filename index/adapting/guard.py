"""The guard set: the sample minutes, which speak of another council, and the questions on them.

A model that has learnt one council's language must still find what is asked in plain words elsewhere.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from index.jsonlines import read_objects
from index.preparing import prepare
from index.store.prepared import embedded_text
from seeds import MINUTES, QUESTIONS

_Held = dict[str, list[tuple[str, str]]]


@cache
def guard_set(model: str) -> tuple[tuple[str, ...], tuple[frozenset[int], ...], tuple[str, ...]]:
    """The questions, which passages answer each, and the passages; `model` counts the tokens."""
    held = {f"minutes/{file.name}": list(_passages(file, model)) for file in _files()}
    texts = [(name, *passage) for name, passages in held.items() for passage in passages]
    asked, answers = [], []
    for _, entry in read_objects(QUESTIONS):
        right = frozenset(
            number
            for number, (name, _, words) in enumerate(texts)
            for gold in entry["gold"]
            if gold["file"] == name and gold["fragment"] in words
        )
        if right:
            asked.append(str(entry["question"]))
            answers.append(right)
    return tuple(asked), tuple(answers), tuple(embedded for _, embedded, _ in texts)


def _files() -> list[Path]:
    return sorted(MINUTES.iterdir())


def _passages(file: Path, model: str) -> Iterator[tuple[str, str]]:
    """Of each passage that anybody may read: what a model is given of it, and its words."""
    public = prepare(file, model).public
    for chunk in public.chunks():
        words = chunk.span.of(public.source.text)
        yield embedded_text(chunk.context, words), words
