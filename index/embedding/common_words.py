"""English as the default model's tokenizer knows it: a dictionary that is there anyway."""

import json
from functools import cache

from index.embedding.model_files import DEFAULT_MODEL, find_model
from index.errors import ModelError


@cache
def common_words() -> frozenset[str]:
    """Whole words of the tokenizer's vocabulary, in small letters; none where it is not at hand."""
    try:
        text = (find_model(DEFAULT_MODEL, fetch=False) / "tokenizer.json").read_text("utf-8")
    except (ModelError, OSError):
        return frozenset()
    vocabulary = json.loads(text)["model"]["vocab"]
    return frozenset(word for word in vocabulary if word.isalpha() and len(word) > 2)
