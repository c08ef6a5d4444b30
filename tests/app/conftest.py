"""A window on a real archive, whose process runs for real; only the model is the hashing one."""

import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

try:
    import PySide6.QtWidgets  # noqa: F401

    MISSING = ""
except ImportError as error:
    MISSING = f"Qt cannot load: {error}. On Debian: apt-get install libegl1 libgl1 libxkbcommon0"

if MISSING:

    class _Skipped(pytest.Module):
        def collect(self):
            pytest.skip(MISSING, allow_module_level=True)

    def pytest_pycollect_makemodule(module_path, parent):
        return _Skipped.from_parent(parent, path=module_path)

else:
    from app.service import process
    from app.service.client import Service
    from app.window import language
    from app.window.crash import CrashReporter
    from app.window.history import History
    from app.window.main_window import MainWindow
    from app.window.run import build, name_application
    from app.window.settings import Settings
    from index.archive import Archive


def pytest_collection_modifyitems(items):
    """The offscreen platform says so of dialogs and floating panels; a screen has no such words."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)"))


AGENCY = "Members were told that agency staff had fallen for the third quarter running."
VACANCIES = "Two vacancies in the service were being covered by agency workers until May."

CHILDREN = f"""CHILDREN'S SCRUTINY PANEL

Minutes of the meeting of the Children's Scrutiny Panel held on 5 March 2019

42. Quarterly performance

Re-referrals – It was reported that the measure was on target and that a fuller picture would
follow once national figures were published.

Agency staff – {AGENCY} Several had taken permanent posts.

Staff satisfaction – In answer to a question the Director said that a survey would be brought.
"""

CABINET = f"""CABINET

Minutes of the meeting of the Cabinet held on 12 December 2018

17. Performance challenge

A Member asked whether vacancies affected the service. {VACANCIES}

18. Road resurfacing

The programme of carriageway resurfacing was approved at a cost of £2.4m.
"""

MARKUP = """<b>Bold</b> & <script>alert(1)</script> in the heading

The officer reported that the <i>library roof</i> &amp; gutters <img src="x"> were repaired in June.
"""


@pytest.fixture(scope="session", autouse=True)
def _english(qapp) -> None:
    """Sentences and plurals of one language, whatever the machine speaks."""
    language.speak(qapp, "en")


@pytest.fixture(scope="session", autouse=True)
def _processes_are_forked_from_one_without_qt() -> "Iterator[None]":
    """Hundreds of windows: the modules of their archives' processes are loaded once."""
    with pytest.MonkeyPatch.context() as patch:
        if "forkserver" in multiprocessing.get_all_start_methods():
            multiprocessing.set_forkserver_preload(["app.service.server", "tests.app.not_last"])
            patch.setattr(process, "CONTEXT", multiprocessing.get_context("forkserver"))
        yield


@pytest.fixture(scope="session")
def minutes(tmp_path_factory) -> Path:
    """A folder with three small files of minutes and one that is no text."""
    folder = tmp_path_factory.mktemp("minutes")
    (folder / "children.txt").write_text(CHILDREN, encoding="utf-8")
    (folder / "cabinet.txt").write_text(CABINET, encoding="utf-8")
    (folder / "markup.txt").write_text(MARKUP, encoding="utf-8")
    (folder / "scan.txt").write_bytes(bytes(range(256)) * 8)
    return folder


@pytest.fixture(scope="session")
def stored(tmp_path_factory) -> "Callable[..., Path]":
    """Makes an archive of these folders, to be copied: reading files takes longest."""

    def store(*folders: Path) -> Path:
        folder = tmp_path_factory.mktemp("stored") / "archive"
        archive = Archive(folder)
        archive.index(folders, model="hashing")
        archive.close()
        return folder

    return store


@pytest.fixture(scope="session")
def _filled(stored, minutes) -> Path:
    return stored(minutes)


@pytest.fixture
def filled(tmp_path, _filled) -> Path:
    """An archive that holds those files."""
    return shutil.copytree(_filled, tmp_path / "archive")


@pytest.fixture
def empty(tmp_path) -> Path:
    """An archive that holds nothing yet."""
    archive = Archive(tmp_path / "empty")
    archive.index([], model="hashing")
    archive.close()
    return tmp_path / "empty"


@pytest.fixture
def settings(tmp_path) -> "Settings":
    """The settings file of this test alone; nothing is indexed that the test does not ask for."""
    settings = Settings(tmp_path / "window.ini")
    settings.follows = False
    return settings


@pytest.fixture
def history(tmp_path) -> "History":
    """The question history of this test alone."""
    return History(tmp_path / "questions.json")


@pytest.fixture
def crashes(qapp) -> "CrashReporter":
    """Where bugs are reported, not installed as the process's own hook."""
    return CrashReporter(qapp)


@pytest.fixture
def open_window(qapp, qtbot, settings, history, crashes) -> "Iterator[Callable[..., MainWindow]]":
    """Opens a window on an archive and ends its process afterwards."""
    name_application(qapp)
    services = []

    def start(archive: Path) -> MainWindow:
        service = Service(archive)
        services.append(service)
        window = build(qapp, service, settings, history, crashes)
        window.service = service
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show()
        return window

    yield start
    for service in services:
        service.close()


@pytest.fixture
def window(open_window, filled, qtbot) -> "MainWindow":
    """A window on the archive that holds minutes, ready to be asked."""
    opened = open_window(filled)
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


@pytest.fixture
def ask(qtbot) -> "Callable[[MainWindow, str], None]":
    """Types a question, presses Return and waits for its answer and its source."""

    def is_whole(answer, question: str) -> bool:
        # While the model is loading there first is what words alone find.
        found = answer is not None and answer.question == question
        return found and "still being loaded" not in (answer.notice or "")

    def put(window: MainWindow, question: str) -> None:
        window.question.field.setText(question)
        qtbot.keyClick(window.question.field, "\r")
        qtbot.waitUntil(lambda: is_whole(window.answer.answer, question), timeout=20_000)
        if window.answer.answer.hits:
            # Of this answer, not of the one that words gave before it.
            hits = window.answer.answer.hits
            qtbot.waitUntil(lambda: window.source.hit in hits, timeout=20_000)

    return put
