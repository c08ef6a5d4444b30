"""Interests that members declared: who, of what nature, and in which matter."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.people import INITIALLED, NAME, TITLED, read_people
from index.types import Fact, FactKind, Span

_NATURE = r"(?P<nature>(?:[\w,/&-]{3,24}\s{1,3}){0,6}?)"
_NAMES = (
    rf"(?P<names>(?:{TITLED}|{INITIALLED}|{NAME})(?:\s?(?:,|/|&|\band\b)\s?(?:and\s)?"
    rf"(?:{TITLED}|{NAME})){{0,8}})"
)
_DECLARED = re.compile(
    rf"\b{_NAMES}(?:\s?\([^()\n]{{1,60}}\))?(?P<between>[\s,]{{1,3}}(?:[a-z]{{2,12}}\s){{0,4}}?)"
    r"(?P<verb>(?i:declare[sd]?|disclose[sd]?|having declared))\s(?:that\s)?"
    rf"(?:(?:an?|his|her|their|the)\s)?{_NATURE}(?i:interests?)\b"
)
_DECLARATION_BY = re.compile(
    r"\b(?i:(?:declarations?|disclosures?) of )"
    rf"{_NATURE}(?i:interests?)\s(?:(?i:was|were|had been|has been)\s)?(?:(?i:made|received|given|declared)\s)?"
    rf"(?i:by|from)\s{_NAMES}"
)
_WELSH = re.compile(
    r"\b(?i:datganiad(?:au)? o )(?P<nature>)(?i:ddiddordeb|fuddiant)(?:\s(?i:personol|rhagfarnol))?"
    rf"\s(?i:gan)\s(?:y\s|yr\s)?{_NAMES}|"
    rf"(?i:datganodd)\s(?:y\s|yr\s)?(?P<names2>{TITLED})\s(?i:fuddiant|ddiddordeb)"
)
_LONGEST = 2000
"""Characters of the words about one interest."""
_NO_NATURE = {"", "and", "any", "other", "further"}
_DECLARING = re.compile(r"declar|disclos|datgan")
_MATTER = re.compile(
    r"\s{0,3}(?:\([^()\n]{1,60}\)\s?)?[:,–-]?\s{0,3}"
    r"(?i:in (?:respect of|relation to|regards? to|the matter of|connection with)|in|on|regarding|"
    r"re|concerning|with regards? to|relating to|for|under|yn|ar gyfer|parthed|mewn perthynas â|ar)\b\s*:?\s*"
)
_MATTER_STOP = re.compile(
    r"[.;]\s|[.;]$|\n|[)]$|\s[–-]?\s?that (?:he|she|they)|[\s,](?i:and (?:left|would|did|took|withdrew|therefore|agreed|declared|so|it was)|by indicating|"
    r"but|who|which|(?:and,?\s)?in accordance|due to|because|as (?:he|she|they|his|her|their|the|a|an)|being|having to do with|"
    r"ac ni)\b|(?<=\s)(?=(?:Cafwyd|Derbyniwyd)\s)"
)
_TITLE = re.compile(
    r"(?i:declarations?|disclosures?|datganiad).{0,60}(?i:interest|fuddiant|ddiddordeb)"
)
_LABEL_AND_NAME = re.compile(
    rf"(?i:(?:declarations?|disclosures?) of )(?P<nature>(?i:pecuniary |personal )?)(?i:interests?)\s?:\s{{0,3}}{_NAMES}"
)
_IN_LIST = re.compile(
    rf"(?:[•-]\s|\(?[\da-z]{{1,2}}[.)]\s)?{_NAMES}\s?(?P<mark>[:–-]\s|\s(?i:in respect of|in)\s)"
    r"(?P<matter>[^\n]{4,300})"
)
_NOT = re.compile(
    r"(?i:\b(?:no|not|never|nor|if|whether|should|must|any|may|would|to)\b[^.]{0,40}$)"
)


def read_interests(flow: Flow) -> list[Fact]:
    """A fact for each declaration; "None" is no fact."""
    facts: list[Fact] = []
    for sentence in flow.holding(_DECLARING):
        for pattern in (_DECLARED, _DECLARATION_BY, _LABEL_AND_NAME, _WELSH):
            matches = pattern.finditer(flow.text, sentence.start, sentence.stop)
            facts += [fact for match in matches if (fact := _fact(flow, match))]
    return facts + apart_from(_listed(flow), facts)


def _fact(flow: Flow, match: re.Match[str]) -> Fact | None:
    groups = match.groupdict()
    group = "names" if groups["names"] else "names2"
    people = read_people(flow.text, Span(*match.span(group))).people
    if not people or _NOT.search(groups.get("between") or ""):
        return None
    sentence = flow.sentences[flow.sentence_at(match.start(group))]
    parts = [flow.stated("name", person.name) for person in people]
    if (groups["nature"] or "").strip() not in _NO_NATURE:
        parts.append(flow.stated("nature", Span(*match.span("nature"))))
    stop = max(match.end(), min(sentence.stop, match.end() + _LONGEST))
    if matter := _matter(flow, match.end(), stop):
        parts.append(flow.stated("matter", matter))
        stop = max(matter.stop, min(stop, _next_person(flow, matter.stop, stop)))
    return Fact(FactKind.INTEREST, Span(match.start(), stop), tuple(parts))


def _matter(flow: Flow, start: int, stop: int) -> Span | None:
    lead = _MATTER.match(flow.text, start, stop)
    if not lead:
        return None
    end = _MATTER_STOP.search(flow.text, lead.end(), stop)
    matter = Span(lead.end(), end.start() if end else stop)
    words = flow.of(matter).rstrip(" .,;–-")
    return Span(matter.start, matter.start + len(words)) if words else None


def _next_person(flow: Flow, start: int, stop: int) -> int:
    """Where the next declaration of a sentence begins."""
    following = _DECLARED.search(flow.text, start, stop) or _WELSH.search(flow.text, start, stop)
    return following.start() if following else stop


def _listed(flow: Flow) -> Iterator[Fact]:
    """Under the item's own title a name and a matter are enough: "Cllr Ash – item 7"."""
    for block in flow.blocks:
        if not _TITLE.search(block.title[:200]):
            continue
        match = _IN_LIST.match(flow.text, block.start, block.stop)
        people = read_people(flow.text, Span(*match.span("names"))).people if match else ()
        if match and people:
            parts = [flow.stated("name", person.name) for person in people]
            parts.append(flow.stated("matter", Span(*match.span("matter"))))
            yield Fact(FactKind.INTEREST, Span(match.start("names"), match.end()), tuple(parts))
