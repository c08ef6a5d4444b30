"""A trail as JSON. Outside tools rely on it: `resources/trail.schema.json` says what it holds."""

from typing import Any

from index.contract import expansions_as_json, passage_as_json
from index.types import Mention, Trail, TrailStep

Json = dict[str, Any]


def trail_as_json(trail: Trail) -> Json:
    """The trail of one topic: steps by date, and those of undated meetings apart."""
    steps = [(trail.meeting_of(step).held_on, _step(trail, step)) for step in trail.steps]
    mentions = [(mention.held_on, _mention(mention)) for mention in trail.mentions]
    return {
        "topic": trail.topic,
        "words": list(trail.words),
        "steps": [step for day, step in steps if day],
        "mentions": [mention for day, mention in mentions if day],
        "undated": {
            "steps": [step for day, step in steps if not day],
            "mentions": [mention for day, mention in mentions if not day],
        },
        "passages": [passage_as_json(hit, number) for number, hit in enumerate(trail.hits, 1)],
        "searched": {
            "documents": trail.searched.documents,
            "passages": trail.searched.passages,
            "unreadable": trail.searched.unreadable,
        },
        "notice": trail.notice,
        "expansions": expansions_as_json(trail.expansions),
    }


def _step(trail: Trail, step: TrailStep) -> Json:
    meeting = trail.meeting_of(step)
    return {
        "event": step.event,
        "also": list(step.also),
        "body": meeting.body,
        "held_on": meeting.held_on.isoformat() if meeting.held_on else None,
        "quote": {
            "text": step.quote.text,
            "citation": step.quote.citation,
            "start": step.quote.span.start,
            "end": step.quote.span.stop,
        },
    }


def _mention(mention: Mention) -> Json:
    return {
        "body": mention.body,
        "council": mention.meeting.council,
        "held_on": mention.held_on.isoformat() if mention.held_on else None,
        "path": mention.document.path,
        "passages": mention.passages,
    }
