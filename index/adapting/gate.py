"""Whether a learnt model is better than the one in use: it is asked before it is adopted, and may be told no."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from index.adapting.guard import guard_set
from index.adapting.job import Job
from index.intervals import Bootstrap, Numbers, Ratio
from index.progress import Progress, Report
from index.protocols import Embedder, Vectors
from index.types import Cosines, Gain, Verdict

DEPTH = 10
"""Of the measure, MRR@10: the mean of one over the rank of the first text that answers, nought from
the eleventh on."""
WEIGHT = 2.5
"""What a learnt model's cosine counts beside the words: it tells more of this council's passages than a
plain one's. Chosen on Limerick's questions of 2018 (ARCHITECTURE.md)."""
_OTHERS = 2_000
"""Texts that it learnt from, among which those of the latest meetings are looked for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions, the texts among which their answers are, and which those are."""

    questions: Sequence[str]
    answers: Sequence[frozenset[int]]
    texts: Sequence[str]

    @classmethod
    def of(cls, job: Job) -> "Asked":
        """The pairs of a job's latest meetings."""
        held = [*job.judging, *job.stopping, *chain.from_iterable(job.batches)]
        texts = dict.fromkeys(told for _, told in held[: len(job.judging) + _OTHERS])
        numbers = {text: number for number, text in enumerate(texts)}
        answers = [frozenset([numbers[told]]) for _, told in job.judging]
        return cls([asked for asked, _ in job.judging], answers, list(texts))


@dataclass(frozen=True, slots=True)
class Found:
    """What a model makes of them."""

    ranks: Numbers
    """One over the rank of the first answer; nought beyond the tenth."""
    cosines: Vectors
    """Shape (questions, texts)."""

    @classmethod
    def by(cls, embedder: Embedder, asked: Asked) -> "Found":
        """Ask a model."""
        if not asked.questions:
            return cls(np.zeros(0), np.zeros((0, len(asked.texts)), np.float32))
        texts = embedder.encode_documents(asked.texts)
        questions = np.stack([embedder.encode_query(question) for question in asked.questions])
        cosines = questions @ texts.T
        best = np.array(
            [row[list(right)].max() for row, right in zip(cosines, asked.answers, strict=True)]
        )
        places = 1 + (cosines > best[:, None]).sum(axis=1)
        return cls(np.where(places <= DEPTH, 1 / places, 0.0), cosines)

    def spread(self, asked: Asked) -> tuple[float, float]:
        """The mean cosine of questions and their answers, and of questions and any other text."""
        right = np.zeros(self.cosines.shape, bool)
        for row, answers in zip(right, asked.answers, strict=True):
            row[list(answers)] = True
        return float(self.cosines[right].mean()), float(self.cosines[~right].mean())


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found, and what follows."""

    minutes: Gain
    guard: Gain
    cosines: Cosines

    @property
    def verdict(self) -> Verdict:
        """Adopted only where it is better beyond chance, and on the guard set not worse beyond it."""
        if self.guard.falls:
            return Verdict.FORGOT
        return Verdict.ADOPTED if self.minutes.rises else Verdict.NO_BETTER


def judge(
    job: Job, base: Embedder, in_use: Embedder, learnt: Embedder, report: Report
) -> Judgement:
    """Ask all of them. `base`: the model that it began from, whose cosines the program weighs."""
    latest = Asked.of(job)
    guard = Asked(*guard_set(base.name))
    models = {one.fingerprint: one for one in (base, in_use, learnt)}
    found: dict[str, tuple[Found, Found]] = {}
    for number, (fingerprint, model) in enumerate(models.items()):
        report(Progress(number, len(models), "judging", unit="models"))
        found[fingerprint] = Found.by(model, latest), Found.by(model, guard)
    before, after = found[in_use.fingerprint], found[learnt.fingerprint]
    return Judgement(
        minutes=gain(before[0].ranks, after[0].ranks),
        guard=gain(before[1].ranks, after[1].ranks),
        cosines=on_one_scale(found[base.fingerprint][0].spread(latest), after[0].spread(latest)),
    )


def gain(before: Numbers, after: Numbers) -> Gain:
    """Two models on the same questions, with the interval of what one gains on the other."""
    if not len(before):  # passages so short that none holds an answer
        return Gain(0, 0.0, 0.0, 0.0, 0.0)
    ones = np.ones(len(before))
    found = Bootstrap(len(before)).ratio(Ratio(after - before, ones))
    low, high = (found.low, found.high) if found else (0.0, 0.0)
    return Gain(len(before), float(before.mean()), float(after.mean()), low, high)


def on_one_scale(base: tuple[float, float], learnt: tuple[float, float]) -> Cosines:
    """The line that takes the learnt model's two means to those of the one that it began from.

    Of one that tells nothing apart there is none: it will not be adopted.
    """
    if learnt[0] <= learnt[1]:
        return Cosines()
    scale = (base[0] - base[1]) / (learnt[0] - learnt[1])
    return Cosines(scale, base[0] - scale * learnt[0], WEIGHT)
