"""The palette, the menu and the sheet: the table of actions, found by typing and by looking."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.window.command_palette import CommandPalette
from app.window.matching import misfit
from app.window.offering import Offering
from app.window.shortcut_sheet import ShortcutSheet


@pytest.fixture
def palette(window, qtbot):
    """The palette, opened by its key."""
    window.question.field.setFocus()
    qtbot.keyClick(
        window, "P", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    opened = window.findChild(CommandPalette)
    qtbot.waitUntil(opened.isVisible)
    return opened


def test_words_match_in_any_order_and_beginnings_first():
    assert misfit("quote cop", "Copy the quote") == 0
    assert misfit("opy", "Copy the quote") > 0
    assert misfit("clipboard", "Copy the quote", "To the clipboard.") > misfit("opy", "Copy")
    assert misfit("copy harbour", "Copy the quote", "To the clipboard.") is None


def test_rows_keep_the_rules_of_models(palette, qtmodeltester):
    qtmodeltester.check(palette.rows)


def test_typing_finds_return_does_and_the_focus_goes_back(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "dark appear")
    assert palette.list.currentIndex().data() == "Appearance: Dark"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    menu = window.question.theme_button.menu()
    menu.aboutToShow.emit()
    assert [entry.data() for entry in menu.actions() if entry.isChecked()] == ["dark"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.question.field)


def test_what_cannot_be_done_is_last_and_is_not_run(palette, window, qtbot):
    qtbot.keyClicks(palette.field, "copy all quotes")
    assert palette.rows.rowCount() == 1
    assert palette.rows.possible == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "Return does nothing where nothing can be done"
    palette.field.clear()
    qtbot.keyClicks(palette.field, "o")
    flags = [palette.rows.index(row).flags() for row in range(palette.rows.rowCount())]
    enabled = [bool(flag & Qt.ItemFlag.ItemIsEnabled) for flag in flags]
    assert enabled == sorted(enabled, reverse=True)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.rows.possible - 1, "round and round"
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.question.field)


def test_a_note_that_was_being_written_is_no_trap(window, qtbot):
    actions = {action.name: action for action in window.findChildren(Offering)[0].table}
    qtbot.waitUntil(actions["briefing.new"].can)
    actions["briefing.new"].run()
    qtbot.waitUntil(actions["briefing.note"].can)
    actions["briefing.note"].run()
    qtbot.waitUntil(lambda: type(QApplication.focusWidget()).__name__ == "NoteEditor")
    actions["window.commands"].run()
    palette = window.findChild(CommandPalette)
    qtbot.waitUntil(lambda: type(QApplication.focusWidget()).__name__ != "NoteEditor")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)


def test_the_menu_holds_every_action_and_says_what_can_be_done(window, ask):
    menu = window.question.menu_button.menu()
    table = window.findChild(Offering).table

    def entries():
        menu.aboutToShow.emit()
        return [entry for group in menu.actions() for entry in group.menu().actions()]

    assert len(entries()) == len(table)
    by_name = dict(zip((action.name for action in table), entries(), strict=True))
    assert not by_name["answer.copy_all"].isEnabled()
    ask(window, "agency staff")
    by_name = dict(zip((action.name for action in table), entries(), strict=True))
    assert by_name["answer.copy_all"].isEnabled()
    by_name["answer.copy_all"].trigger()
    assert "agency staff" in QApplication.clipboard().text()
    by_name["window.theme_dark"].trigger()
    entry = dict(zip((action.name for action in table), entries(), strict=True))
    assert entry["window.theme_dark"].isChecked()


def test_the_sheet_lists_every_key_and_typing_leaves_what_fits(window, qtbot):
    window.bottom.shortcuts.click()
    sheet = window.findChild(ShortcutSheet)
    qtbot.waitUntil(sheet.isVisible)

    def keys():
        lines = [line for group in sheet.groups for line in group.lines]
        return {action.name for action, key, _ in lines if key.isVisible()}

    assert keys() == {action.name for action in window.findChild(Offering).table if action.keys}
    qtbot.keyClicks(sheet.field, "alt+1")
    assert keys() == {"source.text"}
    sheet.close()
