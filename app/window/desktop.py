"""Files in the programs that the system has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.window.language import tr
from index.naming import shown


def open_file(path: Path) -> str:
    """Open a file; where that cannot be, why not, in one sentence."""
    if path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return ""
    return tr("{path} could not be opened.").format(path=shown(path))
