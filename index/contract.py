"""An answer as JSON. Outside tools rely on it: `resources/answer.schema.json` says what it holds."""

from collections.abc import Sequence
from typing import Any

from index.citation import Citation
from index.types import (
    AgendaItem,
    Answer,
    Expansion,
    Fact,
    Filters,
    Hit,
    Library,
    Meeting,
    Preflight,
    Record,
    Stated,
    Status,
)

Json = dict[str, Any]


def answer_as_json(answer: Answer, identity: str | int | None = None) -> Json:
    """The answer to one question, under the id it was asked with."""
    return {
        "id": identity,
        "question": answer.question,
        "answered": answer.answered,
        "confidence": round(answer.confidence, 4),
        "quotes": [
            {
                "text": quote.text,
                "citation": quote.citation,
                "start": quote.span.start,
                "end": quote.span.stop,
            }
            for quote in answer.quotes
        ],
        "passages": [
            passage_as_json(hit, number) for number, hit in enumerate(answer.hits, start=1)
        ],
        "searched": {
            "documents": answer.searched.documents,
            "passages": answer.searched.passages,
            "unreadable": answer.searched.unreadable,
        },
        "notice": answer.notice,
        "expansions": expansions_as_json(answer.expansions),
        "understood": understood_as_json(answer.understood),
    }


def expansions_as_json(expansions: Sequence[Expansion]) -> list[Json]:
    """Other names that were looked for."""
    return [
        {"asked": " ".join(e.asked), "instead": " ".join(e.instead), "source": e.source}
        for e in expansions
    ]


def understood_as_json(understood: Filters) -> Json:
    """The period and the committee that a question named; null where it named none."""
    since, until = understood.since, understood.until
    return {
        "committee": understood.committee,
        "since": since.isoformat() if since else None,
        "until": until.isoformat() if until else None,
    }


def status_as_json(status: Status, library: Library) -> Json:
    """The facts of an archive, and what in it needs attention."""
    entries = library.entries
    return {
        "documents": status.documents,
        "meetings": status.meetings,
        "passages": status.passages,
        "unreadable": status.unreadable,
        "model": status.model,
        "reranker": status.reranker,
        "bytes": status.bytes,
        "to_embed": status.to_embed,
        "exempt": status.exempt,
        "problems": {
            "unreadable": [{"path": u.path, "reason": u.reason} for u in library.unreadable],
            "partly_read": [
                {"path": path, "reason": sentence}
                for path, sentence in dict.fromkeys(
                    (e.document.path, sentence) for e in entries for sentence in e.problems
                )
            ],
            "incomplete": [
                {"path": e.document.path, "items": list(e.cut)} for e in entries if e.cut
            ],
            "no_date": [e.document.path for e in entries if e.meeting.held_on is None],
        },
    }


def preflight_as_json(found: Preflight) -> Json:
    """What adding files and folders would bring; null where it is not known."""
    return {
        "new": found.new,
        "changed": found.changed,
        "unchanged": found.unchanged,
        "moved": found.moved,
        "gone": list(found.gone),
        "unreachable": [{"path": u.path, "reason": u.reason} for u in found.unreachable],
        "duplicates": list(found.duplicates),
        "unreadable": [{"path": u.path, "reason": u.reason} for u in found.unreadable],
        "no_text_layer": None if found.scans is None else list(found.scans),
        "no_date": None if found.undated is None else list(found.undated),
        "passages": found.passages,
        "eta_seconds": None if found.eta is None else round(found.eta, 1),
    }


def records_as_json(path: str, records: Sequence[Record]) -> Json:
    """A document's meetings with their structure; every field with the place it was read from."""
    return {"path": path, "meetings": [_record(record) for record in records]}


def _record(record: Record) -> Json:
    return {
        "start": record.span.start,
        "end": record.span.stop,
        **_meeting(record.meeting),
        "starts_at": record.meeting.starts_at and record.meeting.starts_at.isoformat("minutes"),
        "venue": record.meeting.venue,
        "stated": [_stated(one) for one in record.stated],
        "items": [_item(item) for item in record.items],
        "facts": [_fact(fact) for fact in record.facts],
        "incomplete": list(record.cut),
    }


def _item(item: AgendaItem) -> Json:
    return {
        "number": item.number,
        "title": item.title,
        "id": item.key,
        "exempt": item.exempt,
        "routine": item.routine,
        "start": item.span.start,
        "end": item.span.stop,
    }


def _fact(fact: Fact) -> Json:
    return {
        "kind": fact.kind,
        "start": fact.span.start,
        "end": fact.span.stop,
        "parts": [_stated(part) for part in fact.parts],
    }


def _stated(part: Stated) -> Json:
    return {
        "name": part.name,
        "value": part.value,
        "start": part.span.start,
        "end": part.span.stop,
    }


def _meeting(meeting: Meeting) -> Json:
    return {
        "council": meeting.council,
        "committee": meeting.committee,
        "held_on": meeting.held_on.isoformat() if meeting.held_on else None,
        "status": meeting.status,
    }


def passage_as_json(hit: Hit, number: int) -> Json:
    """A passage under its number."""
    passage = hit.passage
    item = passage.item
    return {
        "citation": number,
        "score": round(hit.score, 4),
        "text": passage.text,
        "heading": passage.heading,
        "paragraph": passage.paragraph,
        "page": passage.page,
        "page_label": passage.page_label,
        "source": {
            "path": passage.document.path,
            "sha256": passage.document.sha256,
            "start": passage.span.start,
            "end": passage.span.stop,
        },
        "meeting": _meeting(passage.meeting),
        "item": {"number": item.number, "title": item.title},
        "exempt": item.exempt,
        "from_scan": passage.scanned,
        "versions": [
            {"path": v.document.path, "status": v.status, "differs": v.differs}
            for v in hit.versions
        ],
        "corrections": [
            {
                "path": c.document.path,
                "held_on": c.held_on,
                "text": c.text,
                "start": c.span.start,
                "end": c.span.stop,
            }
            for c in hit.corrections
        ],
        "label": Citation.of(passage).label(),
        "why": list(hit.why),
        "relevance": round(hit.relevance, 4),
        "similarity": None if hit.similarity is None else round(hit.similarity, 4),
        "answers": None if hit.answers is None else round(hit.answers, 4),
        "leads": hit.leads,
    }
