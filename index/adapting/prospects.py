"""Whether learning is likely to pay, and how long it takes; nothing is learnt here."""

from pathlib import Path

import apsw

from index.adapting import card as cards
from index.adapting.batching import BATCH
from index.adapting.collecting import MOST
from index.adapting.job import Job, Workplace
from index.adapting.trainer import can_train
from index.store.models import LEARNT, chosen_model, model_before
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
    # Who went back to the model before it is not told at once to learn the same again.
    known = card or _card_of(archive, model_before(connection))
    steps = min(MOST, held * _PAIRS_A_PASSAGE) / BATCH
    return Learning(
        card=card,
        added=_added(connection, card.document if card else 0),
        pays=can_train() and _pays(connection, known),
        begun=begun_job(Workplace(archive), connection) is not None,
        seconds=steps * _STEP + held * _PASSAGE,
    )


def begun_job(place: Workplace, connection: apsw.Connection) -> Job | None:
    """What was begun and stopped; None where its model has come into use since, as all was embedded."""
    job = place.job()
    return job if job and chosen_model(connection) != f"{LEARNT}/{job.name}" else None


def card_in_use(archive: Path, connection: apsw.Connection) -> ModelCard | None:
    """The card of the model in use; None where it has not learnt from this archive."""
    return _card_of(archive, chosen_model(connection))


def _card_of(archive: Path, name: str | None) -> ModelCard | None:
    return cards.read(archive / name) if name and name.startswith(f"{LEARNT}/") else None


def _pays(connection: apsw.Connection, known: ModelCard | None) -> bool:
    """Whether enough came since what was learnt last, whether that is in use or not."""
    added = _added(connection, known.document if known else 0)
    return added >= (_AGAIN * known.passages if known else _FIRST)


def _added(connection: apsw.Connection, last: int) -> int:
    """Passages of documents after this one."""
    return int(
        connection.execute("SELECT count(*) FROM passages WHERE document_id > ?", (last,)).get
    )
