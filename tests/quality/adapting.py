"""What a model gains that has learnt from a council's earlier minutes, on questions of later years.

    python -m tests.quality.adapting FOLDER

Learns from what Limerick minuted before 2018, and asks the questions of 2018 and 2019 of all its
minutes, from which the words of the questions were taken out, with the plain model and with the one
that has learnt. FOLDER keeps the archives and the model: begun again, it goes on from there.
"""

import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import apsw

from index.adapting import training
from index.adapting.collecting import collect
from index.archive import Archive
from index.embedding import DEFAULT_MODEL
from index.embedding.model_files import find_model
from index.evaluation import Evaluation, measure, read_set
from index.evaluation.sets import Question
from index.progress import unheard
from tests.quality.converters.limerick import DATA, lines
from tests.quality.converters.writing import write
from tests.quality.labelled import SHARED_DATA

LEARNT_BEFORE = date(2018, 1, 1)
MEASURES = ("hit@1", "hit@10", "MRR@10", "nDCG@10")


def learn(folder: Path) -> Path:
    """The model that has learnt what was minuted before the day."""
    archive = Archive(folder / "natural")
    archive.index([SHARED_DATA / DATA / "natural_txt"], model="hashing")
    archive.close()
    connection = apsw.Connection(
        str(folder / "natural" / "minutes.db"), flags=apsw.SQLITE_OPEN_READONLY
    )
    pairs = [one for one in collect(connection) if one.held_on and one.held_on < LEARNT_BEFORE]
    connection.close()
    print(f"{len(pairs)} pairs: {dict(Counter(one.kind.value for one in pairs))}", flush=True)
    job = training.Job(
        str(find_model(DEFAULT_MODEL)),
        [(one.asked, one.told) for one in pairs],
        str(folder / "learnt"),
    )
    training.write(job, folder / "job.json")
    subprocess.run(
        [sys.executable, "-m", "index.adapting.training", str(folder / "job.json")], check=True
    )
    return folder / "learnt" / "model"


def questions(folder: Path, archive: Archive) -> list[Question]:
    """Those of minutes that were not learnt from."""
    write(folder / "questions.jsonl", lines(SHARED_DATA / DATA))
    days = {entry.document.path: entry.meeting.held_on for entry in archive.library().entries}
    asked = []
    for question in read_set(folder / "questions.jsonl").questions:
        held = [day for gold in question.gold if (day := days.get(gold.path))]
        if held and min(held) >= LEARNT_BEFORE:
            asked.append(question)
    return asked


def measured(folder: Path, name: str, model: str | None) -> Evaluation:
    """All minutes in an archive of a model, asked."""
    archive = Archive(folder / name)
    archive.index([SHARED_DATA / DATA / "stripped_txt"], model=model)
    found = measure(archive, questions(folder, archive), unheard)
    archive.close()
    return found


def show(name: str, found: Evaluation) -> None:
    """A line for each way of searching."""
    for system in ("minutebook", "dense alone", "BM25 alone"):
        values = found.overall.ranking[system]
        told = ", ".join(
            f"{one} {values[one].value:.3f} [{values[one].low:.3f}, {values[one].high:.3f}]"
            for one in MEASURES
        )
        print(f"{name}, {system}: {told}", flush=True)


def main() -> None:
    """Learn, then ask with both."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "learnt" / "model"
    if not model.is_dir():
        model = learn(folder)
    show("plain", measured(folder, "plain", None))
    show("learnt", measured(folder, "adapted", str(model)))


if __name__ == "__main__":
    main()
