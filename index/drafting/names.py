"""Names in a text, as far as capital letters show them."""

import re
from itertools import zip_longest

from index.common_words import everyday_words
from index.types import Span
from resources.loading import stopwords

_WORD = re.compile(r"[^\W\d_](?:[\w&]|['’-](?=\w))*")
_POSSESSIVE = re.compile(r"['’]s?$")
_SHORT = {"cllr": "councillor", "cllrs": "councillors", "&": "and"}
_EVERYBODY = {"council", "committee", "councillor", "councillors", "member", "members", "officers"}
"""Whom any minutes may write large, whether or not a quote does."""


def words(text: str) -> frozenset[str]:
    """The words of a text in small letters, parts of joined ones too."""
    whole = {_plain(match[0]) for match in _WORD.finditer(text)}
    return frozenset(whole | {part for word in whole for part in word.split("-")})


def strange_names(text: str, known: frozenset[str]) -> list[Span]:
    """The capitalised words of a sentence that are not among the known ones."""
    spans: list[Span] = []
    matches = list(_WORD.finditer(text))
    for match, after in zip_longest(matches, matches[1:]):
        word = _plain(match[0])
        if not match[0][0].isupper() or word in known or word in _EVERYBODY or word == "i":
            continue
        if match is not matches[0] or _leads(match, after) or not _is_everyday(word):
            spans.append(Span(*match.span()))
    return spans


def _leads(first: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether the word that a sentence begins with is the first of a name of several."""
    if after is None or after.start() != first.end() + 1:
        return False
    return after[0][0].isupper() and _plain(first[0]) not in stopwords()


def _is_everyday(word: str) -> bool:
    """Whether a word that a sentence begins with need not be a name to be written large."""
    return word in stopwords() or word in everyday_words()


def _plain(word: str) -> str:
    small = _POSSESSIVE.sub("", word).casefold()
    return _SHORT.get(small, small)
