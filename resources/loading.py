"""Reading the files that ship with the program."""

from functools import cache
from importlib import resources


@cache
def stopwords() -> frozenset[str]:
    """Words of a question that say nothing of its subject."""
    text = resources.files("resources").joinpath("words", "stopwords.txt").read_text("utf-8")
    return frozenset(text.split())
