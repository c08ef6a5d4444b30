"""Whether learning is likely to pay, and how long it takes; nothing is learnt here."""

from pathlib import Path

import apsw

from index.adapting import card as cards
from index.adapting.batching import BATCH
from index.adapting.collecting import MOST
from index.adapting.job import Job, Workplace
from index.adapting.trainer import can_train
from index.store.models import LEARNT, chosen_model
from index.types import Learning, ModelCard

_FIRST = 2_000
"""Passages from which learning for the first time is likely to pay."""
_AGAIN = 0.25
"""Of the passages that were there when it learnt, those added since from which on it is likely to pay
again."""
_PAIRS_A_PASSAGE = 0.5
_STEP, _PASSAGE = 2.0, 0.012
"""Seconds that a step of training and embedding a passage anew take on two cores."""


def prospects(archive: Path, connection: apsw.Connection) -> Learning:
    """What may be learnt from an archive's public minutes."""
    card = card_in_use(archive, connection)
    held = int(connection.execute("SELECT count(*) FROM passages").get)
    last = card.document if card else 0
    added = int(
        connection.execute("SELECT count(*) FROM passages WHERE document_id > ?", (last,)).get
    )
    steps = min(MOST, held * _PAIRS_A_PASSAGE) / BATCH
    return Learning(
        card=card,
        added=added,
        pays=can_train() and added >= (_AGAIN * card.passages if card else _FIRST),
        begun=begun_job(Workplace(archive), connection) is not None,
        seconds=steps * _STEP + held * _PASSAGE,
    )


def begun_job(place: Workplace, connection: apsw.Connection) -> Job | None:
    """What was begun and stopped; None where its model has come into use since, as all was embedded."""
    job = place.job()
    return job if job and chosen_model(connection) != f"{LEARNT}/{job.name}" else None


def card_in_use(archive: Path, connection: apsw.Connection) -> ModelCard | None:
    """The card of the model in use; None where it has not learnt from this archive."""
    name = chosen_model(connection)
    return cards.read(archive / name) if name.startswith(f"{LEARNT}/") else None
