"""How long the window's event loop is held: while the model loads, while a folder is indexed.

xvfb-run -a python -m tests.benchmarks.event_loop FOLDER

The real window on the real service; a 10 ms timer's gaps, by phase. After the first quarter of a minute of
indexing a question is asked every few seconds.
"""

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.service.client import Service
from app.window import language
from app.window.controller import Controller
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.run import build, name_application
from app.window.settings import Settings


class Gaps:
    """The gaps of a 10 ms timer, by the phase they fall into."""

    def __init__(self) -> None:
        self.phase = "start"
        self._gaps: dict[str, list[float]] = defaultdict(list)
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=10)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps[self.phase].append(1e3 * (now - self._last))
        self._last = now

    def report(self) -> None:
        print(f"{'phase':24}{'ticks':>8}{'p50':>8}{'p99':>8}{'p99.9':>8}{'longest':>9}  (ms)")
        for phase, gaps in self._gaps.items():
            ordered = sorted(gaps)
            shares = (ordered[int(len(gaps) * share)] for share in (0.5, 0.99, 0.999))
            told = "".join(f"{gap:8.1f}" for gap in shares)
            print(f"{phase:24}{len(gaps):8}{told}{ordered[-1]:9.1f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    app = QApplication([])
    name_application(app)
    language.speak(app)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        service = Service(folder / "archive")
        history = History(folder / "questions.json")
        settings = Settings(folder / "window.ini")
        window = build(app, service, settings, history, CrashReporter(app))
        controller = window.findChild(Controller)
        window.resize(1360, 860)
        gaps = Gaps()
        window.show()
        measure(window, controller, gaps, options.folder)
        gaps.report()
        window.hide()
        service.close()


def measure(window: MainWindow, controller: Controller, gaps: Gaps, folder: Path) -> None:
    gaps.phase = "model load"
    wait(lambda: controller.libraries.is_known and not controller.model.is_loading, 120)
    gaps.phase = "indexing"
    controller.adding.add([folder])
    wait(lambda: not controller.adding.lane.is_busy, 15)
    number = 0
    while controller.adding.lane.is_busy:
        number += 1
        gaps.phase = "asking while indexing"
        question = f"What was agreed about housing, number {number}?"
        window.question.field.setText(question)
        window.question.ask_button.click()
        wait(lambda q=question: window.answer.answer and window.answer.answer.question == q, 30)
        gaps.phase = "indexing"
        wait(lambda: not controller.adding.lane.is_busy, 4)
    gaps.phase = "idle"
    wait(lambda: False, 2)
    print(f"{len(controller.libraries.library.entries)} documents, {number} questions meanwhile")


def wait(done: Callable[[], object], seconds: float, every: int = 50) -> None:
    """Let the event loop run until done, or for so long; it looks `every` few milliseconds."""
    until = time.perf_counter() + seconds
    while not done() and time.perf_counter() < until:
        loop = QEventLoop()
        QTimer.singleShot(every, loop.quit)
        loop.exec()


if __name__ == "__main__":
    main()
