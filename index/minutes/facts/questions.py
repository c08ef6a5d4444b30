"""Questions that were put, and what was replied."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.people import INITIALLED, TITLED
from index.minutes.sieve import Sieved
from index.types import Fact, FactKind, Span, Stated

_OFFICE = (
    r"(?:(?i:the)\s(?:(?i:parish|district|deputy|vice|roads|a/|acting|senior|executive|area)[\s-]){0,3}"
    r"(?:[A-Z]\w{2,20}\s){0,5}(?i:clerk|chair(?:man|person|woman)?|leader|mayor|director|officer|engineer|manager|"
    r"administrator|cathaoirleach|cabinet member|superintendent|inspector|executive|architect|planner|solicitor|treasurer))"
)
_WHO = rf"(?:{TITLED}|{INITIALLED}|{_OFFICE})"
_PUBLIC = r"(?:[Aa]\s(?:member of the public|resident|parishioner|member)|[Mm]embers of the public|[Mm]embers|[Rr]esidents)"
# What a recognised page makes of "Question" is known by what follows it.
_SUBMITTED = re.compile(
    rf"\n\s*(?:\d{{1,3}}\s?[.)]?\s*(?:\([a-z]\))?\s*)?[Qq]?uestion(?:\s\d{{1,3}})?\s(?:[Ss]ubmi\w{{0,6}}\s)?"
    rf"(?i:from|by|asked by|put by|of)?\s?(?P<asker>{TITLED}|[^\n:]{{0,4}}{INITIALLED})"
    rf"(?:\sto\s(?P<asked>{_WHO}|[^\n:]{{3,60}}?))?(?P<mark>\s?:|\s*(?=\n))"
)
_LABEL = re.compile(
    r"\n\s*(?i:supplementary )?(?:(?i:question)\s?\d{0,3}|Q\d{1,3}|Q)\s?[.:]\s{0,3}"
)
_REPLY = re.compile(
    rf"(?:\n\s*|(?<=\s))(?:REPLY|Reply|ANSWER|Answer|RESPONSE|Response|A(?=[.:]\s)|Ateb)"
    rf"(?:\s(?i:from|by|of|gan)\s(?P<replier>{TITLED}|[^\n:]{{3,60}}?))?\s?[:.]"
)
_NEXT = re.compile(
    r"\n\s*(?:\d{1,3}\s?[.)]?\s*(?:\([a-z]\))?\s*)?(?:[Qq]?uestion\s(?:submi|from|by|\d)|(?i:notices? of motion)|QUESTIONS?\b|"
    r"Q\d{1,3}[.:]|Supplementary|[A-Z][A-Z’' &-]{7,60}(?=\n))"
)
_IN_RESPONSE = Sieved(
    "in responding replying answering",
    rf"(?i:in (?:response|reply|answer) to|responding to|replying to|answering)\s(?:(?i:a|an|the|further|several)\s)?"
    rf"(?:\w{{1,14}}\s)?(?i:questions?|quer(?:y|ies)|enquir(?:y|ies))\s(?:(?i:raised |asked |put )?(?i:from|by)\s(?P<asker>{_WHO}|{_PUBLIC}))?"
    rf"(?P<question>[^.;:\n]{{0,200}}?),\s(?P<replier>(?:{_WHO}|it))\s(?:(?:also|then)\s)?"
    rf"(?P<verb>(?i:advised|said|stated|confirmed|explained|replied|responded|informed|reported|noted|clarified|answered|outlined|was))\b",
)
_ASKED = re.compile(
    rf"(?:(?<=\n)|(?<=[.;:!?)]\s)|(?<=[.;:!?)]\s\s)|(?<=[•-]\s))(?P<asker>{_WHO}|{_PUBLIC})(?:\s\([^()\n]{{1,40}}\))?"
    rf"\s(?:also\s|then\s|again\s)?(?i:asked|enquired|inquired|queried|questioned)\s"
    rf"(?:(?P<asked>{_WHO})\s)?(?:if|whether|what|when|why|how|where|who|which|about)\b"
    r"(?!\s(?i:anyone|everyone|anybody|everybody|any (?:councillors?|members?|one)|all|the (?:members|councillors)|there were any)\b)"
)
_ASKING = re.compile(r"(?:asked|enquired|inquired|queried|questioned)\b")
_REPLIED = re.compile(
    rf"\s*(?:(?i:in (?:reply|response)),?\s)?(?P<replier>{_WHO})\s(?:then\s|also\s)?"
    rf"(?i:replied|responded|answered|advised|confirmed|explained|said|stated|informed)\b"
)
_REPLIED_WITHIN = re.compile(
    rf"[,;:–-]\s{{1,3}}(?P<reply>(?P<replier>{_WHO})\s(?:then\s|also\s)?"
    rf"(?i:replied|responded|answered|advised|confirmed|explained|said|stated|informed)\b[^\n]{{3,1000}})"
)
_LONGEST = 6000
"""Characters from a question to the end of its reply."""


def read_questions(flow: Flow) -> list[Fact]:
    """A fact for each question, with the reply where one follows it."""
    facts = list(_laid_out(flow))
    return facts + apart_from([*_in_response(flow), *_asked(flow)], facts)


def _laid_out(flow: Flow) -> Iterator[Fact]:
    """Questions under a label of their own, replies under theirs."""
    openers = sorted(
        [*_SUBMITTED.finditer(flow.text), *_LABEL.finditer(flow.text)], key=re.Match.start
    )
    ends = [*(opener.start() for opener in openers[1:]), len(flow.text)]
    for opener, end in zip(openers, ends, strict=False):
        bound = min(end, opener.end() + _LONGEST)
        following = _NEXT.search(flow.text, opener.end(), bound)
        bound = following.start() if following else bound
        bound = _item_stop(flow, opener.end(), bound)
        reply = _REPLY.search(flow.text, opener.end(), bound)
        question = _trimmed(flow, Span(opener.end(), reply.start() if reply else bound))
        if not reply or len(question) < 8:
            continue
        parts = [*_named(flow, opener, "asker"), *_named(flow, opener, "asked")]
        parts.append(flow.stated("question", question))
        parts += _named(flow, reply, "replier")
        answer = _trimmed(flow, Span(reply.end(), bound))
        if answer:
            parts.append(flow.stated("reply", answer))
        start = opener.start() + len(opener[0]) - len(opener[0].lstrip())
        yield Fact(FactKind.QUESTION, Span(start, max(answer.stop, reply.end())), tuple(parts))


def _item_stop(flow: Flow, place: int, bound: int) -> int:
    """Where the item ends that the place is in, but `bound` at most."""
    first = flow.block_at(place - 1)
    for block in flow.blocks[first + 1 : flow.block_at(bound) + 1]:
        if block.title != flow.blocks[first].title:
            return min(bound, block.start)
    return bound


def _in_response(flow: Flow) -> Iterator[Fact]:
    """Replies such as "In response to a question from Cllr Ash about bins, the Clerk said…"."""
    for match in flow.matches(_IN_RESPONSE):
        sentence = flow.sentences[flow.sentence_at(match.start())]
        parts = _named(flow, match, "asker")
        question = flow.stated("question", Span(*match.span("question")))
        if len(question.value) > 8:
            parts.append(question)
        if match["replier"] != "it":
            parts += _named(flow, match, "replier")
        reply = Span(match.start("replier"), max(sentence.stop, match.end()))
        parts.append(flow.stated("reply", reply))
        yield Fact(FactKind.QUESTION, Span(match.start(), reply.stop), tuple(parts))


def _asked(flow: Flow) -> Iterator[Fact]:
    """Questions such as "Cllr Ash asked whether…", and the reply in or behind the sentence."""
    for asking in flow.holding(_ASKING):
        for match in _ASKED.finditer(flow.text, asking.start, asking.stop):
            yield _question(flow, match)


def _question(flow: Flow, match: re.Match[str]) -> Fact:
    index = flow.sentence_at(match.start("asker"))
    sentence = flow.sentences[index]
    parts = [*_named(flow, match, "asker"), *_named(flow, match, "asked")]
    if within := _REPLIED_WITHIN.search(flow.text, match.end(), sentence.stop):
        parts.append(flow.stated("question", Span(sentence.start, within.start())))
        parts += [*_named(flow, within, "replier"), *_named(flow, within, "reply")]
        return Fact(FactKind.QUESTION, sentence, tuple(parts))
    parts.append(flow.stated("question", sentence))
    reply = flow.sentences[index + 1] if index + 1 < len(flow.sentences) else None
    replied = _REPLIED.match(flow.text, reply.start, reply.stop) if reply else None
    stop = sentence.stop
    if reply and replied and replied["replier"] != match["asker"]:
        parts += _named(flow, replied, "replier")
        parts.append(flow.stated("reply", reply))
        stop = reply.stop
    return Fact(FactKind.QUESTION, Span(sentence.start, stop), tuple(parts))


def _named(flow: Flow, match: re.Match[str], group: str) -> list[Stated]:
    found = match.groupdict().get(group)
    return [flow.stated(group, Span(*match.span(group)))] if found else []


def _trimmed(flow: Flow, span: Span) -> Span:
    return flow.stated("", span).span
