"""Welsh, as far as search knows it: its function words, and how its words begin.

A word's first letter changes with what stands before it: Caerdydd, yng Nghaerdydd, i Gaerdydd, a
Chaerdydd. So what is asked for in one form stands in minutes in another.
"""

import re
from collections.abc import Iterator

from resources.loading import stopwords, welsh_words

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 0.25
"""Of a question's words those that only Welsh has, from which it is taken for Welsh."""
_SHORTEST = 3
"""Letters of a word of which other forms are looked for."""
_FORMS = (
    ("p", ("b", "mh", "ph")),
    ("t", ("d", "nh", "th")),
    ("c", ("g", "ngh", "ch")),
    ("b", ("f", "m")),
    ("d", ("dd", "n")),
    ("g", ("", "ng")),
    ("m", ("f",)),
    ("ll", ("l",)),
    ("rh", ("r",)),
)
"""First letters, and what they become: softly, by the nose, by the breath."""
_UNCHANGED = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
"""Letters of two signs, which are no "c", "d", … before another."""


def is_welsh(text: str) -> bool:
    """Whether a text has function words of Welsh, and more of them than of English."""
    words = _WORD.findall(text.lower())
    welsh = sum(word in welsh_words() and word not in stopwords() for word in words)
    english = sum(word in stopwords() and word not in welsh_words() for word in words)
    return welsh > english and welsh >= _SHARE * len(words)


def other_forms(word: str) -> tuple[str, ...]:
    """The word as it may begin elsewhere, in small letters: any may be no word at all."""
    word = word.lower()
    if len(word) < _SHORTEST or not word.isalpha():
        return ()
    radicals = dict.fromkeys((word, *_radicals(word)))
    forms = dict.fromkeys(form for one in radicals for form in (one, *_mutated(one)))
    return tuple(form for form in forms if form != word)


def _mutated(radical: str) -> Iterator[str]:
    """What a word becomes."""
    for first, changed in _FORMS:
        if _begins(radical, first):
            yield from (other + radical[len(first) :] for other in changed)


def _radicals(form: str) -> Iterator[str]:
    """What a word may have been."""
    for first, changed in _FORMS:
        for other in changed:
            if _begins(form, other) and (other or form[0] in "aeiouwyâêîôûŵŷlrn"):
                yield first + form[len(other) :]


def _begins(word: str, letters: str) -> bool:
    if not word.startswith(letters):
        return False
    return len(letters) != 1 or not word.startswith(_UNCHANGED)
