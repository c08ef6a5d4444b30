"""Rich Text: every word as printed, whichever way its bytes say so."""

import pytest

from index.errors import UnreadableFileError
from index.loaders.office import load_rtf
from tests.index.office_files import headings

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset2 Symbol;}"
    r"{\f2\fcharset238 Central;}}{\colortbl;\red0\green0\blue0;}"
    r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 Title;}{\s3\outlinelevel1 Own;}}"
    r"{\info{\title Hidden title}{\author A. Clerk}}"
)


def rtf(body: str) -> bytes:
    return f"{HEAD}{body}}}".encode("latin-1")


def text_of(body: str) -> str:
    return load_rtf(rtf(body), "minutes.rtf").text


def test_each_paragraph_is_one_line_between_blank_lines() -> None:
    body = "\\pard Thornwick   Town\\~Council\\par\\par\nMin\nutes\\line Monday\\par"
    assert text_of(body) == "Thornwick Town Council\n\nMinutes\n\nMonday\n"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"caf\'e9 \u8211? pl\u233\'e9n", "café – plén"),
        (r"\f2 \'9eena", "žena"),
        (r"\uc2\u8364 EU5\uc1", "€5"),
        (r"\u-10179?\u-8704? pond", "😀 pond"),
        (r"a\{b\}\\c\_d\emdash e\bullet\rquote s\-x", r"a{b}\c-d—e•’sx"),
        (r"one\tab two", "one two"),
        (r"{\upr{old}{\*\ud{new}}}", "new"),
    ],
)
def test_characters_however_they_are_written(body: str, words: str) -> None:
    assert text_of(body) == f"{words}\n"


def test_headings_by_style_by_outline_and_by_bold() -> None:
    body = (
        r"\pard\s2 Harbour Panel\par\pard\s1 Moorings\par\pard\s3 Own style\par"
        r"\pard\outlinelevel2 Third\par\pard\s0\b Fees\b0\par\pard{\b Ash:} I agree.\par"
    )
    assert headings(load_rtf(rtf(body), "m.rtf")) == [
        ("Harbour Panel", "0"),
        ("Moorings", "1"),
        ("Own style", "2"),
        ("Third", "3"),
        ("Fees", None),
    ]


def test_numbers_and_bullets_of_lists_are_those_that_the_file_prints() -> None:
    body = (
        r"\pard{\listtext\pard\plain 54.\tab}Slipway\par"
        r"\pard{\listtext\f1\'b7\tab}salt\par{\pntext\f1\'b7\tab}sand\par"
    )
    assert text_of(body) == "54. Slipway\n\n• salt\n• sand\n"


def test_tables_with_merged_cells_and_tables_within_tables() -> None:
    body = (
        r"\trowd\cellx1\cellx2\pard\intbl Berth\cell Fee\cell\row"
        r"\trowd\cellx1\cellx2\pard\intbl Inner\cell Ash\par Birch\cell\row"
        r"\trowd\cellx1\clmrg\cellx2\pard\intbl\b Across\b0\cell\cell\row"
        r"\pard After\par"
        r"\trowd\cellx1\cellx2\pard\intbl 54.\cell Fees:\par"
        r"\pard\intbl\itap2 A\nestcell B\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}"
        r"{\nonesttables\par}\pard\intbl\cell\row\pard End\par"
    )
    assert text_of(body) == (
        "| Berth | Fee |\n| Inner | Ash Birch |\n\nAcross\n\nAfter\n\n"
        "54. Fees:\n\n| A | B |\n\nEnd\n"
    )


def test_notes_follow_their_paragraph() -> None:
    body = (
        r"\pard The fee{\super\chftn}{\footnote\pard{\super\chftn} Per night.} rose"
        r"{\super\chftn}{\footnote\ftnalt\pard{\super\chftn} By the clerk.}.\par Next\par "
        r"Own mark*{\footnote\pard* As agreed.}\par"
    )
    assert text_of(body) == (
        "The fee[1] rose[i].\n\n[1] Per night.\n\n[i] By the clerk.\n\nNext\n\n"
        "Own mark*\n\n* As agreed.\n"
    )


def test_what_is_deleted_hidden_or_not_of_the_text_is_left_out() -> None:
    body = (
        r"{\header Page header\par}{\footerf Page 1\par}\pard Nine {\deleted old }{\v secret }"
        r"{\*\annotation comment}{\*\unknown thing}{\pict 0a0b\bin4 }}}}}moorings"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt  of the plan}}\par"
    )
    assert text_of(body) == "Nine moorings of the plan\n"


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    shape = (
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard In the box\par}}"
        r"{\shprslt{\*\do\dptxbx{\dptxbxtext\pard In the box\par}}}}"
    )
    assert text_of(rf"\pard Before{shape}\par After\par") == "Before\n\nIn the box\n\nAfter\n"


def test_paragraphs_whose_parting_was_deleted_are_one() -> None:
    assert text_of(r"\pard The wall {\deleted\par}is sound.\par") == "The wall is sound.\n"


def test_a_file_that_is_cut_short_gives_what_is_there_and_says_so() -> None:
    extract = load_rtf(rtf(r"\pard One\par Two\par")[:-1], "minutes.rtf")
    assert extract.text == "One\n\nTwo\n"
    assert extract.problems == ("minutes.rtf is cut short: its end is missing.",)


def test_what_stands_behind_the_end_is_not_read() -> None:
    assert load_rtf(rtf(r"\pard One\par") + b"}{\\rtf1 Two}", "m.rtf").text == "One\n"


def test_text_that_is_no_rtf_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"^minutes\.rtf is not an RTF file"):
        load_rtf(b"Nine moorings", "minutes.rtf")


@pytest.mark.parametrize("data", [b"{" * 100_000, b"{\\rtf1" + b"{\\b " * 100_000])
def test_groups_without_end_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"^minutes\.rtf is "):
        load_rtf(data, "minutes.rtf")


@pytest.mark.parametrize("body", ["\\" * 100_000, "\\'" * 50_000, "\\u1 " * 30_000, "a" * 100_000])
def test_long_runs_of_one_sign_are_read_through(body: str) -> None:
    assert load_rtf(rtf(body), "minutes.rtf").format == "rtf"
