"""Work that takes a while says so, and can be stopped."""

import pytest
from PySide6.QtCore import QObject, Signal

from app.window.controller import Controller
from app.window.theme import Motion


class Work(QObject):
    """A job that ends when the test says so."""

    succeeded = Signal(object)
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self):
        super().__init__()
        self.is_stopped = False

    def cancel(self):
        self.is_stopped = True
        self.failed.emit("")


@pytest.fixture
def strip(window):
    """Where such work is told."""
    return window.bottom.work


def test_only_work_that_takes_a_while_is_told(strip):
    quick = Work()
    strip.follow(quick, "Saving…")
    assert not strip.isVisible()
    quick.succeeded.emit(None)
    assert not strip._patience.isActive(), "it is done"


def test_work_is_told_until_it_ends_and_can_be_stopped(strip, window, qtbot):
    slow = Work()
    strip.follow(slow, "Following the question…")
    qtbot.waitUntil(strip.isVisible)
    assert strip.line.full_text == "Following the question…"
    assert strip.stop_button.accessibleName() == "Stop: Following the question…"
    strip.stop_button.click()
    assert slow.is_stopped
    assert not strip.isVisible()


def test_a_newer_work_is_not_ended_by_an_older(strip, qtbot):
    old, new = Work(), Work()
    strip.follow(old, "Old…")
    strip.follow(new, "New…")
    old.succeeded.emit(None)
    qtbot.waitUntil(strip.isVisible)
    assert strip.line.full_text == "New…"
    new.succeeded.emit(None)
    assert not strip.isVisible()


def test_a_timeline_under_way_can_be_stopped(window, ask, qtbot):
    ask(window, "agency staff")
    trailing = window.findChild(Controller).trailing
    window.answer.trail_wanted.emit()
    assert trailing.is_busy
    window.bottom.work.stop_button.click()
    assert not trailing.is_busy
    assert window.answer.answered.trail_button.isEnabled()
    assert not window.answer.is_on_trail


def test_a_bar_that_cannot_count_stands_still_where_nothing_may_move(window, settings):
    window.bottom.start_progress()
    assert window.bottom.bar.maximum() == 0, "it runs to and fro"
    settings.motion = Motion.REDUCED.value
    window.bottom.start_progress()
    assert window.bottom.bar.maximum() == 1
