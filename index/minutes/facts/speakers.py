"""Who speaks in a transcript."""

import re
from collections import Counter

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.people import NAME, TITLED
from index.minutes.facts.vocabulary import LIST_ROLES, NO_SPEAKERS
from index.types import Fact, FactKind, Span

_TURN = re.compile(
    rf"(?P<speaker>(?:The\s)?(?:Hon\.?\s|Right Hon\.?\s|Rt\.?\sHon\.?\s)?(?:{TITLED}|(?:Madam|Mister|Mr\.?|Deputy|Acting|"
    rf"Vice)\s(?:Speaker|Chair\w{{0,6}})|{NAME}))"
    r"(?P<aside>\s{1,3}\([^()\n]{1,80}(?:\([^()\n]{1,80}\)[^()\n]{0,20})?\))?\s?:\s+\S"
)
_FEWEST_TURNS = 6
_FEWEST_RETURNING = 3
"""Turns of speakers who spoke before: labels of a form do not answer one another."""
_SMALLEST_SHARE = 0.25
"""Of all blocks: a transcript is made of turns; minutes have a label here and there."""


def read_speeches(flow: Flow) -> list[Fact]:
    """A fact for each turn of a transcript; none where the text is no transcript."""
    turns = [
        (index, match)
        for index, block in enumerate(flow.blocks)
        if (match := _TURN.match(flow.text, block.start, block.stop)) and _is_speaker(match)
    ]
    if not _is_transcript(flow, [" ".join(match["speaker"].split()) for _, match in turns]):
        return []
    starts = [index for index, _ in turns[1:]] + [len(flow.blocks)]
    return [
        _speech(flow, match, flow.blocks[index:stop])
        for (index, match), stop in zip(turns, starts, strict=True)
    ]


def _is_speaker(match: re.Match[str]) -> bool:
    words = " ".join(match["speaker"].lower().split())
    return words not in LIST_ROLES and words not in NO_SPEAKERS


def _is_transcript(flow: Flow, speakers: list[str]) -> bool:
    counts = Counter(speakers)
    returning = sum(count - 1 for count in counts.values())
    return (
        len(speakers) >= _FEWEST_TURNS
        and len(counts) >= 2
        and returning >= _FEWEST_RETURNING
        and len(speakers) >= _SMALLEST_SHARE * len(flow.blocks)
    )


def _speech(flow: Flow, match: re.Match[str], blocks: tuple[Block, ...]) -> Fact:
    """A turn goes on over the paragraphs below it, to the next turn or item."""
    title, stop = blocks[0].title, blocks[0].stop
    for block in blocks[1:]:
        if block.title != title:
            break
        stop = block.stop
    words = Span(match.end() - 1, stop)
    parts = (flow.stated("speaker", Span(*match.span("speaker"))), flow.stated("speech", words))
    return Fact(FactKind.SPEECH, Span(match.start(), stop), parts)
