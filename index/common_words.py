"""English as the default model's tokenizer knows it: a dictionary that is there anyway."""

import json
from functools import cache

from index.packaged_model import packaged_folder

_EVERYDAY = 16_000
"""The vocabulary is in the order of how common its words are: beyond this acronyms are among them."""


@cache
def common_words() -> frozenset[str]:
    """Whole words of the tokenizer's vocabulary, in small letters; none where it is not at hand."""
    return frozenset(_vocabulary())


@cache
def everyday_words() -> frozenset[str]:
    """The commoner of them."""
    return frozenset(word for word, place in _vocabulary().items() if place < _EVERYDAY)


@cache
def _vocabulary() -> dict[str, int]:
    folder = packaged_folder()
    file = folder / "tokenizer.json" if folder else None
    if file is None or not file.is_file():
        return {}
    vocabulary = json.loads(file.read_text("utf-8"))["model"]["vocab"]
    return {word: n for word, n in vocabulary.items() if word.isalpha() and len(word) > 2}
