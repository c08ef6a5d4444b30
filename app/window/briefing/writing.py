"""What the user does to the open briefing in its panel, and how it is shown there."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from app.window.briefing import words
from app.window.briefing.desk import BriefingDesk
from app.window.briefing.model import Mark
from app.window.checking import checking_words
from app.window.main_window import BRIEFING, MainWindow
from index.briefing import editing
from index.briefing.arranging import arranged
from index.types import Briefing, BriefingCheck, Details, Entry, Heading, Note, Template


class BriefingWriting(QObject):
    """Turns the panel's wishes into edits, and edits into what is shown."""

    opened = Signal(object)
    """An `Excerpt` to be shown in its source."""
    print_wanted = Signal(object)
    """The `Briefing` as it stands, to be printed."""
    check_wanted = Signal(object)
    """The `Briefing` as it stands, to be compared with its files."""

    def __init__(self, window: MainWindow, desk: BriefingDesk) -> None:
        super().__init__(window)
        self._window = window
        self._pane = window.briefing
        self._desk = desk
        self._editing = desk.editing
        desk.editing.shown.connect(self.show)
        desk.listed.connect(self._show_briefings)
        self._connect_pane()
        self._connect_entries()
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the briefing as it stands."""
        present = self._editing.present
        self._pane.show_briefing(
            present, can_undo=self._editing.can_undo, can_redo=self._editing.can_redo
        )
        self._show_briefings()

    @Slot(object)
    def show_check(self, found: BriefingCheck) -> None:
        """Say beside each quote what came of checking it."""
        self._pane.model.set_marks(
            {
                one.entry: Mark(checking_words.outcome(one), checking_words.icon(one), one.holds)
                for one in found.checks
            }
        )

    @Slot()
    def check(self) -> None:
        """Have every quote compared with its file."""
        if self._editing.present is not None:
            self.check_wanted.emit(self._editing.present)

    @Slot()
    def print(self) -> None:
        """Have it printed."""
        if self._editing.present is not None:
            self.print_wanted.emit(self._editing.present)

    @Slot()
    def undo(self) -> None:
        """Take the last step back, and say so."""
        if self._editing.can_undo:
            self._editing.undo()
            self._window.bottom.say(self.tr("Undone"))

    @Slot()
    def redo(self) -> None:
        """Take it again."""
        if self._editing.can_redo:
            self._editing.redo()
            self._window.bottom.say(self.tr("Done again"))

    @Slot()
    def add_heading(self) -> None:
        """A heading behind the current entry, to be written at once."""
        self._write(Heading(editing.new_id(), ""))

    @Slot()
    def add_note(self) -> None:
        """A note behind the current entry, to be written at once."""
        self._write(Note(editing.new_id(), ""))

    @Slot()
    def rename(self) -> None:
        """To the title, all of it selected."""
        self._window.panels.show_dock(BRIEFING)
        self._pane.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.title.selectAll()

    @Slot()
    def confirm_removal(self) -> QMessageBox | None:
        """Ask before the open briefing is deleted."""
        present = self._editing.present
        if present is None:
            return None
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete briefing"))
        said = self.tr("Delete the briefing “{title}” with {quotes} and all that you wrote in it?")
        box.setText(said.format(title=words.short(present.title), quotes=words.quotes(present)))
        box.setInformativeText(self.tr("The minutes are not touched. This cannot be undone."))
        remove = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(self._desk.remove)
        box.open()
        return box

    def _connect_pane(self) -> None:
        pane, desk = self._pane, self._desk
        pane.retitled.connect(self._on_retitled)
        pane.details.edited.connect(self._on_details)
        pane.heading_wanted.connect(self.add_heading)
        pane.note_wanted.connect(self.add_note)
        pane.arranged.connect(self._on_arranged)
        pane.check_wanted.connect(self.check)
        pane.print_wanted.connect(self.print)
        pane.undo_wanted.connect(self.undo)
        pane.redo_wanted.connect(self.redo)
        pane.chooser.chosen.connect(desk.open)
        pane.chooser.new_wanted.connect(desk.begin)
        pane.chooser.copy_wanted.connect(desk.copy)
        pane.chooser.rename_wanted.connect(self.rename)
        pane.chooser.remove_wanted.connect(self.confirm_removal)

    def _connect_entries(self) -> None:
        view, model = self._pane.view, self._pane.model
        model.rewritten.connect(self._on_rewritten)
        model.moved.connect(self._on_moved)
        model.dropped.connect(self._on_dropped)
        view.remove_wanted.connect(self._on_remove)
        view.step_wanted.connect(self._on_step)
        view.opened.connect(self.opened)

    def _write(self, entry: Entry) -> None:
        self._window.panels.show_dock(BRIEFING)
        self._desk.add((entry,), self._pane.view.current())

    def show_added(self, entries: Sequence[Entry], said: str) -> None:
        """Go to entries that were put in: to write them, if they are the officer's own words."""
        first = entries[0]
        if isinstance(first, Heading | Note):
            self._pane.view.write(first.id)
        else:
            self._pane.view.choose([entry.id for entry in entries])
            self._pane.sight_wanted.emit(self._pane.view)
            self._window.bottom.say(said)

    @Slot(str)
    def _on_retitled(self, title: str) -> None:
        self._editing.do(lambda briefing: editing.retitle(briefing, title), "title")

    @Slot(object, str)
    def _on_details(self, details: Details, field: str) -> None:
        self._editing.do(lambda briefing: editing.describe(briefing, details), ("details", field))

    @Slot(str, str)
    def _on_rewritten(self, number: str, text: str) -> None:
        self._editing.do(lambda briefing: editing.rewrite(briefing, number, text), number)

    @Slot(object)
    def _on_arranged(self, template: Template) -> None:
        self._editing.do(lambda briefing: arranged(briefing, template))
        said = self.tr("Arranged: {template}. Ctrl+Z brings the order back")
        self._window.bottom.say(said.format(template=words.template(template)))

    @Slot(object, object)
    def _on_moved(self, ids: Collection[str], before: str | None) -> None:
        self._editing.do(lambda briefing: editing.move(briefing, ids, before))
        self._pane.view.choose(ids)
        self._say_place(ids)

    @Slot(object, object)
    def _on_dropped(self, entries: Sequence[Entry], before: str | None) -> None:
        ids = {entry.id for entry in entries}
        self._desk.add(entries)
        if before is not None:
            self._editing.do(lambda briefing: editing.move(briefing, ids, before), "drop")

    @Slot()
    def _on_remove(self) -> None:
        ids, row = self._pane.view.chosen(), self._pane.view.currentIndex().row()
        before = self._editing.present
        self._editing.do(lambda briefing: editing.remove(briefing, ids))
        present = self._editing.present
        if present is None or present is before:
            return
        if present.entries:
            self._pane.view.choose((present.entries[min(row, len(present.entries) - 1)].id,))
        self._window.bottom.say(self.tr("Taken out. Ctrl+Z brings it back"))

    @Slot(int)
    def _on_step(self, by: int) -> None:
        ids, present = self._pane.view.chosen(), self._editing.present
        if ids and present is not None:
            self._editing.do(lambda briefing: _stepped(briefing, ids, by))
            self._pane.view.choose(ids)
            self._say_place(ids)

    def _say_place(self, ids: Collection[str]) -> None:
        rows = [row for one in ids if (row := self._pane.model.row_of(one)) is not None]
        if rows:
            said = self.tr("Moved: now {place} of {number}")
            number = self._pane.model.rowCount()
            self._window.bottom.say(said.format(place=min(rows) + 1, number=number))

    @Slot()
    def _show_briefings(self) -> None:
        self._pane.chooser.show_briefings(self._desk.known, self._desk.saving.number)


def _stepped(briefing: Briefing, ids: Collection[str], by: int) -> Briefing:
    """The entries of these ids one place further down or up."""
    entries = briefing.entries
    rows = [row for row, entry in enumerate(entries) if entry.id in ids]
    if by < 0:
        at = rows[0] - 1
        return editing.move(briefing, ids, entries[at].id) if at >= 0 else briefing
    at = rows[-1] + 2
    if at > len(entries):
        return briefing
    return editing.move(briefing, ids, entries[at].id if at < len(entries) else None)
