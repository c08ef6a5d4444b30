"""Reading the files that ship with the program."""

from functools import cache
from importlib import resources


@cache
def stopwords() -> frozenset[str]:
    """Words of a question that say nothing of its subject."""
    text = resources.files("resources").joinpath("words", "stopwords.txt").read_text("utf-8")
    return frozenset(text.split())


@cache
def answer_schema() -> str:
    """The JSON Schema of an answer, as text."""
    return resources.files("resources").joinpath("answer.schema.json").read_text("utf-8")
