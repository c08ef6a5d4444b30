"""What the web service's answers say, in the shapes that were seen."""

from datetime import date
from pathlib import Path

import pytest

from index.loaders.web import load_xml
from index.moderngov.service import (
    Meeting,
    Published,
    committees_in,
    meetings_in,
    printed_minutes_on,
    published_in,
)
from index.types import Committee, MarkKind
from tests.index.web_files import marked

FIXTURES = Path(__file__).resolve().parents[3] / "shared/data/moderngov-fixtures"
AT = "https://democracy.otterby.example/mgWebService.asmx/GetMeeting?lMeetingId=41"
PANEL = Committee("321", "Panel")


@pytest.fixture
def shapes() -> Path:
    if not FIXTURES.is_dir():
        pytest.skip("the answers with ModernGov's structure are not at hand")
    return FIXTURES


def test_the_shapes_that_were_seen_are_read(shapes: Path) -> None:
    (committee,) = committees_in((shapes / "GetCommittees.xml").read_bytes(), AT)
    assert committee.number == "321"
    meetings = meetings_in((shapes / "GetMeetings.xml").read_bytes(), AT, PANEL)
    assert meetings == (Meeting("4321", PANEL, date(2024, 10, 17)),), "the other was cancelled"
    published = published_in((shapes / "GetMeeting.xml").read_bytes(), AT)
    assert published == Published(minutes=True, is_worded=True, names_committee=True, printed=())
    (printed,) = printed_minutes_on((shapes / "ieListDocuments.html").read_bytes(), AT)
    assert printed.startswith("documents/g4399/Printed minutes")
    assert printed.endswith("T=1")


def _meeting(inner: str, tail: str = "") -> bytes:
    item = f"<agendaitem><agendaitemid>1</agendaitemid>{inner}</agendaitem>"
    return f"<meeting><agendaitems>{item}</agendaitems>{tail}</meeting>".encode()


WORDS = "<minutesnonemptyhtmlbody>It leaks.</minutesnonemptyhtmlbody>"
LINK = "https://democracy.otterby.example/documents/g1/Printed minutes.pdf?T=1"


def test_minutes_are_known_by_their_words_where_nothing_says_that_they_are_published() -> None:
    assert published_in(_meeting(WORDS), AT).minutes
    assert not published_in(_meeting("<agendatext>To note.</agendatext>"), AT).minutes
    no = "<minutepublished>False</minutepublished>"
    assert not published_in(_meeting(WORDS, no), AT).minutes


@pytest.mark.parametrize(
    "closed",
    ["<isrestricted>True</isrestricted>", "<isdisplayallowed>False</isdisplayallowed>"],
)
def test_what_is_restricted_is_passed_over(closed: str) -> None:
    assert not published_in(_meeting(WORDS + closed), AT).is_worded
    assert not published_in(_meeting(WORDS, closed), AT).minutes
    linked = f"<linkeddocuments><linkeddoc><url>{LINK}</url>{closed}</linkeddoc></linkeddocuments>"
    assert published_in(_meeting(WORDS, linked), AT).printed == ()
    assert published_in(_meeting(WORDS, linked.replace(closed, "")), AT).printed == (LINK,)


def test_packs_of_reports_and_agendas_are_not_taken_for_minutes() -> None:
    page = "".join(f'<a href="documents/g1/a.pdf?T={n}">A</a>' for n in (0, 2, 10, 11, "1x"))
    page += (
        '<a href="documents/s7/Minutes.pdf">B</a><a href="documents/g1/c.pdf?LLL=0&amp;T=1">C</a>'
    )

    assert printed_minutes_on(f"<html><body>{page}</body></html>".encode(), AT) == (
        "documents/g1/c.pdf?LLL=0&T=1",
    )


@pytest.mark.parametrize("name", ["Parks &amp; Trees", "Parks &amp;amp; Trees"])
def test_names_that_were_escaped_twice_are_plain(name: str) -> None:
    listed = f"<committees><committee><committeeid>3</committeeid><committeetitle>{name}"
    listed += "</committeetitle></committee></committees>"
    assert committees_in(listed.encode(), AT) == (Committee("3", "Parks & Trees"),)

    said = f"<refertocommittee>{name}</refertocommittee>"
    extract = load_xml(_meeting(WORDS + said), "answer.xml")
    assert marked(extract, MarkKind.COMMITTEE) == ["Parks & Trees"]


def test_numbers_that_are_none_are_passed_over() -> None:
    listed = "<committees>" + "".join(
        f"<committee><committeeid>{n}</committeeid><committeetitle>A</committeetitle></committee>"
        for n in ("", "../3", "3&amp;x=1", "٣", "7")
    )
    assert committees_in(f"{listed}</committees>".encode(), AT) == (Committee("7", "A"),)
