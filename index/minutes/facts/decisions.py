"""Decisions as prose records them: "RESOLVED that…", "It was agreed to…", "The report was noted."."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.movers import read_movers, seconding
from index.minutes.facts.points import MOST_POINTS, with_points
from index.minutes.labels import (
    is_attachment_label,
    is_content_label,
    is_decision_label,
    is_item_label,
)
from index.minutes.sieve import Sieved
from index.types import Fact, FactKind, Span, Stated

_POINT = (
    r"(?:[•-]\s{0,3})?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]{1,2}\s{0,3}){0,2}"
)
_HOW = (
    r"(?:(?i:unanimously|all|also|then|further|therefore|duly|hereby|subsequently|generally|formally|"
    r"accordingly|finally|fully|both)\s{1,3}){0,2}"
)
_CAPITALS = re.compile(
    r"\b(?=[A-Z]{4})(?<!BE IT )(?<!BE IT FURTHER )(?P<verb>RESOLVED|AGREED|ORDERED|DECIDED|DETERMINED|RECOMMENDED|"
    r"PENDERFYNWYD|CYTUNWYD|NODWYD|(?:(?<=BE )|(?<=be )|(?<=was )|(?<=were )|(?<=is )|(?<=WAS )|(?<=WERE ))"
    r"(?:[A-Z]{4,14}\s)?(?:[A-Z]{2,14}(?:ED|EN)|GRANTED|HELD|MADE|SENT|PAID))\b",
)
_OPENING = re.compile(
    rf"[\n ](?:(?<=\n)|(?<=[.:;!?)] ))\s{{0,3}}{_POINT}(?:(?i:it was)\s)?{_HOW}"
    r"(?P<verb>Resolved|Agreed|Ordered|Decided|Noted|Penderfynwyd|Cytunwyd|Nodwyd)\b"
    r"(?=\s*[:–-]|\s{1,3}(?i:that|to|not|unanimously|by all|yn unfrydol|bod|y|i|ar|gwneud|na|nad|peidio)\b|\.?\s*\n|\.?\s*$)"
)
_RUN_IN = re.compile(
    r"(?:\n|^)[>\s*]{0,6}(?P<verb>DECISION|Decision)\b\s?\**:\**(?=[ ]{1,3}(?:\([a-z1]\)\s)?(?i:that|to)\b)"
)
_IMPERSONAL = Sieved(
    "it this these all which proposal motion recommendation recommendations amendment amendments payment "
    "payments and",
    rf"(?i:(?:it|this|these|all|which|proposal|motion|recommendations?|amendments?|payments?|and)\s(?:was|were|it was)|it is)"
    rf"\s{{1,3}}{_HOW}(?P<verb>(?i:resolved|agreed|decided|ordered|determined))\b(?:\s(?i:unanimously|by all))?"
    r"(?=,?\s{1,3}(?i:that|to|not|on the proposal|upon)\b|\s*[.,:;]|\s*\n)",
)
_THING = (
    r"(?P<thing>minutes|reports?|accounts?|cheques|payments?|updates?|recommendations?|statements?|budget|precept|"
    r"proposals?|motions?|amendments?|polic(?:y|ies)|terms of reference|schedule|invoices?|plans?|quotations?|"
    r"quotes?|resolutions?|by-?laws?|presentation|contents|tenders?|invoice|strategy|annual return)"
)
_PASSIVE = Sieved(
    "minutes report reports account accounts cheques payment payments update updates recommendation "
    "recommendations statement statements budget precept proposal proposals motion motions amendment "
    "amendments policy policies terms schedule invoice invoices plan plans quotation quotations quote "
    "quotes resolution resolutions by bylaw bylaws presentation contents tender tenders strategy annual",
    rf"(?<!no ){_THING}\b[^.;:\n]{{0,120}}?(?<!\bit)\s(?:was|were)\s{_HOW}"
    r"(?P<verb>(?i:noted|approved|adopted|accepted|agreed|ratified|endorsed|carried|rejected|"
    r"received(?=\s*[.,;\n]|\s(?:and|as|with thanks|for information)\b)|confirmed as (?:a |an )?(?:true|correct)))\b"
    r"(?!\s(?:by\s(?:the\s)?(?:Borough|County|District|City|BCKLWN|Planning|Highways|Government|NCC|Cabinet|KLWN)|"
    r"in (?:19|20)\d\d|at the (?:last|previous)))",
)
_BODY = (
    r"(?i:(?:sub-?)?committee|council|cabinet|board|panel|commission|members|councillors|all|forum|executive|"
    r"parish council|aelodau|meeting|PC)"
)
_ACTOR = Sieved(
    "sub subcommittee committee council cabinet board panel commission members councillors all forum executive "
    "parish aelodau meeting pc",
    rf"(?<!Borough )(?<!County )(?<!District )(?<!of the )(?<!City ){_BODY}\s{_HOW}"
    r"(?P<verb>(?i:agreed|resolved|decided|approved|adopted|ratified|endorsed)(?=\s{1,3}(?i:that|to|the|a|an|not|"
    r"unanimously|this|these|with)\b|\s*[:.])|(?i:noted|received|accepted)(?=\s{1,3}(?i:the|this|these)\s"
    r"(?:\w{1,20}\s){0,4}(?i:reports?|updates?|minutes|contents|correspondence|position|information|accounts)\b))",
)
_WELSH = Sieved(
    "penderfynwyd a chytunwyd cytunwyd",
    r"(?P<verb>(?i:penderfynwyd|(?:a )?chytunwyd|(?<!fel y )cytunwyd))\b(?=\s(?i:yn unfrydol|bod|y|i|na|nad|ar|gwneud|peidio|,|:))",
)
# What was put to the vote is decided elsewhere; "the accounts were proposed by…" is decided here.
_MOTION = re.compile(r"\b(?i:motions?|amendments?|cynnig)\b")
_VERB = re.compile(
    r"\b(?i:agreed|resolved|approved|adopted|accepted|carried|confirmed|a chytunwyd|yn gytûn|yn unfrydol)\b"
)
_NUMBER = re.compile(r"\s{1,3}(?P<number>\d{1,4}/\d{1,4}(?:[/.]\d{1,3}){1,3})\b")
_MARGIN = re.compile(r"\s(?<=[.\d)\w]\s)(?P<verb>Noted|Nodwyd)\.?(?=\s*(?:\n|$|[ivxl]{1,6}\)))")
_PAST = re.compile(
    r"\b(?i:had (?:been )?|have (?:been )?|has (?:been )?|previously |already |as )$"
    r"|(?i:\b(?:if|whether|unless|until|when|would be|to be|should be|not be|be it)\s(?:it (?:was|is)\s)?)$"
)
_OUTCOME = re.compile(
    r"(?P<outcome>\b(?:(?i:not |unanimously )?(?:CARRIED|DEFEATED|LOST|PASSED|WITHDRAWN|TABLED|"
    r"Carried|Defeated|Lost|Passed|Withdrawn|Tabled|Failed))\b(?:\s(?i:as amended|unanimously|by silent "
    r"standing vote))?|\b(?:Agreed unanimously|All (?:were )?(?:agreed|in favour)|all (?:were )?(?:agreed|in favour)|"
    r"[Mm]otion (?:was )?(?:carried|lost|defeated|passed|failed)|carried unanimously|was (?:carried|lost|defeated)))"
)
_OUTCOME_NEXT = re.compile(
    rf"\s{{0,4}}(?:(?i:the )?(?i:motion|amendment)\s(?:was\s)?)?{_OUTCOME.pattern}[.!]?\s*"
)
_LONE = 26
"""Characters: "Agreed unanimously." says nothing without the sentence before it."""


def read_decisions(flow: Flow) -> list[Fact]:
    """A fact for each decision, with whoever moved and seconded it in the same words."""
    facts: list[Fact] = []
    read: set[int] = set()
    for verb in _verbs(flow):
        place = flow.sentence_at(verb.start)
        if place not in read and not _is_past(flow, verb) and not _is_heading(flow, verb):
            read.add(place)
            facts.append(_fact(flow, verb))
    return [*facts, *_moved(flow), *_under_label(flow), *_margin(flow)]


def _verbs(flow: Flow) -> Iterator[Span]:
    """The verbs of decisions, those that are surest first."""
    for matches in (
        _CAPITALS.finditer(flow.text),
        _OPENING.finditer(flow.text),
        _RUN_IN.finditer(flow.text),
        *map(flow.matches, (_IMPERSONAL, _PASSIVE, _ACTOR, _WELSH)),
    ):
        yield from (Span(*match.span("verb")) for match in matches)


def _moved(flow: Flow) -> Iterator[Fact]:
    """Sentences that name who moved and who seconded, whatever verb they use."""
    for place in sorted({flow.sentence_at(start) for start in seconding(flow)}):
        sentence = flow.sentences[place]
        parts = read_movers(flow, sentence)
        if len(parts) < 2:
            continue
        if verb := _VERB.search(flow.text, parts[1].span.stop, sentence.stop):
            parts.append(flow.stated("verb", Span(*verb.span())))
        span = Span(sentence.start, with_points(flow, sentence.stop))
        fact = with_outcome(flow, Fact(FactKind.RESOLUTION, span, tuple(parts)))
        if len(fact.parts) > 2 or not _MOTION.search(flow.text, sentence.start, sentence.stop):
            yield fact


def _under_label(flow: Flow) -> Iterator[Fact]:
    """What stands under the label "Decision:"."""
    for index, block in enumerate(flow.blocks):
        if not is_decision_label(flow.of(block.span)):
            continue
        stop = None
        for following in flow.blocks[index + 1 : index + 1 + MOST_POINTS]:
            words = flow.of(following.span)
            if is_content_label(words) or is_item_label(words) or is_attachment_label(words):
                break
            if following.title != block.title:
                break
            stop = following.stop
        if stop is not None:
            yield Fact(FactKind.RESOLUTION, Span(flow.blocks[index + 1].start, stop))


def _is_past(flow: Flow, verb: Span) -> bool:
    """What had been agreed, or is to be, is not decided here."""
    return bool(_PAST.search(flow.text[max(0, verb.start - 40) : verb.start]))


_LONGEST_HEADING = 300


def _is_heading(flow: Flow, verb: Span) -> bool:
    """Capitals throughout are a heading ("REPORTS TO BE NOTED"), unless the verb is all there is."""
    words = flow.of(flow.blocks[flow.block_at(verb.start)].span)
    if len(words) > _LONGEST_HEADING:
        return False
    letters = re.sub(r"[\W\d_]", "", words)
    return flow.of(verb).isupper() and letters.isupper() and len(letters) > len(verb) + 12


def _fact(flow: Flow, verb: Span) -> Fact:
    span = decision_span(flow, verb)
    parts = [flow.stated("verb", verb), *read_movers(flow, span)]
    if number := _NUMBER.match(flow.text, verb.stop):
        parts.append(flow.stated("number", Span(*number.span("number"))))
    return with_outcome(flow, Fact(FactKind.RESOLUTION, span, tuple(parts)))


def decision_span(flow: Flow, verb: Span) -> Span:
    """The sentence of a decision; the whole paragraph that opens with RESOLVED; its points."""
    sentence = flow.sentences[flow.sentence_at(verb.start)]
    block = flow.blocks[flow.block_at(verb.start)]
    start, stop = sentence.start, sentence.stop
    alone = len(sentence) < _LONE and not flow.of(sentence).rstrip().endswith(":")
    if alone and flow.sentence_at(start) > 0:
        before = flow.sentences[flow.sentence_at(start) - 1]
        start = before.start if _same_item(flow, before, block) else start
    opens = flow.of(verb).isupper() and verb.start - sentence.start < 60
    if opens or flow.of(Span(verb.stop, stop)).rstrip().endswith(":"):
        stop = block.stop
    return Span(start, with_points(flow, max(stop, verb.stop)))


def _same_item(flow: Flow, before: Span, block: Block) -> bool:
    above = flow.blocks[flow.block_at(before.start)]
    return above.title == block.title and len(before) > _LONE


def with_outcome(flow: Flow, fact: Fact) -> Fact:
    """The fact with "Carried." where it is stated in it or right behind it."""
    following = _OUTCOME_NEXT.match(flow.text, fact.span.stop)
    within = list(_OUTCOME.finditer(flow.text, fact.span.start, fact.span.stop))
    if following:
        stop = following.start() + len(following[0].rstrip())
        part = flow.stated("outcome", Span(*following.span("outcome")))
        return Fact(fact.kind, Span(fact.span.start, stop), (*fact.parts, part))
    if within:
        part = flow.stated("outcome", Span(*within[-1].span("outcome")))
        return Fact(fact.kind, fact.span, (*fact.parts, part))
    return fact


def _margin(flow: Flow) -> Iterator[Fact]:
    """What was done with an entry of a list, behind it: "Letter of thanks. Noted"."""
    for match in _MARGIN.finditer(flow.text):
        block = flow.blocks[flow.block_at(match.start())]
        sentence = flow.sentences[flow.sentence_at(match.start())]
        verb = flow.stated("verb", Span(*match.span("verb")))
        start = max(block.start, min(sentence.start, verb.span.start))
        if verb.span.stop <= block.stop and verb.span.start - start > 3:
            yield Fact(FactKind.RESOLUTION, Span(start, verb.span.stop), (verb,))


def merged(facts: list[Fact]) -> list[Fact]:
    """Facts that share words are one: the widest span, and every part once."""
    out: list[Fact] = []
    for fact in sorted(facts, key=lambda fact: (fact.span.start, -fact.span.stop)):
        if out and fact.span.start < out[-1].span.stop:
            span = Span(out[-1].span.start, max(out[-1].span.stop, fact.span.stop))
            out[-1] = Fact(fact.kind, span, _united(out[-1].parts, fact.parts))
        else:
            out.append(fact)
    return out


def _united(parts: tuple[Stated, ...], more: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """The first fact's parts, and those of the second that the first has none of."""
    names = {part.name for part in parts}
    return parts + tuple(part for part in more if part.name not in names)
