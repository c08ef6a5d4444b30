"""Learns how replies are worded: of what is found for a question, which words speak for the reply.

A conditional logit: the chance that a passage is the reply, among those found for its question, is
proportional to exp(a · score + the weights of its words), with a ridge on the weights (McFadden 1974;
"listwise" in learning to rank: Cao et al. 2007).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from index.adapting.gate import DEPTH, gain
from index.adapting.replies import Put
from index.intervals import Numbers
from index.phrasing import AS_ANY, Phrasing, words_of
from index.types import Gain

FEWEST = 100
"""Questions with a reply; fewer tell nothing of how replies are worded."""
_PARTS = 4
"""In each of which, by time, the questions are judged by what the others teach."""
_COMMON = 0.03
"""Of the passages found, those that must hold a word: names and single matters are not learnt."""
_RIDGE = 0.5
"""How little a word may count (ARCHITECTURE.md)."""
_STEPS = 200


def learn_phrasing(asked: Sequence[Put]) -> tuple[Phrasing, Gain | None]:
    """Learn it from all of them, if each part of them is found better by what the others teach.

    `asked`: the earliest first. What is not better beyond chance is not kept, and has no gain.
    """
    if len(asked) < FEWEST:
        return AS_ANY, None
    before = ranks(asked, AS_ANY)
    after = []
    for part in np.array_split(np.arange(len(asked)), _PARTS):
        first, last = int(part[0]), int(part[-1]) + 1
        after.append(ranks(asked[first:last], _fitted([*asked[:first], *asked[last:]])))
    found = gain(before, np.concatenate(after))
    return (_fitted(asked), found) if found.rises else (AS_ANY, None)


def ranks(asked: Sequence[Put], phrasing: Phrasing) -> Numbers:
    """One over the rank of the first passage that holds the reply; nought beyond the tenth."""
    found = []
    for one in asked:
        scores = one.scores + np.array([phrasing.of(text) for text in one.texts])
        place = 1 + int((scores > scores[one.right].max()).sum())
        found.append(1 / place if place <= DEPTH else 0.0)
    return np.array(found, float)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The passages of all questions, one after the other."""

    starts: NDArray[np.intp]
    """Where each question's begin."""
    question: NDArray[np.intp]
    """Of each passage."""
    scores: Numbers
    words: sparse.csr_array
    """Shape (passages, words): 1 where it holds the word."""
    right: NDArray[np.bool_]

    def loss(self, weights: Numbers) -> tuple[float, Numbers]:
        """Minus the log of the chance of the replies, in the mean, with the ridge; and its gradient."""
        of_score, of_words = weights[0], weights[1:]
        odds = of_score * self.scores + self.words @ of_words
        every, share = self._chances(odds)
        right, right_share = self._chances(np.where(self.right, odds, -np.inf))
        count = len(self.starts)
        off = (share - right_share) / count
        gradient = np.concatenate([[off @ self.scores], self.words.T @ off + 2 * _RIDGE * of_words])
        return float((every - right).sum() / count + _RIDGE * of_words @ of_words), gradient

    def _chances(self, odds: Numbers) -> tuple[Numbers, Numbers]:
        """Of each question the log of the sum of its passages' odds; of each passage its share."""
        most = np.maximum.reduceat(odds, self.starts)
        parts = np.exp(odds - most[self.question])
        sums = np.add.reduceat(parts, self.starts)
        return most + np.log(sums), parts / sums[self.question]


def _fitted(asked: Sequence[Put]) -> Phrasing:
    held = {text: words_of(text) for text in chain.from_iterable(one.texts for one in asked)}
    counts = Counter(chain.from_iterable(held.values()))
    names = sorted(word for word, count in counts.items() if count >= _COMMON * len(held))
    rows = _rows(asked, held, names)
    begun = np.zeros(1 + len(names))
    found = minimize(rows.loss, begun, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    of_score, *weights = cast("Sequence[float]", found.x.tolist())
    if of_score <= 0:  # the search's own order says nothing here
        return AS_ANY
    return Phrasing(dict(zip(names, (one / of_score for one in weights), strict=True)))


def _rows(asked: Sequence[Put], held: dict[str, set[str]], names: Sequence[str]) -> _Rows:
    number = {name: place for place, name in enumerate(names)}
    texts = [text for one in asked for text in one.texts]
    places = [[number[word] for word in held[text] if word in number] for text in texts]
    lengths = np.array([len(one.texts) for one in asked])
    ends = np.cumsum([0, *map(len, places)])
    columns = np.array(list(chain.from_iterable(places)), int)
    return _Rows(
        starts=np.cumsum(lengths) - lengths,
        question=np.repeat(np.arange(len(asked)), lengths),
        scores=np.concatenate([one.scores for one in asked]),
        words=sparse.csr_array(
            (np.ones(len(columns)), columns, ends), shape=(len(texts), len(names))
        ),
        right=np.concatenate([one.right for one in asked]),
    )
