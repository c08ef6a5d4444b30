"""A briefing becomes the form that every format shows."""

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from index.briefing.as_json import briefing_as_json
from index.briefing.editing import is_exempt
from index.briefing.export import wording
from index.briefing.export.form import (
    Absence,
    Block,
    Form,
    Picture,
    Quotation,
    Section,
    Source,
    Words,
)
from index.certificate_words import Names, count
from index.citation import Citation, long_date
from index.types import Briefing, Details, Excerpt, Gap, Heading, Note, Passage, Withheld

Pictures = Mapping[str, tuple[Picture, ...]]
"""The pictures of quotes, by the ids of their entries."""
_Key = tuple[str, str, str, str]


def chosen(briefing: Briefing, *, exempt: bool) -> Briefing:
    """What of a briefing is exported: nothing of exempt items, unless they are asked for."""
    entries = (entry for entry in briefing.entries if not isinstance(entry, Withheld))
    return replace(briefing, entries=tuple(e for e in entries if exempt or not is_exempt(e)))


def formed(briefing: Briefing, left_out: int, pictures: Pictures, exported_on: datetime) -> Form:
    """The form of a briefing that holds only what is to be exported."""
    excerpts = [entry for entry in briefing.entries if isinstance(entry, Excerpt)]
    gaps = [entry for entry in briefing.entries if isinstance(entry, Gap)]
    known = _sources(excerpts)
    exempt = any(map(is_exempt, briefing.entries))
    details = briefing.details
    return Form(
        title=plain(" ".join(briefing.title.split())) or wording.UNTITLED,
        marking=wording.CONFIDENTIAL if exempt else None,
        facts=tuple((name, plain(said)) for name, said in _facts(details) if said.strip()),
        left_out=wording.left_out(left_out),
        blocks=tuple(_blocks(briefing, known, pictures)),
        sources=tuple(known.values()),
        method=tuple(wording.method(excerpts, gaps, exported_on, exempt=exempt)),
        questions=(*_answered(excerpts), *_unanswered(gaps)),
        author=plain(details.officer),
        subject=plain(details.subject),
        stored=briefing_as_json(briefing, exported_on),
    )


def plain(text: str) -> str:
    """Text that every format can hold: what no XML can hold is replaced, not lost."""
    return "".join("\ufffd" if _is_unfit(character) else character for character in text)


def _is_unfit(character: str) -> bool:
    unfit = unicodedata.category(character) in {"Cc", "Cs"} or character in "\ufffe\uffff"
    return unfit and character not in "\t\n"


def _facts(details: Details) -> Iterator[tuple[str, str]]:
    yield "Reference", details.reference
    yield "Date", long_date(details.day) if details.day else ""
    yield "Subject", details.subject
    yield "Officer", details.officer
    yield "Classification", details.classification


def _blocks(
    briefing: Briefing, known: Mapping[_Key, Source], pictures: Pictures
) -> Iterator[Block]:
    number = 0
    for entry in briefing.entries:
        match entry:
            case Heading(text=text) if text.strip():
                yield Section(plain(" ".join(text.split())))
            case Note(text=text) if text.strip():
                lines = plain(text).split("\n")
                yield Words(tuple(line.strip() for line in lines if line.strip()))
            case Gap():
                yield Absence(plain(entry.question), wording.NOT_FOUND, wording.searched(entry))
            case Excerpt():
                number += 1
                source = known[_key(entry.passage)].number
                yield _quotation(entry, number, source, pictures.get(entry.id, ()))


def _quotation(
    entry: Excerpt, number: int, source: int, pictures: tuple[Picture, ...]
) -> Quotation:
    passage = entry.passage
    return Quotation(
        entry_id=entry.id,
        number=number,
        text=plain(passage.text),
        citation=plain(Citation.of(passage).label()),
        source=source,
        span=passage.span,
        sha256=hashlib.sha256(passage.text.encode("utf-8", "surrogatepass")).hexdigest(),
        question=plain(entry.question or ""),
        exempt=passage.item.exempt,
        pictures=pictures,
    )


def _sources(excerpts: Sequence[Excerpt]) -> dict[_Key, Source]:
    """The minutes that are quoted, in the order in which they come first."""
    names = Names(entry.passage.document.path for entry in excerpts)
    known: dict[_Key, Source] = {}
    for entry in excerpts:
        passage = entry.passage
        key = _key(passage)
        if key not in known:
            path, sha256, meeting, status = key
            known[key] = Source(len(known) + 1, names(path), plain(meeting), status, sha256)
    return known


def _key(passage: Passage) -> _Key:
    meeting, document = passage.meeting, passage.document
    body = meeting.committee or meeting.council
    day = long_date(meeting.held_on) if meeting.held_on else None
    held = ", ".join(filter(None, (body, day)))
    return document.path, document.sha256, held, meeting.status or ""


def _answered(excerpts: Sequence[Excerpt]) -> Iterator[tuple[str, str, str]]:
    found: dict[str, list[datetime]] = {}
    for one in excerpts:
        if one.question:
            found.setdefault(one.question, []).append(one.chosen_on)
    for question, chosen_on in found.items():
        quotations = count(len(chosen_on), "quotation")
        yield plain(question), f"chosen {wording.days(chosen_on)}", quotations


def _unanswered(gaps: Sequence[Gap]) -> Iterator[tuple[str, str, str]]:
    for gap in gaps:
        yield plain(gap.question), f"asked {wording.days([gap.asked_on])}", wording.NOT_FOUND
