"""What the archive itself says of acronyms, and how it writes them."""

from collections.abc import Iterable, Sequence

import apsw

from index.glossary.names import Stems, holds, is_function_word, is_ordinary
from index.glossary.rings import Ring
from index.store import acronyms, fulltext, vocabulary
from index.store.acronyms import Definition

_SHARE = 0.25
"""Of the documents that the best known meaning has: what another one needs to count."""
_DOUBTFUL = 2
"""Letters of an acronym that may well be something else."""


class Learned:
    """The acronyms of one or several databases that are searched together."""

    def __init__(self, connections: Sequence[apsw.Connection]) -> None:
        self._connections = connections
        self._known: dict[str, list[Definition]] = {}

    def meanings(self, acronym: str) -> list[Definition]:
        """What an acronym stands for, best known first; rare meanings of a common one left out."""
        key = acronym.lower()
        if key not in self._known:
            found = _joined(d for c in self._connections for d in acronyms.definitions_of(c, [key]))
            least = _SHARE * found[0].documents if found else 0
            self._known[key] = [one for one in found if one.documents >= least]
        return self._known[key]

    def by_name(self, names: Sequence[Stems]) -> dict[Stems, list[str]]:
        """The acronyms of names that are given as their stems, unless they mostly mean another."""
        found = _joined(
            d for c in self._connections for d in acronyms.definitions_by_name(c, names)
        )
        shorts: dict[Stems, list[str]] = {}
        for one in found:
            if any(meaning.stems == one.stems for meaning in self.meanings(one.short)):
                shorts.setdefault(one.stems, []).append(one.short)
        return shorts

    def agrees(self, acronym: str, ring: Ring) -> bool:
        """Whether a ring has a meaning that the archive gives the acronym, if it gives any."""
        meanings = [meaning.stems for meaning in self.meanings(acronym)]
        return not meanings or any(
            holds(name.stems, meaning) or holds(meaning, name.stems)
            for name in ring.names
            for meaning in meanings
        )

    def may_hold(self, stems: Stems) -> bool:
        """Whether one of the databases has all these stems."""
        return any(all(fulltext.is_held(c, one) for one in stems) for c in self._connections)

    def is_worth_searching(self, acronym: str) -> bool:
        """Whether a search for its letters, which heeds no capitals, would find the acronym."""
        if is_function_word(acronym):
            return False
        doubtful = len(acronym) <= _DOUBTFUL or is_ordinary(acronym)
        return not doubtful or any(vocabulary.in_capitals(c, acronym) for c in self._connections)


def _joined(found: Iterable[Definition]) -> list[Definition]:
    """The definitions of several databases as of one, best known first."""
    joined: dict[tuple[str, Stems], Definition] = {}
    for one in found:
        key = one.short.lower(), one.stems
        before = joined.get(key)
        documents = one.documents + (before.documents if before else 0)
        joined[key] = Definition(one.short, one.long, one.stems, documents)
    return sorted(joined.values(), key=lambda one: (-one.documents, one.short, one.stems))
