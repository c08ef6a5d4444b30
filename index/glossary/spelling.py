"""Words that no passage holds, matched to the nearest that one does.

Distance is Damerau and Levenshtein's: letters left out, put in, taken for another, or two that
stand together swapped (optimal string alignment).
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import apsw
from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.common_words import common_words
from index.store import fulltext, vocabulary
from index.words import stem

MOST = 2
_SHORTEST, _SAFE, _LONG = 4, 6, 9
"""Letters of a word that may have a letter too many, too few or swapped; that may have any one slip;
that may have two. Of shorter ones most that were found so were other words."""
_PREFIXES = frozenset(["re", "un", "co", "de", "bi"])
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LOOKED_UP = 4
"""Letters that a stem is looked up by."""
_LONGEST_ENDING = 6
_LOOKED_INTO = 6
"""Stems whose words are compared with the one asked for."""


def is_slip(word: str, connections: Sequence[apsw.Connection]) -> bool:
    """Whether a word may be misspelt: it is none of English, and no passage holds it."""
    plain = _plain(word)
    if len(plain) < _SHORTEST or not plain.isalpha() or _is_held(plain, connections):
        return False
    # The dictionary has "organization" too: in minutes that write "organisation" it finds nothing.
    otherwise = plain.replace("iz", "is")
    return not _is_english(plain) or (plain != otherwise and _is_held(otherwise, connections))


def _is_held(word: str, connections: Sequence[apsw.Connection]) -> bool:
    return any(fulltext.is_held(connection, stem(word)) for connection in connections)


def near(word: str, connections: Sequence[apsw.Connection], *, name: bool = False) -> list[str]:
    """The archive's words nearest to one that is unknown to it, as they are written there.

    Of equally near ones those with the same first letter come first, then the more common.
    `name`: it is a name; only such words as are mostly written with a capital come in place of it.
    """
    word = _plain(word)
    if name and len(word) < _SAFE:
        return []
    known = _candidates(word, connections)
    forms = filter(None, (_form(word, one, connections, capital=name) for one in known))
    close = [one for one in forms if _is_close(word, one) and (one.same_start or not name)]
    close.sort(key=lambda one: (one.distance, not one.same_start, -known[one.stem], one.text))
    return [one.text for one in close if one.distance == close[0].distance][:MOST]


@dataclass(frozen=True, slots=True)
class _Form:
    """A word of the archive beside the one asked for."""

    text: str
    stem: str
    distance: int
    same_start: bool
    relettered: bool
    """Whether it has as many letters, but not the same."""


def _form(
    word: str, stemmed: str, connections: Sequence[apsw.Connection], *, capital: bool
) -> _Form | None:
    """Of the words of a stem the nearest; none where `capital` asks for one and few have it."""
    written = sum((vocabulary.as_written(c, stemmed) for c in connections), Counter[str]())
    capitals = sum(count for text, count in written.items() if text[0].isupper())
    if not written or (capital and 2 * capitals <= written.total()):
        return None
    distance, _, _, text = min(
        (OSA.distance(word, _plain(text)), not text.islower(), -count, text)
        for text, count in written.items()
    )
    plain = _plain(text)
    relettered = len(word) == len(plain) and sorted(word) != sorted(plain)
    return _Form(text, stemmed, distance, plain[0] == word[0], relettered)


def _is_close(word: str, form: _Form) -> bool:
    """Whether a slip is likelier than that the two are different words."""
    if len(word) < _SAFE:
        return form.distance == 1 and form.same_start and not form.relettered
    return form.distance <= (_slips_in(word) if form.same_start else 1)


def _slips_in(word: str) -> int:
    """How many slips a word may have."""
    return 2 if len(word) >= _LONG else 1


def _is_english(word: str) -> bool:
    """Whether a word, its singular or both parts of a long one are in the dictionary."""
    known, one = common_words(), word.removesuffix("s")
    if {word, one} & known:
        return True
    parts = ((one[:place], one[place:]) for place in range(2, len(one) - 2))
    return len(word) >= _LONG and any(
        second in known and (first in known or first in _PREFIXES) for first, second in parts
    )


def _candidates(word: str, connections: Sequence[apsw.Connection]) -> dict[str, int]:
    """The likeliest stems, and how many passages hold each."""
    known: dict[str, int] = {}
    for connection in connections:
        longest = len(word) + _slips_in(word)
        found = vocabulary.stems_beginning(connection, _beginnings(word), longest)
        for one, passages in found.items():
            known[one] = known.get(one, 0) + passages
    doubts = _doubts(word, known)
    best = sorted(doubts, key=lambda one: (doubts[one], one[0] != word[0], -known[one], one))
    return {one: known[one] for one in best[:_LOOKED_INTO]}


def _doubts(word: str, stems: Iterable[str]) -> dict[str, int]:
    """The stems that a word may begin with, but for a slip or two, and how doubtful each is.

    Its own stem is of no use where the slip is in the ending: "allotmnets".
    """
    by_length: dict[int, list[str]] = {}
    for one in stems:
        if len(one) >= len(word) - _LONGEST_ENDING:
            by_length.setdefault(len(one), []).append(one)
    doubts: dict[str, int] = {}
    for length, group in by_length.items():
        ending = max(0, len(word) - length)
        for begun in {stem(word), *(word[:taken] for taken in range(length - 1, length + 2))}:
            for one, distance, _ in process.extract(
                begun, group, scorer=OSA.distance, score_cutoff=_slips_in(word), limit=None
            ):
                doubt = 2 * int(distance) + ending
                doubts[one] = min(doubt, doubts.get(one, doubt))
    return doubts


def _beginnings(word: str) -> set[str]:
    """The first letters of all words that this one's may be, with a slip among them.

    A look-up for each is far quicker than to read the whole vocabulary.
    """
    return {word[:_LOOKED_UP]} | {one[:_LOOKED_UP] for one in _slipped(word[: _LOOKED_UP + 1])}


def _slipped(word: str) -> Iterator[str]:
    """A word with one slip."""
    for place in range(len(word)):
        before, letter, after = word[:place], word[place], word[place + 1 :]
        yield before + after
        yield before + after[:1] + letter + after[1:]
        for other in _LETTERS:
            yield before + other + letter + after
            yield before + other + after


def _plain(word: str) -> str:
    """In small letters and without accents, as the index has it."""
    apart = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
