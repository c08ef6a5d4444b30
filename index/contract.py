"""An answer as JSON. Outside tools rely on it: `resources/answer.schema.json` says what it holds."""

from typing import Any

from index.citation import Citation
from index.types import Answer, Hit, Status

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
        "passages": [_passage(hit, number) for number, hit in enumerate(answer.hits, start=1)],
        "searched": {
            "documents": answer.searched.documents,
            "passages": answer.searched.passages,
            "unreadable": answer.searched.unreadable,
        },
        "notice": answer.notice,
    }


def status_as_json(status: Status) -> Json:
    """The facts of an archive."""
    return {
        "documents": status.documents,
        "meetings": status.meetings,
        "passages": status.passages,
        "unreadable": status.unreadable,
        "model": status.model,
        "bytes": status.bytes,
        "to_embed": status.to_embed,
    }


def _passage(hit: Hit, number: int) -> Json:
    passage = hit.passage
    meeting, item = passage.meeting, passage.item
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
        "meeting": {
            "council": meeting.council,
            "committee": meeting.committee,
            "held_on": meeting.held_on.isoformat() if meeting.held_on else None,
            "status": meeting.status,
        },
        "item": {"number": item.number, "title": item.title},
        "label": Citation.of(passage).label(),
        "why": list(hit.why),
    }
