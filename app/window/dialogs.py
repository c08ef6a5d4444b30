"""Questions to the user: what to add, and whether to remove."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.window import library_words, words
from app.window.language import tr
from app.window.settings import Settings
from index.types import LibraryEntry


def choose_folder(parent: QWidget, settings: Settings) -> list[Path]:
    """A folder to add; nothing when the user thinks better of it."""
    title = tr("Add a folder of minutes")
    chosen = QFileDialog.getExistingDirectory(parent, title, settings.folder)
    if not chosen:
        return []
    settings.folder = chosen
    return [Path(chosen)]


def choose_files(parent: QWidget, settings: Settings) -> list[Path]:
    """Files to add; nothing when the user thinks better of it."""
    from index.loaders import LOADERS

    patterns = " ".join(f"*{suffix}" for suffix in LOADERS)
    minutes, everything = tr("Minutes"), tr("All files")
    kinds = f"{minutes} ({patterns});;{everything} (*)"
    title = tr("Add files of minutes")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, settings.folder, kinds)
    if chosen:
        settings.folder = str(Path(chosen[0]).parent)
    return [Path(name) for name in chosen]


def choose_certificate(
    parent: QWidget, settings: Settings, name: str, title: str, then: Callable[[Path], None]
) -> QFileDialog:
    """A file to write what was searched into; `then` runs with it if the user chooses one."""
    kinds = {tr("PDF"): "pdf", tr("Web page"): "html", tr("JSON"): "json"}
    return _choose_target(parent, settings, name=name, title=title, kinds=kinds, then=then)


def choose_export(
    parent: QWidget, settings: Settings, name: str, then: Callable[[Path], None]
) -> QFileDialog:
    """A file to write a briefing into; `then` runs with it if the user chooses one."""
    kinds = {
        tr("Word"): "docx",
        tr("PDF"): "pdf",
        tr("Web page"): "html",
        tr("Markdown"): "md",
        tr("Quotes as a table for a spreadsheet"): "csv",
        tr("JSON"): "json",
    }
    title = tr("Export the briefing")
    return _choose_target(parent, settings, name=name, title=title, kinds=kinds, then=then)


def choose_exported(
    parent: QWidget, settings: Settings, then: Callable[[Path], None]
) -> QFileDialog:
    """A briefing that was exported, to be checked; `then` runs with the file that is chosen."""
    dialog = QFileDialog(parent, tr("Check an exported briefing"), settings.saved_in)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(tr("Exported briefings") + " (*.docx *.html *.json *.pdf)")
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()
    return dialog


def choose_csv(
    parent: QWidget, settings: Settings, name: str, title: str, then: Callable[[Path], None]
) -> QFileDialog:
    """A file to write a table into; `then` runs with it if the user chooses one."""
    kinds = {tr("Table for a spreadsheet"): "csv"}
    return _choose_target(parent, settings, name=name, title=title, kinds=kinds, then=then)


def confirm_removal(
    parent: QWidget, entries: Sequence[LibraryEntry], then: Callable[[], None]
) -> QMessageBox:
    """Ask before documents leave the archive; `then` runs if the user agrees."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("Remove from the archive"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    files = {entry.document.path for entry in entries}
    if len(files) == 1:
        entry = entries[0]
        file = PurePath(entry.document.path).name
        said = (
            entry.meeting.committee,
            library_words.entry_title(entry),
            words.status(entry.meeting.status),
            file,
        )
        name = " · ".join(dict.fromkeys(filter(None, said)))
        box.setText(tr("Remove “{name}” from the archive?").format(name=name))
    else:
        box.setText(tr("Remove %Ln document(s) from the archive?", "", len(files)))
    box.setInformativeText(tr("Only the archive forgets them. The files are not touched."))
    remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    remove.clicked.connect(then)
    box.open()
    return box


def confirm_exempt(parent: QWidget, then: Callable[[], None]) -> QMessageBox:
    """Ask before exempt items are shown; `then` runs if the user agrees."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("Include exempt items"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        tr(
            "Exempt items are confidential: until you turn this off or close Minutebook, answers "
            "and sources on this screen will show them."
        )
    )
    include = box.addButton(tr("Include exempt items"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    include.clicked.connect(then)
    box.open()
    return box


def _choose_target(
    parent: QWidget,
    settings: Settings,
    *,
    name: str,
    title: str,
    kinds: Mapping[str, str],
    then: Callable[[Path], None],
) -> QFileDialog:
    """A file to be written, of one of these kinds by their endings, the first unless chosen."""

    def chosen(file: Path) -> None:
        settings.saved_in = str(file.parent)
        then(file)

    dialog = QFileDialog(parent, title, settings.saved_in)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {f"{kind} (*.{ending})": ending for kind, ending in kinds.items()}
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix(next(iter(kinds.values())))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kind]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()
    return dialog
