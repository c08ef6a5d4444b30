"""English as the default model's tokenizer knows it: a dictionary that is there anyway."""

import json
from functools import cache

from index.packaged_model import packaged_folder


@cache
def common_words() -> frozenset[str]:
    """Whole words of the tokenizer's vocabulary, in small letters; none where it is not at hand."""
    folder = packaged_folder()
    file = folder / "tokenizer.json" if folder else None
    if file is None or not file.is_file():
        return frozenset()
    vocabulary = json.loads(file.read_text("utf-8"))["model"]["vocab"]
    return frozenset(word for word in vocabulary if word.isalpha() and len(word) > 2)
