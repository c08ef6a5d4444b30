"""What is set: it holds at once, it is remembered, and it is found by typing."""

import pytest
from PySide6.QtCore import QByteArray, Qt

from app.window.controller import Controller
from app.window.preferences import preferences
from app.window.settings import Option, Settings
from app.window.settings_dialog import SettingsDialog, open_settings
from app.window.theme import SIZES, Choice, choice_name
from app.window.tokens import CONTRAST_DARK


@pytest.fixture
def dialog(window, settings, qtbot):
    """The settings, beside a window."""
    opened = open_settings(settings, window)
    qtbot.waitUntil(opened.isVisible)
    return opened


def row_of(dialog, option):
    return next(row for row in dialog.rows if row.shown.option is option)


def test_values_keep_their_types_between_runs(tmp_path):
    path = tmp_path / "window.ini"
    first = Settings(path)
    first.follows, first.text_size, first.recent = False, 150, ["/one, two"]
    first.geometry, first.theme = QByteArray(b"\x00\x01"), "dark"
    first.save()
    again = Settings(path)
    assert (again.follows, again.text_size, again.recent) == (False, 150, ["/one, two"])
    assert (again.geometry, again.theme) == (QByteArray(b"\x00\x01"), "dark")
    assert again.notifies is Settings.notifies.default is False


def test_a_file_edited_by_hand_gives_what_can_be_used(tmp_path, open_window, settings, filled):
    settings.path.write_text("[General]\ntheme=pink\ntext_size=enormous\n", encoding="utf-8")
    window = open_window(filled)
    assert window.font().pixelSize() > 0


def test_every_option_is_told_of_only_where_it_changes(settings, qtbot):
    heard = []
    settings.changed.connect(heard.append)
    settings.text_size = 125
    settings.text_size = 125
    assert heard == ["text_size"]


def test_what_is_chosen_holds_at_once_and_is_kept(dialog, window, settings, qapp):
    row = row_of(dialog, Settings.theme)
    next(
        action
        for action in row.control.menu().actions()
        if action.text() == choice_name(Choice.CONTRAST_DARK)
    ).trigger()
    assert qapp.palette().window().color().name() == CONTRAST_DARK.window
    small = window.question.field.fontMetrics().height()
    before = window.answer.title.height()
    settings.text_size = SIZES[-1]
    qapp.processEvents()
    assert window.question.field.fontMetrics().height() > 1.8 * small
    assert window.answer.title.height() >= before
    assert row_of(dialog, Settings.text_size).control.text().startswith("200")
    settings.save()
    assert Settings(settings.path).text_size == SIZES[-1]


def test_a_switch_of_the_dialog_turns_what_the_window_does(dialog, window, settings, qtbot):
    follows = row_of(dialog, Settings.follows).control
    qtbot.waitUntil(lambda: not window.findChild(Controller).model.is_loading, timeout=20_000)
    follows.click()
    assert window.findChild(Controller).following.is_on
    assert window.library.follow_action.isChecked()
    window.library.follow_action.trigger()
    assert not follows.isChecked()
    assert not window.findChild(Controller).following.is_on


def test_typing_leaves_the_settings_that_fit(dialog, qtbot):
    qtbot.keyClicks(dialog.field, "contrast")
    assert [row.shown.option for row in dialog.rows if row.isVisible()] == [Settings.theme]
    dialog.field.setText("xyzzy")
    assert dialog.nothing.isVisible()
    dialog.field.clear()
    assert all(row.isVisible() for row in dialog.rows)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_everything_shown_is_an_option_in_words():
    shown = preferences()
    assert all(isinstance(one.option, Option) and one.title and one.help for one in shown)
    assert all(one.option.default in one.choices for one in shown if one.choices)


def test_the_layout_is_reset(window, dialog, qtbot):
    window.panels.docks["library"].close()
    dialog.reset_button.click()
    assert window.panels.docks["library"].isVisible()
    assert window.findChild(SettingsDialog) is dialog
