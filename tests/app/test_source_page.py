"""The page: every offset lands on its own words, however the text is shown."""

from datetime import date

import pytest
from PySide6.QtGui import QTextCursor

from app.window.snippet import snippet
from app.window.source_page import SourcePage
from app.window.source_text import BlockText
from app.window.theme import Theme
from index.types import AgendaItem, Document, Hit, Meeting, Passage, Quote, Source, Span

DOCUMENT = Document(1, "/minutes/a.txt", "", "text")
WRAPPED = (
    "The Director reported that agency staff had fallen for the third quarter\n"
    "running and that several of them had taken permanent posts, as the plan had\n"
    "set out.\n"
)
ODD = "Crème 🏛️ brûlée\u2028was\x0cserved\r\n\r\nat  the\u00a0town 🏛 hall \ufdd0 twice.\r\n"


@pytest.fixture
def page(qapp, qtbot, settings):
    made = SourcePage(Theme(qapp, settings))
    qtbot.addWidget(made)
    made.resize(460, 500)
    made.show()
    return made


def source(text: str, start: int = 0) -> Source:
    return Source(DOCUMENT, Meeting(), text, start, start + len(text))


def marked(page) -> list[str]:
    selections = page.extraSelections()
    return [QTextCursor(selection.cursor).selectedText() for selection in selections]


def top_of_mark(page) -> int:
    selections = page.extraSelections()
    return page.cursorRect(QTextCursor(selections[0].cursor)).top()


def flat(text: str) -> str:
    return " ".join(text.replace("\ufdd0", " ").split())


@pytest.mark.parametrize("text", [WRAPPED, ODD, "Minutes:\n\nOne line only", WRAPPED * 40])
@pytest.mark.parametrize("start", [0, 777])
def test_every_word_is_marked_as_it_stands(page, text, start):
    spans = [
        Span(start + place, start + place + len(word))
        for word in dict.fromkeys(flat(text).split())
        if (place := text.find(word)) >= 0
    ]
    page.show_source(source(text, start), spans[0], spans)
    assert marked(page) == [span.shifted(-start).of(text) for span in spans]


def test_a_mark_over_a_line_break_holds_the_same_words(page):
    begin = WRAPPED.index("third")
    span = Span(begin, WRAPPED.index("running") + len("running"))
    page.show_source(source(WRAPPED), span, [span])
    assert marked(page) == ["third quarter running"]


def test_lines_wrapped_to_a_width_flow_and_short_lines_stay():
    flowing = BlockText(WRAPPED)
    assert len(flowing) == 1
    listed = BlockText("Present:\nCllr Vane\nCllr Frith\n\nApologies: none")
    assert [listed.shown(place) for place in range(len(listed))] == [
        "Present:",
        "Cllr Vane",
        "Cllr Frith",
        "Apologies: none",
    ]
    assert [block.gap for block in listed.blocks] == [True, False, False, True]


def test_headings_are_recognised():
    item = AgendaItem("42", "Quarterly performance", False, Span(0, 100))
    text = BlockText("42. Quarterly performance\n\nAgency staff – Members were told.", 0, [item])
    assert text.bold(text.shown(0)) == len("42. Quarterly performance")
    assert text.bold(text.shown(1)) == len("Agency staff")
    assert text.bold("It was agreed that the budget – and the plan – be cut.") == 0


def test_a_line_without_end_is_cut_into_blocks_that_can_be_laid_out():
    text = "x" * 9000 + " " + "word " * 3000
    made = BlockText(text)
    assert max(len(block.span) for block in made.blocks) <= 2500
    assert "".join(made.shown(place) for place in range(len(made))) == text.rstrip()


@pytest.mark.parametrize("place", [0, 100_000, 199_000])
def test_a_long_text_grows_around_the_passage_without_moving_it(page, qtbot, place):
    line = "Item {} – It was reported that the roof had been repaired for £{} and a half.\n\n"
    text = "".join(line.format(number, number) for number in range(2600))[:200_000]
    begin = text.index("It was", place) if place < 199_000 else text.rindex("It was")
    span = Span(begin, begin + 40)
    page.show_source(source(text), span, [span])
    before = top_of_mark(page)
    assert 0 <= before < page.viewport().height()
    last = text.rstrip()[-30:]
    qtbot.waitUntil(
        lambda: (
            page.toPlainText().startswith("Item 0 ")
            and page.toPlainText().endswith(last)
            and not page._growing.isActive()
        ),
        timeout=20_000,
    )
    assert marked(page) == [span.of(text)]
    after = top_of_mark(page)
    assert abs(after - before) <= 2


def test_a_card_shows_the_quote_wherever_it_stands_in_the_passage():
    text = "Much was said. " * 60 + "Agency  staff\nhad fallen by half. " + "More followed. " * 60
    begin = 1000 + text.index("Agency")
    span = Span(begin, begin + len("Agency  staff\nhad fallen by half."))
    item = AgendaItem(None, None, False, Span(0, 1))
    passage = Passage(
        id=1,
        document=DOCUMENT,
        meeting=Meeting(held_on=date(2024, 3, 5)),
        item=item,
        heading=None,
        paragraph=None,
        page=None,
        page_label=None,
        span=Span(1000, 1000 + len(text)),
        text=text,
    )
    quote = Quote("Agency  staff\nhad fallen by half.", span, 1)
    shown = snippet(Hit(passage, 1.0), [quote])
    assert [mark.of(shown.text) for mark in shown.marks] == ["Agency staff had fallen by half."]
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert len(shown.text) < 600
