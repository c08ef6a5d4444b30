"""Pictures of the window in its states: `python -m app.screenshots OUTDIR`.

The real service reads the sample minutes into an archive that is thrown away. Needs a display;
`xvfb-run -a -s "-screen 0 1600x1000x24"` will do.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMessageBox

from app.screenshot_files import make_files
from app.service.client import Service
from app.window.controller import Controller
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.hit_model import HIT
from app.window.main_window import MainWindow
from app.window.run import build, name_application
from app.window.settings import Settings
from app.window.source_head import PAGE

ANSWERED = "What was said about agency staff?"
ON_A_PAGE = "How many keys to the key safe at Coldharrow depot in March 2025?"
NAMING = "How much did Cabinet set aside for mouldy council houses in 2023?"
FOLLOWED = "zebra crossing on Fallowgate Road"
NOT_ANSWERED = "What did the Panel say about breakfast clubs?"
STRUCTURED = "2024-07-25_audit-and-governance-committee.txt"
EXEMPT = "What is said of the new contract for Otterbank Leisure Centre?"
_PATIENCE = 120.0
_BELOW_ATTENDANCE = 330


def main(out: Path) -> int:
    """Take every picture in both themes."""
    app = QApplication(sys.argv[:1])
    name_application(app)
    if "Inter" in QFontDatabase.families():
        font = app.font()
        font.setFamily("Inter")
        app.setFont(font)
    out.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder, _window(app, Path(folder), theme) as window:
            _take_all(window, out, theme)
    return 0


@contextmanager
def _window(app: QApplication, folder: Path, theme: str) -> Iterator[MainWindow]:
    settings = Settings(folder / "window.ini")
    settings.theme = theme
    service = Service(folder / "archive")
    history = History(folder / "questions.json")
    window = build(app, service, settings, history, CrashReporter(app))
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    window.question.field.setFocus()
    try:
        yield window
    finally:
        window.close()
        service.close()
        window.deleteLater()


def _take_all(window: MainWindow, out: Path, theme: str) -> None:
    answer = window.answer
    _until(lambda: answer.states.currentWidget() is answer.empty)
    _take(window, out / f"empty-{theme}.png")
    answer.empty.samples_button.click()
    _until(lambda: window.bottom.bar.value() >= 8 and window.library.model.rowCount() > 0)
    _take(window, out / f"indexing-{theme}.png")
    _until(lambda: not window.bottom.cancel.isVisible())
    _ask(window, ANSWERED)
    _until(lambda: window.source.source is not None)
    _take(window, out / f"answered-{theme}.png")
    _ask(window, NAMING)
    answer.answered.hits.turn_why(0)
    _take(window, out / f"why-{theme}.png")
    _ask(window, FOLLOWED)
    answer.answered.trail_button.click()
    _until(lambda: answer.is_on_trail)
    _take(window, out / f"timeline-{theme}.png")
    _ask(window, NOT_ANSWERED)
    _take(window, out / f"not-found-{theme}.png")
    with tempfile.TemporaryDirectory() as empty:
        window.dropped.emit([Path(empty)])
        _until(window.banner.isVisible)
        _take(window, out / f"error-{theme}.png")
        window.banner.dismiss()
    with tempfile.TemporaryDirectory() as folder:
        make_files(Path(folder))
        window.dropped.emit([Path(folder)])
        _until(lambda: _holds_whole(window, "pdf") and not window.bottom.cancel.isVisible())
        _take_formats(window, out, theme)


def _take_formats(window: MainWindow, out: Path, theme: str) -> None:
    """What is shown of files that are not plain text, and of those that need attention."""
    library, source = window.library, window.source
    library.summary.click()
    library.what_to_do.click()
    _take(window, out / f"problems-{theme}.png")
    _ask(window, ON_A_PAGE)
    hits = window.answer.answered.hits
    formats = [hits.hits.index(row).data(HIT).passage.document.format for row in range(10)]
    hits.choose(formats.index("pdf"))
    _until(lambda: source.source is not None and source.source.document.format == "pdf")
    source.choose_view(PAGE)
    _until(lambda: source.pdf.canvas.view is not None)
    _take(window, out / f"page-{theme}.png")
    controller = window.findChildren(Controller)[0]
    entries = controller.libraries.library.entries
    library.structure_wanted.emit(
        next(entry for entry in entries if entry.document.path.endswith(STRUCTURED))
    )
    _until(lambda: source.structure.document().blockCount() > 20)
    source.structure.verticalScrollBar().setValue(_BELOW_ATTENDANCE)
    _take(window, out / f"structure-{theme}.png")
    window.filters.exempt.click()
    box = window.findChildren(QMessageBox)[0]
    next(button for button in box.buttons() if button.text() == box.windowTitle()).click()
    _ask(window, EXEMPT)
    _take(window, out / f"exempt-{theme}.png")
    window.exempt.off_button.click()


def _holds_whole(window: MainWindow, kind: str) -> bool:
    """Whether there is a document of a format that meaning finds too."""
    entries = window.findChildren(Controller)[0].libraries.library.entries
    return any(e.document.format == kind and not e.words_only for e in entries)


def _ask(window: MainWindow, question: str) -> None:
    window.question.field.setText(question)
    window.question.ask_button.click()
    answer = window.answer
    _until(lambda: answer.answer is not None and answer.answer.question == question)


def _take(window: MainWindow, path: Path) -> None:
    _settle(0.4)
    window.grab().save(str(path))
    print(path)


def _until(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        _settle(0.02)


def _settle(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")))
