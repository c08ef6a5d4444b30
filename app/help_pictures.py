"""Pictures for the pages of help: `python -m app.help_pictures OUTDIR`.

Parts of the window on the sample minutes, as large as a page has room for.
"""

import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.screenshot_tools import application, ask, opened_window, settle, until
from app.screenshots import ANSWERED, FOLLOWED, NOT_ANSWERED
from app.window.controller import Controller
from app.window.drafting.draft_dialog import DraftDialog
from app.window.main_window import BRIEFING, MainWindow
from app.window.toast import Toast
from index.briefing import editing
from index.briefing.editing import excerpt_of, new_id
from index.drafting.checking import Checker
from index.types import Answer, Entry, Excerpt, Heading, Note

_WIDTH = 620
"""What the page of help has room for."""
_DRAFT = (
    "The Panel heard that the share of agency social workers had fallen [1]. It welcomed the news. "
    "A saving of £310,000 was expected by Councillor Marlow [2]."
)
_HEADING = "Agency staff since 2022"
_HEIGHT = 520
_NOTE = "The share fell within a year; what the regional agreement did is not on record yet."


def main(out: Path) -> int:
    """Take every picture."""
    app = application()
    out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        opened_window(app, Path(folder), "light") as window,
    ):
        _take_all(window, out)
    return 0


def _take_all(window: MainWindow, out: Path) -> None:
    answer = window.answer
    answer.empty.samples_button.click()
    until(lambda: window.library.model.rowCount() > 0 and not window.bottom.cancel.isVisible())
    ask(window, ANSWERED)
    until(lambda: window.source.source is not None)
    _take(window, out / "answered.png")
    _take_draft(window, out / "draft.png")
    _take_briefing(window, out / "briefing.png")
    ask(window, FOLLOWED)
    answer.answered.trail_button.click()
    until(lambda: answer.is_on_trail)
    _take(answer, out / "timeline.png", 480)
    ask(window, NOT_ANSWERED)
    _take(answer, out / "not-found.png", 380)


def _take(widget: QWidget, path: Path, height: int | None = None) -> None:
    """Save a widget as it stands; `height`: only that much of it from the top."""
    settle(0.4)
    for toast in widget.findChildren(Toast):
        toast.dismiss()  # it lies over the buttons of a panel
    part = QRect(0, 0, widget.width(), height or widget.height())
    picture = widget.grab(part).toImage()
    if picture.width() > _WIDTH:
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(_WIDTH, smooth)
    _in_few_colours(picture).save(str(path), quality=0)  # 0: packed as well as can be
    print(path)


def _in_few_colours(picture: QImage) -> QImage:
    """The picture in the 256 colours that it has most of: it weighs a third."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in colours.most_common(256)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table)


def _take_briefing(window: MainWindow, path: Path) -> None:
    """A briefing of a note and a quote of the answer on show."""
    desk = window.findChildren(Controller)[0].desk
    desk.begin()
    until(lambda: desk.editing.present is not None)
    if window.answer.answer is not None:
        quotes = _chosen(window.answer.answer)[:1]
        entries: list[Entry] = [Heading(new_id(), _HEADING), *quotes, Note(new_id(), _NOTE)]
        desk.editing.do(lambda briefing: editing.add(briefing, entries))
    window.panels.show_dock(BRIEFING)
    window.panels.docks[BRIEFING].place(None)
    window.panels.docks[BRIEFING].resize(_WIDTH, _HEIGHT)
    _take(window.panels.docks[BRIEFING], path)
    window.panels.docks[BRIEFING].place(Qt.DockWidgetArea.BottomDockWidgetArea)
    window.panels.turn(BRIEFING)


def _take_draft(window: MainWindow, path: Path) -> None:
    """A draft as a model may write it on the quotes of the answer on show; none is asked."""
    if (answer := window.answer.answer) is None:
        return
    quotes = _chosen(answer)
    dialog = DraftDialog(quotes, 0, window.theme, window)
    dialog.address_field.setText("http://localhost:11434/v1")
    dialog.begin()
    dialog.show_draft(Checker(quotes).checked(_DRAFT))
    dialog.end("")
    dialog.show()
    _take(dialog, path, 320)
    dialog.close()


def _chosen(answer: Answer) -> tuple[Excerpt, ...]:
    now = datetime.now(UTC)
    hits = answer.hits
    return tuple(excerpt_of(hits[q.citation - 1], q, None, now) for q in answer.quotes)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/help-pictures")))
