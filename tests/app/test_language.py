"""The window speaks the user's language: its files are whole, and every sentence is found."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app import pseudo_language
from app.service.messages import Prospect
from app.window import counts, language, words
from app.window.briefing.export_dialog import ExportDialog
from app.window.elided import ElidedLabel
from app.window.fetch_dialog import FetchDialog
from app.window.learning import learning_words
from app.window.learning.learn_dialog import LearnDialog
from app.window.theme import Theme
from index.types import Committee, Cosines, Gain, Learning, Learnt, ModelCard, Models, Verdict
from tests.app.translation_files import FOLDER, in_the_code, read, run
from tests.app.window_states import states, texts

EXTRACT = ("-extensions", "py", "app", "-sort-messages", "-no-obsolete", "-locations", "none")

LEARNING = Learning(
    ModelCard(
        base="plain",
        made_on=date(2026, 1, 2),
        pairs={"title": 1204},
        first=date(2012, 3, 5),
        last=date(2025, 7, 8),
        passages=21_000,
        document=300,
        seed=1,
        minutes=Gain(300, 0.56, 0.57, -0.02, 0.03),
        guard=Gain(120, 0.7, 0.71, -0.01, 0.03),
        cosines=Cosines(),
    ),
    added=21_000,
    pays=True,
    begun=False,
    seconds=730,
)


@pytest.fixture
def speak(qapp):
    """Speaks another language until the test is over."""
    yield lambda code, added=None: language.speak(qapp, code, added)
    language.speak(qapp, "en")


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory) -> Path:
    """A folder with two languages that are none: one from left to right, one from right to left."""
    folder = tmp_path_factory.mktemp("translations")
    for code in (pseudo_language.CODE, "he"):
        pseudo_language.write(folder, code)
    return folder


@pytest.mark.parametrize(("name", "only"), [("cy", []), ("en", ["-pluralonly"])])
def test_the_files_of_a_language_are_up_to_date(name, only, tmp_path):
    """`make translations` mends what this finds."""
    kept = FOLDER / f"minutebook_{name}.ts"
    fresh = Path(shutil.copy(kept, tmp_path))
    run("pyside6-lupdate", *EXTRACT, *only, "-ts", fresh)
    assert read(fresh) == read(kept)


def test_what_qt_loads_is_made_of_what_was_translated(tmp_path):
    for kept in FOLDER.glob("*.ts"):
        fresh = Path(shutil.copy(kept, tmp_path))
        run("pyside6-lrelease", fresh)
        assert fresh.with_suffix(".qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


def test_every_sentence_of_the_program_is_found_in_its_context():
    known = read(FOLDER / "minutebook_cy.ts")
    missing = [f"{place} {key.source}" for place, key in in_the_code() if key not in known]
    assert missing == []


@pytest.mark.parametrize("name", ["cy", "en"])
def test_a_language_is_whole_and_keeps_what_is_filled_in(name):
    wrong = {}
    for key, forms in read(FOLDER / f"minutebook_{name}.ts").items():
        filled = sorted(re.findall(r"\{\w*\}|%L?n", key.source))
        if not forms or any(sorted(re.findall(r"\{\w*\}|%L?n", one)) != filled for one in forms):
            wrong[key] = forms
    assert wrong == {}


def test_numbers_days_and_plurals_are_those_of_the_language(speak):
    day = date(2024, 2, 5)
    speak("en")
    assert [counts.passages(n) for n in (0, 1, 2140)] == [
        "0 passages",
        "1 passage",
        "2,140 passages",
    ]
    assert (words.short_date(day), words.month_of(day)) == ("5 Feb 2024", "Feb 2024")
    speak("cy")
    said = [counts.documents(n) for n in (0, 1, 2, 3, 6, 100, 2140)]
    many = [f"{n} o ddogfennau" for n in ("2", "3", "6", "100", "2,140")]
    assert said == ["0 o ddogfennau", "1 ddogfen", *many]
    assert (words.short_date(day), words.long_day(day)) == ("5 Chwef 2024", "5 Chwefror 2024")


def test_a_file_of_the_user_adds_a_language_and_goes_before_ours(speak, tmp_path, pseudo):
    shutil.copy(pseudo / "minutebook_he.qm", tmp_path / "minutebook_cy.qm")
    assert set(language.languages(pseudo)) == {"cy", "en", "eo", "he"}
    assert speak("eo_001", pseudo) == "eo"
    assert language.tr("Ask the minutes").startswith("[Åşk")
    assert speak("cy", tmp_path) == "cy"
    assert language.tr("Ask the minutes").startswith("[Åşk")
    assert speak("xx", tmp_path) == "en", "what is not known is said in English"


def test_a_damaged_file_of_the_user_leaves_english(speak, tmp_path):
    (tmp_path / "minutebook_de.qm").write_bytes(b"no translation")
    speak("de", tmp_path)
    assert language.tr("Ask the minutes") == "Ask the minutes"
    assert counts.passages(1) == "1 passage"


def test_the_whole_window_is_welsh(speak, open_window, filled, ask, qtbot):
    welsh = read(FOLDER / "minutebook_cy.ts")
    english = {key.source for key, forms in welsh.items() if key.source not in forms}
    same = {form for forms in welsh.values() for form in forms}
    speak("cy")
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0, timeout=20_000)
    left = {}
    for state in states(window, ask, qtbot):
        left |= {said: state for said in texts(window) if said in english - same}
    assert left == {}


def test_longer_sentences_are_not_cut(speak, open_window, filled, ask, qtbot, pseudo):
    speak(pseudo_language.CODE, pseudo)
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0, timeout=20_000)
    cut = {}
    for state in states(window, ask, qtbot):
        cut |= {said: state for said in map(_cut, window.findChildren(QWidget)) if said}
    assert cut == {}


def test_from_right_to_left_nothing_breaks(speak, open_window, filled, ask, qtbot, pseudo, crashes):
    speak("he", pseudo)
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0, timeout=20_000)
    for _ in states(window, ask, qtbot):
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert not window.grab().isNull()
    assert window.question.ask_button.x() < window.question.field.x()


@pytest.mark.parametrize("code", ["en", "cy", pseudo_language.CODE, "he"])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_word_of_a_form_is_cut_and_no_part_is_out_of_reach(
    speak, qapp, qtbot, settings, pseudo, code, size
):
    settings.text_size = size
    theme = Theme(qapp, settings)
    speak(code, pseudo)
    fetching = FetchDialog("democracy.example.gov.uk", "minutes", None)
    fetching.set_committees([Committee("1", "Cabinet")])
    learning = LearnDialog(theme)
    learning.show_prospect(Prospect(LEARNING, Models("models/2026-01-02-0a1b2c3d", before="plain")))
    for dialog in (ExportDialog(12, 3, None), fetching, learning):
        qtbot.addWidget(dialog)
        dialog.show()
        fetching.begin()
        learning.end(learning_words.outcome(Learnt(Verdict.NO_BETTER, "", LEARNING.card)))
        fetching.said.setText(
            language.tr("Only the archive forgets them. The files are not touched.")
        )
        _settle()
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert [said for said in map(_cut, dialog.findChildren(QWidget)) if said] == []


def test_a_form_higher_than_the_screen_scrolls_to_what_has_the_keyboard(qapp, qtbot, settings):
    Theme(qapp, settings)
    dialog = FetchDialog("democracy.example.gov.uk", "minutes", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(dialog.width(), 220)
    _settle()
    order = [dialog.address, dialog.list_button, dialog.committees, dialog.since, dialog.until]
    order += [dialog.folder, dialog.folder_button, dialog.close_button]
    order[0].setFocus()
    for widget in order:
        assert QApplication.focusWidget() is widget
        assert widget.visibleRegion().boundingRect().height() == widget.height()
        while QApplication.focusWidget() is widget:  # of a date there are three parts
            qtbot.keyClick(widget, Qt.Key.Key_Tab)


@pytest.mark.parametrize(("code", "size"), [("he", 150), ("cy", 200)])
def test_three_panels_below_fit_side_by_side_in_large_text(
    speak, open_window, filled, settings, ask, qtbot, pseudo, code, size
):
    settings.text_size = size
    speak(code, pseudo)
    window = open_window(filled)
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0, timeout=20_000)
    ask(window, "What was said about agency staff?")
    for name in ("register", "marks", "briefing"):
        window.panels.turn(name)
        _settle()
    assert window.width() == 1360
    assert window.minimumSizeHint().width() <= 1360
    assert [said for said in map(_cut, window.findChildren(QWidget)) if said] == []


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _cut(widget: QWidget) -> str:
    """The words of a label or a button that has less room than they need."""
    if not isinstance(widget, QLabel | QAbstractButton) or isinstance(widget, ElidedLabel):
        return ""
    if not widget.isVisible() or not widget.text():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.text() if widget.height() < widget.heightForWidth(widget.width()) else ""
    return widget.text() if widget.width() < widget.sizeHint().width() else ""
