"""Bugs: a report that can be copied, instead of a window that dies or keeps quiet."""

import faulthandler
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window.sheet import style_as
from index import __version__


class CrashDialog(QDialog):
    """Says that something went wrong, and holds the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 420)
        sentence = QLabel(
            self.tr(
                "Minutebook met a mistake of its own. Your archive is safe, and nothing has been "
                "sent anywhere. To have the mistake mended, copy this report to the makers."
            ),
            self,
        )
        sentence.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy the report"), self)
        self.copy_button.clicked.connect(self._on_copy)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        style_as(close, "primary")
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(14)
        column.addWidget(sentence)
        column.addWidget(self.report, 1)
        column.addLayout(row)

    def add(self, report: str) -> None:
        """One more report, below those that are there."""
        self.report.appendPlainText(f"\n{report}")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class CrashReporter(QObject):
    """Takes exceptions from any thread and shows them on the window's."""

    _raised = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self.window: QWidget | None = None
        self._raised.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every exception that no one catches."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    @Slot(str)
    def show_report(self, report: str) -> None:
        """Show a report; a second one joins the first rather than covering it."""
        if self.dialog is not None:
            self.dialog.add(report)
            return
        self.dialog = CrashDialog(f"{_about()}\n\n{report}", self.window)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.show()

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:
            sys.stderr.write(report)
        self._raised.emit(report)

    def _on_thread_exception(self, raised: threading.ExceptHookArgs) -> None:
        error = raised.exc_value or raised.exc_type()
        self._on_exception(raised.exc_type, error, raised.exc_traceback)


def log_faults(folder: Path) -> None:
    """Have a fault of the interpreter itself leave its traces in a file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return
    faulthandler.enable(log)


def _about() -> str:
    import platform  # not needed to open the window

    python = platform.python_version()
    return (
        f"Minutebook {__version__}, Python {python}, PySide6 {PySide6.__version__}, "
        f"{platform.platform()}"
    )
