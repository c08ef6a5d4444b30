"""Reading the files that ship with the program."""

from functools import cache
from importlib import resources
from pathlib import Path


@cache
def stopwords() -> frozenset[str]:
    """Words of a question that say nothing of its subject."""
    return frozenset(_text("words", "stopwords.txt").split())


@cache
def welsh_words() -> frozenset[str]:
    """Words of a question in Welsh that say nothing of its subject."""
    return frozenset(_text("words", "welsh.txt").split())


@cache
def framing_words() -> frozenset[str]:
    """Words that frame a question: how it is put, more than what it is about."""
    return frozenset(_text("words", "framing.txt").split())


def glossary() -> str:
    """The rings of names that the program ships, a line each."""
    return _text("glossary", "local-government.tsv")


@cache
def certificate_part(name: str) -> str:
    """A file that certificates are made with: the frame of a page, or a style sheet."""
    return _text("certificate", name)


@cache
def briefing_part(name: str) -> str:
    """A file that exported briefings are made with."""
    return _text("briefing", name)


def help_page(name: str) -> str:
    """A page of help, as Markdown."""
    return _text("help", f"{name}.md")


def help_image(name: str) -> bytes:
    """A picture of a page of help (PNG)."""
    return resources.files("resources").joinpath("help", "images", name).read_bytes()


def translations() -> Path:
    """Where the languages of the window are."""
    return Path(str(resources.files("resources").joinpath("translations")))


def reference_of_default_model() -> str:
    """What the default model makes of fixed sentences (JSON), to check an export by."""
    return _text("reference-vectors.json")


@cache
def answer_model_changes() -> bytes:
    """What the answer model learned on top of the public one (safetensors)."""
    return (
        resources.files("resources").joinpath("answerability", "learned.safetensors").read_bytes()
    )


def _text(*path: str) -> str:
    return resources.files("resources").joinpath(*path).read_text("utf-8")
