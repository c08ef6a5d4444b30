"""Trains a model on a job's pairs, in a process of its own that alone loads torch.

`python -m index.adapting.training FOLDER`: what it has done goes to stdout, a JSON object a line. Killed
and begun again it goes on from its last checkpoint, and ends with the same weights.
"""

import io
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from index.adapting.job import Job, Texts, Workplace
from index.whole_files import write_whole

if TYPE_CHECKING:
    import torch

RATE = 3e-5
SCALE = 20.0
"""Of cosines, in the loss: in-batch negatives (M. Henderson et al., "Efficient natural language
response suggestion for Smart Reply", 2017; N. Reimers and I. Gurevych, "Sentence-BERT", 2019)."""
TOKENS = 192
EVERY = 20
"""Steps between two checkpoints, at each of which it is looked whether it still learns: half a minute."""
PATIENCE = 3
"""Looks in a row without a rise, after which it stops."""
_LENGTHS = 16
"""Texts are padded to a multiple of so many tokens: for each length anew that products in bfloat16 are
made of, something is kept (3 GB after a hundred steps of any length)."""
_TOGETHER = 8
"""Texts that are read at once, of about one length: they pad each other little."""
_FULL = "No space left on device"
NO_ROOM = 3
"""Exit status where a file could not be written."""


class Training:
    """A model, its optimiser and how far it has come."""

    def __init__(self, place: Workplace, job: Job) -> None:
        import torch
        from sentence_transformers import SentenceTransformer
        from sentence_transformers.sentence_transformer.losses import (
            MultipleNegativesRankingLoss,
        )
        from transformers import get_cosine_schedule_with_warmup

        torch.manual_seed(job.seed)
        self._place, self._job = place, job
        self._model = SentenceTransformer(job.folder, device="cpu", local_files_only=True)
        self._reads = self._model.max_seq_length
        self._model.max_seq_length = min(TOKENS, self._reads or TOKENS)
        # Without dropout: some passes over texts need none, and a step takes three quarters of the time.
        self._model.eval()
        self._loss = MultipleNegativesRankingLoss(self._model, scale=SCALE)
        steps = len(job.batches)
        self._optimiser = torch.optim.AdamW(self._model.parameters(), lr=RATE, fused=True)
        self._pace = get_cosine_schedule_with_warmup(self._optimiser, steps // 10, steps)
        self._half = torch.cpu._is_avx512_bf16_supported()  # noqa: SLF001 - no other way to ask
        self.done = 0
        self._looks: list[float] = []
        self._best: dict[str, Any] = {}

    def go(self) -> None:
        """Train to the end, or until it learns no more; the model is then in its place."""
        if not self._resume():
            self._look()
        while self.done < len(self._job.batches) and not self._is_over():
            self._step(self._job.batches[self.done])
            self.done += 1
            if self.done % EVERY == 0 or self.done == len(self._job.batches):
                self._look()
                self._keep()
            self._tell()
        self._model.load_state_dict(self._best)
        self._model.max_seq_length = self._reads
        part = self._place.learnt.with_name("model.part")
        self._model.save(str(part), create_model_card=False)
        part.replace(self._place.learnt)

    def _step(self, batch: Texts) -> None:
        """Learn from a batch; its texts are read twice, since memory holds the steps of some only.

        After L. Gao et al., "Scaling deep contrastive learning batch size under memory limited
        setup", 2021: the gradient of the loss by the vectors first, by the weights some texts at a
        time afterwards.
        """
        import torch

        texts = [*(asked for asked, _ in batch), *(told for _, told in batch)]
        vectors = self._vectors(texts).requires_grad_()
        loss = self._loss.compute_loss_from_embeddings(list(vectors.chunk(2)), None)
        (slope,) = torch.autograd.grad(loss, vectors)
        for some in _alike(texts):
            (self._read([texts[number] for number in some]) * slope[some]).sum().backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimiser.step()
        self._pace.step()
        self._optimiser.zero_grad()

    def _vectors(self, texts: Sequence[str]) -> "torch.Tensor":
        """Vectors of the texts, shape (len(texts), dimensions)."""
        import torch

        rows: dict[int, torch.Tensor] = {}
        with torch.no_grad():
            for some in _alike(texts):
                rows.update(zip(some, self._read([texts[n] for n in some]), strict=True))
        return torch.stack([rows[number] for number in range(len(texts))])

    def _read(self, texts: Sequence[str]) -> "torch.Tensor":
        import torch

        features = self._model.preprocess(texts)
        padded = {
            name: torch.nn.functional.pad(value, (0, -value.shape[1] % _LENGTHS))
            for name, value in features.items()
            if isinstance(value, torch.Tensor)
        }
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self._half):
            vectors = self._model(features | padded)["sentence_embedding"]
        return cast("torch.Tensor", vectors.float())

    def _look(self) -> None:
        """How well it finds what was held back; the best so far is remembered."""
        import torch

        asked, told = (self._vectors(half) for half in zip(*self._job.stopping, strict=True))
        alike = torch.nn.functional.normalize(asked) @ torch.nn.functional.normalize(told).T
        ranks = (alike > alike.diagonal()[:, None]).sum(dim=1) + 1
        self._looks.append(float((1 / ranks).mean()))
        if self._looks[-1] >= max(self._looks):
            state = self._model.state_dict()
            self._best = {name: value.clone() for name, value in state.items()}

    def _is_over(self) -> bool:
        return len(self._looks) - 1 - self._looks.index(max(self._looks)) >= PATIENCE

    def _keep(self) -> None:
        import torch

        part = self._place.checkpoint.with_name(f"{self._place.checkpoint.name}.part")
        state = {
            "done": self.done,
            "looks": self._looks,
            "best": self._best,
            "model": self._model.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "pace": self._pace.state_dict(),
        }
        part.unlink(missing_ok=True)  # of a process that was killed
        whole = io.BytesIO()  # torch says of a full disk no more than that it failed
        torch.save(state, whole)
        write_whole(self._place.checkpoint, whole.getbuffer(), part)

    def _resume(self) -> bool:
        """Go on from the checkpoint, if there is one that is whole."""
        import torch

        if not self._place.checkpoint.exists():
            return False
        try:
            state = torch.load(self._place.checkpoint, weights_only=True)
        except Exception as error:  # of a damaged file anything may be raised: it begins again
            print(f"The checkpoint is damaged: {error}", file=sys.stderr)
            return False
        self._model.load_state_dict(state["model"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._pace.load_state_dict(state["pace"])
        self.done, self._looks, self._best = state["done"], state["looks"], state["best"]
        return True

    def _tell(self) -> None:
        print(json.dumps({"done": self.done, "total": len(self._job.batches)}), flush=True)


def _alike(texts: Sequence[str]) -> Iterator[list[int]]:
    """Numbers of texts, some of about one length at a time."""
    order = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
    return (order[start : start + _TOGETHER] for start in range(0, len(order), _TOGETHER))


def main() -> int:
    """Train in the folder given."""
    place = Workplace(Path(sys.argv[1]))
    job = place.job()
    if job is None:
        return 2
    try:
        Training(place, job).go()
    except Exception as error:
        said = error.strerror if isinstance(error, OSError) else None
        if said is None and _FULL in str(error):  # as the library that saves weights tells of it
            said = _FULL
        if said is None:
            raise
        print(said, file=sys.stderr)
        return NO_ROOM
    return 0


if __name__ == "__main__":
    sys.exit(main())
