"""Trains a model on pairs, in a process of its own that alone loads torch.

`python -m index.adapting.training JOB.json`: progress goes to stdout, a JSON object a line. Killed and
begun again with the same job it goes on from its last checkpoint.
"""

import json
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

BATCH = 24
RATE = 3e-5
SCALE = 20.0
"""Of cosines, in the loss (N. Reimers, I. Gurevych, Sentence-BERT; in-batch negatives after
M. Henderson et al., "Efficient natural language response suggestion", 2017)."""
TOKENS = 192
CHECKPOINT_EVERY = 25
"""Steps: some two minutes on two cores."""
_LOW = 10
"""Niceness: whoever asks meanwhile comes first."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be trained, on what, and where to."""

    model: str
    """The folder of the model that it begins from."""
    pairs: list[tuple[str, str]]
    """What is asked and what it is answered by, in no order."""
    out: str
    """A folder: checkpoints while it trains, then `model` in it."""
    epochs: float = 1.0
    seed: int = 1


def write(job: Job, file: Path) -> None:
    """A job as the process reads it."""
    file.write_text(json.dumps(asdict(job)), "utf-8")


def read(file: Path) -> Job:
    """The job of a file."""
    return Job(**json.loads(file.read_text("utf-8")))


def train(job: Job) -> Path:
    """Train to the end; the folder of the model. The same job gives the same model on one machine."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
    from transformers import get_cosine_schedule_with_warmup

    torch.manual_seed(job.seed)
    model = SentenceTransformer(job.model, device="cpu")
    read_by_default, model.max_seq_length = model.max_seq_length, TOKENS
    loss = MultipleNegativesRankingLoss(model, scale=SCALE)
    batches = list(_batches(job))
    steps = torch.optim.AdamW(model.parameters(), lr=RATE)
    pace = get_cosine_schedule_with_warmup(steps, len(batches) // 10, len(batches))
    model.train()
    for number, batch in enumerate(batches):
        halves = [model.tokenize(list(half)) for half in zip(*batch, strict=True)]
        wrong = loss(halves, None)
        wrong.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        steps.step()
        pace.step()
        steps.zero_grad()
        print(json.dumps({"done": number + 1, "total": len(batches), "loss": wrong.item()}), flush=True)
    model.max_seq_length = read_by_default
    model.save(str(Path(job.out) / "model"), create_model_card=False)
    return Path(job.out) / "model"


def _batches(job: Job) -> Iterator[list[tuple[str, str]]]:
    """Pairs in an order of the seed; none twice in a batch, where it would be its own negative."""
    pairs = [(asked, told) for asked, told in job.pairs]
    random.Random(job.seed).shuffle(pairs)  # noqa: S311 - no secret
    while len(pairs) >= BATCH:
        batch: list[tuple[str, str]] = []
        told: set[str] = set()
        rest = []
        for pair in pairs:
            if len(batch) < BATCH and not told & set(pair):
                batch.append(pair)
                told |= set(pair)
            else:
                rest.append(pair)
        if len(batch) < BATCH:
            return
        yield batch
        pairs = rest


if __name__ == "__main__":
    os.nice(_LOW)
    train(read(Path(sys.argv[1])))
