"""Any sentence-transformers cross-encoder with one score. torch is imported when it is loaded."""

import json
import math
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.embedding.model_files import expanded, find_model
from index.errors import ModelError
from index.naming import shown
from index.protocols import Reranker

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

_BATCH = 6
"""Passages scored between two looks at the clock."""
_LONG = ("?", "minutes " * 1000)
"""A pair that must be cut to what a model reads."""
_HEAD = "ForSequenceClassification"
"""What the architecture of a model with a head for scores is called by."""


@cache
def open_reranker(name: str, *, fetch: bool = False) -> Reranker:
    """The reranker of a name: a folder, or a name on the hub. One object a name in a process.

    Only where it is to be chosen may it be fetched: a question goes nowhere. Raises ModelError when
    its files are missing or are of no reranker; the weights are read later.
    """
    folder = find_model(name, fetch=fetch)
    _check_settings(folder)
    return CrossEncoderReranker(name, folder)


def remembered(name: str) -> str:
    """A reranker's name as the archive keeps it: a folder is found from any other folder too."""
    folder = expanded(name)
    kept = str(folder.absolute()) if folder.is_dir() else name
    try:
        kept.encode()
    except UnicodeEncodeError as error:
        raise ModelError(f"The model folder {shown(kept)} has a name that is no text.") from error
    return kept


class CrossEncoderReranker:
    """A model in a folder, behind the Reranker protocol. Safe to call from several threads."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder
        self._lock = threading.Lock()
        self._loaded: CrossEncoder | None = None

    def load(self) -> None:
        """Import torch, read the weights and score a pair: no surprise is left for a question."""
        self._model()

    def scores(self, question: str, texts: Sequence[str], budget: float) -> list[float] | None:
        """How well each text answers, 0 to 1; None where `budget` seconds are not enough for all."""
        model = self._model()
        ends = time.monotonic() + budget
        # Half a character, as a terminal hands over bytes that are no text, is not for tokenizers.
        whole = question.encode("utf-8", "replace").decode()
        # Those of like length together, so that a batch pads little.
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        scores = [0.0] * len(texts)
        for start in range(0, len(order), _BATCH):
            if time.monotonic() >= ends:
                return None
            batch = order[start : start + _BATCH]
            with self._lock:
                found = self._scored(model, [(whole, texts[number]) for number in batch])
            for number, score in zip(batch, found, strict=True):
                scores[number] = score
        return scores

    def _scored(self, model: "CrossEncoder", pairs: list[tuple[str, str]]) -> list[float]:
        from torch.nn import Sigmoid

        found = model.predict(
            pairs, batch_size=len(pairs), activation_fn=Sigmoid(), show_progress_bar=False
        )
        scores = [float(score) for score in found]
        if not all(map(math.isfinite, scores)):
            raise ModelError(
                f"The reranker in {shown(self._folder)} gives scores that are no numbers."
            )
        return scores

    def _model(self) -> "CrossEncoder":
        with self._lock:
            if self._loaded is None:
                self._loaded = self._read()
            return self._loaded

    def _read(self) -> "CrossEncoder":
        try:
            with _silent():
                return self._checked()
        except ImportError as error:
            raise ModelError(
                f"The reranker needs the package {error.name}, which is not installed."
            ) from error
        except ModelError:
            raise
        # The libraries below raise what they like: SafetensorError is a plain Exception.
        except Exception as error:
            reason = " ".join(str(error).split())
            raise ModelError(
                f"The reranker in {shown(self._folder)} cannot be loaded: {reason}"
            ) from error

    def _checked(self) -> "CrossEncoder":
        from sentence_transformers import CrossEncoder
        from transformers import AutoModelForSequenceClassification

        where = str(self._folder)
        # Read once bare, since only so the library says which weights it had to make up.
        bare, report = AutoModelForSequenceClassification.from_pretrained(
            where, local_files_only=True, output_loading_info=True
        )
        _check_head(self._folder, bare.config.num_labels, report["missing_keys"])
        model = CrossEncoder(where, device="cpu", local_files_only=True)
        if len(model.tokenizer) > bare.get_input_embeddings().num_embeddings:
            raise ModelError(
                f"The reranker in {shown(self._folder)} has the tokenizer of another model."
            )
        self._scored(model, [_LONG])
        return model


def _check_settings(folder: Path) -> None:
    """Refuse what is no cross-encoder: it would be given a head with random weights."""
    try:
        settings = json.loads((folder / "config.json").read_bytes())
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The model folder {shown(folder)} holds no readable config.json."
        ) from error
    stated: Any = settings.get("architectures") if isinstance(settings, dict) else None
    kinds = [kind for kind in stated if isinstance(kind, str)] if isinstance(stated, list) else []
    if not any(kind.endswith(_HEAD) for kind in kinds):
        kind = f" ({', '.join(map(shown, kinds))})" if kinds else ""
        raise ModelError(
            f"The model in {shown(folder)} is no reranker: it has no head that scores a question "
            f"and a passage{kind}."
        )


def _check_head(folder: Path, labels: int, missing: Collection[str]) -> None:
    if labels != 1:
        raise ModelError(
            f"The model in {shown(folder)} is no reranker: it gives {labels} labels, not one score."
        )
    if missing:
        raise ModelError(
            f"The reranker in {shown(folder)} lacks some of its weights: "
            f"{', '.join(map(shown, sorted(missing)[:3]))}."
        )


@contextmanager
def _silent() -> Iterator[None]:
    """Without the loading bars and reports of the library: what is wrong is told in a sentence."""
    from transformers.utils import logging

    before = logging.get_verbosity()
    logging.set_verbosity(logging.CRITICAL)
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(before)
