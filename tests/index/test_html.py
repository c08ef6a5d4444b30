"""Any web page gives its main text, block by block, as a browser shows it."""

from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders.web import load_html
from index.types import MarkKind
from tests.index.web_files import blocks, lines, marked, read, values

SHARED = Path(__file__).resolve().parents[3] / "shared"


def test_each_block_is_a_line_and_white_space_collapses() -> None:
    page = "<p>The&nbsp;&nbsp; panel\n met\u200b.</p><div>It <b>ag</b>reed.\x07</div> Then it left."
    assert read(page).text == "The panel met.\n\nIt agreed.\n\nThen it left.\n"


def test_tags_inside_a_word_do_not_part_it() -> None:
    page = "<p>the 8<sup>fed</sup> and bri<span>dg</span>e<b>s</b>, co\u00adoperate</p>"
    assert blocks(page) == ["the 8fed and bridges, cooperate"]


def test_a_line_break_parts_lines_but_not_a_sentence() -> None:
    page = "<p>MINUTES<br>TOWN OF OTTERBY<br />The path to<br>the mill is shut.<br><br>closed<br>b) next</p>"
    assert blocks(page) == [
        "MINUTES",
        "TOWN OF OTTERBY",
        "The path to the mill is shut.",
        "closed",
        "b) next",
    ]


def test_a_line_break_inside_a_heading_is_a_space() -> None:
    extract = read("<h3>FERRIES<br>AND FORDS</h3><p>Nothing was said.</p>")
    assert marked(extract, MarkKind.HEADING) == ["FERRIES AND FORDS"]
    assert values(extract, MarkKind.HEADING) == ["3"]


def test_a_short_line_in_bold_is_a_heading_without_level() -> None:
    extract = read("<p><b>Ferry</b> <b>dues</b></p><p><b>Cllr Reed</b> spoke.</p><p>It rained.</p>")
    assert marked(extract, MarkKind.HEADING) == ["Ferry dues"]
    assert values(extract, MarkKind.HEADING) == [None]


def test_bold_heads_nothing_where_all_is_bold() -> None:
    assert not read("<b><p>It rained.</p><p>It stopped.</p><p>We left.</p></b>").marks


def test_lists_carry_the_marks_that_a_browser_prints() -> None:
    page = """<ol start="3"><li>three<li value="7">seven<ol type="a"><li>in<li>side</ol><li>eight</ol>
    <ul><li>dot</li><li><p>first</p><p>second</p></li></ul><ol class="roman"><li>i<li>j</ol>"""
    assert lines(page) == [
        "3. three", "7. seven", "a. in", "b. side", "8. eight", "", "• dot", "• first", "", "second",
        "", "i. i", "ii. j",
    ]  # fmt: skip


def test_a_point_that_begins_with_a_heading_keeps_its_number_before_it() -> None:
    extract = read("<ol><li><h4>WELCOME</h4><p>All came.</p></li><li><h4>FORDS</h4>None.</li></ol>")
    assert extract.text == "1. WELCOME\n\nAll came.\n\n2. FORDS\n\nNone.\n"
    assert marked(extract, MarkKind.HEADING) == ["1. WELCOME", "2. FORDS"]


@pytest.mark.parametrize(
    "mark",
    [
        '<span style="font-family:Symbol"><span>·<span style="font:7pt Times">&nbsp; </span></span></span>',
        "<span style='font-family:\"Courier New\"'>o<span>&nbsp;</span></span>",
        "·&nbsp;&nbsp;&nbsp;",
    ],
)
def test_the_bullets_of_a_word_processor_become_bullets(mark: str) -> None:
    assert blocks(f"<p>{mark}the ford</p>") == ["• the ford"]


def test_a_point_outside_of_any_list_is_a_point() -> None:
    assert blocks("<p>Words.</p><li>stray</li>") == ["Words.", "• stray"]


def test_a_table_of_data_gives_rows() -> None:
    page = """<p>Dues</p><table><caption>Dues of 2026</caption><thead><th>Ford</th><th>Pence</th></th>
    <tr><td>Upper<td></tr><tr><td> <td></tr><tr><td>Lower</td><td><p>4</p></td></tr></table>After"""
    assert lines(page) == [
        "Dues", "", "Dues of 2026", "", "| Ford | Pence |", "| Upper | |", "| Lower | 4 |", "", "After",
    ]  # fmt: skip


def test_a_table_of_layout_gives_its_blocks() -> None:
    page = """<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>
    <table><tr><td>Four.</td></tr><tr>stray<td>Five.</td></tr></table>
    <table><tr><td>Six.<table><tr><td>7</td><td>8</td></tr></table></td><td>Nine.</td></tr></table>"""
    assert blocks(page) == [
        "One.", "Two.", "Three.", "Four.", "stray", "Five.", "Six.", "| 7 | 8 |", "Nine.",
    ]  # fmt: skip


def test_only_the_main_text_of_a_site_is_kept() -> None:
    menu = "".join(
        f'<li><a href="/{n}">Menu entry number {n} of the site</a></li>' for n in range(90)
    )
    page = f"""<html><head><title>x</title><style>p {{}}</style></head><body class="cookie-notice-on">
    <a class="skip-link" href="#c">Skip</a><header><nav><ul>{menu}</ul></nav></header>
    <div id="left"><ul>{menu}</ul></div><div class="cookie-banner"><p>We use cookies.</p></div>
    <div id="middle"><p>The panel met on the mill bridge.</p><p>It looked at the weir, and left.</p></div>
    <aside><p>Weather: rain</p></aside><footer><p>Made by Web Makers</p></footer>
    <script>var a = "<p>no</p>";</script></body></html>"""
    assert blocks(page) == ["The panel met on the mill bridge.", "It looked at the weir, and left."]


def test_what_nobody_sees_is_left_out() -> None:
    page = """<p>Seen.</p><p hidden>no</p><div style="display: none">no</div><i aria-hidden="true">x</i>
    <button>no</button><select><option>no</select><svg><text>no</text></svg><math><mi>n</mi></math>
    <!-- no --><![CDATA[ no ]]><noscript>no</noscript><template><p>no</p></template>
    <span class="sr-only">no</span><img alt="no" src="data:image/png;base64,AAAA"><p>Minutes – Page 2</p>
    <?php echo "<p>no</p>"; ?><p>Seen too.<?= $no ?></p>"""
    assert blocks(page) == ["Seen.", "Seen too."]


def test_an_open_dialog_does_not_hide_the_minutes_behind_it() -> None:
    assert blocks('<div aria-hidden="true"><h1>Ford Panel</h1><p>It met.</p></div>') == [
        "Ford Panel",
        "It met.",
    ]


def test_nothing_is_lost_where_the_main_part_holds_the_lesser_half() -> None:
    long = "The weir was looked at by all who came to the mill. " * 9
    page = f"<article><p>A teaser.</p></article><div><p>{long}</p><p>{long}</p></div>"
    assert blocks(page) == ["A teaser.", long.strip(), long.strip()]


def test_a_page_title_is_added_where_the_text_has_none() -> None:
    page = "<title>Minutes of 4 May 2021 - Otterby</title><article><p>All came.</p></article>"
    assert blocks(page) == ["Minutes of 4 May 2021 - Otterby", "All came."]


@pytest.mark.parametrize(
    "opening", ["<h1>Minutes of 4 May 2021</h1>", "<p>Meeting held on 3 May 2021</p>"]
)
def test_a_page_title_is_left_out_where_the_text_has_its_own(opening: str) -> None:
    page = f"<title>Minutes of 4 May 2021 - Otterby</title>{opening}<p>All came.</p>"
    assert "Otterby" not in read(page).text


def test_the_heading_of_a_site_is_kept_where_it_names_the_council() -> None:
    page = "<header><h1>Otterby Parish Council</h1></header><main><p>All came.</p></main>"
    assert blocks(page) == ["Otterby Parish Council", "All came."]


def test_a_tagged_day_is_marked_but_not_the_day_of_publishing() -> None:
    extract = read(
        '<p><time class="entry-date">3 May 2021</time></p>'
        '<time datetime="2020-1-8">CYFARFOD 8<sup>fed</sup> IONAWR 2020</time><p>Dim.</p>'
    )
    assert marked(extract, MarkKind.HELD_ON) == ["CYFARFOD 8fed IONAWR 2020"]


WORDS = "It’s £5 – “dŵr” é"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode("utf-8-sig"),
        f'<meta charset="iso-8859-1">{WORDS}'.encode(),
        WORDS.encode("utf-16"),
        f"<p>{WORDS}</p>".encode("utf-16-le"),
        f'<?xml version="1.0" encoding="utf-8"?><html><body>{WORDS}</body></html>'.encode(),
    ],
)
def test_a_page_in_unicode_is_decoded_whatever_it_says_of_itself(data: bytes) -> None:
    assert load_html(data, "x.html").text == f"{WORDS}\n"


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "utf-8", "martian"])
def test_a_western_page_is_decoded_whatever_it_says_of_itself(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>It’s £5 – “quoted” é</p>'.encode("cp1252")
    assert load_html(page, "x.html").text == "It’s £5 – “quoted” é\n"


def test_another_single_byte_page_is_decoded_as_it_says() -> None:
    page = '<meta http-equiv="x" content="text/html; charset=iso-8859-2"><p>Łódź</p>'
    assert load_html(page.encode("iso-8859-2"), "x.html").text == "Łódź\n"


def test_a_page_of_two_encodings_keeps_the_words_of_both() -> None:
    page = "<p>dŵr</p>".encode() + "<p>£5 – é.</p>".encode("cp1252")
    assert load_html(page, "x.html").text == "dŵr\n\n£5 – é.\n"


@pytest.mark.parametrize(
    "page", ["", "  ", "<!-- nothing -->", "<html></html>", "<script>a()</script><p>&nbsp;</p>"]
)
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^may\.html holds no text\.$"):
        read(page, "may.html")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"^may\.html is not text"):
        load_html(bytes(range(256)) * 9, "may.html")


def test_deep_tags_are_read_and_the_bottomless_refused() -> None:
    assert blocks("<div>" * 1500 + "Deep." + "</div>" * 1500 + "<p>After.") == ["Deep.", "After."]
    with pytest.raises(UnreadableFileError, match=r"^may\.html is nested too deeply"):
        read("<div>" * 100_000 + "Deep." + "</div>" * 100_000 + "<p>After.", "may.html")


@pytest.mark.parametrize("character", ["a", " ", "<", "&", "-", "1 - ", "(", ".", "\u00a0", "A: "])
def test_a_long_line_of_one_character_is_read(character: str) -> None:
    page = f"<title>Minutes</title><h1>{character * 100_000}</h1><p>End.</p>"
    assert read(page).text.endswith("End.\n")


def test_controls_are_left_out_however_they_are_written() -> None:
    page = "<p>The\x01 ford<b hidden>x</b>&#1;s &#xFFFF;are&#8203; shut</p>"
    assert blocks(page) == ["The fords are shut"]


def test_real_pages_lose_no_word() -> None:
    folder = SHARED / "data/formats/mscc"
    if not folder.is_dir():
        pytest.skip("the pages of the community council are not at hand")
    for path in folder.rglob("minutes_*.php"):
        text = load_html(path.read_bytes(), path.name).text
        main = path.read_text("utf-8").split("</button>")[-1]
        for word in (word for word in _bare(main).split() if word.isalpha()):
            assert word in text, path.name


def _bare(markup: str) -> str:
    """The words between the tags, by no more than the angle brackets."""
    pieces = markup.replace("<br", " <br").replace("<!--", "<").split("<")
    return " ".join(piece.partition(">")[2] for piece in pieces)
