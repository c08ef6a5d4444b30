"""People of one name: where a question's words could mean several, none is chosen for the user."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

_TITLE = re.compile(
    r"(?:(?:County|Borough|District|City|Parish|Town|Deputy|Former)\s+)?"
    r"(?P<title>Councillor|Cllr|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Rev|Revd|Alderman)\b\.?\s+"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?")
_COUNCILLOR = frozenset(["Councillor", "Cllr", "Alderman"])
_WOMAN = frozenset(["Mrs", "Ms", "Miss", "Dame"])
_SHORTEST = 3
"""Letters of a surname: below that it is an initial or a particle."""


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A surname of the question, and the people of the minutes who may be meant by it."""

    surname: str
    people: tuple[str, ...]
    """Each as the minutes print the name in full."""

    def sentence(self) -> str:
        """What the user should know."""
        *others, last = self.people
        return (
            f"“{self.surname}” may be several people in these minutes: {', '.join(others)} and "
            f"{last}; none is preferred."
        )


@dataclass(frozen=True, slots=True)
class _Name:
    title: str
    given: str
    surname: str
    printed: str

    @classmethod
    def of(cls, printed: str) -> "_Name | None":
        title = _TITLE.match(printed)
        words = [word.rstrip(".") for word in _WORD.findall(printed[title.end() if title else 0 :])]
        if not words:
            return None
        given = words[0] if len(words) > 1 else ""
        return cls(title["title"] if title else "", given, words[-1], printed)

    def may_be(self, other: "_Name") -> bool:
        """Whether both may be one person's: as far as both say, they say the same."""
        one, two = self.given.casefold(), other.given.casefold()
        same_given = one.startswith(two) if len(two) <= len(one) else two.startswith(one)
        short = min(len(one), len(two)) <= 1
        return (one == two or (short and same_given)) and _agree(self.title, other.title)


def _agree(title: str, other: str) -> bool:
    if not title or not other:
        return True
    kinds = {(one in _COUNCILLOR) for one in (title, other)}
    women = {(one in _WOMAN) for one in (title, other) if one in _WOMAN or one in ("Mr", "Sir")}
    return len(kinds) == 1 and len(women) < 2


def namesakes(question: str, printed: Callable[[str], Iterable[str]]) -> tuple[Namesakes, ...]:
    """The surnames of a question that several people bear; `printed` gives the names that hold one.

    A name counts from attendance lists and the like, as it is printed there. What the question
    says itself (a given name, an initial, a title) leaves those who agree with it.
    """
    found = []
    for asked in _surnames(question):
        names = [name for name in map(_Name.of, printed(asked.surname)) if name]
        same = [name for name in names if name.surname.casefold() == asked.surname.casefold()]
        people = tuple(name.printed for name in _people(same) if asked.may_be(name))
        if len(people) > 1:
            found.append(Namesakes(asked.surname, people))
    return tuple(found)


def _surnames(question: str) -> Iterator[_Name]:
    """Capitalised words that may be surnames, with what stands before them."""
    words = list(_WORD.finditer(question))
    for place, word in enumerate(words):
        text = word[0].rstrip(".")
        after = words[place + 1] if place + 1 < len(words) else None
        # "Church Road" is no person.
        named_on = after and after[0][0].isupper() and question[word.end() : after.start()] == " "
        if not text[0].isupper() or len(text) < _SHORTEST or named_on or _TITLE.match(f"{text} "):
            continue
        before = words[place - 1][0].rstrip(".") if place else ""
        title = before if _TITLE.match(f"{before} ") else ""
        given = before if place > 1 and not title and before[:1].isupper() else ""
        yield _Name(title, given, text, text)


def _people(names: Sequence[_Name]) -> list[_Name]:
    """One name a person: the fullest. A name that may be that of two is neither's."""
    people: list[_Name] = []
    for name in sorted(set(names), key=_fullness):
        if not any(name.may_be(known) for known in people):
            people.append(name)
    return people


def _fullness(name: _Name) -> tuple[int, int, str]:
    return -len(name.given), not name.title, name.printed
