"""A briefing checked in the window: what came of each quote, and its source at a key."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.window.checking import checking_words
from app.window.checking.check_model import CHECK, CheckModel
from app.window.checking.check_report import CheckReport
from app.window.controller import Controller
from app.window.main_window import BRIEFING
from index.archive import Archive
from index.briefing.as_json import briefing_as_json
from index.briefing.editing import add, changes, excerpt_of
from index.briefing.wording import differing
from index.types import (
    Altered,
    Briefing,
    BriefingCheck,
    ExcerptCheck,
    Hit,
    Outcome,
    Quote,
    Span,
    Wording,
)
from tests.app.conftest import AGENCY, CHILDREN, VACANCIES
from tests.index.briefing_entries import excerpt

NOW = datetime(2025, 6, 3, tzinfo=UTC)


@pytest.fixture
def library(tmp_path) -> Path:
    """Two files of minutes that a test may change."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "children.txt").write_text(CHILDREN, "utf-8")
    (folder / "vacant.txt").write_text(f"Cabinet\n\n1. Posts\n\n{VACANCIES}\n", "utf-8")
    return folder


@pytest.fixture
def briefing(library, empty) -> Briefing:
    """Two quotes of them."""
    archive = Archive(empty)
    archive.index([library])
    chosen = []
    for name, words in (("children.txt", AGENCY), ("vacant.txt", VACANCIES)):
        path = str(library / name)
        start = archive.source(path, Span(0, 0)).text.index(words)
        span = Span(start, start + len(words))
        passage = next(p for p in archive.passages(path) if p.span.common(span))
        chosen.append(excerpt_of(Hit(passage, 1.0), Quote(words, span, 1), None, NOW))
    archive.close()
    return add(Briefing(1, "Posts"), chosen)


@pytest.fixture
def checked_window(open_window, empty, briefing, qtbot):
    """A window on their archive."""
    opened = open_window(empty)
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


def checking_of(window):
    return window.findChild(Controller).checking


def report_of(window) -> CheckReport:
    return next(d for d in window.findChildren(CheckReport) if d.isVisible())


def shown(report: CheckReport) -> list[str]:
    return [report.model.index(row).data() for row in range(report.model.rowCount())]


def test_what_differs_is_listed_first_and_opens_at_a_key(checked_window, briefing, library, qtbot):
    window, path = checked_window, library / "children.txt"
    path.write_text(CHILDREN.replace("third quarter", "second quarter"), "utf-8")
    checking_of(window).check(briefing)
    report = report_of(window)
    with qtbot.waitSignal(checking_of(window).checked, timeout=60_000) as told:
        pass
    assert [check.outcome for check in told.args[0].checks] == [Outcome.CHANGED, Outcome.SAME]
    assert report.headline.text() == "For your attention: 1 quote"
    assert report.said.text().startswith("2 quotes in 2 files: 1 the same · 1 changed")
    assert shown(report) == ["Changed: the minutes read differently now", "Stands as quoted"]
    spoken = report.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "“third” is now “second”" in spoken
    qtbot.keyClick(report.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.source.hit is not None, timeout=20_000)
    # The archive has not read the file anew: it shows the words where they stood.
    assert window.source.hit.passage.text == AGENCY
    report.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Check of the briefing “Posts”\n\nFor your attention: 1 quote.")
    assert (
        "In the minutes: “Members were told that agency staff had fallen for the second" in copied
    )


def test_the_briefing_that_is_open_says_beside_each_quote_what_came_of_it(
    open_window, empty, briefing, library, settings, qtbot
):
    archive = Archive(empty)
    started = archive.briefings.create("Posts")
    archive.briefings.save(changes(started, replace(briefing, id=started.id)))
    archive.close()
    settings.remember_briefing(str(empty), started.id)
    (library / "vacant.txt").unlink()
    window = open_window(empty)
    pane = window.briefing
    window.panels.show_dock(BRIEFING)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=20_000)
    pane.buttons["check"].click()
    qtbot.waitUntil(lambda: marks(pane) == ["Stands as quoted", "Source missing"], timeout=60_000)


def marks(pane) -> list[str]:
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    return [pane.model.index(row).data(role) for row in range(pane.model.rowCount())]


def test_an_exported_file_is_chosen_at_a_key_and_checked(checked_window, briefing, tmp_path, qtbot):
    exported = tmp_path / "Posts.json"
    exported.write_text(json.dumps(briefing_as_json(briefing, NOW)), "utf-8")
    (key,) = [a for a in checked_window.actions() if a.objectName() == "briefing.check_file"]
    key.trigger()
    (dialog,) = [d for d in checked_window.findChildren(QFileDialog) if d.isVisible()]
    dialog.fileSelected.emit(str(exported))
    dialog.reject()
    report = report_of(checked_window)
    with qtbot.assertNotEmitted(checking_of(checked_window).checked):
        qtbot.waitUntil(lambda: report.model.rowCount() == 2, timeout=60_000)
    assert report.headline.text() == "Every quote stands in the minutes"
    assert report.windowTitle() == "Check of “Posts.json”"


def test_a_file_that_is_not_ours_is_told_in_a_sentence(checked_window, library, tmp_path, qtbot):
    foreign = tmp_path / "other.json"
    foreign.write_text('{"title": "Other"}', "utf-8")
    checking_of(checked_window).check(foreign)
    report = report_of(checked_window)
    qtbot.waitUntil(lambda: not report.bar.isVisible(), timeout=60_000)
    assert report.headline.text() == "It could not be checked"
    assert str(foreign) in report.said.accessibleName()
    assert not report.view.isVisible()
    assert not report.copy_button.isVisible()
    report.close_button.click()
    qtbot.waitUntil(lambda: not report_is_open(checked_window), timeout=5_000)


def report_is_open(window) -> bool:
    return any(d.isVisible() for d in window.findChildren(CheckReport))


def test_a_check_is_stopped_and_nothing_stays_when_exempt_items_are_left_out(
    checked_window, briefing, qtbot
):
    checking = checking_of(checked_window)
    checking.check(briefing)
    report_of(checked_window).close_button.click()
    assert not report_is_open(checked_window)
    checking.check(briefing)
    report = report_of(checked_window)
    qtbot.waitUntil(lambda: report.model.rowCount() == 2, timeout=60_000)
    checked_window.findChild(Controller).exempt.changed.emit(False)
    assert not report_is_open(checked_window)


def all_kinds() -> BriefingCheck:
    """One quote for each thing that can come of it."""
    one = excerpt("a")
    there = excerpt("b", "Fifty tonnes of salt had been bought.").passage
    wording = differing(one.passage.text, there.text)
    check = ExcerptCheck
    return BriefingCheck(
        "All",
        (
            check("a", Outcome.SAME, one),
            check("b", Outcome.MOVED, one, there),
            check("c", Outcome.CHANGED, one, there, wording),
            check("d", Outcome.CHANGED, one),
            check("e", Outcome.MISSING, one, reason="It is not there."),
            check("f", Outcome.SUPERSEDED, one, there, wording),
            check("g", Outcome.SUPERSEDED, one, there),
            check("h", Outcome.SUPERSEDED, one),
            check("i", Outcome.WITHHELD),
            check("j", Outcome.SAME, one, altered=Altered(wording)),
            check("k", Outcome.CHANGED, one, there, wording, altered=Altered()),
        ),
        3,
        compared=True,
    )


def test_every_outcome_has_words_of_its_own_and_an_icon(qtmodeltester, qtbot):
    found = all_kinds()
    said = [checking_words.outcome(check) for check in found.checks]
    assert len(set(said)) == len(said)
    assert len({checking_words.icon(check) for check in found.checks}) == 7
    assert "It is not there" in checking_words.spoken(found.checks[4])
    assert "Changed" in checking_words.spoken(found.checks[10]), "what its source says is told too"
    model = CheckModel()
    model.set_check(found)
    qtmodeltester.check(model)
    assert [model.index(row).data(CHECK).entry for row in range(11)] == list("cdefghijkab")


def test_what_is_alike_is_left_out_between_differences():
    words = " ".join(f"w{number}" for number in range(60))
    shown = checking_words.near_differences(differing(words, words.replace("w30", "other")))
    assert shown == [
        Wording(*["… w22 w23 w24 w25 w26 w27 w28 w29"] * 2),
        Wording("w30", "other"),
        Wording(*["w31 w32 w33 w34 w35 w36 w37 w38 …"] * 2),
    ]
