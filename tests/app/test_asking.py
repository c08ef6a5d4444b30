"""From a question to quotes, passages and the source."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from app import operations
from app.window.controller import Controller
from app.window.hit_model import HIT, SNIPPET
from app.window.lanes import AskLane
from index.citation import Citation
from index.types import Filters

QUESTION = "what was said about agency staff"


def marked(page) -> list[str]:
    return [selection.cursor.selectedText() for selection in page.extraSelections()]


def test_quotes_are_shown_verbatim_with_the_chip_of_their_passage(window, ask):
    ask(window, QUESTION)
    shown = window.answer.answered.quotes.toPlainText().replace("\u00a0", " ")
    answer = window.answer.answer
    assert answer.answered
    for quote in answer.quotes:
        assert f"“{' '.join(quote.text.split())}” {quote.citation}" in " ".join(shown.split())


def test_the_source_marks_exactly_the_words_of_the_quote_and_shows_them(window, ask):
    ask(window, QUESTION)
    page, quote = window.source.page, window.answer.quote
    assert quote.text in marked(page)
    selections = page.extraSelections()
    cursor = QTextCursor(selections[0].cursor)
    cursor.setPosition(cursor.selectionStart())
    assert page.viewport().rect().contains(page.cursorRect(cursor))


def test_cards_give_citation_first_and_mark_the_quote(window, ask):
    ask(window, QUESTION)
    model = window.answer.answered.hits.hits
    for quote in window.answer.answer.quotes:
        index = model.index(quote.citation - 1)
        assert index.data() == Citation.of(index.data(HIT).passage).label()
        snippet = index.data(SNIPPET)
        assert any(mark.of(snippet.text) == " ".join(quote.text.split()) for mark in snippet.marks)


def test_choosing_another_passage_opens_it_in_the_source(window, ask, qtbot):
    ask(window, QUESTION)
    hits = window.answer.answered.hits
    opened = window.source.source.document.id
    row = next(
        row
        for row, hit in enumerate(window.answer.answer.hits)
        if hit.passage.document.id != opened
    )
    hits.choose(row)
    qtbot.waitUntil(lambda: window.source.source.document.id != opened)
    assert window.source.hit == window.answer.answer.hits[row]


def test_arrow_keys_walk_the_passages(window, ask, qtbot):
    ask(window, QUESTION)
    hits = window.answer.answered.hits
    hits.choose(0)
    hits.setFocus()
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    assert hits.currentIndex().row() == 1
    qtbot.waitUntil(lambda: window.source.hit == window.answer.answer.hits[1])


def test_next_quote_goes_round(window, ask):
    ask(window, QUESTION)
    quotes = window.answer.answer.quotes
    seen = []
    for _ in quotes:
        seen.append(window.answer.quote)
        window.answer.step(1)
    assert seen == list(quotes)
    assert window.answer.quote == quotes[0]


def test_not_found_says_what_was_searched_and_shows_the_nearest(window, ask):
    ask(window, "xylophone quarantine zeppelin")
    answered = window.answer.answered
    assert not window.answer.answer.answered
    assert answered.not_found.isVisible()
    assert not answered.quotes.isVisible()
    assert "3 documents" in answered.searched.text()
    assert "1 file could not be read" in answered.searched.text()
    assert answered.hits.hits.rowCount() == len(window.answer.answer.hits) > 0


def test_a_newer_question_replaces_the_one_under_way(window, qtbot):
    heard = []
    window.answer.shown.connect(lambda *_: heard.append(window.answer.answer.question))
    for question in ("carriageway resurfacing", "library roof", QUESTION):
        window.question.field.setText(question)
        window.question.ask_button.click()
    qtbot.waitUntil(lambda: window.answer.answer is not None, timeout=20_000)
    assert set(heard) == {QUESTION}


def test_a_filter_asks_again_within_it(window, ask, qtbot):
    ask(window, QUESTION)
    chip = window.filters.committee
    action = next(a for a in chip.menu().actions() if a.data() and "Cabinet" in a.data())
    action.trigger()
    committees = lambda: {  # noqa: E731
        hit.passage.meeting.committee for hit in window.answer.answer.hits
    }
    qtbot.waitUntil(lambda: window.answer.answer is not None and committees() == {action.data()})
    assert action.data() in chip.text()


def test_copying_a_passage_gives_its_quote_and_citation(window, ask):
    ask(window, QUESTION)
    window.answer.copy_current()
    copied = QGuiApplication.clipboard().text()
    hit = window.answer.answer.hits[window.answer.quote.citation - 1]
    assert window.answer.quote.text in copied
    assert Citation.of(hit.passage).label() in copied
    assert window.bottom.toast.sentence.accessibleName() == "Copied with its citation"


def test_copying_all_gives_every_quote(window, ask):
    ask(window, QUESTION)
    window.answer.answered.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert all(quote.text in copied for quote in window.answer.answer.quotes)


def test_a_very_long_question_changes_nothing_in_the_layout(window, ask):
    before = window.size()
    ask(window, ("agency staff and also " * 1000)[:20_000].strip())
    assert window.size() == before
    assert window.minimumSizeHint().width() <= 1000


def test_an_empty_question_says_so(window, qtbot):
    window.question.field.setText("   ")
    qtbot.keyClick(window.question.field, "\r")
    assert window.banner.isVisible()
    assert "question" in window.banner.sentence.text()


def test_markup_in_minutes_is_shown_literally(window, ask):
    ask(window, "library roof and gutters repaired")
    assert '<i>library roof</i> &amp; gutters <img src="x">' in window.source.page.toPlainText()
    assert "<i>library roof</i> &amp;" in window.answer.answered.quotes.toPlainText()
    assert "<b>Bold</b>" in window.source.page.toPlainText() + window.source.head.title.text()
    assert window.source.head.title.textFormat() == Qt.TextFormat.PlainText


def test_asking_works_while_minutes_are_added(window, ask, tmp_path):
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(60):
        text = f"Item {number}\n\n" + "The Committee discussed drainage at length. " * 80
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    window.dropped.emit([folder])
    ask(window, QUESTION)
    assert window.answer.answer.answered


def test_a_notice_is_shown_quietly(window, ask):
    ask(window, QUESTION)
    notice = "Only words were searched, not meaning."
    window.answer.show_answer(replace(window.answer.answer, notice=notice), 0.1, Filters())
    assert window.answer.answered.notice.isVisible()
    assert window.answer.answered.notice.text() == notice
    assert not window.banner.isVisible()


def test_escape_gives_the_question_up(window, qtbot):
    window.question.field.setText(QUESTION)
    window.question.ask_button.click()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "cancelled" in window.bottom.toast.sentence.accessibleName())
    assert window.answer.answer is None
    assert not window.answer.is_answering


def test_while_the_model_is_loading_what_words_find_is_told_first(window, qtbot):
    for _ in range(40):  # what waits for the model has a while to wait
        operations.ask(window.service, "which rooms were painted?", Filters(), exempt=False)
    lane, told = AskLane(window.service, window), []
    lane.answered.connect(lambda answer, *_: told.append(answer))
    lane.ask(QUESTION, Filters(), exempt=False, loading=True)
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=20_000)
    first, whole = told
    assert first.answered
    assert "found by words alone" in first.notice
    assert whole.answered
    assert whole.notice is None


def test_an_answer_is_announced_once_when_it_is_whole(window, qtbot, monkeypatch):
    said, shown = [], []
    monkeypatch.setattr("app.window.controller.announce", lambda _, words: said.append(words))
    for _ in range(40):  # what waits for the model has a while to wait
        operations.ask(window.service, "which rooms were painted?", Filters(), exempt=False)
    lane = window.findChild(Controller).asking
    lane.answered.connect(lambda answer, *_: shown.append((answer.notice, len(said))))
    lane.ask(QUESTION, Filters(), exempt=False, loading=True)
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=20_000)
    (early, said_by_then), (whole, said_at_last) = shown
    assert "found by words alone" in early
    assert said_by_then == 0
    assert whole is None
    assert said_at_last == len(said) == 1
    assert said[0].startswith("1 quote")
