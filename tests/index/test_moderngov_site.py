"""Addresses as users have them, and names of files that every system takes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.moderngov import SiteError
from index.moderngov.file_names import file_name, safe_name
from index.moderngov.service import Meeting
from index.moderngov.site import Site
from index.types import Committee


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("democracy.otterby.example", "https://democracy.otterby.example/"),
        (" https://democracy.otterby.example ", "https://democracy.otterby.example/"),
        ("http://democracy.otterby.example/", "http://democracy.otterby.example/"),
        ("https://otterby.example/moderngov", "https://otterby.example/moderngov/"),
        ("https://otterby.example:8443/mg/", "https://otterby.example:8443/mg/"),
        ("https://[::1]:8443/mg/", "https://[::1]:8443/mg/"),
        (
            "https://otterby.example/mg/ieListMeetings.aspx?CommitteeId=3&Act=earlier#top",
            "https://otterby.example/mg/",
        ),
        (
            "https://otterby.example/mgWebService.asmx/GetCommittees",
            "https://otterby.example/",
        ),
        ("https://OTTERBY.example/mgListCommittees.aspx?bcr=1", "https://otterby.example/"),
    ],
)
def test_any_address_of_the_site_leads_to_its_folder(address: str, base: str) -> None:
    assert Site.of(address).base == base


@pytest.mark.parametrize(
    "address",
    ["", "  ", "ftp://otterby.example", "file:///etc/hostname", "https://", "https://a b/",
     "https://otterby.example:port/", "https://[otterby/", "two\nlines.example", "https://a..b/", f"https://{'a' * 70}.example",
     "https://user:secret@otterby.example/"],
)  # fmt: skip
def test_what_is_no_address_of_a_site_is_refused(address: str) -> None:
    with pytest.raises(SiteError) as caught:
        Site.of(address)

    assert "secret" not in str(caught.value)
    assert str(caught.value).isprintable()


def test_an_address_that_is_not_encrypted_is_asked_only_where_the_user_gave_one() -> None:
    encrypted, plain = Site.of("otterby.example"), Site.of("http://otterby.example")

    assert encrypted.allows("https://www.otterby.example/mg/")
    assert not encrypted.allows("http://otterby.example/")
    assert plain.allows("http://otterby.example/")
    assert plain.allows("https://otterby.example/")
    for other in ("ftp://otterby.example", "file:///etc/hostname", "javascript:1", ""):
        assert not plain.allows(other)


def test_links_stay_on_the_site_and_encrypted() -> None:
    site = Site.of("https://otterby.example/mg")
    page = site.page("3", "41")

    printed = "https://otterby.example/mg/documents/g1/Printed minutes.pdf?T=1"
    assert site.own("documents/g1/Printed minutes.pdf?T=1", page) == printed
    assert site.own(printed.replace("https", "http"), page) == printed
    assert site.own("https://elsewhere.example/documents/g1/a.pdf?T=1", page) is None
    assert site.own("file:///etc/hostname", page) is None
    assert site.own("https://[broken/", page) is None


def _meeting(name: str, day: date | None = date(2024, 3, 5)) -> Meeting:
    return Meeting("41", Committee("3", name), day)


def test_a_file_is_named_by_committee_day_and_meeting() -> None:
    assert file_name(_meeting("Parks"), ".pdf") == "Parks/2024-03-05 Parks 41.pdf"
    assert file_name(_meeting("Parks", None), ".pdf") == "Parks/undated Parks 41.pdf"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Rivers & Bridges Panel", "Rivers & Bridges Panel"),
        ("Planning: Area A/B (North)", "Planning Area A B (North)"),
        ('../..\\"Parks"?*|<>', "Parks"),
        ("...", "Committee"),
        ("CON", "Committee CON"),
        ("nul.", "Committee nul"),
        ("~$Parks", "$Parks"),
        (".hidden", "hidden"),
        ("Pwyllgor yr Amgylchedd a’r Gymuned ", "Pwyllgor yr Amgylchedd a’r Gymuned"),
    ],
)
def test_names_are_safe_everywhere(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_any_name_becomes_one_part_of_a_path(name: str) -> None:
    safe = safe_name(name)

    assert safe
    assert len(safe.encode()) <= 100
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe.isprintable()
    assert safe == safe.strip(" ")
    assert not safe.startswith(".")
    assert not safe.endswith(".")
