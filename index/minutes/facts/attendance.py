"""Who was present, in attendance, absent, or sent apologies."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.people import INITIALLED, TITLED, Person, read_people
from index.minutes.facts.tables import cells, is_row, rows_below
from index.minutes.facts.vocabulary import (
    APOLOGIES,
    CHAIR_LABELS,
    IN_ATTENDANCE,
    LIST_ROLES,
    MEMBERS,
    PRESENT,
)
from index.minutes.sieve import Sieved
from index.types import Fact, FactKind, Span, Stated

_LABEL = re.compile(
    r"(?:[•-]\s{0,3})?(?:\(?\d{1,4}[a-z]?(?:[/.]\d{1,2})?[\s.):]{1,4})?"
    r"(?P<label>[^\W\d_][^\W\d_’' ,/]{1,20}(?:[ ,/]{1,2}[^\W\d_’']{1,20}){0,6}?)"
    rf"\s{{0,3}}(?:\([^()\n]{{1,30}}\)\s{{0,3}})?(?P<mark>[:;]|[–—-]+\s|[–—-]+$|$|(?=\s{TITLED}))"
)
_INNER = re.compile(
    r"(?<=[.,;) \n])\s{0,4}(?P<label>(?i:"
    + "|".join(
        sorted((re.escape(label) for label in LIST_ROLES if len(label) > 5), key=len, reverse=True)
    )
    + r"))\s?:"
)
_APOLOGIES_FROM = Sieved(
    "apology apologies ymddiheuriadau",
    r"(?P<label>\b(?i:apolog(?:y|ies)\b|ymddiheuriadau\b))(?P<between>[^.;:\n]{0,90}?)"
    r"(?:\b(?i:from|on behalf of|gan|oddi wrth)\s*:?\s|(?<=received)\s*[:;-]\s)",
)
_NO_APOLOGIES = Sieved(
    "no apologies ni dim",
    r"\b(?i:no (?P<label>apologies)\b(?! (?:from|sent|or|were received from))|"
    r"(?P<label2>apologies)(?: for absence)?[\s.:–-]{1,5}(?:there were )?(?:none|nil)\b|"
    r"ni dderbyniwyd (?:unrhyw )?(?P<label3>ymddiheuriadau)|dim (?P<label4>ymddiheuriadau))",
)
# What a list of names runs into: why they were absent, or the next sentence.
_STOP = re.compile(
    r"(?:[.]\s{0,3}|\s)(?=(?i:who|due to|because|as (?:he|she|they)|which|were|was|had|have|for (?:absence|"
    r"this|the)|(?:and )?(?:it|these|the reasons|this) (?:was|were)|with (?:a |the )?(?:reason|illness)|oherwydd|"
    r"there (?:was|were))\b)|[.!]\s+(?=(?:The|It|There|No|An?|This|In|On|Also|All|At|As|Mae|Bu)\s)|\n"
)
_CONTINUES = re.compile(r"(?:,|;|\b(?i:and|ac?))\s*$")
_FULLY_NAMED = re.compile(rf"\s*(?:[•-]\s*)?(?:The\s\w{{3,20}},\s)?(?:{TITLED}|{INITIALLED})")
_LONGEST_INNER = max(map(len, LIST_ROLES)) + len("     :")
_LONGEST = 4000
"""Characters of a list within a sentence."""
_MOST_LINES = 60
"""A council has fewer than a hundred members, and lists of a line each are of committees."""


def read_attendance(flow: Flow) -> list[Fact]:
    """A fact for each list or sentence of attendance, absence or apologies."""
    facts: list[Fact] = []
    for index, block in enumerate(flow.blocks):
        if facts and block.start < facts[-1].span.stop:
            continue
        if is_row(flow, block):
            facts += _columns(flow, index)
            continue
        facts += _labelled(flow, index)
    return facts + apart_from(_sentences(flow), facts)


def _labelled(flow: Flow, index: int) -> Iterator[Fact]:
    block = flow.blocks[index]
    label = _LABEL.match(flow.text, block.start, block.stop)
    if not label or _key(label["label"]) not in LIST_ROLES:
        label = next(_inner(flow, block.span), None)
    if not label:
        return
    role = LIST_ROLES[_key(label["label"])]
    place, words = label.end(), Span(*label.span("label"))
    for inner in _inner(flow, Span(place, block.stop)):
        yield from _list(flow, role, words, Span(place, inner.start()))
        role, words = LIST_ROLES[_key(inner["label"])], Span(*inner.span("label"))
        place = inner.end()
    stop = _reach(flow, index, place)
    yield from _list(flow, role, words, Span(place, stop))


def _inner(flow: Flow, span: Span) -> Iterator[re.Match[str]]:
    """The labels within a line, found by their colons, which are few."""
    place = span.start
    while (colon := flow.text.find(":", place, span.stop)) >= 0:
        if label := _INNER.search(flow.text, max(place, colon - _LONGEST_INNER), colon + 1):
            yield label
        place = colon + 1


def _key(label: str) -> str:
    return " ".join(label.lower().split())


def _reach(flow: Flow, index: int, place: int) -> int:
    """Where a list ends that may go on over the lines below."""
    stop = _list_stop(flow, Span(place, flow.blocks[index].stop))
    if stop < flow.blocks[index].stop:
        return stop
    for following in flow.blocks[index + 1 : index + _MOST_LINES]:
        words = flow.text[place:stop]
        begun = bool(words.strip())
        if not _goes_on(flow, following, begun=begun, joined=bool(_CONTINUES.search(words))):
            break
        stop = _list_stop(flow, following.span)
        if stop < following.stop:
            break
    return stop


def _goes_on(flow: Flow, block: Block, *, begun: bool, joined: bool) -> bool:
    if is_row(flow, block) or _is_label(flow, block):
        return False
    stop = _list_stop(flow, block.span)
    found = read_people(flow.text, Span(block.start, stop))
    if not begun and _APOLOGIES_FROM.pattern.search(flow.text, block.start, block.stop):
        return False
    if not begun or joined:
        return len(found.people) > found.others
    named = _FULLY_NAMED.match(flow.text, block.start, block.stop)
    return bool(named) and stop == block.stop and found.others == 0 and len(found.people) > 0


def _is_label(flow: Flow, block: Block) -> bool:
    label = _LABEL.match(flow.text, block.start, block.stop)
    if not label or _key(label["label"]) in MEMBERS:
        return False
    return _key(label["label"]) in LIST_ROLES or label["mark"] == ":"


def _list_stop(flow: Flow, span: Span) -> int:
    stop = _STOP.search(flow.text, span.start, span.stop)
    return stop.start() if stop else span.stop


def _list(flow: Flow, role: str, label: Span, names: Span) -> Iterator[Fact]:
    if role == APOLOGIES and _NO_APOLOGIES.pattern.search(flow.text, label.start, names.stop):
        yield _fact(flow, role, label, (), names.stop)
        return
    found = read_people(flow.text, names)
    if found.people and len(found.people) >= found.others:
        chairs = _key(flow.of(label)) in CHAIR_LABELS
        yield _fact(flow, role, label, found.people, names.stop, first_chairs=chairs)


def _fact(
    flow: Flow,
    role: str,
    label: Span,
    people: tuple[Person, ...],
    stop: int,
    *,
    first_chairs: bool = False,
) -> Fact:
    parts = [Stated("role", role, label)]
    for place, person in enumerate(people):
        parts.append(flow.stated("name", person.name))
        if person.office:
            parts.append(_office(flow, person.office))
        if person.chairs or (first_chairs and place == 0):
            parts.append(flow.stated("chair", person.name))
    last = max((part.span.stop for part in parts), default=label.stop)
    reach = flow.stated("", Span(label.start, stop)).span.stop
    return Fact(FactKind.ATTENDANCE, Span(label.start, max(last, reach)), tuple(parts))


def _office(flow: Flow, span: Span) -> Stated:
    words = flow.of(span)
    return flow.stated("office", Span(span.start, span.start + len(words.rstrip(" .,;"))))


def _sentences(flow: Flow) -> Iterator[Fact]:
    """Wherever it is said: "Apologies were received from…"."""
    last = 0
    for match in flow.matches(_APOLOGIES_FROM):
        block = flow.blocks[flow.block_at(match.start())]
        if match.start() < last:
            continue
        stop = _list_stop(flow, Span(match.end(), min(block.stop, match.end() + _LONGEST)))
        last = stop
        found = read_people(flow.text, Span(match.end(), stop))
        if found.people and len(found.people) >= found.others:
            yield _fact(flow, APOLOGIES, Span(*match.span("label")), found.people, stop)
    for match in flow.matches(_NO_APOLOGIES):
        label = next(group for group, words in match.groupdict().items() if words)
        sentence = flow.sentences[flow.sentence_at(match.start())]
        part = Stated("role", APOLOGIES, Span(*match.span(label)))
        stop = max(sentence.stop, match.end())
        yield Fact(FactKind.ATTENDANCE, Span(sentence.start, stop), (part,))


def _columns(flow: Flow, index: int) -> Iterator[Fact]:
    """The lists of a table, one under each label of its first row."""
    head = cells(flow, flow.blocks[index])
    roles = [LIST_ROLES.get(_key(flow.of(cell).strip(" :"))) for cell in head]
    if PRESENT not in roles and IN_ATTENDANCE not in roles:
        return  # the "Absent" of a recorded vote is a column of the vote
    rows = rows_below(flow, index)
    for column, role in enumerate(roles):
        names = [row[column] for row in rows if column < len(row)]
        people = [person for cell in names for person in read_people(flow.text, cell).people]
        if role and people:
            label = flow.stated("role", head[column]).span
            yield _fact(flow, role, label, tuple(people), people[-1].name.stop)
