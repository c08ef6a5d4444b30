"""How the window feels: typing, going through 10,000 passages, a PDF of 1,500 pages.

    xvfb-run -a python -m tests.benchmarks.window_feel

The real window and service, on minutes made for it; embedded by hashing, since no meaning is asked for.
Each figure ends with the painting of what was done, not with the call.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from app.service.client import Service
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.run import build, name_application
from app.window.settings import Settings
from app.window.source_head import PAGE
from index.archive import Archive
from index.types import Answer, Filters
from tests.benchmarks.event_loop import wait

PAGES, HITS, STEPS = 1_500, 10_000, 300
_TEXT = (
    "The Parks Committee was told of bench {page} on the Long Walk, which had been repaired in May."
)


def write_pdf(path: Path) -> None:
    style = getSampleStyleSheet()["Normal"]
    said: list[object] = []
    for page in range(1, PAGES + 1):
        for part in range(5):
            numbers = {"tenant": page * 31 + part, "rent": 20 + part, "shed": page + part}
            said.append(Paragraph(_TEXT.format(page=page, part=part, **numbers), style))
        said.append(PageBreak())
    SimpleDocTemplate(str(path)).build(said)


def milliseconds(do: Callable[[], object]) -> float:
    """Of doing it and of painting what it changed."""
    began = time.perf_counter()
    do()
    QApplication.processEvents()
    return 1e3 * (time.perf_counter() - began)


def typed(window: MainWindow) -> Iterator[float]:
    field = window.question.field
    for letter in "what was said about the allotments at nether ostermere? " * 4:
        yield milliseconds(lambda key=letter: QTest.keyClick(field, key))  # type: ignore[misc]
    field.clear()


def asked(window: MainWindow, question: str) -> Answer:
    window.question.field.setText(question)
    QTest.keyClick(window.question.field, Qt.Key.Key_Return)
    wait(lambda: window.answer.answer and window.source.hit, 60, every=2)
    assert window.answer.answer is not None
    return window.answer.answer


def page_opened(window: MainWindow) -> float:
    began = time.perf_counter()
    window.source.choose_view(PAGE)
    wait(lambda: window.source.pdf.canvas.view is not None, 60, every=1)
    QApplication.processEvents()
    return time.perf_counter() - began


def scrolled(window: MainWindow) -> Iterator[float]:
    bar = window.answer.answered.verticalScrollBar()
    for step in range(1, STEPS + 1):
        yield milliseconds(lambda to=step: bar.setValue(bar.maximum() * to // STEPS))  # type: ignore[misc]


def walked(window: MainWindow) -> Iterator[float]:
    hits = window.answer.answered.hits
    hits.choose(0)
    for _ in range(STEPS):
        yield milliseconds(lambda: QTest.keyClick(hits, Qt.Key.Key_Down))


def told(what: str, taken: list[float]) -> None:
    ordered = sorted(taken)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(
        f"{what}: median {statistics.median(ordered):.1f} ms, p95 {p95:.1f}, longest {ordered[-1]:.1f}"
    )


def measure(window: MainWindow) -> None:
    told("a letter typed", list(typed(window)))
    answer = asked(window, "parcel 1437-3 of the allotments")
    print(f"a page of {PAGES:,} opened: {page_opened(window):.2f} s")
    many = replace(answer, hits=tuple(answer.hits[n % len(answer.hits)] for n in range(HITS)))
    taken = milliseconds(lambda: window.answer.show_answer(many, 0.1, Filters()))
    print(f"{HITS:,} passages shown: {taken:.0f} ms")
    told(f"a jump in {HITS:,} passages to where none was seen", list(scrolled(window)))
    told(f"a step by key through {HITS:,} passages", list(walked(window)))


def main() -> None:
    app = QApplication([])
    name_application(app)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_pdf(folder / "allotments.pdf")
        archive = Archive(folder / "archive")
        archive.index([folder / "allotments.pdf"], model="hashing")
        archive.close()
        service = Service(folder / "archive")
        history, settings = History(folder / "questions.json"), Settings(folder / "window.ini")
        window = build(app, service, settings, history, CrashReporter(app))
        window.resize(1360, 860)
        window.show()
        wait(window.library.model.rowCount, 60, every=5)
        measure(window)
        window.hide()
        service.close()


if __name__ == "__main__":
    main()
