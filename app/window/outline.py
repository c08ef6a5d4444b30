"""The structure of minutes as lines to read, each with the place in the text it was read from."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.window import library_words, words
from app.window.language import tr
from app.window.outline_names import fact_name, field_name, part_name, role_name
from index.types import AgendaItem, Fact, FactKind, MeetingStatus, Record, Span, Stated

_LONGEST = 1200
"""Characters shown of a fact; the whole of it is in the text."""


class LineKind(Enum):
    """How a line is set."""

    MEETING = auto()
    FIELD = auto()
    ITEM = auto()
    FACT = auto()
    PART = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A label and what it says; `span` is where that stands, None for what is not stated."""

    kind: LineKind
    label: str
    words: str = ""
    span: Span | None = None
    fact: FactKind | None = None
    """Of a fact, which."""


Wording = Callable[[Span], str]
"""The words of the source under a span; empty where they are not at hand."""


def outline(records: Sequence[Record], wording: Wording) -> Iterator[Line]:
    """The lines of a document's meetings, in order."""
    meetings = _merged(records)
    for record in meetings:
        if len(meetings) > 1:
            said = " · ".join(words.meeting_line(record.meeting))
            yield Line(LineKind.MEETING, said or tr("A meeting"), "", record.span)
        yield from _fields(record, wording)
        yield from _items(record, wording)


def _merged(records: Sequence[Record]) -> list[Record]:
    """Exempt items come as records of their own: they are put where they stand in the minutes."""
    by_start: dict[Span, list[Record]] = {}
    for record in records:
        by_start.setdefault(record.span, []).append(record)
    return [_joined(same) for same in by_start.values()]


def _joined(same: Sequence[Record]) -> Record:
    first = same[0]
    # The later record is the one that has the words of an exempt item.
    items = {item.span.start: item for record in same for item in record.items}
    facts = dict.fromkeys(fact for record in same for fact in record.facts)
    return Record(
        meeting=first.meeting,
        span=first.span,
        stated=first.stated,
        items=tuple(items[start] for start in sorted(items)),
        facts=tuple(sorted(facts, key=lambda fact: fact.span)),
        cut=first.cut,
    )


def _fields(record: Record, wording: Wording) -> Iterator[Line]:
    for stated in record.stated:
        value, printed = _value(stated), " ".join(wording(stated.span).split())
        if printed and printed.casefold() != value.casefold():
            value = tr("{value} — “{printed}”").format(value=value, printed=printed)
        yield Line(LineKind.FIELD, field_name(stated.name), value, stated.span)
    if record.meeting.held_on is None:
        yield Line(LineKind.FIELD, field_name("held_on"), tr("not stated in the file"))
    for fact in record.facts:
        if fact.kind is FactKind.ATTENDANCE:
            yield _attendance(fact)
    if record.cut:
        yield Line(LineKind.FIELD, tr("Incomplete"), library_words.elsewhere(record.cut))


def _items(record: Record, wording: Wording) -> Iterator[Line]:
    facts = deque(fact for fact in record.facts if fact.kind is not FactKind.ATTENDANCE)
    for item in record.items:
        yield from _facts(_until(facts, item.span.start), wording)
        inside = list(_until(facts, item.span.stop))
        if item.number or item.title or item.exempt or inside:
            yield _item(item)
        yield from _facts(inside, wording)
    yield from _facts(facts, wording)


def _until(facts: deque[Fact], offset: int) -> Iterator[Fact]:
    """The facts that begin before an offset, taken away."""
    while facts and facts[0].span.start < offset:
        yield facts.popleft()


def _item(item: AgendaItem) -> Line:
    if item.exempt and not item.title:
        return Line(LineKind.ITEM, item.number or "", tr("Exempt item"), item.span)
    title = " ".join((item.title or "").split())
    if not item.number and not title:
        return Line(LineKind.ITEM, "", tr("Before the first item"), item.span)
    if item.exempt:
        title = tr("{title} (exempt)").format(title=title)
    return Line(LineKind.ITEM, item.number or "", title, item.span)


def _facts(facts: Iterable[Fact], wording: Wording) -> Iterator[Line]:
    for fact in facts:
        said = _said(fact, wording)
        yield Line(LineKind.FACT, fact_name(fact.kind), said, fact.span, fact.kind)
        yield from _parts(fact)


def _said(fact: Fact, wording: Wording) -> str:
    """What a fact says in a line; where its parts say it better, those."""
    match fact.kind:
        case FactKind.VOTE:
            return _vote(fact)
        case FactKind.SPEECH:
            return _values(fact, "speaker")
        case FactKind.QUESTION:
            return _shortened(_values(fact, "question") or wording(fact.span))
        case FactKind.INTEREST | FactKind.ACTION:
            names = ("name", "nature", "matter", "who", "what", "when")
            known = (_values(fact, name) for name in names)
            return _shortened(" · ".join(filter(None, known)) or wording(fact.span))
    return _shortened(wording(fact.span) or " · ".join(part.value for part in fact.parts))


def _parts(fact: Fact) -> Iterator[Line]:
    """What is worth a line of its own under a fact."""
    shown = {
        FactKind.RESOLUTION: ("mover", "seconder", "outcome"),
        FactKind.VOTE: ("outcome",),
        FactKind.QUESTION: ("asker", "asked", "replier", "reply"),
        FactKind.CORRECTION: ("old", "new"),
    }.get(fact.kind, ())
    for part in fact.parts:
        if part.name in shown:
            yield Line(LineKind.PART, part_name(part.name), _shortened(part.value), part.span)


def _attendance(fact: Fact) -> Line:
    role = role_name(_values(fact, "role")) or fact_name(fact.kind)
    people: list[tuple[str, str]] = []
    for part in fact.parts:
        if part.name == "name":
            people.append((part.value, ""))
        elif part.name == "office" and people:
            people[-1] = (people[-1][0], part.value)
        elif part.name == "chair" and people and "chair" not in people[-1][1].casefold():
            people[-1] = (people[-1][0], tr("chair"))
    said = [f"{name} ({office})" if office else name for name, office in people]
    return Line(LineKind.FIELD, role, ", ".join(said) or tr("none named"), fact.span)


def _vote(fact: Fact) -> str:
    said = [
        f"{part_name(name)}: {values}"
        for name in ("for", "against", "abstained", "absent")
        if (values := _values(fact, name))
    ]
    return " · ".join(said)


def _values(fact: Fact, name: str) -> str:
    return ", ".join(part.value for part in fact.parts if part.name == name)


def _value(stated: Stated) -> str:
    if stated.name == "held_on":
        return words.long_day(date.fromisoformat(stated.value))
    if stated.name == "status":
        return words.status(MeetingStatus(stated.value))
    return stated.value


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[:_LONGEST].rstrip() + "…"
