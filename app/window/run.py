"""Starts the program: the application, the service, the window."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import early
from app.locations import data_folder, default_archive, log_folder
from app.service.client import Service
from app.service.process import Started
from app.window import crash, language
from app.window.actions.table import all_actions
from app.window.controller import Controller
from app.window.crash import CrashReporter
from app.window.help.helping import Helping
from app.window.history import History
from app.window.main_window import MainWindow
from app.window.offering import Offering
from app.window.settings import APP, Settings
from app.window.speech import guard_scroll_areas
from app.window.theme import Theme


def run(archive: Path | None, started: Started) -> int:
    """Show the window on an archive, or on the last one, until it is closed; the exit status."""
    app = QApplication(sys.argv[:1])
    name_application(app)
    guard_scroll_areas()
    crash.log_faults(log_folder())
    crashes = CrashReporter(app)
    crashes.install()
    settings = Settings()
    language.speak(app, settings.language)
    history = History(data_folder() / "questions.json")
    _end_on_interrupt(app)
    service = Service(archive or Path(settings.archive or default_archive()), started)
    while following := show_archive(app, service, settings, history, crashes):
        service = Service(following)
    return 0


def show_archive(
    app: QApplication,
    service: Service,
    settings: Settings,
    history: History,
    crashes: CrashReporter,
) -> Path | None:
    """Show the window of an archive until it is closed; the archive to go over to, if any."""
    settings.archive = str(service.archive.absolute())
    window = build(app, service, settings, history, crashes)
    window.show()
    early.loaded()
    app.exec()
    window.hide()
    service.close()
    window.deleteLater()
    return window.next_archive


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
    table = all_actions(window, controller, settings, theme)
    Offering(window, table, theme)
    Helping(window, table, theme)
    theme.setParent(window)
    controller.start()
    return window


def _end_on_interrupt(app: QApplication) -> None:
    # Ctrl+C in the terminal: Python sees a signal only when it runs, so let it now and then.
    signal.signal(signal.SIGINT, lambda *_: app.closeAllWindows())
    pulse = QTimer(app, interval=300)
    pulse.timeout.connect(lambda: None)
    pulse.start()
