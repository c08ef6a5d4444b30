"""The best hits read closely, question and passage together: which of them answers, and with what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from index.answerability import Text, answer_model
from index.asking import Asks
from index.errors import ModelError
from index.leading import Behind, led
from index.periods import Days, days_asked, is_of_other_days, without_periods
from index.question import Question
from index.quotable import sentences_of
from index.ranking import shortness
from index.refusing import support
from index.retrieval import Found, Judged, key_of
from index.types import Filters, Hit, Passage, Span
from index.words import is_english

DEPTH, STAGES, LONG = 4, 10, 2
"""How many of the best hits are read at most; for what became of a thing; and for a long question, whose
hits nearly keep their order. Each takes some hundredths of a second."""
NEAR = 0.7
"""Of the best hit's score: what another must reach to be read. Farther ones answer too rarely."""
SHARE, LONG_SHARE = 0.4, 0.1
"""Of being an answer in a hit's score, for a short question and for a long one; the rest is the search's.
A long one, as councillors put in writing, asks for a report: what speaks of it is its reply."""
OTHER_DAYS = -8.0
"""The log of the odds, at most, that a passage of other days answers: what was spent in 2022 is not
what was spent in 2023, however alike the words."""
Readings = Mapping[tuple[bool, int], Judged]
"""What was read, by `key_of` the passages."""
_UNREAD = "Until then answers are told from their words and from likeness of meaning alone."


def judged(
    found: Found, limit: int, within: Filters, behind: Behind, *, ordered: bool
) -> tuple[Found, str | None]:
    """What was found, `limit` hits at most, the best of them in the order in which they answer.

    `within`: the filters that the question named. A month that limits the search already is not
    asked of each passage again, which seldom says it. `behind` gives what follows a hit. `ordered`:
    whether their order stays, since a reranker that the user chose has made it.
    The second value is a notice: why they were not read. What is in another language than English
    is left as it is: the model knows no other.
    """
    try:
        judgements = _read(_asked(found, within), _worth_reading(found))
    except ModelError as error:
        return _cut(found, limit), f"{error} {_UNREAD}"
    if not judgements:
        return _cut(found, limit), None
    read = replace(found, judged=_of_their_days(found, judgements))
    return _cut(_told(read if ordered else led(_ordered(read), behind)), limit), None


def _ordered(found: Found) -> Found:
    """The hits in the order in which they answer, the search's having its part in it."""
    # What became of a thing no passage tells alone.
    changed = Asks.CHANGE in found.question.asks
    more = (SHARE - LONG_SHARE) * shortness(found.question)
    share = 0.0 if changed else LONG_SHARE + more
    blended = (_blended(hit, found.judged, share) for hit in found.hits)
    return replace(found, hits=tuple(sorted(blended, key=lambda hit: -hit.score)))


def _of_their_days(found: Found, judgements: Readings) -> Readings:
    """What was read, with a low likelihood for what names days, and none of those asked for."""
    asked = [] if Asks.CHANGE in found.question.asks else days_asked(found.question.text)
    if not asked:
        return judgements
    passages = {key_of(hit.passage): hit.passage for hit in found.hits}
    return {
        key: one.at_most(OTHER_DAYS) if _is_of_other_days(passages[key], asked) else one
        for key, one in judgements.items()
    }


def _is_of_other_days(passage: Passage, asked: Sequence[Days]) -> bool:
    about = (passage.item.title, passage.heading, passage.text)
    return is_of_other_days("\n".join(filter(None, about)), asked)


def _told(found: Found) -> Found:
    """The hits that were read with how likely each answers, as refusing has it."""
    return replace(
        found,
        hits=tuple(
            replace(hit, answers=support(found, hit)) if found.reading_of(hit.passage) else hit
            for hit in found.hits
        ),
    )


def _cut(found: Found, limit: int) -> Found:
    return replace(found, hits=found.hits[:limit])


def _asked(found: Found, within: Filters) -> str:
    text = found.question.text
    if not (within.since or within.until):
        return text
    # A year is written of what was done in it, and a meeting held in it may speak of another.
    stays = days_asked(text) and Asks.CHANGE not in found.question.asks
    return text if stays else without_periods(text)


def _worth_reading(found: Found) -> list[Hit]:
    if not found.question.terms:
        return []  # nothing was asked
    near = NEAR * max((hit.score for hit in found.hits), default=0.0)
    hits = found.hits[: _depth(found.question)]
    return [hit for hit in hits if hit.score >= near and is_english(hit.passage.text)]


def _depth(question: Question) -> int:
    if Asks.CHANGE in question.asks:
        return STAGES
    return DEPTH if shortness(question) else LONG


def _read(question: str, hits: list[Hit]) -> Readings:
    if not hits:
        return {}
    spans = [tuple(chain.from_iterable(sentences_of(hit.passage))) for hit in hits]
    texts = [_text(hit.passage, own) for hit, own in zip(hits, spans, strict=True)]
    found = answer_model().judge(question, texts)
    return {
        key_of(hit.passage): Judged(one.whole, dict(zip(own, one.sentences, strict=True)))
        for hit, own, one in zip(hits, spans, found, strict=True)
    }


def _text(passage: Passage, sentences: Sequence[Span]) -> Text:
    meeting = passage.meeting
    day = meeting.held_on.isoformat() if meeting.held_on else None
    about = (meeting.committee, day, passage.item.title, passage.heading)
    own = [span.shifted(-passage.span.start) for span in sentences]
    return headed(about, passage.text, own)


def headed(about: Iterable[str | None], words: str, sentences: Iterable[Span]) -> Text:
    """As the model was taught to see a text: committee, day, title and heading before it."""
    before = "".join(f"{one} | " for one in about if one)
    return Text(before + words, tuple(span.shifted(len(before)) for span in sentences))


def _blended(hit: Hit, judgements: Readings, share: float) -> Hit:
    """Of what is not read nothing is known: with 0 it stays below what answers, in its order."""
    one = judgements.get(key_of(hit.passage))
    return replace(hit, score=(1 - share) * hit.score + share * (one.likely if one else 0.0))
