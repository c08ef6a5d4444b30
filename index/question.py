"""A question taken apart: what it asks for, when, where, and what kind of passage would answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from index.asking import Asks, asked, is_question
from index.periods import Period, take_periods
from index.words import Term, question_terms, stem


@dataclass(frozen=True, slots=True)
class Question:
    """What is known of a question before anything is searched."""

    text: str
    terms: tuple[Term, ...]
    periods: tuple[Period, ...]
    asks: frozenset[Asks]
    is_put: bool
    """Whether it is put as a question, and not as words to look for."""

    @classmethod
    def of(cls, text: str, *, dated: bool = True) -> "Question":
        """Take a question apart.

        `dated`: whether the days of meetings are searched, so that a year need not stand in words.
        """
        rest, mentions = take_periods(text, years=dated)
        named = [Term(tuple(map(stem, m.words)), m.words) for m in mentions if m.words]
        plain = question_terms(rest) if rest.strip() else []
        terms = {term.stems: term for term in [*plain, *named]}
        return cls(
            text=text,
            terms=tuple(terms.values()) or tuple(question_terms(text)),
            periods=tuple(period for mention in mentions for period in mention.periods),
            asks=asked(text),
            is_put=is_question(text),
        )

    def prefers(self, day: date | None) -> float:
        """How much a meeting of this day is preferred, by the periods that the question names."""
        if day is None:
            return 0.0
        return max((period.weight for period in self.periods if day in period), default=0.0)


def recency(days: Sequence[date | None]) -> list[float]:
    """Where each day lies between the first (0) and the last (1); 0 for an unknown one."""
    known = [day for day in days if day]
    if not known or min(known) == max(known):
        return [0.0] * len(days)
    first, length = min(known), (max(known) - min(known)).days
    return [(day - first).days / length if day else 0.0 for day in days]
