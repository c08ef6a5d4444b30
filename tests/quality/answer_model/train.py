"""Teaches the answer model: `python -m tests.quality.answer_model.train OUT.safetensors`.

About forty minutes on two cores. The seed is fixed, so that the same machine gives the same model.
A part of the extracts is held back, and after each pass it is told how well their questions are told
apart: the area under the curve, by the whole and by the best sentence, and how often the best sentence
is the one that answers.
"""

import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.numpy import save_file
from sklearn.metrics import roc_auc_score
from torch import Tensor
from torch.nn import functional

from index.answerability import base
from index.answerability.model import MOST_TOKENS, tokens_of
from tests.quality.answer_model.examples import Example, as_written, examples, extracts
from tests.quality.answer_model.network import Network

PASSES, BATCH, RATE, HEADS_RATE, WARM_UP = 3, 24, 5e-4, 5e-4, 0.06
HELD_BACK = 80
"""Extracts that the model is not taught."""
ANSWERS = 3.0
"""What a sentence that answers counts, beside one that does not: there are few."""
_ALIKE = 16
"""Batches out of which texts are put together by length."""


@dataclass(slots=True)
class Read:
    """An example after the layers that stay."""

    example: Example
    shares: list[list[int]]
    """The tokens of each sentence."""
    states: Tensor


def main(out: Path) -> None:
    torch.manual_seed(0)
    draw = random.Random(0)
    everything = extracts()
    draw.shuffle(everything)
    network = Network(base.weights())
    held = read(network, list(as_written(everything[:HELD_BACK])))
    taught = read(network, examples(everything[HELD_BACK:], draw))
    print(
        f"{len(taught)} examples, {len(held)} held back; before: {report(network, held)}",
        flush=True,
    )
    steps = PASSES * math.ceil(len(taught) / BATCH)
    optimizer, schedule = _optimizer(network, steps)
    began = time.monotonic()
    for number in range(PASSES):
        loss = teach(network, optimizer, schedule, list(_batches(taught, draw)))
        took = round(time.monotonic() - began)
        print(f"pass {number + 1}, {took} s: loss {loss:.4f}, {report(network, held)}", flush=True)
        save_file(dict(network.learned()), out)


def read(network: Network, chosen: Sequence[Example]) -> list[Read]:
    """The examples through the layers that stay, which need not be run again."""
    tokenizer = base.tokenizer()
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    encoded = [tokenizer.encode(one.question, one.text.words) for one in chosen]
    found: list[Read | None] = [None] * len(chosen)
    order = sorted(range(len(chosen)), key=lambda number: len(encoded[number].ids))
    network.eval()
    for batch in _sliced(order, BATCH):
        length = max(len(encoded[number].ids) for number in batch)
        tokens, kinds, mask = (torch.zeros(len(batch), length, dtype=torch.long) for _ in range(3))
        for row, number in enumerate(batch):
            count = len(encoded[number].ids)
            tokens[row, :count] = torch.tensor(encoded[number].ids)
            kinds[row, :count] = torch.tensor(encoded[number].type_ids)
            mask[row, :count] = 1
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            states = network.begin(tokens, kinds, mask)
        for row, number in enumerate(batch):
            places = [tokens_of(span, encoded[number]) for span in chosen[number].text.sentences]
            own = states[row, : len(encoded[number].ids)].clone()
            found[number] = Read(chosen[number], places, own)
    return [one for one in found if one]


def teach(
    network: Network,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    batches: Sequence[Sequence[Read]],
) -> float:
    """One pass; the mean loss of the whole."""
    network.train()
    total = 0.0
    for batch in batches:
        whole, parts, seen = _judged(network, batch)
        answered = torch.tensor([float(one.example.answered) for one in batch])
        loss = functional.binary_cross_entropy_with_logits(whole, answered)
        wanted = torch.zeros_like(parts)
        for row, one in enumerate(batch):
            wanted[row, : len(one.shares)] = torch.tensor(one.example.answers, dtype=torch.float)
        each = functional.binary_cross_entropy_with_logits(
            parts, wanted, reduction="none", pos_weight=torch.tensor(ANSWERS)
        )
        (loss + (each * seen).sum() / seen.sum()).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        schedule.step()
        total += loss.item()
    return total / len(batches)


def report(network: Network, held: Sequence[Read]) -> str:
    """How well the questions that were held back are told apart."""
    network.eval()
    wholes, bests, right = [], [], []
    for batch in _sliced(sorted(held, key=lambda one: len(one.states)), BATCH):
        with torch.no_grad():
            whole, parts, seen = _judged(network, batch)
        parts = parts.masked_fill(seen == 0, -math.inf)
        wholes += [
            (one.example.answered, value.item()) for one, value in zip(batch, whole, strict=True)
        ]
        bests += [value.item() for value in parts.max(dim=1).values]
        right += [
            one.example.answers[int(best)]
            for one, best in zip(batch, parts.argmax(dim=1), strict=True)
            if one.example.answered
        ]
    answered = [one for one, _ in wholes]
    by_whole = roc_auc_score(answered, [value for _, value in wholes])
    by_best = roc_auc_score(answered, bests)
    return f"area {by_whole:.3f}, by sentence {by_best:.3f}, right sentence {sum(right) / len(right):.3f}"


def _judged(network: Network, batch: Sequence[Read]) -> tuple[Tensor, Tensor, Tensor]:
    """Log-odds of texts and of sentences, and which sentences there are."""
    length = max(len(one.states) for one in batch)
    count = max(*(len(one.shares) for one in batch), 1)
    states = torch.zeros(len(batch), length, batch[0].states.shape[-1], dtype=torch.bfloat16)
    mask = torch.zeros(len(batch), length)
    shares, seen = torch.zeros(len(batch), count, length), torch.zeros(len(batch), count)
    for row, one in enumerate(batch):
        states[row, : len(one.states)] = one.states
        mask[row, : len(one.states)] = 1
        for place, tokens in enumerate(one.shares):
            if tokens:
                shares[row, place, tokens] = 1 / len(tokens)
                seen[row, place] = 1
    with torch.autocast("cpu", dtype=torch.bfloat16):
        whole, parts = network.finish(states, mask, shares)
    return whole, parts, seen


def _optimizer(
    network: Network, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    heads = [network.pooler, network.classifier, network.sentences]
    groups = [
        {"params": [p for p in network.upper.parameters() if p.requires_grad], "lr": RATE},
        {"params": [p for head in heads for p in head.parameters()], "lr": HEADS_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)


def _batches(taught: Sequence[Read], draw: random.Random) -> Iterator[Sequence[Read]]:
    """Texts of like length together, so that little is padded; in a new order each time."""
    order = list(taught)
    draw.shuffle(order)
    batches = []
    for some in _sliced(order, BATCH * _ALIKE):
        batches += _sliced(sorted(some, key=lambda one: len(one.states)), BATCH)
    draw.shuffle(batches)
    yield from batches


def _sliced(values: Sequence[Any], size: int) -> list[Sequence[Any]]:
    return [values[start : start + size] for start in range(0, len(values), size)]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name a file to write the model to.")
    main(Path(sys.argv[1]))
