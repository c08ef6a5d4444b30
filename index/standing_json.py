"""What is new as JSON. Tools rely on it: `resources/whats-new.schema.json` says what it holds."""

from typing import Any

from index.contract import passage_as_json
from index.types import Filters, News, WhatsNew

Json = dict[str, Any]


def whats_new_as_json(found: WhatsNew) -> Json:
    """Every standing question with the passages that are new on it."""
    return {"questions": [_news(one) for one in found.news], "notice": found.notice}


def filters_as_json(filters: Filters) -> Json:
    """Where a question looks; null where it looks everywhere."""
    return {
        "committee": filters.committee,
        "council": filters.council,
        "since": filters.since.isoformat() if filters.since else None,
        "until": filters.until.isoformat() if filters.until else None,
        "status": filters.status,
        "kind": filters.kind,
        "any_date": filters.any_date,
        "any_committee": filters.any_committee,
    }


def _news(one: News) -> Json:
    standing = one.standing
    return {
        "id": standing.id,
        "question": standing.question,
        "filters": filters_as_json(standing.filters),
        "saved_on": standing.saved_on.isoformat(),
        "answered": one.answer.answered,
        "notice": one.answer.notice,
        "new": [passage_as_json(hit, number) for number, hit in enumerate(one.hits, start=1)],
    }
