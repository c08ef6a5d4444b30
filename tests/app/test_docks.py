"""The panels around the answer: moved, floated, hidden, gone through by key, and remembered."""

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication

from app.window import fonts
from app.window.settings import Settings

AREA = Qt.DockWidgetArea


@pytest.fixture
def docks(window):
    return window.panels.docks


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_size_place_and_what_is_hidden_are_remembered(open_window, filled, settings, qtbot):
    first = open_window(filled)
    first.resize(840, 640)  # the offscreen screen is 800 pixels high
    library, source = (first.panels.docks[name] for name in ("library", "source"))
    library.place(AREA.BottomDockWidgetArea)
    library.close()
    first.panels.resizeDocks([source], [420], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: source.width() == 420)
    first.close()
    again = open_window(filled)
    # The helper that opens windows resizes them; what was stored is asked directly.
    again.restoreGeometry(Settings(settings.path).geometry)
    assert again.size() == first.size()
    library, source = (again.panels.docks[name] for name in ("library", "source"))
    assert source.width() == 420
    assert not library.isVisible()
    again.panels.turn("library")
    assert library.isVisible()
    assert again.panels.dockWidgetArea(library) == AREA.BottomDockWidgetArea


def test_a_panel_is_made_when_it_is_opened_and_one_left_open_once_the_window_is_there(
    open_window, filled, qtbot
):
    docks = (first := open_window(filled)).panels.docks
    assert not any(docks[name].is_filled for name in ("register", "marks", "briefing"))
    first.panels.turn("register")
    assert first.register.isVisible()
    first.close()
    docks = (again := open_window(filled)).panels.docks
    qtbot.waitUntil(lambda: docks["register"].is_filled)
    qtbot.waitUntil(lambda: again.register.rows.total is not None, timeout=20_000)
    assert again.register.isVisible()
    assert not docks["briefing"].is_filled


def test_what_an_older_window_remembered_is_no_obstacle(open_window, filled, settings):
    settings.panels = QByteArray(b"\0\0\0\xff\0\0\0\1\0\0\0\3")
    docks = open_window(filled).panels.docks
    assert all(docks[name].isVisible() for name in ("library", "source"))


def test_a_panel_is_moved_and_hidden_by_its_menu(window, docks):
    library = docks["library"]
    menu = library.menu_button.menu()
    menu.aboutToShow.emit()
    named = {action.text(): action for action in menu.actions()}
    assert named["On the left"].isChecked()
    named["On the right"].trigger()
    assert window.panels.dockWidgetArea(library) == AREA.RightDockWidgetArea
    named["In a window of its own"].trigger()
    assert library.isFloating()
    assert window.library.tree.isVisible()
    named["Hide"].trigger()
    assert not library.isVisible()
    window.panels.turn("library")
    assert library.isVisible()


def test_a_panel_is_floated_by_its_title(window, docks, qtbot):
    source = docks["source"]
    bar = source.titleBarWidget()
    qtbot.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    assert source.isFloating()


def test_keys_go_from_panel_to_panel_and_back(window, docks, ask, qtbot):
    ask(window, "agency staff")
    window.question.field.setFocus()
    panels = [window.filters, docks["library"], window.answer, docks["source"], window.bottom]
    for panel in (*panels, window.question):
        press(qtbot, Qt.Key.Key_F6)
        assert panel.isAncestorOf(QApplication.focusWidget())
    for panel in (*reversed(panels), window.question):
        press(qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert panel.isAncestorOf(QApplication.focusWidget())


def test_a_key_hides_a_panel_and_shows_it_with_the_keyboard_in_it(window, docks, qtbot):
    window.question.field.setFocus()
    press(qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not docks["source"].isVisible()
    press(qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert docks["library"].isAncestorOf(QApplication.focusWidget())


def test_a_panel_that_opens_below_leaves_half_of_the_window_to_the_others(window, docks, ask):
    window.resize(1000, 560)
    ask(window, "agency staff")
    window.panels.turn("register")
    QApplication.processEvents()
    assert 0 < docks["register"].height() <= window.panels.height() // 2
    assert window.answer.height() >= window.panels.height() // 3


def test_in_a_low_window_with_large_text_what_is_read_and_what_was_added_are_in_sight(
    open_window, filled, settings, ask, qtbot
):
    settings.text_size = 200
    window = open_window(filled)
    window.resize(1360, 860)
    ask(window, "What was said about agency staff?")
    window.answer.answered.hits.add_wanted.emit(0)
    qtbot.waitUntil(lambda: window.briefing.model.rowCount() == 1, timeout=20_000)
    window.panels.turn("briefing")
    for part in (window.source.views, window.briefing.view):
        qtbot.waitUntil(lambda part=part: seen(part) >= fonts.scaled(48))
    window.source.open_button.setFocus()
    assert seen(window.source.open_button) == window.source.open_button.height()


def seen(part) -> int:
    """How much of the height of a part of a panel is in sight."""
    return part.visibleRegion().boundingRect().height()
