"""From what was found for each question to measures, over all questions and by kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import ir_measures
import numpy as np
from ir_measures import RR, R, Success, nDCG
from numpy.typing import NDArray

from index.evaluation.asking import Asked, quotes_met
from index.evaluation.results import COMPARED, OURS, Part
from index.intervals import Bootstrap, Estimate, Numbers, Ratio

RANKING = {
    "hit@1": Success @ 1,
    "hit@5": Success @ 5,
    "hit@10": Success @ 10,
    "MRR@10": RR @ 10,
    "nDCG@10": nDCG @ 10,
    "recall@20": R @ 20,
}
_QUOTES = 3
"""Quotes of an answer that are judged."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Sample:
    """What each question of a set gives to each measure."""

    answerable: Flags
    confidence: Numbers
    ranking: Mapping[str, Mapping[str, Ratio]]
    quotes: Mapping[str, Ratio]
    refusal: Mapping[str, Ratio]

    @classmethod
    def of(cls, asked: Sequence[Asked]) -> "Sample":
        """Judge what was found."""
        answerable = np.array([one.answerable for one in asked])
        return cls(
            answerable=answerable,
            confidence=np.array([one.answer.confidence for one in asked]),
            ranking=_ranking(asked, answerable.astype(float)),
            quotes=_quotes(asked, answerable.astype(float)),
            refusal=_refusal(asked, ~answerable),
        )

    def part(self, chosen: Flags) -> Part:
        """The measures over some of the questions."""
        bootstrap = Bootstrap(int(chosen.sum()))

        def estimated(ratios: Mapping[str, Ratio]) -> dict[str, Estimate]:
            return bootstrap.ratios({name: one.only(chosen) for name, one in ratios.items()})

        refusal = estimated(self.refusal)
        area = bootstrap.area(self.confidence[chosen], self.answerable[chosen])
        if area:
            refusal["area under the curve"] = area
        else:
            # Only questions of both sorts together tell how well they are told apart.
            refusal.pop("precision", None)
        return Part(
            questions=int(chosen.sum()),
            unanswerable=int((chosen & ~self.answerable).sum()),
            ranking={name: estimated(ratios) for name, ratios in self.ranking.items()},
            above=estimated(above_baselines(self.ranking)),
            quotes=estimated(self.quotes),
            refusal=refusal,
        )


def judged_rankings(
    rankings: Mapping[str, Sequence[str]], relevant: Mapping[str, Mapping[str, int]], of: Numbers
) -> dict[str, Ratio]:
    """A system's measures from ids of passages: question -> ranked, and question -> relevant.

    The order is that of `rankings`; `of` says which of its questions count. One of which no passage
    is relevant is missed: a measure's own average would leave it out.
    """
    depth = max(map(len, rankings.values()), default=0)
    qrels = [
        ir_measures.Qrel(question, passage, grade)
        for question, graded in relevant.items()
        for passage, grade in graded.items()
    ]
    run = [
        ir_measures.ScoredDoc(question, passage, float(depth - rank))
        for question, ranked in rankings.items()
        for rank, passage in enumerate(ranked)
    ]
    found = {
        (measured.query_id, str(measured.measure)): measured.value
        for measured in ir_measures.iter_calc(list(RANKING.values()), qrels, run)
    }
    return {
        name: Ratio(np.array([found.get((one, str(measure)), 0.0) for one in rankings]), of)
        for name, measure in RANKING.items()
    }


def above_baselines(ranking: Mapping[str, Mapping[str, Ratio]]) -> dict[str, Ratio]:
    """By how much each other system is beaten on each question."""
    if OURS not in ranking:
        return {}
    ours = ranking[OURS][COMPARED]
    return {
        name: Ratio(ours.parts - ratios[COMPARED].parts, ours.of)
        for name, ratios in ranking.items()
        if name != OURS
    }


def _ranking(asked: Sequence[Asked], of: Numbers) -> dict[str, dict[str, Ratio]]:
    relevant = {one.question.id: {str(n): 1 for n in one.relevant} for one in asked}
    systems = next((list(one.rankings) for one in asked if one.rankings), [])
    return {
        system: judged_rankings(
            {one.question.id: list(map(str, one.rankings.get(system, ()))) for one in asked},
            relevant,
            of,
        )
        for system in systems
    }


def _quotes(asked: Sequence[Asked], answerable: Numbers) -> dict[str, Ratio]:
    """Means over questions: of the share of right quotes, and of the share of golds met."""
    judged = [quotes_met(one)[:_QUOTES] for one in asked]
    right = [sum(map(bool, quotes)) / len(quotes) if quotes else 0.0 for quotes in judged]
    met = [
        len(frozenset().union(*quotes)) / max(1, len(one.question.gold))
        for one, quotes in zip(asked, judged, strict=True)
    ]
    quoted = answerable * np.array([bool(quotes) for quotes in judged])
    first = np.array([bool(quotes and quotes[0]) for quotes in judged])
    anywhere = np.array([any(quotes) for quotes in judged])
    return {
        f"precision@{_QUOTES}": Ratio(np.array(right) * quoted, quoted),
        "recall": Ratio(np.array(met), answerable),
        "gold in the first": Ratio(first.astype(float), answerable),
        "gold in any": Ratio(anywhere.astype(float), answerable),
    }


def _refusal(asked: Sequence[Asked], unanswerable: Flags) -> dict[str, Ratio]:
    refused = np.array([not one.answer.answered for one in asked])
    rightly = (refused & unanswerable).astype(float)
    return {
        "precision": Ratio(rightly, refused.astype(float)),
        "recall": Ratio(rightly, unanswerable.astype(float)),
    }
