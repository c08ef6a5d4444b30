"""From an answer to the timeline of its question: a chart, the steps, and back."""

import shutil
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from app.window.controller import Controller
from app.window.theme import Choice
from app.window.trail_axis import Axis
from app.window.trail_model import STEP
from index.citation import Citation

TOPIC = "toucan crossing on Quarry Hill"


def minutes(body: str, day: str | None, *said: str) -> str:
    held = f"Minutes of the meeting held on {day} at 6.00 pm\n\n" if day else ""
    return f"{body}\n\n{held}## 4. Toucan crossing on Quarry Hill\n\n" + "\n\n".join(said) + "\n"


PETITION = "The Scouts asked for a toucan crossing on Quarry Hill, where their flag had been lost."
COUNTED = "The Engineer had counted 1,900 people at the toucan crossing on Quarry Hill."
WELCOMED = "The Leader welcomed the toucan crossing on Quarry Hill and the return of the flag."
UNDATED = "The toucan crossing on Quarry Hill was spoken of at length by a man with a horse."
FILES = {
    "a": minutes(
        "Streets Committee",
        "Tuesday 7 January 2031",
        PETITION,
        "RESOLVED that a decision be deferred until the traffic was counted.",
    ),
    "b": minutes(
        "Streets Committee",
        "Tuesday 6 May 2031",
        COUNTED,
        "RESOLVED that the matter be referred to Cabinet.",
    ),
    "c": minutes(
        "Cabinet",
        "Thursday 2 October 2031",
        WELCOMED,
        "RESOLVED that the toucan crossing be approved.",
    ),
    "d": minutes("Streets Committee", None, UNDATED),
}


@pytest.fixture(scope="module")
def crossings(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("crossings")
    for name, text in FILES.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return stored(folder)


@pytest.fixture
def window(open_window, crossings, tmp_path, qtbot):
    opened = open_window(shutil.copytree(crossings, tmp_path / "archive"))
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


@pytest.fixture
def followed(window, ask, qtbot):
    """The window with the timeline on show and the source of its first step open."""
    ask(window, TOPIC)
    window.answer.answered.trail_button.click()
    qtbot.waitUntil(lambda: window.answer.is_on_trail, timeout=20_000)
    shows(window, qtbot, PETITION)
    return window


def shows(window, qtbot, words: str) -> None:
    """Wait until the source marks these words, and has them in sight."""
    page = window.source.page

    def marked() -> bool:
        return [one.cursor.selectedText() for one in page.extraSelections()].count(words) == 1

    qtbot.waitUntil(marked, timeout=20_000)
    chosen = next(s for s in page.extraSelections() if s.cursor.selectedText() == words)
    cursor = QTextCursor(chosen.cursor)
    cursor.setPosition(cursor.selectionStart())
    assert page.viewport().rect().contains(page.cursorRect(cursor))


def rows(window) -> list[tuple[str, str, str]]:
    model = window.answer.trail.steps.steps
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(i.data(STEP).day, i.data(STEP).body, i.data()) for i in indexes]


def test_the_steps_stand_in_order_of_date_and_the_undated_last(followed):
    assert rows(followed) == [
        ("7 Jan 2031", "Streets Committee", "Raised"),
        ("7 Jan 2031", "Streets Committee", "Deferred"),
        ("6 May 2031", "Streets Committee", "Mentioned"),
        ("6 May 2031", "Streets Committee", "Referred"),
        ("2 Oct 2031", "Cabinet", "Mentioned"),
        ("2 Oct 2031", "Cabinet", "Resolved"),
        ("Date not stated", "Streets Committee", "Mentioned"),
    ]
    trail = followed.answer.trail
    assert followed.answer.title.text() == "TIMELINE"
    assert trail.topic.text() == TOPIC
    assert "4 meetings · 2 bodies · 7 Jan 2031 to 2 Oct 2031" in trail.summary.full_text
    assert "1 meeting, 1 passage" in trail.undated.text()


def test_choosing_a_step_opens_the_source_at_its_quote(followed, qtbot):
    followed.answer.trail.steps.choose(4)
    shows(followed, qtbot, WELCOMED)
    assert followed.source.source.document.path.endswith("c.md")


def test_arrow_keys_walk_the_steps(followed, qtbot):
    steps = followed.answer.trail.steps
    steps.setFocus()
    qtbot.keyClick(steps, Qt.Key.Key_Down)
    assert steps.currentIndex().row() == 1
    shows(followed, qtbot, "RESOLVED that a decision be deferred until the traffic was counted.")


def test_the_keys_of_the_source_walk_the_steps_too(followed, qtbot):
    followed.source.head.after.click()
    followed.source.head.after.click()
    shows(followed, qtbot, COUNTED)
    followed.source.head.before.click()
    assert followed.answer.trail.steps.currentIndex().row() == 1


def test_the_chart_is_walked_by_keyboard_and_the_source_follows(followed, qtbot):
    chart, steps = followed.answer.trail.chart, followed.answer.trail.steps
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 1
    shows(followed, qtbot, COUNTED)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.current == 2
    shows(followed, qtbot, WELCOMED)
    assert followed.answer.trail.meeting.full_text == "2 Oct 2031 · resolved · 1 passage · Cabinet"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 2, "it ends there"
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert steps.hasFocus()
    assert steps.currentIndex().row() == 4


def test_a_click_on_a_bar_goes_to_the_first_step_of_its_meeting(followed, qtbot):
    chart = followed.answer.trail.chart
    bar = next(bar for bar in chart.bars() if bar.mention == 1)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=bar.rect.center().toPoint())
    assert followed.answer.trail.steps.currentIndex().row() == 2
    shows(followed, qtbot, COUNTED)


def test_the_chart_says_its_numbers_to_those_who_do_not_see_it(followed):
    chart = followed.answer.trail.chart
    assert chart.accessibleName() == "Mentions by meeting"
    told = chart.accessibleDescription()
    for words in (
        "4 passages · 4 meetings",
        "7 Jan 2031 · raised, deferred · 1 passage · Streets Committee.",
        "2 Oct 2031 · resolved · 1 passage · Cabinet.",
        "Date not stated · mentioned · 1 passage · Streets Committee.",
    ):
        assert words in told
    assert chart.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_bodies_have_lanes_of_their_own_so_that_no_colour_tells_them_apart(followed):
    bars = {bar.mention: bar for bar in followed.answer.trail.chart.bars()}
    assert sorted(bars) == [0, 1, 2], "what states no date is not on the axis"
    assert bars[0].rect.bottom() == bars[1].rect.bottom() < bars[2].rect.top()
    assert bars[0].middle < bars[1].middle < bars[2].middle


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_the_bars_are_drawn_in_the_colours_of_the_theme(followed, choice):
    theme = followed.answer.trail.chart._theme
    theme.choose(choice)
    chart = followed.answer.trail.chart
    bar = next(bar for bar in chart.bars() if bar.mention == 1)
    picture = chart.grab()
    place = QPointF(bar.rect.center()) * picture.devicePixelRatio()
    colour = picture.toImage().pixelColor(place.toPoint())
    assert colour == QColor(theme.tokens.accent)


def test_everything_that_can_be_reached_is_named(followed):
    for widget in followed.answer.trail.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or widget.parent().accessibleName(), widget
    model = followed.answer.trail.steps.steps
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("7 Jan 2031, Streets Committee. Deferred. RESOLVED that a decision")


def test_back_to_the_answer_and_its_quote(followed, qtbot):
    quotes = followed.answer.answered.quotes.toPlainText()
    followed.answer.trail.back_button.click()
    assert followed.answer.is_answering
    assert followed.answer.title.text() == "ANSWER"
    assert followed.answer.answered.quotes.toPlainText() == quotes
    first = followed.answer.answer.quotes[0]
    shows(followed, qtbot, " ".join(first.text.split()))


def test_a_key_turns_to_the_timeline_and_back(window, ask, qtbot):
    ask(window, TOPIC)
    turn = next(a for a in window.actions() if a.shortcut().toString() == "Alt+T")
    turn.trigger()
    qtbot.waitUntil(lambda: window.answer.is_on_trail, timeout=20_000)
    turn.trigger()
    assert window.answer.is_answering


def test_the_timeline_keeps_to_the_filters_of_the_answer(window, ask, qtbot):
    ask(window, TOPIC)
    menu = window.filters.committee.menu()
    next(a for a in menu.actions() if a.data() and "Cabinet" in a.data()).trigger()
    qtbot.waitUntil(lambda: window.answer.answer is not None and len(window.answer.answer.hits) < 3)
    window.answer.answered.trail_button.click()
    qtbot.waitUntil(lambda: window.answer.is_on_trail, timeout=20_000)
    assert {body for _, body, _ in rows(window)} == {"Cabinet"}


def test_a_new_question_leaves_the_timeline(followed, ask):
    ask(followed, "who lost a flag on Quarry Hill")
    assert not followed.answer.is_on_trail
    assert followed.answer.trail.trail is None


def test_escape_gives_the_timeline_up(window, ask, qtbot):
    ask(window, TOPIC)
    window.answer.answered.trail_button.click()
    assert not window.answer.answered.trail_button.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.answer.answered.trail_button.isEnabled()
    ask(window, "who lost a flag on Quarry Hill")
    assert window.answer.is_answering, "what was given up does not come back"


def test_what_is_not_answered_has_no_timeline(window, ask):
    ask(window, "xylophone quarantine zeppelin")
    assert not window.answer.answered.trail_button.isVisible()


def test_copying_a_step_gives_its_quote_and_citation(followed):
    followed.answer.trail.steps.choose(1)
    followed.answer.copy_current()
    copied = QGuiApplication.clipboard().text()
    trail = followed.answer.trail.trail
    assert trail.steps[1].quote.text in copied
    assert Citation.of(trail.hit_of(trail.steps[1]).passage).label() in copied


def test_copying_all_gives_every_step(followed):
    followed.answer.trail.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert all(step.quote.text in copied for step in followed.answer.trail.trail.steps)
    assert "Deferred: “RESOLVED that a decision" in copied
    assert (
        followed.bottom.toast.sentence.accessibleName() == "Copied all steps with their citations"
    )


def test_removing_a_file_takes_its_words_off_the_timeline(followed, qtbot):
    controller = followed.findChildren(Controller)[0]
    path = followed.answer.trail.trail.hits[0].passage.document.path
    entries = controller.libraries.library.entries
    controller.adding.remove([entry for entry in entries if entry.document.path == path])
    qtbot.waitUntil(lambda: followed.answer.trail.trail is None, timeout=20_000)
    assert not followed.answer.is_on_trail


def test_marks_of_the_axis_never_crowd() -> None:
    for first, last in (
        (date(2031, 1, 7), date(2031, 10, 2)),
        (date(1998, 3, 1), date(2031, 10, 2)),
        (date(2031, 5, 6), date(2031, 5, 6)),
        (date(1, 1, 1), date(9999, 12, 31)),
    ):
        for width in (200, 540, 1600):
            axis = Axis.over([first, last], 10, width - 10)
            places = [place for place, _ in axis.marks()]
            assert 10 <= axis.x(first) <= axis.x(last) <= width - 10
            assert places
            assert all(b - a >= 80 for a, b in pairwise(places))
