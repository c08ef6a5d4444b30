"""OpenDocument texts: every word as printed, with the numbers of lists and headings."""

import pytest

from index.errors import UnreadableFileError
from index.loaders.office import load_odt
from tests.index.office_files import flat_odt, headings, odt, zipped

LISTS = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("'
    ' style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="i" style:num-suffix="."'
    ' text:display-levels="3"/></text:list-style>'
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"'
    ' text:bullet-char="\uf0b7"/></text:list-style>'
)
LONG = (
    "The panel heard that the reservoir wall had been inspected twice and that no leak was found."
)
LONGER = (
    "Members thanked the engineer, and asked for a further report to be brought before the winter."
)


def text_of(text: str, automatic: str = "", styles: str = "") -> str:
    return load_odt(odt(text, automatic, styles), "minutes.odt").text


def item(words: str, more: str = "", start: str = "") -> str:
    return f"<text:list-item {start}><text:p>{words}</text:p>{more}</text:list-item>"


def test_paragraphs_spaces_tabs_and_line_breaks() -> None:
    text = (
        '<text:p>Thornwick<text:s text:c="3"/>Town\n   Council</text:p><text:p/>'
        "<text:p>54.<text:tab/>Mill race<text:line-break/>Monday 4 March</text:p>"
    )
    assert text_of(text) == "Thornwick Town Council\n\n54. Mill race\n\nMonday 4 March\n"


def test_headings_titles_and_bold_paragraphs_are_marked() -> None:
    automatic = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
        '<style:style style:name="P2" style:family="paragraph">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    text = (
        '<text:p text:style-name="P1">Harbour Panel</text:p>'
        '<text:h text:outline-level="2">Moorings</text:h><text:p>Plain</text:p>'
        '<text:p text:style-name="P2">Fees</text:p>'
        '<text:p><text:span text:style-name="T1">Ash:</text:span> I agree.</text:p>'
    )
    assert headings(load_odt(odt(text, automatic), "m.odt")) == [
        ("Harbour Panel", "0"),
        ("Moorings", "2"),
        ("Fees", None),
    ]


def test_lists_count_within_one_another_and_only_a_points_first_paragraph_is_numbered() -> None:
    inner = (
        f"<text:list>{item('Inner', '<text:list>' + item('by night') + '</text:list>')}</text:list>"
    )
    text = (
        f'<text:list text:style-name="L">{item("Apologies")}{item("Moorings", inner)}'
        f"{item('Slipway', '<text:p>It is closed.</text:p>')}</text:list>"
    )
    assert text_of(text, LISTS) == (
        "1. Apologies\n\n2. Moorings\n\n(a) Inner\n\n2.a.i. by night\n\n3. Slipway\n\n"
        "It is closed.\n"
    )


def test_a_list_goes_on_only_where_it_says_so() -> None:
    def of(words: str, more: str = "") -> str:
        return f'<text:list text:style-name="L" {more}>{item(words)}</text:list>'

    text = (
        of("a", 'xml:id="one"') + of("b", 'text:continue-numbering="true"') + of("c")
        + of("d", 'text:continue-list="one"')
    )  # fmt: skip
    assert text_of(text, LISTS) == "1. a\n\n2. b\n\n1. c\n\n3. d\n"


def test_a_point_may_set_its_number() -> None:
    points = item("a", start='text:start-value="54"') + item("b")
    assert text_of(f'<text:list text:style-name="L">{points}</text:list>', LISTS) == (
        "54. a\n\n55. b\n"
    )


def test_bullets_stand_together() -> None:
    text = f'<text:list text:style-name="B">{item("salt")}{item("sand")}</text:list>'
    assert text_of(text, LISTS) == "• salt\n• sand\n"


def test_headings_are_numbered_by_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"'
        ' style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1"'
        ' loext:num-list-format="%1%/%2%"/></text:outline-style>'
    )
    text = (
        '<text:h text:outline-level="1">Moorings</text:h>'
        '<text:h text:outline-level="2">Fees</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">Annex</text:h>'
        '<text:h text:outline-level="1">Slipway</text:h>'
    )
    assert text_of(text, styles=outline) == "1. Moorings\n\n1/1 Fees\n\nAnnex\n\n2. Slipway\n"


def test_tables_of_data_and_tables_that_place_text() -> None:
    def row(*cells: str) -> str:
        return "<table:table-row>" + "".join(cells) + "</table:table-row>"

    def cell(*paragraphs: str, more: str = "") -> str:
        words = "".join(f"<text:p>{one}</text:p>" for one in paragraphs)
        return f"<table:table-cell {more}>{words}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    data = (
        "<table:table><table:table-column/><table:table-header-rows>"
        + row(cell("Berth"), cell("Fee"), cell("Paid"))
        + "</table:table-header-rows>"
        + row(cell("Inner", more='table:number-columns-spanned="2"'), covered, cell("yes"))
        + row(covered, cell("£30"), cell("no"))
        + "</table:table>"
    )
    assert text_of(data) == "| Berth | Fee | Paid |\n| Inner | yes |\n| | £30 | no |\n"
    layout = f"<table:table>{row(cell('54.'), cell('Slipway', LONG, LONGER))}</table:table>"
    assert text_of(layout) == f"54. Slipway\n\n{LONG}\n\n{LONGER}\n"


def test_notes_follow_their_paragraph_and_comments_are_dropped() -> None:
    text = (
        "<text:p>The fee<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Per night.</text:p></text:note-body></text:note> rose."
        "<office:annotation><text:p>Check</text:p></office:annotation></text:p><text:p>Next</text:p>"
    )
    assert text_of(text) == "The fee[1] rose.\n\n[1] Per night.\n\nNext\n"


def test_what_was_deleted_or_is_hidden_is_not_read() -> None:
    automatic = (
        '<style:style style:name="T1" style:family="text" style:parent-style-name="T0"/>'
        '<style:style style:name="T0" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    text = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>Nine<text:span text:style-name="T1"> secret</text:span> moorings</text:p>'
        '<text:section text:display="none"><text:p>hidden</text:p></text:section>'
        '<text:section text:display="condition"><text:p>shown</text:p></text:section>'
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>hidden</text:p>'
    )
    assert text_of(text, automatic) == "Nine moorings\n\nshown\n"


def test_text_frames_follow_their_paragraph_and_the_table_of_contents_is_left_out() -> None:
    text = (
        "<text:table-of-content><text:index-body><text:p>Moorings 3</text:p></text:index-body>"
        "</text:table-of-content><text:p>Before<draw:frame><draw:text-box><text:p>In the box"
        "</text:p></draw:text-box><svg:desc>alt</svg:desc></draw:frame></text:p>"
        "<text:p>Title: <text:title>Harbour Panel</text:title></text:p>"
    )
    assert text_of(text) == "Before\n\nIn the box\n\nTitle: Harbour Panel\n"


def test_the_form_in_one_xml_file_is_read_too() -> None:
    extract = load_odt(flat_odt("<text:p>Nine moorings</text:p>"), "minutes.fodt")
    assert extract.text == "Nine moorings\n"
    assert extract.format == "odt"


LOCKED = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped({"META-INF/manifest.xml": LOCKED, "content.xml": b"\x8f\x01"}), "is protected"),
        (zipped({"content.xml": "<office/>"}), "is not an OpenDocument text"),
        (zipped({"a.txt": "words"}), "is not an OpenDocument text"),
        (b"<html><body>page</body></html>", "is not an OpenDocument text"),
        (b"PK\x03\x04 and no more", "is damaged"),
    ],
    ids=["password", "other xml", "other zip", "page", "cut short"],
)
def test_what_cannot_be_read_is_named_with_the_reason(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^minutes\.odt {sentence}"):
        load_odt(data, "minutes.odt")
