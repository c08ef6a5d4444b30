"""What minutes say is wrong in the minutes of an earlier meeting."""

import re

from index.minutes.dates import stated_dates
from index.minutes.facts.flow import Flow
from index.minutes.sieve import holds, lowered
from index.types import Fact, FactKind, Span, Stated

_CORRECTS = re.compile(
    r"\b(?i:(?:subject to|with|pending|following|yn amodol ar|gyda)\s(?:the\s|an?\s|one\s|two\s|some\s|y\s)?(?:following\s|minor\s|small\s|"
    r"slight\s|one\s)?(?:\w{1,14}\s)?(?:amendments?|corrections?|alterations?|additions?|deletions?|insertions?|changes?|cywiriad(?:au)?|"
    r"newid(?:iadau)?|gwelliant)\b|"
    r"should (?:have )?(?:read|been recorded|say|state)\b|(?:amended|corrected|altered|changed) (?:\w{1,12} ){0,8}?to read\b|"
    r"\bto read\s(?=[\"“‘'])|(?:the )?(?:deletion|insertion|addition) of\b|be (?:amended|corrected|altered)\b|"
    r"(?:correction|amendment)s? (?:was|were|is|to) (?:made|the minutes)\b|should be (?:amended|corrected|replaced|deleted)\b|dylai ddarllen)"
)
_MINUTES = re.compile(r"(?<!\d )\b(?i:minutes|cofnodion)\b")
_TITLE = re.compile(r"(?i:\b(?:minutes|cofnodion)\b)")
_NEEDS = ("minutes", "cofnodion")
"""What the two above cannot do without."""
_REACH = 200
"""Characters: words that correct may begin in one sentence and end in the next."""
_SURE = re.compile(r"(?i:should (?:have )?read|to read\b|dylai ddarllen)")
_NOT = re.compile(
    r"\b(?i:no (?:amendments?|corrections?|alterations?|changes?)|without (?:amendment|correction|alteration)|standing orders|"
    r"by-?law|policy|polisi|application|plans?\b|motion|budget|constitution|correction (?:and approval|at the next)|should say draft)\b"
)
_QUOTED = re.compile(
    r"“(?P<a>[^”\n]{1,400})”|\"(?P<b>[^\"\n]{1,400})\"|(?<![\w])[‘'](?P<c>[^’'\n]{1,200})[’'](?!\w)"
)
_OLD_BEFORE = re.compile(
    r"\b(?i:not|deletion of|delete|deleting|instead of|rather than|replac(?:e|ing) (?:the words? )?|remov(?:e|al of)|terminology|in place of|"
    r"(?:the )?words?|phrase)\s*$"
)
_NEW_BEFORE = re.compile(
    r"\b(?i:to read|should (?:have )?read|read|insertion of|insert(?:ing)?|add(?:ing|ition of)?|replaced (?:by|with)|with|by|amended to|say|to)\s*$"
)
_NUMBER = re.compile(
    r"\b(?i:minutes?|item|paragraph|para|minute number|number|cofnod|eitem)\s(?i:no\.?\s|number\s|ref\.?\s)?(?P<number>\d{1,4}(?:[./]\d{1,4}){0,3}(?:\s?\([a-z]\))?)"
    r"(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December|minutes))"
)


def read_corrections(flow: Flow) -> list[Fact]:
    """A fact for each sentence that corrects minutes; what it replaces where it quotes it."""
    facts: list[Fact] = []
    for index, sentence in enumerate(flow.sentences):
        if not (facts and facts[-1].span.common(sentence)) and _corrects(flow, sentence):
            facts.append(_fact(flow, index))
    return facts


def _corrects(flow: Flow, sentence: Span) -> bool:
    title = flow.blocks[flow.block_at(sentence.start)].title[:200]
    titled = holds(lowered(title), _NEEDS) and _TITLE.search(title)
    if not titled and not holds(flow.low[sentence.start : sentence.stop], _NEEDS):
        return False
    words = flow.of(sentence)
    sure = titled and (_SURE.search(words) or _QUOTED.search(words))
    if not (sure or _MINUTES.search(words)) or _NOT.search(words):
        return False
    match = _CORRECTS.search(flow.text, sentence.start, sentence.stop + _REACH)
    return match is not None and match.start() < sentence.stop


def _fact(flow: Flow, index: int) -> Fact:
    span = _with_list(flow, index)
    parts = [flow.stated("what", span)]
    if date := _meeting_date(flow, span):
        parts.append(date)
    if number := _NUMBER.search(flow.text, span.start, span.stop):
        parts.append(flow.stated("number", Span(*number.span("number"))))
    parts += _quoted(flow, span)
    return Fact(FactKind.CORRECTION, span, tuple(parts))


def _with_list(flow: Flow, index: int) -> Span:
    """The sentence; where it ends with a colon, the one that it announces, too."""
    sentence = flow.sentences[index]
    announces = flow.of(sentence).rstrip().endswith((":", "-", "–"))
    if announces and index + 1 < len(flow.sentences):
        return Span(sentence.start, flow.sentences[index + 1].stop)
    return sentence


def _meeting_date(flow: Flow, span: Span) -> Stated | None:
    """The date of the minutes that are corrected: in the sentence, or in the item's heading."""
    heading = flow.heading_of(flow.block_at(span.start))
    for stretch in (span, heading):
        dates = stated_dates(flow.of(stretch))
        if len({date.day for date in dates}) == 1:
            return flow.stated("meeting_date", dates[0].span.shifted(stretch.start))
    return None


def _quoted(flow: Flow, span: Span) -> list[Stated]:
    """The quoted words, old or new by what stands before them; left out where that is unclear."""
    parts: list[Stated] = []
    for match in _QUOTED.finditer(flow.text, span.start, span.stop):
        group = next(name for name, words in match.groupdict().items() if words)
        before = flow.text[max(span.start, match.start() - 40) : match.start()]
        if _OLD_BEFORE.search(before):
            parts.append(flow.stated("old", Span(*match.span(group))))
        elif _NEW_BEFORE.search(before):
            parts.append(flow.stated("new", Span(*match.span(group))))
    return parts
