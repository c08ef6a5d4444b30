"""Kills `minutebook adapt` while it looks for pairs, learns, is judged, embeds anew and goes over.

    python -m tests.faults.learning_kills ARCHIVE KILLS [--seed N] [--longest SECONDS]

ARCHIVE has minutes and has not learnt from them. After each kill it must answer, with one whole model,
whose own vectors all its cosines are; after the last one it learns to the end.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import apsw
import numpy as np

from index.archive import Archive
from index.chosen import embedder_of
from index.store.connection import connect
from index.store.documents import waiting
from index.store.models import LEARNT, coming_model, model_in_use

QUESTIONS = ("What was said about parking?", "Was the flood relief scheme approved?")
_NEAR = 2e-3


def killed(archive: Path, after: float, phase: str | None) -> str:
    """Run and kill; what it was at. `phase`: wait for it first, where it comes."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app.cli", "--archive", str(archive), "adapt"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        cwd=Path(__file__).parents[2],
    )
    began = time.monotonic()
    while (
        phase and process.poll() is None and at(archive) != phase and time.monotonic() - began < 900
    ):
        time.sleep(0.02)
    end = time.monotonic() + after
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.005)
    now = at(archive)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return "ended" if process.returncode == 0 else now


def at(archive: Path) -> str:
    """What the files say that it is at."""
    place = archive / "adapting"
    connection = apsw.Connection(str(archive / "minutes.db"), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        if coming_model(connection):
            return "embedding"
    except apsw.BusyError:
        return "embedding"
    finally:
        connection.close()
    if (place / "model").is_dir():
        return "judging"
    if (place / "checkpoint.pt").exists():
        return "learning"
    return "beginning" if (place / "job.json").exists() else "looking"


def faults(folder: Path) -> list[str]:
    """What is wrong with the archive."""
    found = []
    archive = Archive(folder)
    in_use = archive.models().in_use
    connection = connect(folder / "minutes.db", writable=False)
    model = model_in_use(connection)
    if model is None or waiting(connection, model.id):
        found.append(f"{in_use} has not embedded all")
    embedder = embedder_of(folder, in_use)
    for question in QUESTIONS:
        answer = archive.ask(question)
        if not answer.hits or answer.notice:
            found.append(f"{question} {len(answer.hits)} hits, {answer.notice}")
        asked = embedder.encode_query(question)
        for hit in answer.hits[:5]:
            row = connection.execute(
                f"SELECT embedding FROM {model.table} WHERE passage_id = ?", (hit.passage.id,)
            ).get
            cosine = embedder.cosines.of(float(asked @ np.frombuffer(row, np.float32)))
            if abs(cosine - hit.similarity) > _NEAR:
                found.append(f"{question}: {hit.similarity} is not {cosine} of {in_use}")
    connection.close()
    archive.close()
    return found


def main() -> int:
    """Kill, look, and let it end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=60)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    tally: Counter[str] = Counter()
    wrong = []
    for number in range(options.kills):
        phase = None
        if number >= options.kills // 2:
            phase = ("judging", "embedding")[number >= options.kills * 2 // 3]
        longest = options.longest if phase is None else options.longest / 4
        where = killed(options.archive, chance.uniform(0, longest), phase)
        tally[where] += 1
        own = faults(options.archive)
        print(json.dumps({"kill": number + 1, "at": where, "faults": own}), flush=True)
        wrong += own
        if where == "ended":
            Archive(options.archive).revert()
    learnt = Archive(options.archive).adapt()
    wrong += faults(options.archive)
    in_use = Archive(options.archive).models().in_use
    print(dict(tally), learnt.verdict.value, in_use, wrong, flush=True)
    return 1 if wrong or not in_use.startswith(LEARNT) else 0


if __name__ == "__main__":
    sys.exit(main())
