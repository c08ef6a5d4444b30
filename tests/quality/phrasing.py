"""What it changes to know in which words replies are given, with and without what the model has learnt.

    python -m tests.quality.phrasing FOLDER

FOLDER is that of `tests.quality.adapting`, which has run. The questions of 2018 and 2019 are asked with
the plain model and the learnt one, each with and without the phrasing that lies beside the latter; and,
since nobody asks for replies alone, six words of passages that hold none (250 of the same years): how
near to the top is that passage?
"""

import random
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.adapting.gate import gain
from index.archive import Archive
from index.embedding import DEFAULT_MODEL
from index.embedding.model_files import find_model
from index.embedding.model_folder import PHRASING
from index.evaluation.asking import overlaps
from index.evaluation.sets import Gold
from index.intervals import Numbers
from index.question import Question as Read
from index.types import Passage
from tests.quality.adapting import LEARNT_BEFORE, later_questions

_DEPTH = 10
_KNOWN, _WORDS, _LONG = 250, 6, 200
"""Passages that are looked for, words by which, characters that they have at least."""

_Asked = list[tuple[str, Sequence[Gold]]]
"""Questions, each with what answers it."""


def known(archive: Archive) -> _Asked:
    """Six words each of passages that hold no reply, and those passages."""
    entries = archive.library().entries
    late = dict.fromkeys(
        one.document.path
        for one in entries
        if one.meeting.held_on and one.meeting.held_on >= LEARNT_BEFORE
    )
    held = [
        passage
        for path in sorted(late)
        for passage in archive.passages(path)
        if len(passage.text) >= _LONG
        and not passage.item.routine
        and "reply" not in passage.text.lower()
    ]
    chance = random.Random(1)
    some = chance.sample(held, _KNOWN)
    return [(_some_words(one, chance), [_gold(one)]) for one in some]


def _some_words(passage: Passage, chance: random.Random) -> str:
    words = [word for term in Read.of(passage.text).terms for word in term.words]
    return " ".join(chance.sample(words, min(_WORDS, len(words))))


def _gold(passage: Passage) -> Gold:
    return Gold(passage.document.path, passage.span)


def ranks(archive: Archive, asked: _Asked) -> Numbers:
    """One over the rank of the first right passage, nought beyond the tenth."""
    found = []
    for question, right in asked:
        hits = archive.ask(question).hits[:_DEPTH]
        places = (n for n, hit in enumerate(hits, 1) if _is_right(hit.passage, right))
        found.append(1 / next(places, np.inf))
    return np.array(found, float)


def _is_right(passage: Passage, right: Sequence[Gold]) -> bool:
    path, span = passage.document.path, passage.span
    return any(path == one.path and overlaps(one.span, span) for one in right)


def main() -> None:
    """Ask in four ways."""
    folder = Path(sys.argv[1]).absolute()
    learnt = next((folder / "learning" / "models").iterdir())
    plain = find_model(DEFAULT_MODEL)
    before: dict[str, Numbers] = {}
    for name, model, phrasing in (
        ("plain", plain, None),
        ("plain", plain, learnt / PHRASING),
        ("learnt", learnt, None),
        ("learnt", learnt, learnt / PHRASING),
    ):
        copy = folder / "phrasing" / f"{name}{'-with' if phrasing else ''}"
        if not copy.exists():
            shutil.copytree(model, copy, ignore=shutil.ignore_patterns(PHRASING))
            if phrasing:
                shutil.copy(phrasing, copy)
        archive = Archive(folder / f"limerick-{name}")
        archive.index([], model=str(copy))
        questions = [(one.text, one.gold) for one in later_questions(folder, archive)]
        for what, asked in (("questions", questions), ("words", known(archive))):
            found = ranks(archive, asked)
            than_plain = gain(before.setdefault(what, found), found)
            print(
                f"{name}{', with the phrasing' if phrasing else ''}: {what}: MRR@10 {found.mean():.3f} "
                f"hit@10 {(found > 0).mean():.3f}, than the first {than_plain.low:+.3f} to "
                f"{than_plain.high:+.3f}",
                flush=True,
            )
        archive.close()


if __name__ == "__main__":
    main()
