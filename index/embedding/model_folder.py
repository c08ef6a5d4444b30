"""What a sentence-transformers folder says of its model, read without loading it."""

import hashlib
import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from index.embedding.model_files import weights_sha256
from index.errors import ModelError
from index.phrasing import Phrasing
from index.types import Cosines

_SETTINGS = (
    "config.json",
    "modules.json",
    "1_Pooling/config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "sentence_bert_config.json",
    "config_sentence_transformers.json",
)
CARD = "minutebook-card.json"
"""What a model has learnt that an archive taught, and what that changed."""
PHRASING = "minutebook-phrasing.json"
"""What the words of a passage add to its score, where that was learnt."""
_LONGEST = 256
"""Tokens that are read where the folder does not say how many."""
_QUERY, _DOCUMENT = ("query",), ("document", "passage", "corpus")
"""The names under which a model has words to be put in front of a text."""


class ModelFolder:
    """A folder with a model. Raises ModelError where a file is missing or damaged."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the weights and the files that say how they are used."""
        digest = hashlib.sha256(weights_sha256(self.path).encode())
        for setting in _SETTINGS:
            file = self.path / setting
            digest.update(file.read_bytes() if file.is_file() else b"-")
        return digest.hexdigest()

    @cached_property
    def max_tokens(self) -> int:
        """How much of a text the model reads, its own marks included."""
        stated = self.read("sentence_bert_config.json").get("max_seq_length")
        if stated:
            return int(stated)
        limits = (
            self.read("tokenizer_config.json").get("model_max_length"),
            self.read("config.json").get("max_position_embeddings"),
        )
        return int(min(filter(None, limits), default=_LONGEST))

    @cached_property
    def query_prompt(self) -> str:
        """What the model wants in front of a question; mostly nothing."""
        return self._prompt(_QUERY)

    @cached_property
    def document_prompt(self) -> str:
        """What the model wants in front of a passage; mostly nothing."""
        return self._prompt(_DOCUMENT)

    @cached_property
    def cosines(self) -> Cosines:
        """What brings its cosines onto the scale of the model that it was learnt from."""
        try:
            values = self.read(CARD).get("cosines")
            return Cosines(**values) if values else Cosines()
        except (AttributeError, TypeError) as error:
            raise self._damaged(self.path / CARD) from error

    @cached_property
    def phrasing(self) -> Phrasing:
        """How answers are worded in the minutes that it was learnt from. Raises ModelError."""
        try:
            return Phrasing({word: float(adds) for word, adds in self.read(PHRASING).items()})
        except (AttributeError, TypeError, ValueError) as error:
            raise self._damaged(self.path / PHRASING) from error

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, by the model's own tokenizer, without its marks."""
        if not texts:
            return []
        encodings = self._counting.encode_batch_fast(list(texts), add_special_tokens=False)
        return [len(encoding) for encoding in encodings]

    def tokenizer(self) -> Tokenizer:
        """A tokenizer that neither cuts nor fills up."""
        file = self.path / "tokenizer.json"
        if not file.is_file():
            raise ModelError(f"The model folder {self.path} holds no tokenizer.json.")
        try:
            tokenizer = Tokenizer.from_file(str(file))
        except Exception as error:  # the library raises nothing narrower
            raise self._damaged(file) from error
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def read(self, name: str) -> Any:
        """A file of settings, or {} where there is none."""
        file = self.path / name
        try:
            return json.loads(file.read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise self._damaged(file) from error

    def _damaged(self, file: Path) -> ModelError:
        return ModelError(f"The model's file {file} is damaged.")

    @cached_property
    def _counting(self) -> Tokenizer:
        return self.tokenizer()

    def _prompt(self, names: Sequence[str]) -> str:
        settings = self.read("config_sentence_transformers.json")
        prompts = settings.get("prompts") or {}
        for name in (*names, settings.get("default_prompt_name")):
            if prompts.get(name):
                return str(prompts[name])
        return ""
