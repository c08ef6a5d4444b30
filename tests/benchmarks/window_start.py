"""From nothing to the window, to what words find, and to the whole answer; beside it by torch.

    xvfb-run -a python -m tests.benchmarks.window_start ARCHIVE "QUESTION" [--rounds 5]

Each round is a new process, as of a program that is installed: its modules are compiled, in a first
round that does not count. The question is asked as soon as the window is painted; its answer is
there once the window holds it. While the model is loading, that first is what words alone find.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from index.types import Answer
from tests.benchmarks.cold import BY_TORCH, seconds


def measured(archive: Path, question: str, began: float) -> tuple[float, float, float]:
    """In this process: seconds from `began` to the first painting, the first answer and the whole."""
    from app import early
    from app.service import process

    early.begin()  # as the program does
    started = process.start()
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from app.service.client import Service
    from app.window import language
    from app.window.crash import CrashReporter
    from app.window.history import History
    from app.window.run import build, name_application
    from app.window.settings import Settings
    from tests.benchmarks.event_loop import wait

    painted: list[float] = []

    class Painting(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
            if event.type() == QEvent.Type.Paint:
                painted.append(time.time() - began)
            return False

    def is_whole(answer: Answer | None) -> bool:
        return answer is not None and answer.notice is None

    app = QApplication([])
    name_application(app)
    language.speak(app)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        service = Service(archive, started)
        history, settings = History(folder / "questions.json"), Settings(folder / "window.ini")
        window = build(app, service, settings, history, CrashReporter(app))
        painting = Painting()
        window.installEventFilter(painting)
        window.show()
        early.loaded()
        wait(lambda: painted, 30, every=2)
        window.question.field.setText(question)
        window.question.ask_button.click()
        wait(lambda: window.answer.answer, 60, every=2)
        first = time.time() - began
        wait(lambda: is_whole(window.answer.answer), 60, every=2)
        whole = time.time() - began
        window.hide()
        service.close()
    return painted[0], first, whole


def in_a_process(archive: Path, question: str) -> tuple[float, float, float]:
    """The same in a new process."""
    command = [sys.executable, "-m", "tests.benchmarks.window_start", str(archive), question]
    command += ["--began", str(time.time())]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    shown, first, whole = map(float, done.stdout.split()[-3:])
    return shown, first, whole


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("question")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--began", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.began:
        print(*measured(options.archive, options.question, options.began))
        return
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # then each start would compile them anew
    in_a_process(options.archive, options.question)
    torch = [sys.executable, "-c", BY_TORCH, str(options.archive), options.question]
    rounds = [
        (*in_a_process(options.archive, options.question), seconds(torch))
        for _ in range(options.rounds)
    ]
    *ours, theirs = map(statistics.median, zip(*rounds, strict=True))
    print(f"the same answer by torch: {theirs:.2f} s")
    for what, taken in zip(("window painted", "first answer", "whole answer"), ours, strict=True):
        print(f"{what} {taken:.2f} s: {taken / theirs:.3f} of it")


if __name__ == "__main__":
    main()
