"""What taking pictures of the window needs: a window that is thrown away, and patience."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.service.client import Service
from app.window import language
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.run import build, name_application
from app.window.settings import Settings

_PATIENCE = 120.0


def application(code: str = language.ENGLISH, added: Path | None = None) -> QApplication:
    """The application, in a font that looks the same everywhere where it is installed.

    `code`: the language it speaks; `added`: where there are others than ours.
    """
    app = QApplication(sys.argv[:1])
    name_application(app)
    language.speak(app, code, added)
    if "Inter" in QFontDatabase.families():
        font = app.font()
        font.setFamily("Inter")
        app.setFont(font)
    return app


@contextmanager
def opened_window(app: QApplication, folder: Path, theme: str) -> Iterator[MainWindow]:
    """A window on a new archive in a folder."""
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


def ask(window: MainWindow, question: str) -> None:
    """Ask, and wait for the answer."""
    window.question.field.setText(question)
    window.question.ask_button.click()
    answer = window.answer
    until(lambda: answer.answer is not None and answer.answer.question == question)


def until(reached: Callable[[], bool]) -> None:
    """Let the window work until it got there. Raises TimeoutError."""
    end = time.monotonic() + _PATIENCE
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        settle(0.02)


def settle(seconds: float) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
