"""The language models of an archive as JSON, and what was learnt from it."""

from dataclasses import asdict
from typing import Any

from index.types import Learning, Learnt, ModelCard, Models

Json = dict[str, Any]


def models_as_json(models: Models, learning: Learning) -> Json:
    """The language models of an archive, and what the one in use has learnt."""
    return {
        "in_use": models.in_use,
        "coming": models.coming,
        "before": models.before,
        "card": card_as_json(learning.card) if learning.card else None,
        "passages_added_since": learning.added,
        "learning_pays": learning.pays,
        "learning_begun": learning.begun,
        "learning_seconds": round(learning.seconds),
    }


def learnt_as_json(learnt: Learnt, models: Models) -> Json:
    """What came of learning."""
    return {
        "verdict": learnt.verdict.value,
        "card": card_as_json(learnt.card),
        "in_use": models.in_use,
        "coming": models.coming,
        "before": models.before,
    }


def card_as_json(card: ModelCard) -> Json:
    """What a model was learnt from, and what it gained; no text."""
    return asdict(card) | {
        "made_on": card.made_on.isoformat(),
        "first": card.first and card.first.isoformat(),
        "last": card.last and card.last.isoformat(),
    }
