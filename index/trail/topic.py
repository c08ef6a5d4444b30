"""What a topic is, and which passages are really about it."""

import re
from dataclasses import dataclass
from itertools import pairwise

from index.periods import take_periods
from index.retrieval import Found
from index.types import Hit, Passage
from index.weighing import Weighing
from index.words import StemmedText, question_terms

ABOUT = 0.9
"""What a passage's share of the topic's words (0 to 1, by their rarity) and its likeness in meaning
(the cosine) must add up to: all the words and hardly any likeness, or half of them and much."""
LIKE, NEARLY_ALL = 0.4, 0.8
"""One of these it must reach besides, in likeness or in words: two words of three are too few."""
ABOUT_BY_WORDS = 0.7
"""The share of the topic's words, where only words are searched."""
MOSTLY = 0.5
"""The share of the topic's words from which a title or a sentence speaks of it."""
_TOGETHER = 0.2
"""What words that stand together in sentence and topic add to the share of words it holds."""
# "What was decided on the crossing, and was it deferred?" is about the crossing.
_ASKING = re.compile(
    r"agree[ds]?|amended|approved|asked|chang(?:e|es|ed|ing)|consider(?:ed)?|decid(?:e|es|ed)|decisions?|"
    r"deferred|develop(?:ed)?|discuss(?:ed|ions?)?|evolved|gone|happen(?:s|ed|ing)?|history|"
    r"mention(?:s|ed)?|moved|noted|outcomes?|progress(?:ed)?|raised|referred|rejected|refused|"
    r"report(?:ed)?|resolutions?|resolved|results?|story|timeline|trail|varied|withdrawn",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Topic:
    """The words that name a topic, without those that ask what became of it or when."""

    text: str
    weighing: Weighing
    by_meaning: bool
    """Whether meaning was searched too."""

    @classmethod
    def of(cls, found: Found) -> "Topic":
        """The topic of a question that was searched."""
        _, periods = take_periods(found.question.text)
        dates = {period.words for period in periods}
        wanted = found.weighing.wanted
        telling = tuple(
            one for one in wanted if one.term.words not in dates and not _asks(one.term.words)
        )
        weighing = Weighing(telling or wanted)
        by_meaning = any(hit.similarity is not None for hit in found.hits)
        return cls(found.question.text, weighing, by_meaning)

    def coverage(self, words: str | None) -> float:
        """The share of the topic that words hold, by weight."""
        return self.weighing.coverage(StemmedText.of(words)) if words else 0.0

    def evidence(self, hit: Hit) -> float:
        """How much says that a passage is about the topic: 0 to 2."""
        return self.coverage(words_of(hit.passage)) + max(0.0, hit.similarity or 0.0)

    def about(self, hit: Hit) -> bool:
        """Whether a passage is really about the topic."""
        coverage = self.coverage(words_of(hit.passage))
        if not self.by_meaning:
            return coverage >= ABOUT_BY_WORDS
        alike = hit.similarity or 0.0
        return coverage + alike >= ABOUT and (alike >= LIKE or coverage >= NEARLY_ALL)

    def speaks(self, words: str | None) -> bool:
        """Whether words by themselves speak of the topic."""
        return self.coverage(words) >= MOSTLY

    def worth(self, sentence: str) -> float:
        """How well a sentence would show what was said of the topic."""
        words, terms = StemmedText.of(sentence), self.weighing.terms
        pairs = list(pairwise(terms))
        together = sum(words.holds(first.followed_by(second)) for first, second in pairs)
        return self.weighing.coverage(words) + _TOGETHER * together / max(1, len(pairs))

    def beside(self, words: str) -> frozenset[str]:
        """The stems of what words say beside the topic, without "resolved", "agreed" and the like."""
        own = {stem for name in self.weighing.names for stem in name.stems}
        said = (term for term in question_terms(words) if not _asks(term.words))
        return frozenset(stem for term in said for stem in term.stems) - own


def words_of(passage: Passage) -> str:
    """A passage with its headings. The name of its committee says nothing of its topic."""
    return "\n".join(filter(None, (passage.item.title, passage.heading, passage.text)))


def _asks(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and _ASKING.fullmatch(words[0]) is not None
