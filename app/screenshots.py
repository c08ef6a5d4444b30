"""Pictures of the window in its states: `python -m app.screenshots OUTDIR [CODE [FOLDER]]`.

The real service reads the sample minutes into an archive that is thrown away. Needs a display;
`xvfb-run -a -s "-screen 0 1600x1000x24"` will do. CODE is a language; FOLDER holds one more, such
as `python -m app.pseudo_language FOLDER` makes.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from app.screenshot_files import make_files
from app.screenshot_tools import application, ask, opened_window, settle, until
from app.window.controller import Controller
from app.window.hit_model import HIT
from app.window.language import ENGLISH
from app.window.main_window import MainWindow
from app.window.source_head import PAGE

ANSWERED = "What was said about agency staff?"
ON_A_PAGE = "How many keys to the key safe at Coldharrow depot in March 2025?"
NAMING = "How much did Cabinet set aside for mouldy council houses in 2023?"
FOLLOWED = "zebra crossing on Fallowgate Road"
NOT_ANSWERED = "What did the Panel say about breakfast clubs?"
STRUCTURED = "2024-07-25_audit-and-governance-committee.txt"
EXEMPT = "What is said of the new contract for Otterbank Leisure Centre?"
_BELOW_ATTENDANCE = 330


def main(place: str = "build/screenshots", code: str = ENGLISH, added: str = "") -> int:
    """Take every picture in both themes."""
    app = application(code, Path(added) if added else None)
    out = Path(place)
    out.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with (
            tempfile.TemporaryDirectory() as folder,
            opened_window(app, Path(folder), theme) as window,
        ):
            _take_all(window, out, theme)
    return 0


def _take_all(window: MainWindow, out: Path, theme: str) -> None:
    answer = window.answer
    until(lambda: answer.states.currentWidget() is answer.empty)
    _take(window, out / f"empty-{theme}.png")
    answer.empty.samples_button.click()
    until(lambda: window.bottom.bar.value() >= 8 and window.library.model.rowCount() > 0)
    _take(window, out / f"indexing-{theme}.png")
    until(lambda: not window.bottom.cancel.isVisible())
    ask(window, ANSWERED)
    until(lambda: window.source.source is not None)
    _take(window, out / f"answered-{theme}.png")
    ask(window, NAMING)
    answer.answered.hits.turn_why(0)
    _take(window, out / f"why-{theme}.png")
    ask(window, FOLLOWED)
    answer.answered.trail_button.click()
    until(lambda: answer.is_on_trail)
    _take(window, out / f"timeline-{theme}.png")
    ask(window, NOT_ANSWERED)
    _take(window, out / f"not-found-{theme}.png")
    with tempfile.TemporaryDirectory() as empty:
        window.dropped.emit([Path(empty)])
        until(window.banner.isVisible)
        _take(window, out / f"error-{theme}.png")
        window.banner.dismiss()
    with tempfile.TemporaryDirectory() as folder:
        make_files(Path(folder))
        window.dropped.emit([Path(folder)])
        until(lambda: _holds_whole(window, "pdf") and not window.bottom.cancel.isVisible())
        _take_formats(window, out, theme)


def _take_formats(window: MainWindow, out: Path, theme: str) -> None:
    """What is shown of files that are not plain text, and of those that need attention."""
    library, source = window.library, window.source
    library.summary.click()
    library.what_to_do.click()
    _take(window, out / f"problems-{theme}.png")
    ask(window, ON_A_PAGE)
    hits = window.answer.answered.hits
    formats = [hits.hits.index(row).data(HIT).passage.document.format for row in range(10)]
    hits.choose(formats.index("pdf"))
    until(lambda: source.source is not None and source.source.document.format == "pdf")
    source.choose_view(PAGE)
    until(lambda: source.pdf.canvas.view is not None)
    _take(window, out / f"page-{theme}.png")
    controller = window.findChildren(Controller)[0]
    entries = controller.libraries.library.entries
    library.structure_wanted.emit(
        next(entry for entry in entries if entry.document.path.endswith(STRUCTURED))
    )
    until(lambda: source.structure.document().blockCount() > 20)
    source.structure.verticalScrollBar().setValue(_BELOW_ATTENDANCE)
    _take(window, out / f"structure-{theme}.png")
    window.filters.exempt.click()
    box = window.findChildren(QMessageBox)[0]
    next(button for button in box.buttons() if button.text() == box.windowTitle()).click()
    ask(window, EXEMPT)
    _take(window, out / f"exempt-{theme}.png")
    window.exempt.off_button.click()


def _holds_whole(window: MainWindow, kind: str) -> bool:
    """Whether there is a document of a format that meaning finds too."""
    entries = window.findChildren(Controller)[0].libraries.library.entries
    return any(e.document.format == kind and not e.words_only for e in entries)


def _take(window: MainWindow, path: Path) -> None:
    settle(0.4)
    window.bottom.toast.dismiss()  # it lies over the buttons of a panel
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
