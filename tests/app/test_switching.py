"""Several archives: going over to another without leaving the program, and what is none."""

import apsw
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from app.service.client import Service
from app.window.controller import Controller
from app.window.main_window import MainWindow
from app.window.run import name_application, show_archive
from app.window.switching import name_of
from index.archive import Archive


@pytest.fixture
def switching(window):
    """What goes over to other archives."""
    return window.findChild(Controller).switching


def test_going_over_opens_the_other_archive_in_the_same_program(
    qapp, qtbot, filled, empty, settings, history, crashes
):
    name_application(qapp)
    seen = []

    def go_on():
        shown = [one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow)]
        window = next((one for one in shown if one.isVisible()), None)
        if window is None or window.next_archive is not None:
            return
        controller = window.findChild(Controller)
        if not controller.libraries.is_known:
            return
        entries = len(controller.libraries.library.entries)
        known = entries, window.bottom.archive_button.text().strip()
        if known not in seen:
            seen.append(known)
            if len(seen) == 1:
                controller.switching.switch(empty)
            else:
                window.close()

    turn = QTimer(interval=50)
    turn.timeout.connect(go_on)
    turn.start()
    following = show_archive(qapp, Service(filled), settings, history, crashes)
    assert following == empty
    assert show_archive(qapp, Service(following), settings, history, crashes) is None
    turn.stop()
    assert seen == [(3, name_of(filled)), (0, name_of(empty))]
    assert settings.archive == str(empty)
    assert settings.recent == [str(empty), str(filled)]


def test_a_folder_that_is_no_archive_is_told_and_nothing_closes(window, switching, minutes, qtbot):
    switching.switch(minutes)
    qtbot.waitUntil(window.banner.isVisible)
    said = window.banner.sentence.accessibleName()
    assert said == f"{minutes} holds no archive of Minutebook."
    assert window.isVisible()
    assert window.next_archive is None


def test_an_archive_of_a_newer_minutebook_is_told(window, switching, empty, qtbot):
    connection = apsw.Connection(str(empty / "minutes.db"))
    connection.pragma("user_version", 9999)
    connection.close()
    switching.switch(empty)
    qtbot.waitUntil(window.banner.isVisible)
    assert "newer Minutebook" in window.banner.sentence.accessibleName()


def test_a_new_archive_is_made_and_nothing_is_written_over(
    window, switching, settings, tmp_path, qtbot
):
    settings.archives_in = str(tmp_path)
    switching.name_new()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("archive")  # the one that is open
    dialog.accept()
    qtbot.waitUntil(window.banner.isVisible)
    assert "is not empty" in window.banner.sentence.accessibleName()
    with qtbot.waitSignal(window.closed, timeout=20_000):
        switching._make(tmp_path / "Harbour council")
    made = Archive(tmp_path / "Harbour council")
    assert window.next_archive == made.folder
    assert made.library().entries == ()
    made.close()


def test_notices_stay_while_they_are_read_and_take_no_focus(window, qtbot):
    window.question.field.setFocus()
    window.bottom.say("Copied <b>with</b> its citation")
    toast = window.bottom.toast
    assert toast.isVisible()
    assert toast.sentence.text().replace("\u200b", "") == "Copied <b>with</b> its citation"
    assert QApplication.focusWidget() is window.question.field
    ground = window.centralWidget().rect()
    assert ground.contains(toast.geometry())
    assert not toast.geometry().intersects(window.bottom.geometry())
    toast._patience.timeout.emit()
    assert not toast.isVisible()
    window.bottom.say("Saved")
    toast.dismiss_button.setFocus()
    toast._patience.timeout.emit()
    assert toast.isVisible(), "the focus is in it"
    window.findChild(Controller).escape()
    assert not toast.isVisible()
