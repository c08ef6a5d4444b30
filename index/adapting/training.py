"""Trains a model on pairs, in a process of its own that alone loads torch.

`python -m index.adapting.training JOB.json`: progress goes to stdout, a JSON object a line. Killed and
begun again with the same job it goes on from its last checkpoint.
"""

import json
import os
import sys
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
    from datasets import Dataset
    from sentence_transformers import (
        SentenceTransformer,
        SentenceTransformerTrainer,
        SentenceTransformerTrainingArguments,
    )
    from sentence_transformers.losses import MultipleNegativesRankingLoss
    from sentence_transformers.training_args import BatchSamplers

    out = Path(job.out)
    model = SentenceTransformer(job.model, device="cpu")
    read_by_default, model.max_seq_length = model.max_seq_length, TOKENS
    pairs = [(asked, told) for asked, told in job.pairs]
    arguments = SentenceTransformerTrainingArguments(
        output_dir=str(out / "checkpoints"),
        num_train_epochs=job.epochs,
        per_device_train_batch_size=BATCH,
        learning_rate=RATE,
        warmup_ratio=0.1,
        lr_scheduler_type="cosine",
        seed=job.seed,
        data_seed=job.seed,
        batch_sampler=BatchSamplers.NO_DUPLICATES,
        save_steps=CHECKPOINT_EVERY,
        save_total_limit=1,
        logging_steps=5,
        disable_tqdm=True,
        report_to=[],
        use_cpu=True,
    )
    trainer = SentenceTransformerTrainer(
        model=model,
        args=arguments,
        train_dataset=Dataset.from_dict(
            {"anchor": [one for one, _ in pairs], "positive": [other for _, other in pairs]}
        ),
        loss=MultipleNegativesRankingLoss(model, scale=SCALE),
        callbacks=[_telling()],
    )
    checkpoints = sorted((out / "checkpoints").glob("checkpoint-*"))
    trainer.train(resume_from_checkpoint=str(checkpoints[-1]) if checkpoints else None)
    model.max_seq_length = read_by_default
    model.save(str(out / "model"), create_model_card=False)
    return out / "model"


def _telling() -> Any:
    """Says how far it is."""
    from transformers import TrainerCallback

    class Telling(TrainerCallback):  # type: ignore[misc]
        def on_step_end(self, _arguments: Any, state: Any, _control: Any, **_others: Any) -> None:
            print(json.dumps({"done": state.global_step, "total": state.max_steps}), flush=True)

        def on_log(self, _arguments: Any, _state: Any, _control: Any, logs: Any, **_: Any) -> None:
            if "loss" in logs:
                print(json.dumps({"loss": logs["loss"]}), flush=True)

    return Telling()


if __name__ == "__main__":
    os.nice(_LOW)
    train(read(Path(sys.argv[1])))
