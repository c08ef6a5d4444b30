"""The web service's answer gives the text of the meeting page, and what it restricts."""

from html import escape
from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders.web import load_xml
from index.types import MarkKind
from tests.index.web_files import marked, read_xml, values, words

FIXTURES = Path(__file__).resolve().parents[3] / "shared/data/moderngov-fixtures"


def agenda_item(key: int, title: str, number: str, minutes: str = "", more: str = "") -> str:
    return f"""<agendaitem><agendaitemid>{key}</agendaitemid><agendaitemtitle>{title}</agendaitemtitle>
    <agendatext></agendatext><agendaitemnumber>3</agendaitemnumber>
    <fulldisplaynumberformat>{number}</fulldisplaynumberformat>
    <minutesnonemptyhtmlbody>{escape(minutes)}</minutesnonemptyhtmlbody>{more}</agendaitem>"""


def answer(*items: str, status: str = "Confirmed") -> str:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>4</meetingid><meetingdate>15/01/2026</meetingdate><meetingstatus>{status}</meetingstatus>
<meetingtime>7.30 pm</meetingtime><meetinglocation>Old Mill, Otterby</meetinglocation><meetingroom>
</meetingroom><agendaitems>{"".join(items)}</agendaitems>
<attendees><attendee name="Councillor A. Reed" roledescription="Chair" attendance="Present"/></attendees>
</meeting>"""


LINKED = """<linkeddocuments><linkeddoc><title>Annex of figures</title>
<committeetitle>Rivers Panel</committeetitle></linkeddoc></linkeddocuments>"""


def test_a_meeting_gives_its_header_and_items() -> None:
    decision = f"<decisionnonemptyhtmlbody>{escape(words('Mend it.'))}</decisionnonemptyhtmlbody>"
    extract = read_xml(
        answer(
            agenda_item(51, "Apologies", "1.", words("None.", "&nbsp;")),
            agenda_item(52, "Weir &amp;#45; mending", "2.", words("It leaks."), decision + LINKED),
        )
    )
    assert extract.format == "xml"
    assert extract.text.split("\n\n") == [
        "Rivers Panel",
        "15/01/2026 7.30 pm",
        "Old Mill, Otterby",
        "| Councillor A. Reed | Chair | Present |",
        "1. Apologies",
        "Minutes:",
        "None.",
        "2. Weir - mending",
        "Decision:",
        "Mend it.",
        "Minutes:",
        "It leaks.\n",
    ]
    assert marked(extract, MarkKind.COMMITTEE) == ["Rivers Panel"]
    assert marked(extract, MarkKind.HELD_ON) == ["15/01/2026"]
    assert marked(extract, MarkKind.VENUE) == ["Old Mill, Otterby"]
    assert marked(extract, MarkKind.NUMBER) == ["1", "2"]
    assert marked(extract, MarkKind.TITLE) == ["Apologies", "Weir - mending"]
    assert values(extract, MarkKind.ITEM) == ["51", "52"]


def test_a_meeting_whose_items_name_several_committees_states_none() -> None:
    other = LINKED.replace("Rivers", "Roads")
    extract = read_xml(
        answer(agenda_item(1, "A", "1.", more=LINKED), agenda_item(2, "B", "2.", more=other))
    )
    assert marked(extract, MarkKind.COMMITTEE) == []


def test_a_cancelled_meeting_says_so() -> None:
    assert "\n\nCancelled\n\n" in read_xml(answer(status="Cancelled")).text
    assert "Confirmed" not in read_xml(answer()).text


def test_a_body_that_was_escaped_twice_is_read() -> None:
    body = escape("<p>Mend &amp; paint for &pound;5.</p><p>It leaks.</p>")
    extract = read_xml(answer(agenda_item(1, "Ford &amp;amp;amp; weir", "1.", body)))
    assert extract.text.endswith(
        "1. Ford & weir\n\nMinutes:\n\nMend & paint for £5.\n\nIt leaks.\n"
    )


@pytest.mark.parametrize(
    "restriction",
    ["<isrestricted>True</isrestricted>", "<isdisplayallowed>False</isdisplayallowed>"],
)
def test_a_restricted_item_is_exempt_from_number_to_body(restriction: str) -> None:
    extract = read_xml(
        answer(
            agenda_item(1, "Weir", "1.", words("It leaks.")),
            agenda_item(2, "Lease", "2.", words("The rent is &pound;9."), restriction),
            agenda_item(3, "Ford", "3.", words("None."), "<isrestricted>False</isrestricted>"),
        )
    )
    assert marked(extract, MarkKind.EXEMPT) == ["2. Lease\n\nMinutes:\n\nThe rent is £9."]


def test_an_answer_in_a_soap_envelope_is_read() -> None:
    inner = answer(agenda_item(1, "Weir", "1.", words("It leaks."))).split("?>")[1]
    extract = read_xml(
        f"""<?xml version="1.0" encoding="utf-16"?>
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
        <GetMeetingResponse xmlns="http://moderngov.co.uk/namespaces"><GetMeetingResult>{inner}
        </GetMeetingResult></GetMeetingResponse></soap:Body></soap:Envelope>"""
    )
    assert marked(extract, MarkKind.ITEM) == ["1. Weir"]
    assert extract.text.endswith("It leaks.\n")


@pytest.mark.parametrize(
    ("markup", "sentence"),
    [
        ("<getmeetings><committee/></getmeetings>", "lists meetings; it holds no minutes."),
        ("<committees><committee/></committees>", "lists meetings; it holds no minutes."),
        ("<rss><channel/></rss>", "is XML of a kind that Minutebook does not read."),
        ("<meeting><agendaitems>", "is damaged: its XML cannot be read."),
        ("<a>" * 100_000, "is damaged: its XML cannot be read."),
        ("", "holds no text."),
        ("<meeting><agendaitems/></meeting>", "holds no text."),
    ],
)
def test_what_holds_no_minutes_is_refused_in_a_sentence(markup: str, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_xml(markup, "may.xml")
    assert str(refused.value) == f"may.xml {sentence}"


def test_entities_are_refused_and_a_dtd_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("canary")
    for entity in ('"ha"><!ENTITY b "&a;&a;&a;"', f'SYSTEM "{secret.as_uri()}"'):
        bomb = f"<!DOCTYPE m [<!ENTITY a {entity}>]>" + answer().split("?>")[1]
        with pytest.raises(UnreadableFileError, match=r"^may\.xml declares entities"):
            read_xml(bomb, "may.xml")
    outside = f'<!DOCTYPE m SYSTEM "{secret.as_uri()}">' + answer().split("?>")[1]
    assert "canary" not in read_xml(outside).text


def test_the_fixture_answer() -> None:
    if not FIXTURES.is_dir():
        pytest.skip("the answers with ModernGov's structure are not at hand")
    extract = load_xml((FIXTURES / "GetMeeting.xml").read_bytes(), "GetMeeting.xml")
    assert values(extract, MarkKind.ITEM) == ["90001", "90005", "90007"]
    assert marked(extract, MarkKind.NUMBER) == ["18", "20", "22"]
    assert len(marked(extract, MarkKind.EXEMPT)) == 1
