"""Where sentences begin and end, as spans."""

import re
from functools import lru_cache

from nupunkt import PunktSentenceTokenizer, load_default_model

from index.types import Span

# Abbreviations of minutes that the general model does not know; without them "Cllr. Smith" is two.
_ABBREVIATIONS = [
    "cllr",
    "cllrs",
    "clr",
    "cmhlr",
    "cnllr",
    "hon",
    "para",
    "paras",
    "approx",
    "nos",
    "ref",
    "refs",
    "dept",
    "govt",
    "appx",
    "incl",
    "excl",
]
_MAY_END = re.compile(r"[.?!…]\W")
_DANGLING_NUMBER = re.compile(
    r"(?:^|[;:,]\s*(?:and\s)?)\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$", re.IGNORECASE
)
_LAST_NUMBER = re.compile(r"\band\s\(?(?P<number>\d{1,2})[.)]$")
_LONGEST = 20_000
"""Characters handed over at once: a "paragraph" beyond this is no prose."""


@lru_cache(maxsize=1)
def _tokenizer() -> PunktSentenceTokenizer:
    tokenizer = load_default_model()
    tokenizer.add_abbreviations(_ABBREVIATIONS)
    return tokenizer


def sentences(text: str) -> list[Span]:
    """The sentences of one paragraph: spans without the white space around them, in order."""
    spans: list[Span] = []
    for piece in _pieces(text):
        words = piece.of(text)
        # A line without a full stop inside it is one sentence, which most lines are.
        whole = [(0, len(words))]
        parts = _tokenizer().span_tokenize(words) if _MAY_END.search(words) else whole
        for start, stop in parts:
            span = stripped(text, Span(start, stop).shifted(piece.start))
            if span:
                spans.append(span)
    return _rejoined(text, spans)


def stripped(text: str, span: Span) -> Span | None:
    """The span without white space at its ends, or None where nothing else is in it."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    stop = span.start + len(words.rstrip())
    return Span(start, stop) if start < stop else None


def _pieces(text: str) -> list[Span]:
    pieces, start = [], 0
    while len(text) - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        pieces.append(Span(start, cut))
        start = cut
    return [*pieces, Span(start, len(text))]


def _dangles(words: str) -> bool:
    if _DANGLING_NUMBER.search(words):
        return True
    # "1. Siblings and 2." goes on; "Wards 4 and 5." does not.
    last = _LAST_NUMBER.search(words)
    before = int(last["number"]) - 1 if last else 0
    return before > 0 and re.search(rf"(?<!\w){before}[.)]\s", words) is not None


def _rejoined(text: str, spans: list[Span]) -> list[Span]:
    """A list number cut off from its words ("…; 2." "Older teens.") belongs to them."""
    joined: list[Span] = []
    for span in spans:
        if joined and _dangles(joined[-1].of(text)):
            joined[-1] = Span(joined[-1].start, span.stop)
        else:
            joined.append(span)
    return joined
