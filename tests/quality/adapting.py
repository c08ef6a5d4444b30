"""What a model gains that has learnt from a council's earlier minutes, on questions of later years.

    python -m tests.quality.adapting FOLDER

Learns, as `minutebook adapt` does, from what Limerick minuted before 2018, and asks the questions of
2018 and 2019 of all its minutes, from which the words of the questions were taken out, with the plain
model and with the one that has learnt; then the sample minutes, and QMSum's meetings of other countries.
FOLDER keeps the archives and the model: begun again, it goes on from there.
"""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from index.archive import Archive
from index.evaluation import Evaluation, measure, read_set
from index.evaluation.sets import Question
from index.progress import unheard
from index.store.models import LEARNT
from seeds import MINUTES, QUESTIONS
from tests.quality.converters import limerick as limerick_set
from tests.quality.converters import qmsum as qmsum_set
from tests.quality.converters.writing import write
from tests.quality.labelled import SHARED_DATA

LEARNT_BEFORE = date(2018, 1, 1)
MEASURES = ("hit@1", "hit@10", "MRR@10", "nDCG@10")
SYSTEMS = ("minutebook", "dense alone", "BM25 alone")


def learn(folder: Path) -> Path:
    """The model that has learnt what was minuted before the day; it is adopted, or this ends."""
    archive = Archive(folder / "learning")
    if not archive.library().entries:
        archive.index([SHARED_DATA / limerick_set.DATA / "natural_txt"])
        later = [
            Path(entry.document.path)
            for entry in archive.library().entries
            if entry.meeting.held_on is None or entry.meeting.held_on >= LEARNT_BEFORE
        ]
        archive.remove(later)
    if not archive.learning().card:
        learnt = archive.adapt()
        print(learnt.verdict.value, learnt.card, flush=True)
    name = archive.models().in_use
    archive.close()
    if not name.startswith(LEARNT):
        sys.exit("What was learnt was not adopted.")
    return folder / "learning" / name


def limerick(folder: Path, model: str) -> Evaluation:
    """The questions of minutes that were not learnt from, among all minutes."""
    archive = Archive(folder)
    archive.index([SHARED_DATA / limerick_set.DATA / "stripped_txt"], model=model)
    return _measured(archive, later_questions(folder, archive))


def later_questions(folder: Path, archive: Archive) -> list[Question]:
    """Those of minutes that were not learnt from."""
    write(folder / "questions.jsonl", limerick_set.lines(SHARED_DATA / limerick_set.DATA))
    days = {entry.document.path: entry.meeting.held_on for entry in archive.library().entries}
    asked = []
    for question in read_set(folder / "questions.jsonl").questions:
        held = [day for gold in question.gold if (day := days.get(gold.path))]
        if held and min(held) >= LEARNT_BEFORE:
            asked.append(question)
    return asked


def qmsum(folder: Path, model: str) -> Evaluation:
    """Meetings of committees in Canada and Wales."""
    archive = Archive(folder)
    archive.index([SHARED_DATA / qmsum_set.DATA / "meetings_txt"], model=model)
    write(folder / "questions.jsonl", qmsum_set.lines(SHARED_DATA / qmsum_set.DATA))
    return _measured(archive, read_set(folder / "questions.jsonl").questions)


def samples(folder: Path, model: str) -> Evaluation:
    """The sample minutes."""
    archive = Archive(folder)
    archive.index([MINUTES], model=model)
    return _measured(archive, read_set(QUESTIONS).questions)


def _measured(archive: Archive, asked: Sequence[Question]) -> Evaluation:
    evaluation = measure(archive, asked, unheard)
    archive.close()
    return evaluation


def show(name: str, found: Evaluation) -> None:
    """A line for each way of searching."""
    for system in SYSTEMS:
        values = found.overall.ranking[system]
        told = ", ".join(
            f"{one} {values[one].value:.3f} [{values[one].low:.3f}, {values[one].high:.3f}]"
            for one in MEASURES
        )
        print(f"{name}, {system}: {told}", flush=True)
    for one, value in found.overall.refusal.items():
        print(f"{name}, refusal {one}: {value.value:.3f} [{value.low:.3f}, {value.high:.3f}]")
    for one, value in found.overall.quotes.items():
        print(f"{name}, quotes {one}: {value.value:.3f}", flush=True)


def main() -> None:
    """Learn, then ask with both."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    models = {"plain": "all-MiniLM-L6-v2", "learnt": str(learn(folder))}
    for ask in (limerick, samples, qmsum):
        for name, model in models.items():
            show(f"{ask.__name__}, {name}", ask(folder / f"{ask.__name__}-{name}", model))


if __name__ == "__main__":
    main()
