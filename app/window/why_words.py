"""Why a passage or a quote was chosen, in plain words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.window.language import tr
from index.types import Answer, Expansion, ExpansionSource, Hit, Leads, Quote
from index.words import StemmedText, Term, stem

_SHOWN = 4
"""Other names of one thing that are listed before "and 3 more"."""
_TELLING = 0.03
"""Of a score, what its words as such must add to be told: on Limerick's minutes a fifth of all passages
has more."""


@dataclass(frozen=True, slots=True)
class Share:
    """One of the two searches, or reading, and how far it speaks for a passage."""

    name: str
    value: float | None
    """0 to 1; None where it has not seen the passage."""

    @property
    def percent(self) -> str:
        """`42 %`."""
        return tr("not compared") if self.value is None else f"{round(100 * self.value)} %"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a passage was found: the shares of the searches and of reading, and sentences."""

    shares: tuple[Share, ...]
    sentences: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """All of it as text."""
        return " ".join((*(f"{one.name}: {one.percent}." for one in self.shares), *self.sentences))


def explain(hit: Hit, expansions: Sequence[Expansion]) -> Explanation:
    """Why a passage of an answer is among those found."""
    similarity = hit.similarity
    meaning = None if similarity is None else min(1.0, max(0.0, similarity))
    shares = (
        Share(tr("By words"), hit.relevance),
        Share(tr("By meaning"), meaning),
        Share(tr("By reading"), hit.answers),
    )
    held = StemmedText.of(hit.passage.text)
    used = [one for one in expansions if held.holds(_term(one.instead))]
    told = (_leads(hit), _holds(hit, used), *map(_used, used), _phrased(hit))
    sentences = (*told, _meaning_of_shares(hit))
    return Explanation(shares, tuple(filter(None, sentences)))


def also_searched(expansions: Sequence[Expansion], most: int | None = _SHOWN) -> str:
    """`Also searched: pot holes, road defects (for “potholes”, from the glossary)`."""
    groups: dict[tuple[str, ExpansionSource], list[str]] = {}
    for one in expansions:
        groups.setdefault((_phrase(one.asked), one.source), []).append(_phrase(one.instead))
    said = [
        tr("{names} (for “{asked}”, {source})").format(
            names=_listed(names, most or len(names)), asked=asked, source=_known_from(source)
        )
        for (asked, source), names in groups.items()
    ]
    return tr("Also searched: {names}.").format(names="; ".join(said)) if said else ""


def why_quoted(quote: Quote) -> str:
    """Why these sentences of their passage are quoted."""
    words = ", ".join(f"“{word}”" for word in _distinct(quote.why))
    if not words:
        return tr("Quoted because it fits the question best in its passage.")
    return tr("Quoted because it holds {words}.").format(words=words)


def why_each_quoted(answer: Answer) -> str:
    """The same for all quotes of an answer, by number."""
    return " ".join(
        f"{place}. {why_quoted(quote)}" for place, quote in enumerate(answer.quotes, start=1)
    )


def _leads(hit: Hit) -> str | None:
    return {
        None: None,
        Leads.OUTCOME: tr("It stands first because it tells what came of what you ask about."),
        Leads.LATEST: tr(
            "It stands first because its meeting is the latest of those that tell it."
        ),
    }[hit.leads]


def _holds(hit: Hit, used: Sequence[Expansion]) -> str:
    others = [_term(one.instead).stems for one in used]
    own = [word for word in _distinct(hit.why) if StemmedText.of(word).stems not in others]
    if not own:
        return tr("It holds no word of your question itself.")
    words = ", ".join(f"“{word}”" for word in own)
    return tr("Of your question it holds {words}.").format(words=words)


def _used(expansion: Expansion) -> str:
    return tr("It also holds “{instead}”, searched for “{asked}” ({source}).").format(
        instead=_phrase(expansion.instead),
        asked=_phrase(expansion.asked),
        source=_known_from(expansion.source),
    )


def _phrased(hit: Hit) -> str | None:
    as_replies = tr("It is worded as replies in these minutes are, which speaks for it.")
    return as_replies if hit.phrasing >= _TELLING else None


def _meaning_of_shares(hit: Hit) -> str:
    said = tr("By words: how much of your question stands in it, rare words counting most.")
    if hit.similarity is None:
        return said + " " + tr("The language model has not compared it with your question.")
    alike = tr("By meaning: how alike the language model finds the two.")
    read = tr("By reading: how likely it answers, once a model has read the two together.")
    rest = tr("The order also weighs day, committee, and figures, names or decisions asked for.")
    return " ".join((said, alike, *([] if hit.answers is None else [read]), rest))


def _known_from(source: ExpansionSource) -> str:
    return {
        ExpansionSource.GLOSSARY: tr("from the glossary"),
        ExpansionSource.ARCHIVE: tr("the minutes themselves say so"),
        ExpansionSource.SPELLING: tr("the nearest spelling in the minutes"),
        ExpansionSource.MUTATION: tr("how the word begins elsewhere in Welsh"),
    }[source]


def _listed(names: Sequence[str], most: int) -> str:
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    return tr("{names} and %Ln more", "", len(names) - most).format(names=shown)


def _term(words: tuple[str, ...]) -> Term:
    return Term(tuple(map(stem, words)), words)


def _phrase(words: Iterable[str]) -> str:
    return " ".join(words).replace(" s ", "’s ")


def _distinct(words: Iterable[str]) -> list[str]:
    """Each once, as it first stands."""
    said: dict[str, str] = {}
    for word in (" ".join(word.split()) for word in words):
        said.setdefault(word.casefold(), word)
    return list(said.values())
