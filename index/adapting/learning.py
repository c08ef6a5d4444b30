"""Learning in a row: pairs, training, judging; what is better becomes a model of the archive."""

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from itertools import chain
from pathlib import Path

import apsw
import numpy as np

from index.adapting import card as cards
from index.adapting.batching import batches
from index.adapting.collecting import capped, collect
from index.adapting.gate import judge
from index.adapting.job import Job, Workplace, kinds_of, texts_of
from index.adapting.pairs import Pair, PairKind
from index.adapting.phrasing import learn_phrasing
from index.adapting.prospects import begun_job, card_in_use
from index.adapting.replies import Put, put, replied
from index.adapting.splitting import FEWEST_JUDGED, FEWEST_STOPPED, Split, split
from index.adapting.trainer import refuse_without, train
from index.archive_files import ArchiveFiles
from index.chosen import embedder_in_use
from index.embedding import open_embedder
from index.embedding.hashing import HashingEmbedder
from index.embedding.local import LocalEmbedder
from index.embedding.model_files import find_model
from index.errors import ArchiveError, ModelError
from index.naming import shown
from index.progress import Progress, Report, unheard
from index.protocols import Embedder, Vectors
from index.searches import Searches
from index.store.lock import held
from index.store.models import LEARNT, chosen_model, coming_model, model_before
from index.types import Learnt, ModelCard, Verdict

FEWEST = 200
"""Pairs to learn from: what fewer teach cannot be told from chance."""
_AT_ONCE = 256
"""Texts that are embedded between two reports."""
_LOCK = "learning.lock"


def learn(files: ArchiveFiles, report: Report) -> Learnt:
    """Learn from an archive's public minutes, or go on where that was stopped.

    What is better than the model in use lies in `models` of the archive's folder afterwards, and is
    to be adopted; anything else is gone. Raises what the report does; ArchiveError where there is
    too little to learn from, too little memory or no room; ModelError where no model can be trained.
    """
    with _sole_learner(files.folder):
        refuse_without(files.folder)
        place = Workplace(files.folder)
        with files.reading() as connection:
            in_use = embedder_in_use(files.folder, connection)
        job = begin(files, report)
        target = files.folder / LEARNT / job.name
        if card := cards.read(target):
            return Learnt(Verdict.ADOPTED, job.name, card)  # it was stopped between there and here
        train(place, report)
        return _judged(place, job, in_use, target, report)


def begin(files: ArchiveFiles, report: Report = unheard) -> Job:
    """The job that was begun with this archive's model, or a new one."""
    place = Workplace(files.folder)
    with files.reading() as connection:
        base = _base_of(files.folder, connection)
        known = begun_job(place, connection)
        if known and known.base == base:
            return known
        place.clear()
        job = _new_job(files, connection, base, report)
    place.begin(job)
    return job


def _base_of(archive: Path, connection: apsw.Connection) -> str:
    """The model that learning begins from: the one in use, or what that one began from."""
    card = card_in_use(archive, connection)
    return card.base if card else chosen_model(connection)


@contextmanager
def _sole_learner(archive: Path) -> Iterator[None]:
    busy = f"Another Minutebook is learning from the archive {shown(archive)}; wait until it has finished."
    with held(archive / _LOCK, busy):
        yield


def _new_job(files: ArchiveFiles, connection: apsw.Connection, base: str, report: Report) -> Job:
    if base == HashingEmbedder.name:
        raise ModelError(f"The model {base} knows no meaning and cannot learn; choose another one.")
    folder = find_model(base)
    pairs = collect(connection, report)
    parts = split(pairs)
    _refuse_too_few(pairs, parts)
    # What people really asked is learnt from twice, each time beside other pairs.
    some = capped(parts.learning)
    wanted = [*some, *(one for one in some if one.kind is PairKind.REPLY)]
    phrasing, phrased = learn_phrasing(_put(files, connection, report))
    told = _embedded([pair.told for pair in wanted], open_embedder(base), report)
    learnt = batches(wanted, told, seed=1)
    taken = dict.fromkeys(chain.from_iterable(learnt))
    days = [pair.held_on for pair in taken if pair.held_on]
    today = datetime.now().astimezone().date().isoformat()
    return Job(
        name=f"{today}-{_digest(pairs)}",
        base=base,
        folder=str(folder),
        begun_on=today,
        batches=[texts_of(batch) for batch in learnt],
        stopping=texts_of(parts.stopping),
        judging=texts_of(parts.judging),
        kinds=kinds_of(list(taken)),
        first=min(days).isoformat() if days else None,
        last=max(days).isoformat() if days else None,
        document=int(connection.execute("SELECT max(id) FROM documents").get),
        passages=int(connection.execute("SELECT count(*) FROM passages").get),
        phrasing=dict(phrasing.weights),
        phrased=phrased,
    )


def _put(files: ArchiveFiles, connection: apsw.Connection, report: Report) -> list[Put]:
    """The questions that minutes record a reply to, as the archive answers them now."""
    retriever = Searches(files.folder, connection, None).retriever
    return list(put(retriever, replied(connection), report))


def _refuse_too_few(pairs: Sequence[Pair], parts: Split) -> None:
    if len(pairs) < FEWEST:
        raise ArchiveError(
            f"These minutes hold {len(pairs)} pairs of texts to learn from, and fewer than {FEWEST} "
            "teach nothing; add more minutes first."
        )
    if len(parts.stopping) < FEWEST_STOPPED or len(parts.judging) < FEWEST_JUDGED:
        raise ArchiveError(
            "Too few meetings of these minutes are dated and have something to learn from: the latest "
            "are held back, to judge by them what was learnt from earlier ones."
        )


def _embedded(texts: Sequence[str], embedder: Embedder, report: Report) -> Vectors:
    vectors = []
    for start in range(0, len(texts), _AT_ONCE):
        report(Progress(start, len(texts), "preparing", unit="texts"))
        vectors.append(embedder.encode_documents(texts[start : start + _AT_ONCE]))
    return np.concatenate(vectors)


def _digest(pairs: Sequence[Pair]) -> str:
    whole = hashlib.sha256()
    for pair in pairs:
        whole.update(f"{pair.asked}\0{pair.told}\0".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()[:8]


def _judged(place: Workplace, job: Job, in_use: Embedder, target: Path, report: Report) -> Learnt:
    learnt = LocalEmbedder(job.name, place.learnt)
    judgement = judge(job, open_embedder(job.base), in_use, learnt, report)
    card = ModelCard(
        base=job.base,
        made_on=date.fromisoformat(job.begun_on),
        pairs=job.kinds,
        first=date.fromisoformat(job.first) if job.first else None,
        last=date.fromisoformat(job.last) if job.last else None,
        passages=job.passages,
        document=job.document,
        seed=job.seed,
        minutes=judgement.minutes,
        guard=judgement.guard,
        cosines=judgement.cosines,
        phrasing=job.phrased,
    )
    if judgement.verdict is Verdict.ADOPTED:
        cards.write_phrasing(place.learnt, job.phrasing)
        cards.write(place.learnt, card)
        target.parent.mkdir(exist_ok=True)
        place.learnt.replace(target)
    else:
        place.clear()
    return Learnt(judgement.verdict, job.name, card)


def tidy(files: ArchiveFiles) -> None:
    """Leave nothing of a learning that has ended, nor of models that are neither in use nor kept."""
    Workplace(files.folder).clear()
    with files.reading() as connection:
        names = {chosen_model(connection), coming_model(connection), model_before(connection)}
    for folder in (files.folder / LEARNT).glob("*"):
        if f"{LEARNT}/{folder.name}" not in names:
            shutil.rmtree(folder, ignore_errors=True)
