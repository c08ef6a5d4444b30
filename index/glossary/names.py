"""A name of something as a glossary gives it, and whether a question's words are that name."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.common_words import everyday_words
from index.words import StemmedText, stem, without_possessives
from resources.loading import stopwords

Stems = tuple[str, ...]

_SHORTEST = 3
"""Letters that an acronym needs to be known as one in a question without capitals."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a question."""

    text: str
    stem: str


def words_of(text: str) -> tuple[Word, ...]:
    """All words, function words too: "children in care"."""
    text = without_possessives(text)
    stemmed = StemmedText.of(text)
    return tuple(
        Word(span.of(text), one) for span, one in zip(stemmed.spans, stemmed.stems, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a thing: a word, an acronym or a phrase."""

    words: tuple[str, ...]
    """As they stand in minutes: a possessive's "s" is a word there."""
    stems: Stems
    """Of its words without possessives: what a question is compared with."""
    offered: bool = True
    """Whether minutes are searched for it in place of another name."""

    @classmethod
    def of(cls, printed: str, *, offered: bool = True) -> "Name":
        """The name as printed; without words where there are none in it."""
        spans = StemmedText.of(printed).spans
        stems = tuple(word.stem for word in words_of(printed))
        return cls(tuple(span.of(printed) for span in spans), stems, offered)

    @property
    def acronym(self) -> str | None:
        """The name, where it is one."""
        if len(self.words) != 1 or not self.words[0].isalpha():
            return None
        return self.words[0] if sum(map(str.isupper, self.words[0])) > 1 else None

    @property
    def key(self) -> Stems:
        """Differs from name to name: acronyms of one stem (CA, CAS) are two."""
        return (self.acronym.upper(),) if self.acronym else self.stems

    def is_asked(self, words: Sequence[Word], *, caseless: bool) -> bool:
        """Whether words of a question with these stems are meant as this name."""
        if len(words) > 1:
            return True
        word = words[0].text
        if self.acronym:
            return is_acronym(word, self.acronym, caseless=caseless)
        # A stem says too little of one word: "parks" and "parking" have the same.
        return _singular(word) == _singular(self.words[0])


def holds(stems: Stems, others: Stems) -> bool:
    """Whether words stand within words, as one phrase."""
    size = len(others)
    return any(stems[start : start + size] == others for start in range(len(stems) - size + 1))


def is_acronym(word: str, acronym: str, *, caseless: bool) -> bool:
    """Whether a word of a question is meant as an acronym, one or several.

    `caseless`: its capitals tell nothing, since it has none, or nothing else.
    """
    if caseless:
        long_enough = len(acronym) >= _SHORTEST and not is_ordinary(acronym)
        return long_enough and word.lower() in {acronym.lower(), f"{acronym.lower()}s"}
    return word in {f"{one}{more}" for one in (acronym, acronym.upper()) for more in ("", "s")}


def is_ordinary(acronym: str) -> bool:
    """Whether the letters of an acronym are also a word: SEND, IT, ONS (a search heeds no "s")."""
    return is_function_word(acronym) or bool({acronym.lower(), stem(acronym)} & everyday_words())


def is_function_word(acronym: str) -> bool:
    """Whether its letters are a word that every passage holds."""
    return bool({acronym.lower(), stem(acronym)} & stopwords())


def is_caseless(question: str) -> bool:
    """Whether capitals tell nothing: there are none but the first letter's, or nothing but them."""
    small = question.lstrip()[1:]
    return small.lower() == small or (question.isupper() and len(question.split()) > 2)


def _singular(word: str) -> str:
    word = word.lower()
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if word.endswith(ending):
            return word.removesuffix(ending) + instead
    return word if word.endswith("ss") else word.removesuffix("s")
