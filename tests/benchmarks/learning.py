"""How the window and its answers fare while an archive learns, and what learning itself takes.

    xvfb-run -a python -m tests.benchmarks.learning ARCHIVE [--minutes 5]

ARCHIVE has minutes and has not learnt from them; a copy of it learns. The real window on the real service: a
question every three seconds, first for half a minute by itself, then while it learns. For both, the gaps
of a 10 ms timer and how long answers took; then the seconds and the peak memory of each part of learning.
"""

import argparse
import itertools
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from app.service.client import Service
from app.window import language
from app.window.controller import Controller
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.run import build, name_application
from app.window.settings import Settings
from index.progress import Progress
from tests.benchmarks.event_loop import Gaps, wait

THINGS = ("parking", "housing", "the flood scheme", "footpaths", "the library", "speed limits")
_BETWEEN = 3.0


class Parts:
    """The seconds of each part of learning, and the most memory of a process of Minutebook's in it."""

    def __init__(self) -> None:
        self.now = "pairs"
        self._began = time.monotonic()
        self._seconds: dict[str, float] = {}
        self._memory: dict[str, int] = {}

    def turn(self, progress: Progress) -> None:
        """What it is at."""
        passed, self._began = time.monotonic() - self._began, time.monotonic()
        self._seconds[self.now] = self._seconds.get(self.now, 0.0) + passed
        self.now = progress.unit

    def look(self) -> None:
        """Sample the processes that this one has started."""
        for process in psutil.Process().children(recursive=True):
            try:
                held = process.memory_info().rss
            except psutil.NoSuchProcess:
                continue
            self._memory[self.now] = max(self._memory.get(self.now, 0), held)

    def report(self) -> None:
        for name, seconds in self._seconds.items():
            held = self._memory.get(name, 0) / 2**20
            print(f"{name}: {seconds:.0f} s, {held:.0f} MB at most", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--minutes", type=float, default=5)
    options = parser.parse_args()
    app = QApplication([])
    name_application(app)
    language.speak(app)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(options.archive, folder / "archive")
        service = Service(folder / "archive")
        history, settings = History(folder / "questions.json"), Settings(folder / "window.ini")
        window = build(app, service, settings, history, CrashReporter(app))
        controller = window.findChild(Controller)
        window.resize(1360, 860)
        window.show()
        wait(lambda: controller.libraries.is_known and not controller.model.is_loading, 120)
        gaps, parts = Gaps(), Parts()
        ask(window, gaps, "by itself", 30, parts)
        learning = controller.learning
        learning.learn()
        job = learning._job
        job.progressed.connect(parts.turn)
        ask(window, gaps, "learning", 60 * options.minutes, parts, job)
        gaps.report()
        parts.report()
        learning.pause()
        window.hide()
        service.close()


def ask(window: MainWindow, gaps: Gaps, phase: str, seconds: float, parts: Parts, job=None) -> None:
    """Ask one question after the other, for so long or until learning has ended."""
    taken: list[float] = []
    ended: list[object] = []
    if job is not None:
        job.succeeded.connect(ended.append)
        job.failed.connect(ended.append)
    until = time.perf_counter() + seconds
    for number in itertools.count():
        if time.perf_counter() > until or ended:
            break
        gaps.phase = phase
        question = f"What was said about {THINGS[number % len(THINGS)]}, number {number} {phase}?"
        window.question.field.setText(question)
        began = time.perf_counter()
        window.question.ask_button.click()
        wait(lambda q=question: window.answer.answer and window.answer.answer.question == q, 30, 5)
        taken.append(1000 * (time.perf_counter() - began))
        gaps.phase = f"{phase}, between"
        parts.look()
        wait(lambda: ended, _BETWEEN)
    taken.sort()
    p95 = taken[min(len(taken) - 1, int(0.95 * len(taken)))]
    print(
        f"{phase}: {len(taken)} questions, p50 {statistics.median(taken):.0f} ms, p95 {p95:.0f} ms; "
        f"{ended or 'it was still learning'}"[:300],
        flush=True,
    )


if __name__ == "__main__":
    main()
