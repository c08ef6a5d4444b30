"""Runs of sentences that are quoted together: whole, with what belongs to them."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from index.asking import asking_share, is_only_moved, is_settled
from index.quotable import sentences_of, words_of
from index.types import Passage, Span

LONGEST = 4
"""Sentences of a quote: "of the 31 who had left, 22 were interviewed" wants the next one too."""
_SHORT = 70
"""Words up to which a quote takes the next sentence with it."""
_LIST = 90
"""Words up to which a quote from a list is the whole list."""
_MARK = 24
"""Letters in which a point's mark or the name of a side stands: "(viii)", "**Against (13):"."""
_POINT = re.compile(r"[\s*_;]*\n[\s>]*(?:[-*•+]|\(?\w{1,4}[.)])\s*")
_VOTES = re.compile(
    r"[\s*_;]*\n[\s>]*(?:[-*•+]\s*)?\**(?:For|Against|In favour|Abst\w+|Yeas?|Nays?)\b[^.\n]{0,12}[:(]"
)


def runs(spans: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """One sentence, or a few that follow one another."""
    for start in range(len(spans)):
        for stop in range(start + 1, min(start + LONGEST, len(spans)) + 1):
            yield spans[start:stop]


def made_whole(passage: Passage, run: Sequence[Span]) -> Sequence[Span]:
    """The run with what it is not whole without: a reply, what came of it, the rest of a list."""
    return _with_list(passage, _with_outcome(passage, _with_next(passage, run)))


def _with_next(passage: Passage, run: Sequence[Span]) -> Sequence[Span]:
    """With the next sentence: the reply to what it asks; if both are short, what came of it."""
    for body in sentences_of(passage):
        if run[-1] in body[:-1]:
            longer = [*run, body[body.index(run[-1]) + 1]]
            asks = asking_share(words_of(passage, run[-1])) > 0
            if len(longer) <= LONGEST and (asks or _length(passage, longer) <= _SHORT):
                return longer
    return run


def _with_outcome(passage: Passage, run: Sequence[Span]) -> Sequence[Span]:
    """With what came of it, if it tells what was moved and there is room."""
    if not is_only_moved(_said(passage, run)):
        return run
    spans = list(chain.from_iterable(sentences_of(passage)))
    first, last = spans.index(run[0]), spans.index(run[-1])
    for stop in range(last + 2, len(spans) + 1):
        longer = spans[first:stop]
        if _length(passage, longer) > _LIST:
            break
        if is_settled(words_of(passage, longer[-1])):
            return longer
    return run


def _with_list(passage: Passage, run: Sequence[Span]) -> Sequence[Span]:
    """With the list it is of: "RESOLVED:" tells nothing alone, nor do those who voted for a thing."""
    spans = list(chain.from_iterable(sentences_of(passage)))
    first, last = spans.index(run[0]), spans.index(run[-1])
    start, stop = first, last + 1
    while start > 0 and _goes_on(passage, spans[start - 1], spans[start]):
        start -= 1
    while stop < len(spans) and _goes_on(passage, spans[stop - 1], spans[stop]):
        stop += 1
    if _length(passage, spans[start:stop]) <= _LIST:
        return spans[start:stop]
    # Of a long list what there is room for, if only its head was chosen; at least the first point.
    announces = _ends(passage, run[-1], (":",))
    while stop > last + 1 + announces and _length(passage, spans[first:stop]) > _LIST:
        stop -= 1
    return spans[first:stop] if announces else run


def _goes_on(passage: Passage, before: Span, span: Span) -> bool:
    """Whether a sentence goes on with a list: the first point, a further one, or another side."""
    mark = words_of(passage, Span(before.stop, min(span.start + _MARK, span.stop)))
    if _VOTES.match(mark):
        return True
    if _ends(passage, before, (":",)):
        return bool(mark.strip())
    return bool(_POINT.match(mark)) and _ends(passage, before, (";", ",", " and", " or"))


def _ends(passage: Passage, span: Span, marks: tuple[str, ...]) -> bool:
    return words_of(passage, span).rstrip("*_ ").endswith(marks)


def _length(passage: Passage, run: Sequence[Span]) -> int:
    return len(_said(passage, run).split())


def _said(passage: Passage, run: Sequence[Span]) -> str:
    return words_of(passage, Span(run[0].start, run[-1].stop))
