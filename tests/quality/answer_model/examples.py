"""Invented extracts as examples: a question, a text that is read with it, and what of it answers."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.answerability import Text
from index.embedding import DEFAULT_MODEL, open_embedder
from index.jsonlines import read_objects
from index.judging import headed
from index.sentences import sentences
from index.types import Span

EXTRACTS = Path(__file__).parents[1] / "extracts"
CUT, ELSEWHERE = 0.4, 0.4
"""The share of answered questions that are also put to their extract without the answer, and of all
that are also put to another extract."""
_NEAREST = 6
"""Of the other extracts, among how many of the nearest one is drawn."""
Extract = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """One question with one text."""

    question: str
    text: Text
    answers: tuple[bool, ...]
    """Of each sentence of the text."""

    @property
    def answered(self) -> bool:
        """Whether the text answers the question."""
        return any(self.answers)


def extracts() -> list[Extract]:
    """All of them."""
    files = sorted(EXTRACTS.glob("*.jsonl"))
    return [extract for file in files for _, extract in read_objects(file)]


def examples(chosen: Sequence[Extract], draw: random.Random) -> list[Example]:
    """What a model is taught from some extracts: as they are, without the answer, and elsewhere."""
    found = list(as_written(chosen))
    for extract in chosen:
        for question in extract["questions"]:
            if question["answered"] and draw.random() < CUT:
                found += _without_answer(extract, question)
    return [*found, *_elsewhere(chosen, draw)]


def as_written(chosen: Sequence[Extract]) -> Iterator[Example]:
    """Every question with its own extract; none whose answer is no sentence of it."""
    for extract in chosen:
        spans = _sentences(extract["passage"])
        text = _text(extract, extract["passage"], spans)
        for question in extract["questions"]:
            answers = _answers(extract["passage"], spans, question)
            if any(answers) == question["answered"]:
                yield Example(question["q"], text, answers)


def _sentences(passage: str) -> tuple[Span, ...]:
    found, start = [], 0
    for line in passage.split("\n"):
        found += [span.shifted(start) for span in sentences(line)]
        start += len(line) + 1
    return tuple(found)


def _text(extract: Extract, passage: str, spans: Sequence[Span]) -> Text:
    about = (extract["committee"], extract["held_on"], extract["title"])
    return headed(about, passage, spans)


def _answers(passage: str, spans: Sequence[Span], question: dict[str, Any]) -> tuple[bool, ...]:
    if not question["answered"]:
        return (False,) * len(spans)
    start = passage.find(question["sentence"])
    gold = Span(start, start + len(question["sentence"]))
    return tuple(2 * gold.common(span) > min(len(gold), len(span)) for span in spans)


def _without_answer(extract: Extract, question: dict[str, Any]) -> Iterator[Example]:
    """The extract less the sentence that answers: then nothing does."""
    passage = extract["passage"]
    spans = _sentences(passage)
    answers = _answers(passage, spans, question)
    kept = [span for span, one in zip(spans, answers, strict=True) if not one]
    if len(kept) > 1 and any(answers):
        left, places = "", []
        for span in kept:
            places.append(Span(len(left), len(left) + len(span)))
            left += f"{span.of(passage)} "
        yield Example(question["q"], _text(extract, left, places), (False,) * len(places))


def _elsewhere(chosen: Sequence[Extract], draw: random.Random) -> Iterator[Example]:
    """Some questions with an extract that is near by meaning, and speaks of something else."""
    embedder = open_embedder(DEFAULT_MODEL)
    passages = embedder.encode_documents([extract["passage"] for extract in chosen])
    for number, extract in enumerate(chosen):
        asked = [one["q"] for one in extract["questions"] if draw.random() < ELSEWHERE]
        for question in asked:
            near = np.argsort(-(passages @ embedder.encode_query(question)))[: _NEAREST + 1]
            other = chosen[draw.choice([int(one) for one in near if one != number])]
            spans = _sentences(other["passage"])
            yield Example(question, _text(other, other["passage"], spans), (False,) * len(spans))
