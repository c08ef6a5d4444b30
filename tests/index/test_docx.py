"""Word files: every word as printed, in the order in which it is read, and nothing else."""

import io
from collections import Counter
from pathlib import Path

import pytest
from docx import Document
from docx.text.paragraph import Paragraph

from index.errors import UnreadableFileError
from index.loaders.office import load_docx
from tests.index.office_files import (
    STRICT_W,
    W,
    cell,
    docx,
    headings,
    p,
    row,
    run,
    table,
    zipped,
)

LONG = (
    "The panel heard that the reservoir wall had been inspected twice and that no leak was found."
)
LONGER = (
    "Members thanked the engineer, and asked for a further report to be brought before the winter."
)
BOLD = "<w:b/>"
WINNIPEG = Path(__file__).resolve().parents[3] / "shared/data/formats/winnipeg"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)


def text_of(body: str, **parts: str) -> str:
    return load_docx(docx(body, **parts), "minutes.docx").text


def test_each_paragraph_is_one_line_between_blank_lines() -> None:
    body = p("Thornwick   Town\u00a0Council") + p("") + p(run("Min") + run("utes")) + p("  ")
    assert text_of(body) == "Thornwick Town Council\n\nMinutes\n"


def test_tabs_become_spaces_and_what_cannot_be_seen_is_dropped() -> None:
    body = p("<w:r><w:t>54.</w:t><w:tab/><w:t>Mill\u00ad race\u200b</w:t></w:r>")
    assert text_of(body) == "54. Mill race\n"


def test_hyphens_that_do_not_break_are_hyphens() -> None:
    assert text_of(p("<w:r><w:t>Sub</w:t><w:noBreakHyphen/><w:t>Committee</w:t></w:r>")) == (
        "Sub-Committee\n"
    )


def test_a_stack_of_lines_in_one_paragraph_is_a_line_each() -> None:
    body = p("THORNWICK TOWN COUNCIL\nHarbour Panel\nMonday 4 March 2024")
    assert text_of(body) == "THORNWICK TOWN COUNCIL\n\nHarbour Panel\n\nMonday 4 March 2024\n"


def test_a_line_break_within_a_sentence_is_a_space() -> None:
    assert text_of(p("The wall was inspected\nand found sound.")) == (
        "The wall was inspected and found sound.\n"
    )


def test_headings_of_a_file_that_word_would_write_are_marked_with_their_level() -> None:
    document = Document()
    document.add_heading("Harbour Panel", 0)
    document.add_heading("Moorings", 2)
    document.add_paragraph("Nine moorings were let.")
    stream = io.BytesIO()
    document.save(stream)

    extract = load_docx(stream.getvalue(), "minutes.docx")

    assert extract.text == "Harbour Panel\n\nMoorings\n\nNine moorings were let.\n"
    assert headings(extract) == [("Harbour Panel", "0"), ("Moorings", "2")]
    assert extract.format == "docx"
    assert extract.pages == ()


def test_a_style_based_on_a_heading_is_a_heading_of_its_level() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Minute item"/>'
        '<w:basedOn w:val="H1"/></w:style>'
    )
    body = p("Apologies", '<w:pStyle w:val="Item"/>') + p("None were received.")
    assert headings(load_docx(docx(body, styles=styles), "m.docx")) == [("Apologies", "1")]


def test_a_short_bold_paragraph_is_a_heading_without_a_level() -> None:
    body = p(run("Moor", BOLD) + run("ings", BOLD) + run(":")) + p(run(LONG + LONGER, BOLD))
    body += p(run("Councillor Ash:", BOLD) + run(" I agree."))
    assert headings(load_docx(docx(body), "m.docx")) == [("Moorings:", None)]


def test_bold_in_a_style_can_be_turned_off_by_a_run() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Strong"/>'
        "<w:rPr><w:b/></w:rPr></w:style>"
    )
    of_style = '<w:pStyle w:val="B"/>'
    body = p("Lighting", of_style) + p(run("Plain words", '<w:b w:val="0"/>'), of_style)
    assert headings(load_docx(docx(body, styles=styles), "m.docx")) == [("Lighting", None)]


def test_a_table_of_data_is_a_line_a_row() -> None:
    body = p("Fees") + table(("Berth", "Fee"), ("Inner", "£40"), ("", ""), ("Outer", "")) + p("End")
    assert text_of(body) == ("Fees\n\n| Berth | Fee |\n| Inner | £40 |\n| Outer | |\n\nEnd\n")


def test_the_names_of_a_recorded_vote_stay_in_the_row_that_says_what_they_voted() -> None:
    body = table(
        ("Motion", "For", "Against"),
        ("Motion 2", cell("Councillor Ash", "Councillor Birch"), cell("Councillor Crane")),
    )
    assert "| Motion 2 | Councillor Ash Councillor Birch | Councillor Crane |\n" in text_of(body)


def test_names_in_a_frame_of_their_own_stay_in_the_row() -> None:
    names = table((cell("Councillor Ash"),), (cell("Councillor Birch"),))
    body = table(("Motion", "For", "Against"), ("Motion 2", cell(names, p("")), "NIL"))
    assert "| Motion 2 | Councillor Ash Councillor Birch | NIL |\n" in text_of(body)


def test_a_title_typed_as_two_lines_does_not_take_a_table_apart() -> None:
    title = "Report 6 of the Harbour Panel on the moorings that lie between the slipway and the old"
    rest = (
        "customs house, and on the fees that are to be asked for them in the coming winter season"
    )
    body = table((cell(title, rest), "Councillor Ash", "LOST"), ("Motion 2", "None", "CARRIED"))
    assert text_of(body) == (
        f"| {title} {rest} | Councillor Ash | LOST |\n| Motion 2 | None | CARRIED |\n"
    )


def test_a_caption_across_a_table_stands_above_its_rows() -> None:
    extract = load_docx(
        docx(
            table(
                (cell(p(run("Report of the Panel", BOLD)), properties='<w:gridSpan w:val="2"/>'),),
                ("1", "Moorings"),
                ("2", "Slipway"),
            )
        ),
        "m.docx",
    )
    assert extract.text == "Report of the Panel\n\n| 1 | Moorings |\n| 2 | Slipway |\n"
    assert headings(extract) == [("Report of the Panel", None)]


def test_a_cell_merged_downwards_stands_once() -> None:
    rest = cell(properties="<w:vMerge/>")
    top = cell("Inner", properties='<w:vMerge w:val="restart"/>')
    assert text_of(table((top, "A"), (rest, "B"))) == "| Inner | A |\n| | B |\n"


def test_a_table_that_only_places_text_gives_its_paragraphs() -> None:
    body = table(("54.", cell(p(run("Slipway", BOLD)), LONG, LONGER), "Clerk"), ("55.", "Closing"))
    extract = load_docx(docx(body), "m.docx")
    assert extract.text == f"54. Slipway\n\n{LONG}\n\n{LONGER}\n\nClerk\n\n55. Closing\n"
    assert headings(extract) == [("54. Slipway", None)]


def test_a_frame_of_one_cell_is_no_table() -> None:
    assert text_of(table((cell("Thornwick", "Harbour Panel"),))) == "Thornwick\n\nHarbour Panel\n"


def test_a_table_within_a_table_is_read_where_it_stands() -> None:
    inner = table(("Berth", "Fee"), ("Inner", "£40"))
    body = table((cell("Fees were set:", inner, p("")), "Clerk"))
    assert text_of(body) == "Fees were set:\n\n| Berth | Fee |\n| Inner | £40 |\n\nClerk\n"


def test_a_text_box_is_read_once_behind_the_paragraph_it_hangs_from() -> None:
    box = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    both = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}"
        "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text_of(p(run("Before") + both) + p("After")) == "Before\n\nIn the box\n\nAfter\n"


def test_controls_give_their_words_unless_nobody_filled_them_in() -> None:
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('In the chair: Ada Moss')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click to enter text')}"
        "</w:sdtContent></w:sdt>"
    )
    assert text_of(body) == "In the chair: Ada Moss\n"


def test_links_and_fields_give_what_is_printed() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="begin"/><w:t>hidden</w:t>'
        '<w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("4 March 2024")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = p(run("On ") + field + run(", see ") + f"<w:hyperlink>{run('the plan')}</w:hyperlink>")
    assert text_of(body + p("Next")) == "On 4 March 2024, see the plan\n\nNext\n"


def test_a_field_that_nothing_ends_costs_no_words_of_the_next_paragraph() -> None:
    body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("Still here")
    assert text_of(body) == "Still here\n"


def test_notes_follow_the_paragraph_that_refers_to_them() -> None:
    def refer(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    def note(kind: str, number: int, words: str) -> str:
        mark = f"<w:r><w:{kind}Ref/></w:r>"
        return f'<w:{kind} w:id="{number}">{p(mark + run(words))}</w:{kind}>'

    body = p(run("The fee") + refer("footnote", 7) + run(" rose.") + refer("endnote", 2))
    body += p("Next") + p(run("Again") + refer("footnote", 8))
    text = text_of(
        body,
        footnotes=note("footnote", 8, "Second.") + note("footnote", 7, " Per night."),
        endnotes=note("endnote", 2, "By the clerk."),
    )
    assert text == (
        "The fee[1] rose.[i]\n\n[1] Per night.\n\n[i] By the clerk.\n\nNext\n\n"
        "Again[2]\n\n[2] Second.\n"
    )


def test_a_note_in_a_table_follows_the_table() -> None:
    fee = cell(p(run("£40") + '<w:r><w:footnoteReference w:id="1"/></w:r>'))
    text = text_of(
        table(("Inner", fee), ("Outer", "£30")),
        footnotes=f'<w:footnote w:id="1">{p("Per night.")}</w:footnote>',
    )
    assert text == "| Inner | £40[1] |\n| Outer | £30 |\n\n[1] Per night.\n"


def test_tracked_changes_are_read_as_accepted() -> None:
    body = p(
        run("Nine ")
        + f"<w:ins>{run('new ')}</w:ins><w:del>{run('old ')}</w:del>"
        + "<w:del><w:r><w:delText>older </w:delText></w:r></w:del>"
        + f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('come ')}</w:moveTo>"
        + run("moorings")
    )
    assert text_of(body) == "Nine new come moorings\n"


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_paragraphs_whose_parting_was_deleted_are_one(mark: str) -> None:
    body = p("The wall ", f"<w:rPr><w:{mark}/></w:rPr>") + p("is sound.") + p("Next")
    assert text_of(body) == "The wall is sound.\n\nNext\n"


def test_a_deleted_row_is_not_read() -> None:
    rows = row(("Inner", "£40")) + row(("Outer", "£30"), "<w:del/>") + row(("Quay", "£20"))
    assert text_of(f"<w:tbl>{rows}</w:tbl>") == "| Inner | £40 |\n| Quay | £20 |\n"


def test_hidden_text_is_not_read_whether_a_run_or_a_style_hides_it() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style>"
    )
    body = p(
        run("Open")
        + run(" hidden", "<w:vanish/>")
        + run(" secret", '<w:rStyle w:val="Secret"/>')
        + run(" shown", '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>')
    )
    assert text_of(body, styles=styles) == "Open shown\n"


def test_headers_footers_comments_and_the_table_of_contents_are_left_out() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    body = p("Moorings 3", '<w:pStyle w:val="T"/>') + p(
        '<w:commentRangeStart w:id="0"/>'
        + run("Moorings")
        + '<w:r><w:commentReference w:id="0"/></w:r>'
    )
    text = text_of(
        body, styles=styles, header=p("Page header"), footer=p("Page 1"), comments=p("Check this")
    )
    assert text == "Moorings\n"


def test_formulas_and_signs_of_symbol_fonts_are_read() -> None:
    formula = '<m:oMath xmlns:m="math"><m:r><m:t>a+b</m:t></m:r></m:oMath>'
    body = p(run("Sum ") + formula + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
    assert text_of(body) == "Sum a+b✓\n"


def test_a_file_in_the_strict_form_is_read_the_same() -> None:
    data = docx(p("Nine moorings were let."))
    members = {
        "word/document.xml": f'<w:document xmlns:w="{STRICT_W}"><w:body><w:p><w:r><w:t>'
        "Nine moorings were let.</w:t></w:r></w:p></w:body></w:document>"
    }
    assert load_docx(zipped(members), "m.docx").text == load_docx(data, "m.docx").text


def test_another_file_within_it_is_a_problem_that_is_told() -> None:
    extract = load_docx(docx(p("Words") + '<w:altChunk w:id="x"/>'), "minutes.docx")
    assert extract.problems == ("minutes.docx holds another file within it that is not read.",)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is protected by a password"),
        (PICTURE, "is damaged"),
        (docx(p("Words"))[:-40], "is damaged"),
        (zipped({"a.txt": "words"}), "is not a Word file"),
        (zipped({"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>'}), "is damaged"),
    ],
    ids=["password", "picture", "cut short", "other zip", "broken xml"],
)
def test_what_cannot_be_read_is_named_with_the_reason(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^minutes\.docx {sentence}"):
        load_docx(data, "minutes.docx")


def test_the_note_that_word_leaves_beside_an_open_file_is_no_document() -> None:
    with pytest.raises(UnreadableFileError, match="Word's note that one is open"):
        load_docx(bytes(162), "letters/~$nutes.docx")


def with_doctype(entities: str, words: str) -> bytes:
    body = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
    document = (
        f'<!DOCTYPE d [{entities}]><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    )
    return zipped({"word/document.xml": document})


def test_a_file_that_an_entity_names_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("CANARY")
    data = with_doctype(f'<!ENTITY x SYSTEM "{secret.as_uri()}">', "Words &x;")
    assert load_docx(data, "m.docx").text == "Words\n"


def test_entities_that_would_blow_up_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(UnreadableFileError, match=r"^m\.docx is damaged"):
        load_docx(with_doctype(f'<!ENTITY l0 "ha">{laughs}', "&l9;"), "m.docx")


def test_a_part_that_unpacks_to_more_than_anyone_writes_is_refused() -> None:
    blown = f'<w:document xmlns:w="{W}"><w:body>{" " * 40_000_000}</w:body></w:document>'
    with pytest.raises(UnreadableFileError, match=r"^bomb\.docx cannot be read: it "):
        load_docx(zipped({"word/document.xml": blown}), "bomb.docx")


def test_no_word_of_real_files_is_lost() -> None:
    files = [path for path in WINNIPEG.rglob("*.docx") if not path.name.startswith("~$")]
    if not files:
        pytest.skip("the minutes in winnipeg are not at hand")
    lost = {path.name: words for path in files if (words := lost_words(path))}
    assert lost == {}


def lost_words(path: Path) -> Counter[str]:
    """The words of the body's paragraphs, as python-docx finds them, that are not in the text."""
    document = Document(str(path))
    paragraphs = document.element.body.iter(f"{{{W}}}p")
    there = Counter(word for one in paragraphs for word in Paragraph(one, document).text.split())
    there.subtract(Counter(load_docx(path.read_bytes(), path.name).text.split()))
    return +there
