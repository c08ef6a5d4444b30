"""A file opened in the program that the system has for it, at a page where that program can.

Only a Linux desktop says which program that is, so that it can be handed a page. Windows and macOS
take a file and no more, and Qt drops what stands behind it in an address: there the page is only
told.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices

_BY_PAGE = {
    **dict.fromkeys(("evince", "papers", "atril", "xreader"), ("--page-index={page}", "{file}")),
    "okular": ("--page", "{page}", "{file}"),
    "zathura": ("--page={page}", "{file}"),
    **dict.fromkeys(
        ("firefox", "chromium", "chromium-browser", "google-chrome", "microsoft-edge"),
        ("{address}#page={page}",),
    ),
}
"""The programs that can be told a page, and how."""
_ASKED = "xdg-mime"


class Viewer(QObject):
    """Asks the desktop and starts the program; nothing waits for either."""

    failed = Signal(str)
    """The path of a file that could not be opened."""

    def open(self, path: str, page: int | None) -> None:
        """Open a file, a PDF at a page (from 1)."""
        if not Path(path).exists():
            self.failed.emit(path)
        elif page is not None and sys.platform.startswith("linux") and shutil.which(_ASKED):
            self._ask(path, page)
        else:
            self._open_plainly(path)

    def _ask(self, path: str, page: int) -> None:
        """Which program the desktop opens a PDF with."""
        asked = QProcess(self)
        asked.finished.connect(lambda: self._on_told(asked, path, page))
        asked.start(_ASKED, ["query", "default", "application/pdf"])

    def _on_told(self, asked: QProcess, path: str, page: int) -> None:
        name = asked.readAllStandardOutput().toStdString().strip()
        asked.deleteLater()
        known = _command(name, path, page)
        if known is None or not QProcess.startDetached(known[0], known[1:])[0]:
            self._open_plainly(path)

    def _open_plainly(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.failed.emit(path)


def _command(desktop_file: str, path: str, page: int) -> list[str] | None:
    """What opens a file at a page with the program of `org.gnome.Evince.desktop`, say."""
    name = desktop_file.removesuffix(".desktop").rpartition(".")[2].casefold()
    name = "okular" if name.startswith("okular") else name
    program = shutil.which(name)
    if program is None or name not in _BY_PAGE:
        return None
    address = QUrl.fromLocalFile(path).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    given = {"file": path, "page": page, "address": address}
    return [program, *(part.format(**given) for part in _BY_PAGE[name])]
