"""The filters of the bar: what is offered, what is said, and that all of it fits."""

import pytest

from index.archive import Archive
from index.types import Filters, MeetingStatus, PassageKind

QUESTION = "what was said about the bandstand"
HARBOUR = """Saltmarsh Town Council

Harbour Committee

DRAFT MINUTES of the meeting held on 4 June 2030

1. Bandstand

The bandstand had been painted by the Sea Scouts.

RESOLVED that the bandstand be roofed.
"""
PARKS = """Brackenford District Council

Parks and Open Spaces and Allotments and Other Places of Recreation Committee

Minutes of the meeting held on 9 July 2030

1. Bandstand

The bandstand was said to be out of tune.
"""


@pytest.fixture
def both(open_window, tmp_path, qtbot):
    """A window on the minutes of two councils."""
    folder = tmp_path / "councils"
    folder.mkdir()
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "parks.txt").write_text(PARKS, encoding="utf-8")
    archive = Archive(tmp_path / "archive")
    archive.index([folder], model="hashing")
    archive.close()
    opened = open_window(tmp_path / "archive")
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


def offered(window) -> list[str]:
    return [action.text() for action in window.filters.more.menu().actions() if action.isVisible()]


def choose(chip, value) -> None:
    next(action for action in chip.menu().actions() if action.data() == value).trigger()


def test_only_filters_with_a_choice_are_offered(window, both):
    assert offered(window) == ["Kind of passage"]
    assert offered(both) == ["Kind of passage", "Status of the minutes", "Council to search"]
    kinds = [action.text() for action in both.filters.kind.menu().actions()]
    assert kinds == ["Everything", "Decisions", "Votes", "Actions", "Questions"]
    statuses = [action.text() for action in both.filters.status.menu().actions()]
    assert statuses == ["Any status", "Draft minutes"]


def test_an_empty_archive_offers_nothing(open_window, empty, qtbot):
    opened = open_window(empty)
    qtbot.waitUntil(lambda: opened.answer.states.currentWidget() is opened.answer.empty)
    assert not opened.filters.more.isVisible()


def test_what_is_chosen_under_more_stands_in_the_bar_in_words(both, ask, qtbot):
    ask(both, QUESTION)
    bar = both.filters
    assert not bar.kind.isVisible()
    choose(bar.kind, "decision")
    qtbot.waitUntil(lambda: both.answer.answer and both.answer.answer.searched.passages == 1)
    assert "Decisions" in bar.kind.text()
    assert bar.kind.isVisible()
    assert bar.kind.accessibleName() == "Kind of passage: Decisions"
    assert PassageKind.DECISION in both.answer.answer.hits[0].passage.kinds
    choose(bar.kind, None)
    assert not bar.kind.isVisible()


def test_council_and_status_are_searched_alone(both, ask, qtbot):
    ask(both, QUESTION)
    choose(both.filters.council, "Saltmarsh Town Council")
    choose(both.filters.status, MeetingStatus.DRAFT.value)
    assert both.filters.filters() == Filters(
        council="Saltmarsh Town Council", status=MeetingStatus.DRAFT
    )
    narrowed = []  # kept: each filter asks anew, and while it does there is no answer

    def is_narrowed() -> bool:
        answer = both.answer.answer
        narrowed.extend([answer] if answer and answer.searched.documents == 1 else [])
        return bool(narrowed)

    qtbot.waitUntil(is_narrowed)
    councils = {hit.passage.meeting.council for hit in narrowed[0].hits}
    assert councils == {"Saltmarsh Town Council"}


def test_the_bar_fits_the_smallest_window_with_everything_chosen(both, ask):
    bar = both.filters
    bar.show_exempt(3, included=False)
    for chip in bar.chips:
        choose(chip, chip.menu().actions()[-1].data())
    both.resize(both.minimumSize())
    assert both.width() == both.minimumWidth()
    shown = [*bar.chips, bar.more, bar.exempt]
    assert all(one.isVisible() for one in shown)
    for one in shown:
        assert bar.rect().contains(one.geometry())
        assert one.width() >= one.sizeHint().width()
    places = [one.geometry() for one in shown]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_filters_that_leave_nothing_are_named_and_can_be_taken_off(both, ask, qtbot):
    ask(both, QUESTION)
    choose(both.filters.kind, "vote")
    nothing = both.answer.nothing
    qtbot.waitUntil(nothing.everything_button.isVisible, timeout=20_000)
    assert nothing.headline.text() == "Nothing found in these minutes"
    assert "Only: votes." in nothing.sentence.text()
    assert "There are no minutes that record a vote." in nothing.sentence.text()
    nothing.everything_button.click()
    qtbot.waitUntil(lambda: both.answer.is_answering, timeout=20_000)
    assert not both.filters.filters()
    assert not both.filters.kind.isVisible()
