"""Long lists of cards: laid out as they come into sight, and steady under whoever scrolls."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.window.card_places import CardPlaces
from index.types import Filters

MANY = 3_000


def height_of(row: int) -> int:
    return 80 + 37 * row % 50


def test_places_are_those_of_cards_under_one_another() -> None:
    measured: list[int] = []
    places = CardPlaces(lambda row: measured.append(row) or height_of(row))
    places.begin(1_000)
    assert len(places) == 1_000
    assert measured == list(range(len(measured)))
    assert len(measured) < 100
    assert places.measure(range(1_000))
    assert sorted(measured) == list(range(1_000)), "each once"
    assert not places.measure(range(1_000))
    heights = [height_of(row) for row in range(1_000)]
    tops = [sum(heights[:row]) for row in range(1_001)]
    assert [places.top(row) for row in range(1_001)] == tops
    assert places.total == tops[-1]
    for row in (0, 1, 500, 999):
        assert places.at(tops[row]) == places.at(tops[row + 1] - 1) == row
    assert places.at(-5) == 0
    assert places.at(tops[-1] + 5) == 999


def test_what_is_forgotten_is_measured_again() -> None:
    heights = [50, 60, 70]
    places = CardPlaces(heights.__getitem__)
    places.begin(3)
    heights[1] = 90
    assert not places.measure([1])
    places.forget([1])
    assert places.measure([1])
    assert [places.top(row) for row in range(4)] == [0, 50, 140, 210]


def test_no_cards_have_no_places() -> None:
    places = CardPlaces(height_of)
    places.begin(0)
    assert (places.total, places.at(0)) == (0, -1)


@pytest.fixture
def long(window, ask):
    """An answer of many passages, of unlike heights."""
    ask(window, "What was said about agency staff?")
    answer = window.answer.answer
    hits = tuple(answer.hits[row * row % len(answer.hits)] for row in range(MANY))
    window.answer.show_answer(replace(answer, hits=hits), 0.1, Filters())
    QApplication.processEvents()
    return window.answer.answered


def tall(area, row: int) -> int:
    return area.hits.sizeHintForRow(row)


def on_screen(area, row: int) -> int:
    """How far below the top of what is in sight a card begins."""
    index = area.hits.model().index(row, 0)
    return area.hits.visualRect(index).top() + area.hits.y() - area.verticalScrollBar().value()


def in_sight(area) -> list[int]:
    room = area.viewport().height()
    index = area.hits.model().index
    heights = {row: area.hits.visualRect(index(row, 0)).height() for row in range(MANY)}
    return [row for row in heights if -heights[row] < on_screen(area, row) < room]


def test_what_is_in_sight_has_its_own_height_wherever_one_scrolls(long) -> None:
    bar = long.verticalScrollBar()
    for part in (0.0, 0.5, 0.49, 0.9, 0.2, 1.0):
        bar.setValue(round(bar.maximum() * part))
        QApplication.processEvents()
        rows = in_sight(long)
        assert rows
        for row in rows:
            rect = long.hits.visualRect(long.hits.model().index(row, 0))
            assert rect.height() == tall(long, row)
    assert bar.value() == bar.maximum()
    assert in_sight(long)[-1] == MANY - 1


def test_scrolling_up_into_what_was_not_seen_moves_nothing_by_itself(long) -> None:
    bar = long.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        row = in_sight(long)[-1]
        before, by = on_screen(long, row), 45
        bar.setValue(bar.value() - by)
        QApplication.processEvents()
        assert on_screen(long, row) == before + by


def test_keys_come_to_every_card_and_keep_it_in_sight(long, qtbot) -> None:
    hits = long.hits
    hits.setFocus()
    hits.choose(0)
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, MANY - 1),
        (Qt.Key.Key_Up, MANY - 2),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(hits, key)
        assert hits.currentIndex().row() == row
        assert row in in_sight(long)
    qtbot.keyClick(hits, Qt.Key.Key_PageDown)
    further = hits.currentIndex().row()
    assert 0 < further < 20
    assert further in in_sight(long)
    qtbot.keyClick(hits, Qt.Key.Key_PageUp)
    assert hits.currentIndex().row() < further


def test_a_click_far_down_chooses_the_card_under_it_and_says_why(long, qtbot) -> None:
    bar, hits = long.verticalScrollBar(), long.hits
    bar.setValue(bar.maximum() // 3)
    QApplication.processEvents()
    row = in_sight(long)[1]
    middle = hits.visualRect(hits.model().index(row, 0)).center()
    assert hits.indexAt(middle).row() == row
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert [index.row() for index in hits.selectionModel().selectedIndexes()] == [row]
    closed = tall(long, row)
    hits.turn_why(row)
    assert hits.visualRect(hits.model().index(row, 0)).height() == tall(long, row) > closed
    assert row in in_sight(long)
