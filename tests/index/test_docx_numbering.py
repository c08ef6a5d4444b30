"""The numbers that Word counts itself are printed as Word prints them."""

import pytest

from index.loaders.office import load_docx
from index.loaders.office.numbers import letters, ordinal, roman
from tests.index.office_files import docx, headings, level, lists, p, point, run

OUTLINE = (
    level(0, "decimal", "%1."),
    level(1, "decimal", "%1.%2"),
    level(2, "lowerLetter", "(%3)"),
    level(3, "lowerRoman", "(%4)"),
)
TWICE = (
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def lines(body: str, numbering: str, styles: str = "") -> list[str]:
    text = load_docx(docx(body, numbering=numbering, styles=styles), "minutes.docx").text
    return [line for line in text.splitlines() if line]


def test_levels_count_within_one_another() -> None:
    body = (
        point("Apologies") + point("Moorings") + point("Fees rose.", level=1)
        + point("Inner berths", level=2) + point("by night", level=3) + point("Outer", level=2)
        + point("Noted.", level=1) + point("Slipway") + point("Closed.", level=1)
    )  # fmt: skip
    assert lines(body, lists(*OUTLINE)) == [
        "1. Apologies", "2. Moorings", "2.1 Fees rose.", "(a) Inner berths", "(i) by night",
        "(b) Outer", "2.2 Noted.", "3. Slipway", "3.1 Closed.",
    ]  # fmt: skip


def test_numbers_go_on_behind_plain_paragraphs_and_tables() -> None:
    body = point("One") + p("Between") + point("Two")
    assert lines(body, lists(*OUTLINE)) == ["1. One", "Between", "2. Two"]


def test_a_level_that_was_passed_over_counts_as_begun() -> None:
    """As Word does: a heading 1 behind a first heading 2 is numbered 2."""
    body = point("Early", level=1) + point("Then")
    assert lines(body, lists(*OUTLINE)) == ["1.1 Early", "2. Then"]


def test_a_list_that_is_begun_anew_counts_from_its_own_start() -> None:
    body = point("a") + point("b") + point("c", number=2) + point("d", number=2) + point("e")
    assert lines(body, lists(*OUTLINE, nums=TWICE)) == ["1. a", "2. b", "1. c", "2. d", "3. e"]


def test_a_level_may_go_on_through_the_ones_above() -> None:
    through = (
        level(0, "upperLetter", "%1"),
        level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
    )
    body = point("x") + point("y", level=1) + point("z", level=1) + point("x") + point("y", level=1)
    assert lines(body, lists(*through)) == ["A x", "1. y", "2. z", "B x", "3. y"]


def test_legal_numbers_print_the_levels_above_in_figures() -> None:
    legal = (level(0, "upperRoman", "Part %1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    body = point("x") + point("x") + point("y", level=1)
    assert lines(body, lists(*legal)) == ["Part I x", "Part II x", "2.1 y"]


def test_numbers_come_through_styles_and_the_levels_tied_to_them() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>'
        '<w:basedOn w:val="H1"/></w:style>'
    )
    tied = (
        level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>'),
        level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>'),
    )
    body = p("Moorings", '<w:pStyle w:val="H1"/>') + p("Fees", '<w:pStyle w:val="H2"/>')
    data = docx(body, numbering=lists(*tied), styles=styles)
    assert headings(load_docx(data, "m.docx")) == [("1. Moorings", "1"), ("1.1 Fees", "2")]


def test_a_paragraph_can_be_taken_out_of_its_styles_list() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    of_style = '<w:pStyle w:val="L"/>'
    out = of_style + '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = p("in", of_style) + p("out", out) + p("in", of_style)
    assert lines(body, lists(*OUTLINE), styles) == ["1. in", "out", "2. in"]


def test_a_list_may_borrow_the_levels_of_a_list_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Borrowed"><w:name w:val="Borrowed"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Borrowed"/></w:abstractNum>'
        + lists(*OUTLINE)
        + '<w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>'
    )
    assert lines(point("x", number=2), numbering, styles) == ["1. x"]


@pytest.mark.parametrize(
    ("sign", "printed"), [("\uf0b7", "•"), ("o", "•"), ("§", "•"), ("–", "–"), ("", "•")]
)
def test_bullets_are_printed_as_they_are_drawn_and_stand_together(sign: str, printed: str) -> None:
    data = docx(point("salt") + point("sand") + p("End"), numbering=lists(level(0, "bullet", sign)))
    assert load_docx(data, "m.docx").text == f"{printed} salt\n{printed} sand\n\nEnd\n"


def test_nothing_stands_between_a_number_and_words_where_the_list_says_so() -> None:
    glued = level(0, "decimal", "Item %1", '<w:suff w:val="nothing"/>')
    assert lines(point(": Fees"), lists(glued)) == ["Item 1: Fees"]


def test_the_number_of_an_empty_paragraph_is_printed_but_no_empty_bullet() -> None:
    numbering = lists(level(0, "decimal", "%1."), level(1, "bullet", "•"))
    assert lines(point("") + point("", level=1) + point("x"), numbering) == ["1.", "2. x"]


def test_a_paragraph_that_runs_into_a_numbered_one_takes_its_number() -> None:
    deleted = '<w:rPr><w:del/></w:rPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    body = p(run("Fees "), deleted) + point("rose.") + point("Noted.")
    assert lines(body, lists(*OUTLINE)) == ["1. Fees rose.", "2. Noted."]


def test_a_list_that_the_file_does_not_define_prints_nothing() -> None:
    assert lines(point("x", number=77) + point("y", level=8), lists(*OUTLINE)) == ["x", "y"]


def test_numbers_are_written_as_letters_romans_and_ordinals() -> None:
    assert [letters(n) for n in (1, 26, 27, 53, 0, 781)] == ["a", "z", "aa", "aaa", "0", "781"]
    assert [roman(n) for n in (1, 4, 1990, 0, 5000)] == ["i", "iv", "mcmxc", "0", "5000"]
    assert [ordinal(n) for n in (1, 2, 3, 11, 112, 23)] == [
        "1st", "2nd", "3rd", "11th", "112th", "23rd",
    ]  # fmt: skip
