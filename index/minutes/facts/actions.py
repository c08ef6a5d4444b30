"""Actions that were promised or given out: who, what, and by when."""

import re
from collections.abc import Iterator

from index.minutes.dates import MONTH
from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.people import TITLED
from index.minutes.facts.tables import is_row
from index.minutes.sieve import Sieved
from index.types import Fact, FactKind, Span

_OFFICE = (
    r"(?:(?i:the|y|yr)\s)?(?:(?:[Pp]arish|[Tt]own|[Dd]eputy|[Aa]ssistant|[Vv]ice)[\s-])?"
    r"(?:[Cc]lerk|CLERK|[Cc]hair(?:man|person|woman)?|[Tt]reasurer|RFO|[Cc]lerc|[Cc]adeirydd|[Ll]eader|[Mm]ayor|"
    r"Head of [A-Z]\w{2,20}(?:\s[A-Z]\w{2,20}){0,4}|"
    r"(?:[A-Z][\w/-]{2,20}\s){0,4}(?:Director|Manager|Officer|Engineer|Administrator|Solicitor)|[Hh]andyman)\b"
)
_ONE = rf"(?:{TITLED}|{_OFFICE})"
_WHO = rf"(?P<who>{_ONE}(?:\s?(?:/|,|&|\band\b|\ba['’]r\b)\s?{_ONE}){{0,3}})"
_TASK = (
    r"(?:also\s|then\s)?(?:write|contact|send|report|obtain|arrange|investigate|look|speak|ask|chase|follow|circulate|"
    r"check|find|prepare|draft|liaise|organi[sz]e|raise|forward|order|purchase|buy|provide|bring|produce|request|"
    r"respond|reply|email|e-mail|ring|telephone|phone|inform|notify|advise|place|put|add|complete|submit|"
    r"research|monitor|pursue|approach|instruct|invite|meet|attend|return|update|publish|post|query|clarify|get|"
    r"make|take|source|seek|confirm|book|deliver|collect|apply|issue|inspect|consult|review|enquire|inquire|"
    r"progress|register|remind|thank|supply|install|fix|repair|paint|action|do|set|draw|hold|convey|discuss|represent)\b"
)
_TO_DO = re.compile(
    rf"\s(?:(?<=\n)|(?<=[.;:,–)-]\s)|(?<=[.;:,–-]\s\s)){_WHO}"
    rf"\s(?P<will>(?:is |are )?to|will|would|undertook to|agreed to|offered to|volunteered to|has agreed to|"
    rf"(?:was|were) (?:asked|instructed|requested|directed) to|i(?= \w+[oui]\b))\s(?P<task>{_TASK}|(?<=\si\s)\w+)"
)
_AGREED_THAT = Sieved(
    "agreed resolved decided requested suggested recommended",
    rf"(?i:agreed|resolved|decided|requested|suggested|recommended)\s(?:that\s)?(?P<lead>(?:(?i:the)\s)?){_WHO}"
    rf"\s(?:(?:would|should|will|to|be asked to|be requested to|be instructed to|is to)\s)(?P<task>{_TASK})",
)
_WELSH = Sieved(
    "bydd byddai fod bod",
    r"(?:[Bb]ydd(?:ai)?|fod|bod)\s(?P<who>(?:y|yr)\s(?:Clerc|Cadeirydd|Cyng(?:h|horydd)?\.?\s[^\n,.]{2,30}?))\syn\s"
    r"(?P<task>gwneud|gofyn|ysgrifennu|cysylltu|anfon|trefnu|adrodd|cael|holi|edrych|rhoi|hysbysu|ymchwilio)\b",
)
_LABEL = Sieved(
    "action gweithredu",
    rf"(?:ACTION|Action|GWEITHREDU)(?:\s(?i:by|point))?\s?[:–-]\s?(?P<who>{_ONE}(?:\s?(?:/|,|;|&|\band\b)\s?{_ONE}){{0,5}}|"
    r"[A-Z]{2,3}(?:/[A-Z][\w]{1,8}){0,3}|[A-Z][a-z]{2,15}(?:;\s[A-Z][a-z]{2,15}){0,5}(?=\s*(?:[.\n]|$)))(?=\s|[.;,)]|$)",
)
_MARGIN = re.compile(
    rf"(?<=[.!?)])\s{{1,3}}(?P<who>{_ONE}(?:\s?(?:/|,|&|\band\b|\ba['’]r\b)\s?{_ONE}){{0,4}})\.?\s*$"
)
_ALONE = re.compile(rf"\s*(?P<who>{_ONE}(?:\s?(?:/|,|&|\band\b|\ba['’]r\b)\s?{_ONE}){{0,4}})\s*$")
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:{MONTH})(?:\s\d{{4}})?|(?:{MONTH})(?:\s\d{{1,2}})?)"
_WHEN = re.compile(
    rf"\b(?P<when>(?i:by|before|no later than|erbyn|cyn)\s(?i:the\s|y\s)?(?i:end of\s)?(?:(?i:{_DAY})\b|"
    r"(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (?:meeting|month|week|year)|christmas|"
    r"easter|cyfarfod nesaf))(?:\s(?i:meeting))?|"
    rf"(?i:at|for|to|in|in time for|in readiness for|yn|ar gyfer) (?i:the\s|y\s|ein\s)?(?:(?i:next|{MONTH})(?:\s(?i:parish council|council|"
    r"committee|ordinary))?\s(?i:meeting)|(?i:cyfarfod nesaf))|(?i:within)\s\w{1,12}\s(?i:days?|weeks?|months?|year))"
)
_NOT = re.compile(r"\b(?i:had|having|previously|already|could not|cannot|unable|if)\b")
_FEWEST_MARGINS = 3
"""Names alone in a line are margins only in minutes that have a margin."""
_LONGEST_MARGIN = 60
_REACH = 120
_SHORTEST = 15
_CLERK = re.compile(r"(?:[Pp]arish )?(?:[Cc]lerk|[Cc]lerc)")


def read_actions(flow: Flow) -> list[Fact]:
    """A fact for each action that somebody undertook or was asked to take."""
    facts = [*_labelled(flow), *_margins(flow)]
    prose: list[Fact] = []
    read: set[int] = set()
    for matches in (
        flow.matches(_AGREED_THAT),
        _TO_DO.finditer(flow.text),
        flow.matches(_WELSH),
    ):
        for match in matches:
            place = flow.sentence_at(match.start("who"))
            if place in read or _NOT.search(flow.text, match.start(), match.start("task")):
                continue
            read.add(place)
            prose.append(_fact(flow, Span(*match.span("who")), flow.sentences[place]))
    return facts + apart_from(prose, facts)


def _fact(flow: Flow, who: Span, what: Span) -> Fact:
    people = re.split(r"\s?(?:(?<!\bA)/|,|;|&|\band\b|\ba['’]r\b)\s?", flow.of(who))
    parts, place = [], who.start
    for words in people:
        start = flow.text.index(words, place)
        place = start + len(words)
        if words.strip():
            parts.append(flow.stated("who", Span(start, place)))
    parts.append(flow.stated("what", what))
    if when := _WHEN.search(flow.text, what.start, what.stop):
        parts.append(flow.stated("when", Span(*when.span("when"))))
    span = Span(min(who.start, what.start), max(who.stop, what.stop))
    return Fact(FactKind.ACTION, span, tuple(parts))


def _labelled(flow: Flow) -> Iterator[Fact]:
    """The label "Action: Clerk" behind what is to be done, or before it."""
    for match in flow.matches(_LABEL):
        block = flow.blocks[flow.block_at(match.start())]
        place = flow.sentence_at(match.start())
        sentence = flow.sentences[place]
        follows = flow.text[match.end("who") : min(sentence.stop, block.stop)].strip(" .")
        if len(follows) < 8:
            sentence = _before(flow, match.start(), block) or sentence
        yield _fact(flow, Span(*match.span("who")), sentence)


def _before(flow: Flow, place: int, block: Block) -> Span | None:
    """The sentence before a label, in its paragraph or the one above."""
    index = flow.sentence_at(place)
    sentence = flow.sentences[index]
    if place - sentence.start > 20:
        return Span(sentence.start, place)
    above = flow.sentences[index - 1] if index else None
    if above is None:
        return None
    same = flow.blocks[flow.block_at(above.start)].title == block.title
    return above if same else None


def _margins(flow: Flow) -> Iterator[Fact]:
    """Who is to act, printed in the margin: at the end of a paragraph, or on a line of its own."""
    behind = [
        (flow.sentences[flow.sentence_at(match.start() - 1)], match)
        for block in flow.blocks
        if not is_row(flow, block)
        and (match := _MARGIN.search(flow.text, max(block.start, block.stop - _REACH), block.stop))
    ]
    for sentence, match in behind:
        what = Span(sentence.start, min(sentence.stop, match.start()))
        if len(what) > _SHORTEST and (
            len(behind) >= _FEWEST_MARGINS
            or (_CLERK.fullmatch(match["who"]) and flow.text[match.start() - 1] != ")")
        ):
            yield _fact(flow, Span(*match.span("who")), what)
    alone = [
        (index, match)
        for index, block in enumerate(flow.blocks)
        if index
        and len(block.span) <= _LONGEST_MARGIN
        and (match := _ALONE.fullmatch(flow.text, block.start, block.stop))
        and flow.of(flow.blocks[index - 1].span).rstrip().endswith(".")
        and len(flow.blocks[index - 1].span) > _LONGEST_MARGIN
        and flow.blocks[index - 1].title == block.title
    ]
    if len(alone) >= _FEWEST_MARGINS:
        for index, match in alone:
            what = flow.sentences[flow.sentence_at(flow.blocks[index - 1].stop - 1)]
            yield _fact(flow, Span(*match.span("who")), what)
