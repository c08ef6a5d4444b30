"""Acronyms that minutes define: "Local Access Forum (LAF)" and "LAF (Local Access Forum)".

After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451-462: the shortest run of words
beside the brackets that the letters can be read from. Theirs may stand anywhere in the words; here
each word but the small ones has to give its first letter, since a wrong name does more harm in a
search than one that is missed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from index.common_words import common_words
from index.words import StemmedText, without_possessives

_LETTER = r"[^\W\d_]"
_SHORT = rf"{_LETTER}{{2,10}}"
_IN_BRACKETS = re.compile(rf"\(\s?(?:the )?[\"'“‘]?(?:the )?(?P<short>{_SHORT})[\"'”’]?\s?\)")
_BEFORE_BRACKETS = re.compile(rf"\b(?P<short>{_SHORT}) ?\((?P<long>[^()\n]{{5,120}})\)")
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")
_BETWEEN = re.compile(r"[\s,&/’'‘“\"*_–-]*")
"""What may stand between the words of one name, and between it and a bracket."""
_ROMAN = re.compile(r"X{0,3}(?:I[XV]|V?I{0,3})")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "ac",
        "ar",
        "i",
        "o",
        "y",
        "yr",
        "agus",
        "na",
    ]
)
_PERSON = re.compile(r"\b(?:Cllrs?|Clr|Councillors?|Mrs?|Ms|Miss|Dr|Cyng)\W*$", re.IGNORECASE)
_READ_BACK = 300
"""Characters in front of a bracket among which a name is looked for."""


@dataclass(frozen=True, slots=True)
class Acronym:
    """A short name and what it stands for."""

    short: str
    long: str

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems of the long name, as a question is compared with them."""
        return StemmedText.of(without_possessives(self.long)).stems


def acronyms(text: str) -> tuple[Acronym, ...]:
    """What a text defines, each once."""
    found = {(one.short.casefold(), one.stems): one for one in _definitions(text)}
    return tuple(found.values())


def _definitions(text: str) -> Iterator[Acronym]:
    for match in _IN_BRACKETS.finditer(text):
        if short := _acronym(match["short"]):
            before = text[max(0, match.start() - _READ_BACK) : match.start()]
            if long := _name_at_end(before.split("\n\n")[-1], short):
                yield Acronym(short, long)
    for match in _BEFORE_BRACKETS.finditer(text):
        if short := _acronym(match["short"]):
            long = match["long"].strip()
            if _name_at_end(long, short) == _plain(long):
                yield Acronym(short, _plain(long))


def _acronym(printed: str) -> str | None:
    """Without the s of more than one; None where it is no acronym: (as amended), (Lab), (iv)."""
    short = printed[:-1] if printed.endswith("s") and printed[:-1].isupper() else printed
    capitals = sum(letter.isupper() for letter in short)
    enough = capitals >= 2 and 2 * capitals >= len(short) and short[0].isupper()
    return short if enough and not _ROMAN.fullmatch(short) else None


def _name_at_end(text: str, short: str) -> str | None:
    """The shortest run of words at the end of a text that an acronym can be read from."""
    matches = _last_words(text, min(len(short) + 5, 2 * len(short)))
    words = [match[0].lower() for match in matches]
    firsts = [n for n in range(len(words) - 2, -1, -1) if words[n] not in _SMALL]
    # By initials alone first: "Public Participation Network (PPN)" is not the last two words.
    for inner, first in product((0, 1), firsts):
        if _is_spelt_by(short, words[first:], inner):
            start = matches[first].start()
            spoilt = short.lower() in words[first:] or _PERSON.search(text[:start])
            return None if spoilt else _plain(text[start:])
    return None


def _last_words(text: str, most: int) -> list[re.Match[str]]:
    """The words right at the end of a text, as far as one name may go."""
    words: list[re.Match[str]] = []
    end = len(text)
    for match in reversed(list(_WORD.finditer(text))):
        if len(words) == most or not _BETWEEN.fullmatch(text, match.end(), end):
            break
        words.insert(0, match)
        end = match.start()
    return words


def _is_spelt_by(short: str, words: Sequence[str], inner: int) -> bool:
    """Whether letters are the initials of words, in order, the small words' at will.

    As many as `inner` may come from within a word: "antisocial behaviour", "ASB".
    """
    if not words:
        return not short
    word, rest = words[0], words[1:]
    if short and word[0] == short[0].lower():
        if _is_spelt_by(short[1:], rest, inner):
            return True
        within = inner and len(short) > 1 and _is_within(short[1], word)
        if within and _is_spelt_by(short[2:], rest, inner - 1):
            return True
    return word in _SMALL and _is_spelt_by(short, rest, inner)


def _is_within(letter: str, word: str) -> bool:
    """Whether it begins a word in a compound; a small letter ("SuDS") may stand anywhere."""
    places = [place for place in range(1, len(word)) if word[place] == letter.lower()]
    return any(letter.islower() or word[place:] in common_words() for place in places)


def _plain(name: str) -> str:
    """A name on one line, and not in capitals throughout."""
    name = " ".join(name.split()).strip(" ,&/’'‘“\"*_–-")
    return name.lower() if name.isupper() else name
