"""Pairs in batches of what is alike: within a batch each told text is a hard negative of the others.

Negatives that are mined cost as much again as the pairs themselves. What is near by the model's own
vectors costs nothing where it stands in one batch, and taught more (ARCHITECTURE.md).
"""

import random
from collections.abc import Iterator, Sequence

import numpy as np

from index.adapting.pairs import Pair
from index.protocols import Vectors

BATCH = 24
"""Pairs."""


def batches(pairs: Sequence[Pair], told: Vectors, seed: int) -> list[list[Pair]]:
    """All pairs but a few, in batches in an order of the seed.

    `told`: a vector of the second text of each pair, shape (pairs, dimensions). No two pairs of a
    batch are of one item: what stands beside it may answer as well.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    found = list(_batches(pairs, told, chance))
    chance.shuffle(found)
    return found


def _batches(pairs: Sequence[Pair], told: Vectors, chance: random.Random) -> Iterator[list[Pair]]:
    order = list(range(len(pairs)))
    chance.shuffle(order)
    left = np.ones(len(pairs), bool)
    for first in order:
        if not left[first]:
            continue
        batch = _around(pairs, told, first, left)
        if len(batch) < BATCH:
            continue  # it may still be taken into the batch of another
        left[batch] = False
        yield [pairs[number] for number in batch]


def _around(pairs: Sequence[Pair], told: Vectors, first: int, left: np.ndarray) -> list[int]:
    """A pair and those nearest to it that are left, each of another item."""
    there = np.flatnonzero(left)
    batch, items = [first], {pairs[first].place}
    for number in there[np.argsort(-(told[there] @ told[first]), kind="stable")].tolist():
        if len(batch) == BATCH:
            break
        if pairs[number].place not in items:
            batch.append(number)
            items.add(pairs[number].place)
    return batch
