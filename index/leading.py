"""Which of the hits that answer stands first, where the question itself tells: its outcome, its latest."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.asking import Asks, is_outcome, is_outcome_asked, is_settled
from index.ranking import shortness
from index.refusing import ANSWERED_FROM, support
from index.retrieval import Found, Judged, key_of
from index.types import Hit, Leads, PassageKind

ALIKE = 0.9
"""Of the first hit's score: what another must reach to stand before it, if it alone is believed."""
NEARLY = 0.8
"""Of how likely the first hit answers: what a later meeting's must reach to stand before it."""


Behind = Callable[[Found, Hit], Sequence[Hit]]
"""The passages that follow a hit in its item, in their order."""


def led(found: Found, behind: Behind) -> Found:
    """What was found, with the hit first that the question asks for."""
    # A long question, as councillors put in writing, has a reply that need not answer, and says
    # "now" and "new" of much.
    short = shortness(found.question) > 0
    return _outcome_first(_latest_first(_believed_first(found)) if short else found, behind)


def _believed_first(found: Found) -> Found:
    """Where the first hit is not believed to answer, one that is, if its score is nearly as good."""
    least = ALIKE * found.hits[0].score
    near = [hit for hit in found.hits if hit.score >= least and found.reading_of(hit.passage)]
    believed = [hit for hit in near if support(found, hit) >= ANSWERED_FROM]
    if not believed or support(found, found.hits[0]) >= ANSWERED_FROM:
        return found
    return _before(found, believed[0])


def _latest_first(found: Found) -> Found:
    """For what is the case now, of those that are nearly as likely the answer of the latest meeting.

    A date that was put off is no longer the answer, however plainly it was once set.
    """
    first, asks = found.hits[0], found.question.asks
    if Asks.LATEST not in asks or Asks.CHANGE in asks or not first.passage.meeting.held_on:
        return found
    least = NEARLY * support(found, first)
    near = [
        hit
        for hit in found.hits
        if hit.passage.meeting.held_on
        and found.reading_of(hit.passage)
        and support(found, hit) >= least
    ]
    latest = max([first, *near], key=_day)
    return _before(found, latest, Leads.LATEST) if _day(latest) > _day(first) else found


def _day(hit: Hit) -> str:
    return str(hit.passage.meeting.held_on)


def _outcome_first(found: Found, behind: Behind) -> Found:
    """For what was decided, what came of the motion or report that answers best."""
    first, asks = found.hits[0], found.question.asks
    if not is_outcome_asked(asks, found.question.text) or is_outcome(asks, first.passage):
        return found
    found_too = {key_of(hit.passage): hit for hit in found.hits}
    following = [found_too.get(key_of(hit.passage), hit) for hit in behind(found, first)]
    outcomes = [hit for hit in following if is_outcome(asks, hit.passage)]
    votes = [hit for hit in outcomes if PassageKind.VOTE in hit.passage.kinds]
    outcomes = (votes if Asks.VOTE in asks else []) or outcomes
    settled = [hit for hit in outcomes if is_settled(hit.passage.text)]
    # The best found of them; of those that were not found, as they name no topic, the nearest.
    for outcome in sorted(settled or outcomes, key=lambda hit: -hit.score)[:1]:
        return _as_likely(_before(found, outcome, Leads.OUTCOME), outcome, first)
    return found


def _before(found: Found, hit: Hit, leads: Leads | None = None) -> Found:
    """What was found with a hit put first."""
    rest = (one for one in found.hits if key_of(one.passage) != key_of(hit.passage))
    first = replace(hit, score=found.hits[0].score, leads=leads)
    return replace(found, hits=(first, *rest))


def _as_likely(found: Found, outcome: Hit, cause: Hit) -> Found:
    """An outcome answers where what led to it does: "that permission be refused" names no topic."""
    read, own = found.reading_of(cause.passage), found.reading_of(outcome.passage)
    if read is None or (own and own.whole >= read.whole):
        return found
    judged = Judged(read.whole, own.sentences if own else {})
    return replace(found, judged={**found.judged, key_of(outcome.passage): judged})
