"""Passages like a passage, as JSON: `resources/similar.schema.json` says what it holds."""

from typing import Any

from index.citation import Citation
from index.contract import passage_as_json
from index.types import Similar

Json = dict[str, Any]


def similar_as_json(found: Similar) -> Json:
    """One object."""
    passage = found.passage
    return {
        "like": {
            "text": passage.text,
            "label": Citation.of(passage).label(),
            "path": passage.document.path,
            "start": passage.span.start,
            "end": passage.span.stop,
        },
        "by": "words" if found.words else "meaning",
        "words": list(found.words),
        "passages": [passage_as_json(hit, number) for number, hit in enumerate(found.hits, 1)],
        "searched": {
            "documents": found.searched.documents,
            "passages": found.searched.passages,
            "unreadable": found.searched.unreadable,
        },
    }
