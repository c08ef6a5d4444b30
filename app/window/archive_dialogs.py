"""Questions to the user about archives: which folder, which name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from app.window.language import tr


def choose_archive(parent: QWidget, start: str, then: Callable[[Path], None]) -> QFileDialog:
    """The folder of another archive; `then` runs with it if the user chooses one."""
    dialog = QFileDialog(parent, tr("Open another archive"), start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.open()
    return dialog


def name_archive(parent: QWidget, folder: Path, then: Callable[[str], None]) -> QInputDialog:
    """The name of a new archive; `then` runs with it if the user gives one that a folder can have."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("New archive"))
    dialog.setLabelText(tr("Its name. It is kept in {folder}.").format(folder=folder))

    def named(text: str) -> None:
        if name := text.replace("/", " ").replace("\\", " ").strip(" ."):
            then(name)

    dialog.textValueSelected.connect(named)
    dialog.open()
    return dialog
