"""Kills `minutebook index` at random points, and compares what becomes of it with a clean run.

    python -m tests.faults.kills N [FOLDER] [--model NAME | --model-change] [--seed N] [--most KILLS]

Each round changes some files (new, changed, renamed, deleted, with and without exempt items), runs
the program in a process group of its own and kills all of it. Then the archive must open, answer,
and be verified; after another run it must hold what a clean run over the same files gives.

With --model-change each run may go over to another model, or back to the one before. One whole model
must be in use after each kill: all that was embedded when it came is.
"""

import argparse
import collections
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from index.accelerators import building
from index.archive import Archive
from tests.embedders import make_embedder
from tests.end2end.program import Program
from tests.faults.changing import Changing
from tests.faults.contents import Contents, answers, contents, differences
from tests.faults.models import embedded, without_vector
from tests.faults.victim import CUT_OVER, WIDTH

QUESTIONS = (
    "Which parcel of the allotments at Nether Ostermere leaked?",
    "What was offered for the secret depot?",
)

_AIMS = {
    "reading": (24, 0.05),
    "storing": (12, 0.002),
    "committing": (60, 0.002),
    "embedding": (2, 0.002),
    "accelerating": (1, 0.002),
    "renaming": (2, 0.001),
    "deleting": (4, 0.001),
}
_AIMS_OF_A_CHANGE = _AIMS | {"switching": (1, 0.002), "dropping": (2, 0.002)}
"""What is aimed at: up to how manieth time it begins, and how long after, in seconds."""


@dataclass
class Tally:
    """What came of it."""

    kills: int = 0
    phases: "collections.Counter[str]" = field(default_factory=collections.Counter)
    faults: list[str] = field(default_factory=list)


class Killing:
    """One archive that is killed again and again."""

    def __init__(self, folder: Path, seed: int, models: Sequence[str], files: int = 24) -> None:
        self._chance = random.Random(seed)
        self._folder = folder
        self._models = models
        self._files = Changing(folder / "minutes", self._chance, files)
        self._archive = folder / "archive"
        home = folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        self._program = Program(home, self._archive)
        self._lasts = 1.0
        self.tally = Tally()

    def round(self, kills: int) -> None:
        """Change files, kill this many runs, let one finish, and compare."""
        gone = self._files.change()
        for _ in range(kills):
            removed = gone if gone and self._chance.random() < 0.3 else []
            work, before = self._work(removed), embedded(self._archive)
            when = f"kill {self.tally.kills + 1} of {work[0]} while {self._kill(work)}"
            self._assert_sound(when)
            lost = embedded(self._archive).lost(before, reverted=work[0] == "model")
            lost = {one for one in lost if one[1] not in self._files.changed}
            self.tally.faults += [f"{when}: not embedded with the model in use: {lost}"] * bool(
                lost
            )
        self._compare(self._finish(gone))

    def _kill(self, work: list[str | Path]) -> str:
        """Start a run, and kill it and all that it started at some point; what it was doing."""
        note = self._folder / "phase"
        note.unlink(missing_ok=True)
        aim, nth, after = self._aim(work)
        call = [
            *(sys.executable, "-m", "tests.faults.victim"),
            str(note),
            aim,
            str(nth),
            str(after),
        ]
        call += ["--archive", str(self._archive), *map(str, work)]
        process = subprocess.Popen(
            call,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
            start_new_session=True,
        )
        if aim == "-":
            self._shoot(process, note)
        process.wait()
        if process.returncode != -signal.SIGKILL:
            # 1: what was to be removed went in an earlier run of this round; nothing to go back to.
            if process.returncode not in ((0,) if work[0] == "index" else (0, 1)):
                self.tally.faults.append(f"a run ended with {process.returncode}")
            return "nothing"
        self.tally.kills += 1
        self.tally.phases[_phase(note)] += 1
        return _phase(note)

    def _work(self, removed: list[Path]) -> list[str | Path]:
        """What a run is told to do."""
        if removed:
            return ["remove", *removed]
        if len(self._models) > 1 and self._chance.random() < 0.2:
            return ["model", "revert"]
        return ["index", self._files.folder, "--model", self._chance.choice(self._models)]

    def _aim(self, work: list[str | Path]) -> tuple[str, int, float]:
        """A phase, how manieth, and how long after; "-": any point of time."""
        if self._chance.random() < 0.25:
            return "-", 0, 0.0
        aims = _AIMS_OF_A_CHANGE if len(self._models) > 1 else _AIMS
        phase = "deleting" if work[0] == "remove" else self._chance.choice(list(aims))
        most, after = aims[phase]
        return phase, self._chance.randint(1, most), self._chance.uniform(0, after)

    def _shoot(self, process: "subprocess.Popen[bytes]", note: Path) -> None:
        """Kill the process and all that it started at a random point."""
        if self._chance.random() < 0.8:
            while process.poll() is None and _phase(note) == "starting":
                time.sleep(0.002)
        began = time.monotonic()
        try:
            process.wait(timeout=self._chance.uniform(0, self._lasts * 1.1))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            self._lasts = (self._lasts + time.monotonic() - began) / 2

    def _assert_sound(self, when: str) -> None:
        """The archive opens, answers what is committed, and every passage stands in its file."""
        archive = Archive(self._archive)
        try:
            held = archive.status().documents
            # Files that were changed and not read again yet differ; nothing else may.
            stale = self._files.changed
            compared = archive.verify().differences if held else ()
            wrong = [one for one in compared if one.path not in stale]
            self.tally.faults += [f"{when}: {one.path} {one.reason}" for one in wrong]
            if held and not archive.ask(QUESTIONS[0], exempt=True).hits:
                self.tally.faults.append(f"{when}: no passage was found")
        finally:
            archive.close()
        self.tally.faults += [f"{when}: {one}" for one in without_vector(self._archive)]

    def _finish(self, gone: list[Path]) -> str:
        """Let a run end; the model that is in use then."""
        model = self._chance.choice(self._models)
        archive = Archive(self._archive)
        try:
            if gone:
                archive.remove(gone)
            archive.index([self._files.folder], model=model)
        finally:
            archive.close()
        self._files.changed.clear()
        return model

    def _compare(self, model: str) -> None:
        clean = self._folder / "clean"
        shutil.rmtree(clean, ignore_errors=True)
        archive = Archive(clean)
        archive.index([self._files.folder], model=model)
        archive.close()
        where = f"after {self.tally.kills} kills"
        found = differences(*(_in_use(contents(one), model) for one in (self._archive, clean)))
        self.tally.faults += [f"{where}: {one}" for one in found]
        if answers(self._archive, QUESTIONS) != answers(clean, QUESTIONS):
            self.tally.faults.append(f"{where}: answers differ")


def _in_use(held: Contents, model: str) -> Contents:
    """What an archive holds, without what is of a model that is kept to go back to."""
    names = ("models", "embedded")
    kept = {kind: rows for kind, rows in held.items() if "tables of vectors" not in kind}
    kept = {k: rows for k, rows in kept.items() if "vectors of" not in k or k.endswith(f" {model}")}
    for kind, rows in kept.items():
        if kind.endswith(names):
            kept[kind] = [row for row in rows if model in row]
        if kind.endswith("settings"):
            kept[kind] = [row for row in rows if row[0] != "before"]
    return kept


def _two_models(folder: Path) -> list[str]:
    """Two small ones that cut minutes alike and make other vectors of them."""
    one, two = make_embedder(folder / "one", "bert", 512), folder / "two"
    shutil.copytree(one, two)
    settings = two / "config_sentence_transformers.json"
    kept = json.loads(settings.read_text("utf-8"))
    kept["prompts"]["document"] = "minutes: "
    settings.write_text(json.dumps(kept), "utf-8")
    return [str(one), str(two)]


def _phase(note: Path) -> str:
    """What a run did when it was last heard of."""
    try:
        return note.read_bytes()[:WIDTH].decode().strip()
    except FileNotFoundError:
        return "starting"


def kill(
    count: int,
    folder: Path,
    seed: int = 1,
    model: str = "hashing",
    files: int = 24,
    a_round: tuple[int, int] = (1, 3),
    *,
    model_change: bool = False,
) -> Tally:
    """Kill this many runs, so many of them before one may finish."""
    before, building.CUT_OVER = building.CUT_OVER, CUT_OVER
    try:
        models = _two_models(folder / "models") if model_change else [model]
        killing = Killing(folder, seed, models, files)
        chance = random.Random(seed)
        while killing.tally.kills < count and not killing.tally.faults:
            killing.round(min(chance.randint(*a_round), count - killing.tally.kills))
        return killing.tally
    finally:
        building.CUT_OVER = before


def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--model", default="hashing")
    parser.add_argument("--model-change", action="store_true", help="between two small ones")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=3, help="kills before a run may end")
    options = parser.parse_args()
    began = time.monotonic()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="minutebook-kills-"))
    tally = kill(
        options.count,
        folder,
        options.seed,
        options.model,
        a_round=(1, options.most),
        model_change=options.model_change,
    )
    print(f"{tally.kills} kills in {time.monotonic() - began:.0f} s, seed {options.seed}:")
    for phase, count in tally.phases.most_common():
        print(f"  {count:4} {phase}")
    for fault in tally.faults:
        print(f"FAULT {fault}")
    if options.folder is None and not tally.faults:
        shutil.rmtree(folder)
    return 1 if tally.faults else 0


if __name__ == "__main__":  # a spawned process imports this module again
    sys.exit(_main())
