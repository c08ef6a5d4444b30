"""Starts the program: the application, the service, the window."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app import early
from app.locations import data_folder, default_archive, log_folder
from app.service.client import Service
from app.service.process import Started
from app.window import crash
from app.window.controller import Controller
from app.window.crash import CrashReporter
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.settings import APP, Settings
from app.window.shortcuts import Shortcut, ShortcutSheet, bind
from app.window.source_head import PAGE, STRUCTURE, TEXT
from app.window.theme import Theme


def run(archive: Path | None, started: Started) -> int:
    """Show the window on an archive, or on the last one, until it is closed; the exit status."""
    app = QApplication(sys.argv[:1])
    name_application(app)
    crash.log_faults(log_folder())
    crashes = CrashReporter(app)
    crashes.install()
    settings = Settings()
    folder = archive or Path(settings.archive or default_archive())
    settings.archive = str(folder.absolute())
    history = History(data_folder() / "questions.json")
    service = Service(folder, started)
    window = build(app, service, settings, history, crashes)
    _end_on_interrupt(app, window)
    window.show()
    early.loaded()
    status = app.exec()
    window.hide()
    service.close()
    return status


def name_application(app: QApplication) -> None:
    """What the system calls the program, and the style it is drawn in everywhere."""
    app.setApplicationName(APP)
    app.setApplicationDisplayName("Minutebook")
    app.setDesktopFileName(APP)
    app.setStyle("Fusion")


def build(
    app: QApplication,
    service: Service,
    settings: Settings,
    history: History,
    crashes: CrashReporter,
) -> MainWindow:
    """The window with everything connected, not yet shown."""
    theme = Theme(app, settings)
    window = MainWindow(settings, history, theme)
    crashes.window = window
    controller = Controller(window, service, history, settings, crashes)
    table = shortcuts(window, controller)
    bind(window, table)
    window.bottom.shortcuts_wanted.connect(lambda: ShortcutSheet(table, window).show())
    controller.start()
    return window


def shortcuts(window: MainWindow, controller: Controller) -> list[Shortcut]:
    """Every key of the window."""
    tr = window.tr
    select = QKeySequence.StandardKey
    find = QKeySequence(select.Open).toString() or "Ctrl+O"
    answer = window.answer
    return [
        Shortcut("Ctrl+L", tr("Go to the question"), window.focus_question),
        Shortcut("Return", tr("Ask")),
        Shortcut("Up", tr("In the question: the question asked before")),
        Shortcut("Esc", tr("Cancel what is under way"), controller.escape),
        Shortcut(find, tr("Add a folder of minutes"), controller.adding.add_folder),
        Shortcut("Alt+Down", tr("Next quote"), lambda: answer.step(1)),
        Shortcut("Alt+Up", tr("Quote before"), lambda: answer.step(-1)),
        Shortcut("Ctrl+Shift+C", tr("Copy the quote with its citation"), answer.copy_current),
        Shortcut("Ctrl+Shift+A", tr("Copy all quotes with citations"), answer.copy_all),
        Shortcut("Space", tr("In the passages: why this one was found")),
        Shortcut("Alt+T", tr("The timeline of the question, and back"), answer.turn_trail),
        Shortcut("Ctrl+D", tr("Keep asking the question on show"), controller.standing.keep),
        Shortcut("Ctrl+S", tr("Save what was searched"), controller.certifying.choose_file),
        Shortcut("Alt+1", tr("The source as text"), lambda: window.source.choose_view(TEXT)),
        Shortcut("Alt+2", tr("The source as a page"), lambda: window.source.choose_view(PAGE)),
        Shortcut("Alt+3", tr("Its structure"), lambda: window.source.choose_view(STRUCTURE)),
        Shortcut("Shift+Return", tr("In the minutes: show the structure")),
        Shortcut("Del", tr("In the minutes: remove from the archive")),
        Shortcut("F1", tr("This sheet"), window.bottom.shortcuts_wanted.emit),
        Shortcut("Ctrl+Q", tr("Quit"), window.close),
    ]


def _end_on_interrupt(app: QApplication, window: MainWindow) -> None:
    # Ctrl+C in the terminal: Python sees a signal only when it runs, so let it now and then.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    pulse = QTimer(app, interval=300)
    pulse.timeout.connect(lambda: None)
    pulse.start()
