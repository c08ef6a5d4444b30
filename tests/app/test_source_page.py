"""The page: every offset lands on its own words, however the text is shown."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.window import words
from app.window.card import lay_out
from app.window.page_marks import PageMarks, looks
from app.window.snippet import snippet
from app.window.source_page import SourcePage
from app.window.source_pane import SourcePane
from app.window.source_text import BlockText
from app.window.spot import Spot
from app.window.theme import Theme
from app.window.tokens import LIGHT
from index.types import (
    AgendaItem,
    Correction,
    Document,
    Hit,
    Meeting,
    MeetingStatus,
    Page,
    Passage,
    PlacedMark,
    Quote,
    ReaderMark,
    ReaderMarkKind,
    Source,
    Span,
    Version,
)

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


def marks(page) -> list[int]:
    selections = page.extraSelections()
    return [QTextCursor(selection.cursor).position() for selection in selections]


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


def test_the_second_meeting_of_a_file_opens_where_it_begins(qapp, qtbot, settings):
    pane = SourcePane(Theme(qapp, settings))
    qtbot.addWidget(pane)
    pane.resize(460, 500)
    pane.show()
    first = "Meeting of the Quay Board\n\n" + "It was agreed to mend the wall.\n\n" * 60
    text = first + "Meeting of the Mill Board\n\n" + "The wheel had stopped.\n\n" * 60
    begin = len(first)
    spot = Spot(DOCUMENT.path, Span(begin, begin), Meeting(committee="Mill Board"))
    pane.show_source(source(text), spot)
    assert pane.head.title.text() == "Mill Board"
    page = pane.page
    qtbot.waitUntil(lambda: not page._growing.isActive(), timeout=20_000)
    assert page.cursorForPosition(QPoint(20, 20)).block().text() == "Meeting of the Mill Board"


def hit(**more) -> Hit:
    item = AgendaItem("42", "Roofs", more.pop("exempt", False), Span(0, 1))
    text = "The library's roof had been repaired in June."
    passage = Passage(
        1, DOCUMENT, Meeting(), item, None, None, None, None, Span(0, len(text)), text
    )
    return Hit(passage, 1.0, **more)


def test_a_card_says_what_to_know_before_a_passage_is_quoted(qapp):
    correction = Correction(DOCUMENT, "2025-01-30", Span(0, 9), "For “June” read “July”.")
    draft = Version(DOCUMENT, MeetingStatus.DRAFT, differs=True)
    same = Version(DOCUMENT, MeetingStatus.DECISIONS, differs=False)
    assert words.notes(hit()) == ""
    assert words.notes(hit(exempt=True)) == "From an exempt item."
    assert words.notes(hit(corrections=(correction,))) == (
        "Corrected by the minutes of 30 January 2025: For “June” read “July”."
    )
    assert words.notes(hit(versions=(draft, same))) == (
        "The draft of this passage reads differently."
    )


def test_a_card_is_taller_by_its_note(qapp):
    draft = Version(DOCUMENT, MeetingStatus.DRAFT, differs=True)
    plain, noted = (
        lay_out(one, 1, snippet(one, ()), width=400, base=qapp.font(), tokens=LIGHT)
        for one in (hit(), hit(versions=(draft,)))
    )
    assert noted.height > plain.height + 10


def test_a_page_is_named_as_it_is_printed_and_as_it_lies_in_the_file():
    assert words.page_place(Page(Span(0, 1), 9, "7"), 12) == "p. 7 (PDF page 9 of 12)"
    scan = Page(Span(0, 1), 9, None, scanned=True)
    assert words.page_place(scan, 12) == "PDF page 9 of 12, from a scan"


def test_found_words_are_marked_after_a_scroll_never_during_it(page, qtbot):
    """Qt scrolls in the middle of emptying a document; a mark that ends just then is written into
    after its end, and the program crashes some time later."""
    text = "The barge lay at the quay.\n\n" * 300
    page.show_source(source(text), None, ())
    found = [Span(at, at + 9) for at in range(0, len(text), 28)]
    qtbot.waitUntil(lambda: page.holds(found[-1]))
    page.show_found(found, None)
    at_the_top = marks(page)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert marks(page) == at_the_top
    qtbot.waitUntil(lambda: min(marks(page)) > 6_000)


def kept(kind: ReaderMarkKind, span: Span) -> PlacedMark:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return PlacedMark(ReaderMark("1", kind, "", "", span, "", "", "", "", now), span, None)


def test_marks_are_told_apart_without_their_colours():
    quote, highlight, note, found = (Span(start, start + 5) for start in (0, 10, 20, 30))
    made = PageMarks(quotes=(quote,), found=(found,)).with_kept(
        [kept(ReaderMarkKind.HIGHLIGHT, highlight), kept(ReaderMarkKind.NOTE, note)]
    )
    lines = {span: look.underlineStyle() for span, look in looks(made, LIGHT, Span(0, 40))}
    assert lines.keys() == {quote, highlight, note, found}
    assert len({*lines.values(), QTextCharFormat.UnderlineStyle.NoUnderline}) == 5
