"""ModernGov's pages give their minutes without their frames, and say what is what."""

from pathlib import Path

import pytest

from index.loaders.web import load_html
from index.types import MarkKind
from tests.index.web_files import (
    FILE_LIST,
    blocks,
    item,
    label,
    lines,
    marked,
    meeting,
    read,
    values,
    words,
)

FIXTURES = Path(__file__).resolve().parents[3] / "shared/data/moderngov-fixtures"


def test_a_meeting_page_gives_its_items_without_its_frames() -> None:
    page = meeting(
        item(51, "1.", "Apologies", label("Minutes:") + words("Cllr Reed had sent one.")),
        item(
            52,
            "77/21",
            '<a class="mgAiTitleLnk" href="w.pdf">Weir <span class="mgFileSize">PDF 9 KB</span></a>',
            words("To look at the weir.")
            + label("Additional documents:")
            + FILE_LIST
            + label("Decision:")
            + words("<b>RESOLVED</b> that it be mended.")
            + label("Minutes:")
            + words("It leaks.", "&nbsp;", "It will cost &pound;5."),
        ),
    )
    assert blocks(page) == [
        "Agenda and draft minutes",
        "Rivers and Bridges Panel - Thursday 15 January 2026 7.30 pm",
        "Venue: Old Mill, Otterby.",
        "1. Apologies",
        "Minutes:",
        "Cllr Reed had sent one.",
        "77/21 Weir",
        "To look at the weir.",
        "Decision:",
        "RESOLVED that it be mended.",
        "Minutes:",
        "It leaks.",
        "It will cost £5.",
    ]
    extract = read(page)
    assert marked(extract, MarkKind.STATUS) == ["Agenda and draft minutes"]
    assert marked(extract, MarkKind.COMMITTEE) == ["Rivers and Bridges Panel"]
    assert marked(extract, MarkKind.HELD_ON) == ["Thursday 15 January 2026 7.30 pm"]
    assert marked(extract, MarkKind.VENUE) == ["Old Mill, Otterby"]
    assert marked(extract, MarkKind.ITEM) == ["1. Apologies", "77/21 Weir"]
    assert values(extract, MarkKind.ITEM) == ["51", "52"]
    assert marked(extract, MarkKind.NUMBER) == ["1", "77/21"]
    assert marked(extract, MarkKind.TITLE) == ["Apologies", "Weir"]
    assert "Decision:" in marked(extract, MarkKind.HEADING)


def test_an_item_without_number_keeps_its_title_and_key() -> None:
    extract = read(meeting(item(53, "", "Fords", words("None."))))
    assert marked(extract, MarkKind.ITEM) == marked(extract, MarkKind.TITLE) == ["Fords"]
    assert values(extract, MarkKind.ITEM) == ["53"]
    assert marked(extract, MarkKind.NUMBER) == []


def test_the_day_of_the_page_is_shown_where_its_headings_have_none() -> None:
    extract = read(meeting(item(1, "1.", "Fords", words("None.")), subtitle="Rivers Panel"))
    assert "Rivers Panel\n\n2026-01-15\n\nVenue:" in extract.text
    assert marked(extract, MarkKind.HELD_ON) == ["2026-01-15"]


def test_a_cancelled_meeting_says_so() -> None:
    subtitle = "Rivers - Bridges Panel - Thursday 15 January 2026 7.30 pm, CANCELLED"
    extract = read(meeting(item(1, "1.", "Fords", ""), subtitle=subtitle))
    assert subtitle in extract.text
    assert marked(extract, MarkKind.COMMITTEE) == ["Rivers - Bridges Panel"]
    assert marked(extract, MarkKind.HELD_ON) == ["Thursday 15 January 2026 7.30 pm"]


def test_minutes_that_are_cut_name_the_item() -> None:
    link = '<a href=\n"mgAi.aspx?ID=51" title="Link to view">\nview the full minutes text for item 59.</a>'
    body = label("Minutes:") + words(
        f"The weir leaks &nbsp;...&nbsp; {link}", "See <a href='x'>y</a>."
    )
    extract = read(meeting(item(51, "59.", "Weir", body)))
    assert marked(extract, MarkKind.CUT) == ["... view the full minutes text for item 59."]
    assert values(extract, MarkKind.CUT) == ["59"]


def test_a_recorded_vote_gives_rows_and_its_link_is_left_out() -> None:
    vote = """<table class="mgTableNoBorderFullWidth"><caption class="mgSectionTitle">Recorded Vote</caption>
    <thead><th scope="col">Title</th><th scope="col">Result</th></th>
    <tr><td>Weir</td><td><img alt='' src='p.png' />Carried</td></tr></table>
    <li><a href="mgListRecordedVotesShort.aspx?AIID=1">View Recorded Vote for this item</a></li>"""
    page = meeting(item(1, "1.", "Weir", label("Minutes:") + words("It leaks.") + vote))
    assert lines(page)[-5:] == ["", "Recorded Vote", "", "| Title | Result |", "| Weir | Carried |"]


def test_restricted_text_is_marked_and_a_public_stub_is_not() -> None:
    stub = "Minutes for this item are recorded separately as it includes exempt information."
    extract = read(
        meeting(
            item(1, "1.", "Depot", words(stub)),
            item(2, "2.", "Lease", words("The rent is &pound;9."), 'class="mgRestricted"'),
        )
    )
    assert marked(extract, MarkKind.EXEMPT) == ["The rent is £9."]
    assert stub in extract.text


def test_a_meeting_page_in_welsh() -> None:
    cut = "Mae'n gollwng ... <a href='mgAi.aspx?ID=5'>gweld y testun llawn ar gyfer eitem 5.</a>"
    page = meeting(
        item(
            5,
            "5.",
            "Cored",
            label("Dogfennau ychwanegol:") + FILE_LIST + label("Cofnodion:") + words(cut),
        ),
        title="Rhaglen a chofnodion drafft",
        subtitle="Pwyllgor Afonydd - Dydd Iau, 15fed Ionawr, 2026 7.30 pm",
    ).replace("Venue:", "Lleoliad:")
    extract = read(page)
    assert "Annex" not in extract.text
    assert marked(extract, MarkKind.STATUS) == ["Rhaglen a chofnodion drafft"]
    assert marked(extract, MarkKind.COMMITTEE) == ["Pwyllgor Afonydd"]
    assert marked(extract, MarkKind.HELD_ON) == ["Dydd Iau, 15fed Ionawr, 2026 7.30 pm"]
    assert marked(extract, MarkKind.VENUE) == ["Old Mill, Otterby"]
    assert values(extract, MarkKind.CUT) == ["5"]


def test_minutes_that_were_escaped_are_read_as_the_markup_they_are() -> None:
    body = words("x").replace(
        '<p class="MsoNormal">x</p>',
        "&lt;p&gt;It leaks.&lt;/p&gt;&lt;p&gt;Mend &amp;amp; paint.&lt;/p&gt;",
    )
    page = meeting(item(1, "1.", "Weir", body))
    assert blocks(page)[-2:] == ["It leaks.", "Mend & paint."]


ITEM_PAGE = f"""<div class="mgContent"><h1>Agenda item</h1><h2 class="mgSubTitleTxt">Mending the weir</h2>
<ul class="mgActionList"><li><a href="ieListDocuments.aspx?CId=3&amp;MId=4#AI77">Meeting of Rivers Panel,
Thursday 15 January 2026 7.30 pm (Item 20.)</a></li><li><a href="x">View the background</a></li></ul>
{words("To look at the weir.")}{label("Decision:")}{words("Mend it.")}{label("Minutes:")}
{words("It leaks.")}{label("Supporting documents:")}{FILE_LIST}</div>"""


def test_an_item_page_names_its_item_and_its_meeting() -> None:
    assert blocks(ITEM_PAGE) == [
        "Agenda item",
        "Mending the weir",
        "Meeting of Rivers Panel, Thursday 15 January 2026 7.30 pm (Item 20.)",
        "To look at the weir.",
        "Decision:",
        "Mend it.",
        "Minutes:",
        "It leaks.",
    ]
    extract = read(ITEM_PAGE)
    assert marked(extract, MarkKind.ITEM) == marked(extract, MarkKind.TITLE) == ["Mending the weir"]
    assert values(extract, MarkKind.ITEM) == ["77"]
    assert marked(extract, MarkKind.COMMITTEE) == ["Rivers Panel"]
    assert marked(extract, MarkKind.HELD_ON) == ["Thursday 15 January 2026 7.30 pm"]


def test_an_item_page_in_other_tags_is_known_by_its_words() -> None:
    page = """<div><b>Agenda item</b><br><div>Mending the weir</div><div><i>Minutes:</i></div>
    <div>It leaks.</div><div><strong>Supporting documents:</strong></div>
    <div><a href="a.pdf">Annex of figures</a></div><div>Share this item</div></div>"""
    assert blocks(page) == ["Agenda item", "Mending the weir", "Minutes:", "It leaks."]
    assert marked(read(page), MarkKind.TITLE) == ["Mending the weir"]


@pytest.mark.parametrize(
    "behind", ["<h3>Minutes:</h3><p>It leaks.</p>", "<p>Minutes: It leaks.</p>"]
)
def test_an_item_page_that_lost_its_title_is_given_none(behind: str) -> None:
    extract = read(f"<div class='mgContent'><h1>Agenda item</h1>{behind}</div>")
    assert marked(extract, MarkKind.ITEM) == []
    assert marked(extract, MarkKind.TITLE) == []


def test_words_behind_the_list_of_files_are_kept() -> None:
    page = ITEM_PAGE.replace("</ul></div>", "</ul><p>The panel then left.</p></div>")
    assert blocks(page)[-2:] == ["It leaks.", "The panel then left."]


@pytest.mark.parametrize("behind", ["<p>No.</p>", "No.", "<ul><li>No.</li></ul>"])
def test_only_links_are_taken_for_attached_files(behind: str) -> None:
    page = f"<div class='mgContent'><p>It leaks.</p>{label('Supporting documents:')}{behind}</div>"
    assert blocks(page)[-1].endswith("No.")


def test_an_issue_page_holds_a_part_for_each_meeting() -> None:
    page = f"""<div class="mgContent"><h1 class="mgMainTitleTxt">Issue - meetings</h1>
    <h2 class="mgSubTitleTxt">Mending the weir</h2>
    <h3>Meeting: 15/02/2019 - Cabinet (Item 304)</h3>{label("Minutes:")}{words("It leaks.")}
    <p><a href="x">Meeting: 01/03/2019 - Rivers Panel (North) (Item 12.)</a></p>{label("Decision:")}
    {words("Mend it.")}</div>"""
    extract = read(page)
    assert extract.text.startswith("Issue - meetings\n\nMending the weir\n\nMeeting: 15/02/2019")
    assert marked(extract, MarkKind.PART) == [
        "Meeting: 15/02/2019 - Cabinet (Item 304)\n\nMinutes:\n\nIt leaks.",
        "Meeting: 01/03/2019 - Rivers Panel (North) (Item 12.)\n\nDecision:\n\nMend it.",
    ]
    assert marked(extract, MarkKind.HELD_ON) == ["15/02/2019", "01/03/2019"]
    assert marked(extract, MarkKind.COMMITTEE) == ["Cabinet", "Rivers Panel (North)"]
    assert marked(extract, MarkKind.NUMBER) == ["304", "12"]


def test_a_decision_page_states_who_decided_and_when() -> None:
    extract = read(
        """<div class="mgContent"><h1 class="mgMainTitleTxt">Decision details</h1>
        <h2 class="mgSubTitleTxt">Mending the weir</h2>
        <p><span class="mgLabel">Decision Maker: </span><a href="x">Rivers Panel</a></p>
        <p><span class="mgLabel">Publication date: </span>14/02/2019</p>
        <p><span class="mgLabel">Date of decision: </span>12/02/2019</p></div>"""
    )
    assert marked(extract, MarkKind.TITLE) == ["Mending the weir"]
    assert marked(extract, MarkKind.COMMITTEE) == ["Rivers Panel"]
    assert marked(extract, MarkKind.HELD_ON) == ["12/02/2019"]
    assert "Publication date: 14/02/2019" in extract.text


def test_marks_are_in_order_and_hold_no_white_space_at_their_ends() -> None:
    for page in (ITEM_PAGE, meeting(item(1, "1.", " Fords <br> ", words("None.")))):
        extract = read(page)
        spans = [(mark.span.start, -mark.span.stop) for mark in extract.marks]
        assert spans == sorted(spans)
        assert all(
            words == words.strip() != ""
            for words in (m.span.of(extract.text) for m in extract.marks)
        )


def test_the_fixture_pages() -> None:
    if not FIXTURES.is_dir():
        pytest.skip("the pages with ModernGov's structure are not at hand")
    page = load_html((FIXTURES / "ieListDocuments.html").read_bytes(), "ieListDocuments.html")
    assert values(page, MarkKind.ITEM) == ["90001", "90002", "90005", "90006", "90007"]
    assert marked(page, MarkKind.NUMBER) == ["18", "19", "20", "21", "22"]
    assert values(page, MarkKind.CUT) == ["20"]
    assert "KB" not in page.text
    item_page = load_html((FIXTURES / "mgAi.html").read_bytes(), "mgAi.html")
    assert values(item_page, MarkKind.ITEM) == ["90005"]
