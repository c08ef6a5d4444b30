"""What a question names, and by which other names."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.glossary.glossary import Glossary
from index.glossary.learned import Learned
from index.glossary.names import Name, Stems, holds, is_acronym, is_caseless, words_of
from index.glossary.rings import Ring
from index.types import ExpansionSource

MOST = 6
"""Names that are searched for in place of one."""
_MOST_WORDS = 200
"""Of a question, from its beginning."""
_LONGEST = 10
"""Words of a name that the archive has an acronym for."""

Sourced = tuple[Name, ExpansionSource]


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a question, from start to stop, that name one thing."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def meets(self, other: "Place") -> bool:
        """Whether they share a word."""
        return self.start < other.stop and other.start < self.stop


class Asked:
    """A question's words beside a glossary and the archive's own acronyms."""

    def __init__(self, text: str, glossary: Glossary, learned: Learned) -> None:
        self.words = words_of(text)[:_MOST_WORDS]
        self._word_stems = tuple(word.stem for word in self.words)
        self.caseless = is_caseless(text)
        self._glossary = glossary
        self._learned = learned
        longest = max(_LONGEST, glossary.longest)
        self._runs = [
            Place(start, start + length)
            for length in range(min(longest, len(self.words)), 0, -1)
            for start in range(len(self.words) - length + 1)
        ]
        names = {self._stems(run) for run in self._runs if len(run) > 1}
        self._acronyms = learned.by_name(sorted(names))

    def places(self) -> list[Place]:
        """Where something is named that has other names; longer names first, none in another."""
        found: list[Place] = []
        for run in self._runs:
            taken = any(run.meets(place) for place in found)
            if not taken and (self._rings(run) or self._in_archive(run)):
                found.append(run)
        return found

    def instead_of(self, place: Place) -> list[tuple[tuple[str, ...], ExpansionSource]]:
        """The other names of what is named here: the archive's own first.

        Of too many those that no passage can hold are left out.
        """
        known = [(Name.of(one), ExpansionSource.ARCHIVE) for one in self._in_archive(place)]
        known += [
            (name, ExpansionSource.GLOSSARY)
            for ring in self._rings(place)
            for name in ring.names
            if self._is_offered(name, ring)
        ]
        telling = _telling(self._stems(place), known)
        if len(telling) > MOST:
            telling.sort(key=lambda one: not self._learned.may_hold(one[0].stems))
        return [(name.words, source) for name, source in telling[:MOST]]

    def _stems(self, place: Place) -> Stems:
        return self._word_stems[place.start : place.stop]

    def _rings(self, place: Place) -> list[Ring]:
        words = self.words[place.start : place.stop]
        return [
            ring
            for name, ring in self._glossary.meanings(self._stems(place))
            if name.is_asked(words, caseless=self.caseless)
            and (name.acronym is None or self._learned.agrees(name.acronym, ring))
        ]

    def _in_archive(self, place: Place) -> list[str]:
        """By the archive's own definitions: what an acronym stands for, or a name's acronyms."""
        if len(place) > 1:
            shorts = self._acronyms.get(self._stems(place), [])
            return [short for short in shorts if self._learned.is_worth_searching(short)]
        word = self.words[place.start].text
        if not self.caseless and word.lower() == word:
            return []
        return [
            meaning.long
            for short in sorted({word, word.removesuffix("s")})
            for meaning in self._learned.meanings(short)
            if is_acronym(word, meaning.short, caseless=self.caseless)
        ]

    def _is_offered(self, name: Name, ring: Ring) -> bool:
        if name.acronym is None or not name.offered:
            return name.offered
        short = name.acronym
        return self._learned.agrees(short, ring) and self._learned.is_worth_searching(short)


def _telling(asked: Stems, names: Sequence[Sourced]) -> list[Sourced]:
    """The names that find what neither the question nor another of them finds."""
    stems = [name.stems for name, _ in names]
    return [
        names[place]
        for place, mine in enumerate(stems)
        if not any(
            holds(mine, other)
            for other in [asked, *stems[:place], *(one for one in stems if len(one) < len(mine))]
        )
    ]
