"""Minutes from a council's site: what is asked for, what is filed, and what a bad day does."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import Cancelled, MinutebookError
from index.moderngov import Choice, Politeness, SiteError, committees, sync
from index.progress import Progress
from index.types import SyncReport
from tests.council_site import (
    CRANE,
    EELS,
    HARBOUR,
    RIVERS,
    TROUT,
    CouncilSite,
    Held,
    breaks_off,
    opened,
    printed,
    says,
    status,
    without_length,
)

QUICK = Politeness(pause=0, first_wait=0, tries=3)
ALL = Choice()
TROUT_FILE = "Rivers & Bridges Panel/2024-10-17 Rivers & Bridges Panel 41.pdf"
EELS_FILE = "Rivers & Bridges Panel/2024-11-21 Rivers & Bridges Panel 43.xml"
CRANE_FILE = "Harbour Committee/2024-06-11 Harbour Committee 51.pdf"
NAMES = {TROUT_FILE, EELS_FILE, CRANE_FILE}


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[CouncilSite]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with opened() as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Minutes of Otterby"


def run(site: CouncilSite, folder: Path, choice: Choice = ALL) -> SyncReport:
    return sync(site.address, folder, choice, politeness=QUICK)


def files(folder: Path) -> set[str]:
    """All files but the manifest."""
    found = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}
    return found - {"minutebook-sync.json"}


def counts(report: SyncReport) -> tuple[int, int, int, int, int]:
    return (
        report.new,
        report.changed,
        report.unchanged,
        report.without_minutes,
        len(report.problems),
    )


def test_committees_are_listed_without_those_that_were_deleted(site: CouncilSite) -> None:
    listed = committees(site.address, politeness=QUICK)

    assert [(one.number, one.name, one.expired) for one in listed] == [
        ("3", "Rivers & Bridges Panel", False),
        ("5", "Harbour Committee", False),
        ("9", "Old Markets Board", True),
    ]
    assert len(site.asked) == 1


def test_minutes_are_filed_by_committee_and_day(site: CouncilSite, folder: Path) -> None:
    report = run(site, folder)

    assert counts(report) == (3, 0, 0, 1, 0)
    assert files(folder) == NAMES
    assert (folder / TROUT_FILE).read_bytes() == site.meeting("41").printed
    assert EELS.encode()[:30] in (folder / EELS_FILE).read_bytes()


def test_what_is_filed_is_read_with_its_committee_and_day(
    site: CouncilSite, folder: Path, tmp_path: Path
) -> None:
    site.bodies[HARBOUR].meetings.append(Held("52", "09/07/2024", "Nine lamps were mended."))
    site.bodies[HARBOUR].named = False
    run(site, folder)
    archive = Archive(tmp_path / "archive")
    report = archive.index([folder], model="hashing")

    assert report.unreadable == ()
    assert {
        (entry.meeting.committee, entry.meeting.held_on) for entry in archive.library().entries
    } == {
        ("Rivers & Bridges Panel", date(2024, 10, 17)),
        ("Rivers & Bridges Panel", date(2024, 11, 21)),
        ("Harbour Committee", date(2024, 6, 11)),
        ("Harbour Committee", date(2024, 7, 9)),
    }
    for question, said in (("trout below the weir", TROUT), ("steam crane boats", CRANE)):
        answer = archive.ask(question)
        assert said in " ".join(answer.hits[0].passage.text.split())
    archive.close()


def test_the_site_is_asked_politely(site: CouncilSite, folder: Path) -> None:
    run(site, folder)

    assert site.most_at_once == 1
    assert {one.headers["User-Agent"] for one in site.asked} == {"Minutebook/0.1.0"}
    assert len(site.paths()) == len(set(site.paths()))
    assert not site.paths("T=10")


def test_asked_again_only_what_changed_is_sent(site: CouncilSite, folder: Path) -> None:
    run(site, folder)
    site.forget()

    report = run(site, folder)

    assert counts(report) == (0, 0, 3, 1, 0)
    conditional = [one.path for one in site.asked if "If-None-Match" in one.headers]
    assert [path.split("/")[-1] for path in conditional] == [
        "Printed%20minutes%2017-10-2024.pdf?T=1",
        "GetMeeting?lMeetingId=43",
        "Printed%20minutes%2011-06-2024.pdf?T=1",
    ]


def test_a_site_that_knows_no_conditions_is_compared_by_content(
    site: CouncilSite, folder: Path
) -> None:
    site.answers_conditions = False
    run(site, folder)
    before = {name: (folder / name).stat().st_mtime_ns for name in NAMES}

    assert counts(run(site, folder)) == (0, 0, 3, 1, 0)
    assert {name: (folder / name).stat().st_mtime_ns for name in NAMES} == before


def test_a_file_that_changed_at_the_source_replaces_the_older_one(
    site: CouncilSite, folder: Path
) -> None:
    run(site, folder)
    corrected = printed("Rivers & Bridges Panel", "Thursday 17 October 2024", "There were 421.")
    site.meeting("41").printed = corrected

    assert counts(run(site, folder)) == (0, 1, 2, 1, 0)
    assert files(folder) == NAMES
    assert (folder / TROUT_FILE).read_bytes() == corrected


def test_a_file_that_the_user_wrote_into_stays_while_the_source_is_the_same(
    site: CouncilSite, folder: Path
) -> None:
    site.answers_conditions = False
    run(site, folder)
    (folder / EELS_FILE).write_text("with my notes")

    assert counts(run(site, folder)) == (0, 0, 3, 1, 0)
    assert (folder / EELS_FILE).read_text() == "with my notes"


def test_nothing_is_deleted_when_the_site_forgets_a_meeting(
    site: CouncilSite, folder: Path
) -> None:
    run(site, folder)
    site.bodies[RIVERS].meetings.clear()

    assert counts(run(site, folder)) == (0, 0, 1, 0, 0)
    assert files(folder) == NAMES


def test_minutes_that_were_not_there_yet_are_fetched_when_they_are(
    site: CouncilSite, folder: Path
) -> None:
    run(site, folder)
    late = site.meeting("44")
    late.published, late.words = "True", "The bridge was painted."

    assert counts(run(site, folder)) == (1, 0, 3, 0, 0)


def test_a_file_that_the_user_threw_away_is_fetched_again(site: CouncilSite, folder: Path) -> None:
    run(site, folder)
    (folder / TROUT_FILE).unlink()

    assert counts(run(site, folder)) == (1, 0, 2, 1, 0)
    assert files(folder) == NAMES


def test_a_file_of_somebody_elses_is_not_written_over(site: CouncilSite, folder: Path) -> None:
    (folder / TROUT_FILE).parent.mkdir(parents=True)
    (folder / TROUT_FILE).write_text("my own notes")

    run(site, folder)

    assert (folder / TROUT_FILE).read_text() == "my own notes"
    assert files(folder) == NAMES | {TROUT_FILE.replace(" 41.", " 41 (2).")}


def test_a_file_that_a_killed_run_did_not_note_is_taken_as_it_is(
    site: CouncilSite, folder: Path
) -> None:
    run(site, folder)
    (folder / "minutebook-sync.json").unlink()

    assert counts(run(site, folder)) == (0, 0, 3, 1, 0)
    assert files(folder) == NAMES


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (Choice(("harbour committee",)), {CRANE_FILE}),
        (Choice(("5",)), {CRANE_FILE}),
        (Choice(("rivers",)), {TROUT_FILE, EELS_FILE}),
        (Choice(("bridges", "Harbour")), NAMES),
        (Choice(since=date(2024, 10, 18)), {EELS_FILE}),
        (Choice(until=date(2024, 10, 17)), {TROUT_FILE, CRANE_FILE}),
        (Choice(("Rivers & Bridges Panel",), date(2024, 10, 17), date(2024, 10, 17)), {TROUT_FILE}),
    ],
)
def test_only_the_committees_and_days_that_are_wanted(
    site: CouncilSite, folder: Path, choice: Choice, names: set[str]
) -> None:
    run(site, folder, choice)

    assert files(folder) == names


def test_the_days_are_told_to_the_site_in_its_own_way(site: CouncilSite, folder: Path) -> None:
    run(site, folder, Choice(("5",), date(2024, 3, 1), date(2024, 12, 31)))

    (path,) = site.paths("GetMeetings")
    assert path.endswith("lCommitteeId=5&sFromDate=01/03/2024&sToDate=31/12/2024")


def test_a_committee_that_the_site_does_not_have_is_told(site: CouncilSite, folder: Path) -> None:
    with pytest.raises(SiteError, match="no committee “Gas”; it lists Rivers & Bridges Panel, Har"):
        run(site, folder, Choice(("Gas",)))


def test_restricted_minutes_are_not_fetched(site: CouncilSite, folder: Path) -> None:
    site.meeting("51").restricted = True
    site.meeting("51").printed = b""

    run(site, folder, Choice(("5",)))

    assert not site.paths("T=1")


def test_a_failure_that_passes_is_waited_out(site: CouncilSite, folder: Path) -> None:
    site.set_mood("GetCommittees", status(500), status(503, Retry_After="0"))
    site.set_mood("GetMeeting?", status(502))
    site.set_mood(
        "T=1", breaks_off(b"%PDF-1.7"), without_length(b"%PDF-1.7 cut", "application/pdf")
    )

    assert counts(run(site, folder)) == (3, 0, 0, 1, 0)
    assert (folder / TROUT_FILE).read_bytes() == site.meeting("41").printed


def test_a_silent_site_is_asked_again_and_then_named(site: CouncilSite, folder: Path) -> None:
    site.silence("GetCommittees", 3)

    with pytest.raises(SiteError, match=r"GetCommittees did not answer within 0\.2 seconds"):
        sync(site.address, folder, ALL, politeness=replace(QUICK, timeout=0.2))

    assert len(site.asked) == QUICK.tries
    site.forget()
    site.silence("GetCommittees")
    assert counts(sync(site.address, folder, ALL, politeness=replace(QUICK, timeout=2)))[0] == 3
    assert len(site.paths("GetCommittees")) == 2


def test_retry_after_is_obeyed_in_seconds_and_as_a_moment(site: CouncilSite, folder: Path) -> None:
    waits = []
    moment = format_datetime(datetime.now(UTC) + timedelta(hours=3), usegmt=True)
    patient = replace(QUICK, longest_wait=3600.0)
    for asked in ("7200", moment):
        site.forget()
        site.set_mood("GetCommittees", status(503, Retry_After=asked))
        with pytest.raises(SiteError, match="is busy") as caught:
            sync(site.address, folder, ALL, politeness=patient)
        waits.append(str(caught.value))
        assert len(site.asked) == 1, "it is left alone"
    assert "in 120 minutes" in waits[0]
    assert "in 180 minutes" in waits[1]


def test_waits_double_and_end(site: CouncilSite) -> None:
    politeness = Politeness(first_wait=2, longest_wait=10)

    assert [politeness.wait(n, None) for n in (1, 2, 3, 4)] == [2, 4, 8, 10]
    assert politeness.wait(1, 9) == 9


CUT = b'<?xml version="1.0" encoding="utf-8"?>\n<committees><committee><committeeid>3</comm'
PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Hello</body></html>"


@pytest.mark.parametrize(
    ("mood", "sentence", "tries"),
    [
        (status(403), "refuses programs (403)", 1),
        (status(404), "is not there (404)", 1),
        (status(500), "failed on its own side (500)", 3),
        (status(418), "does not know (418)", 1),
        (says(PAGE, "text/html"), "gave a web page where", 1),
        (says(b"<?xml version='1.0'?>\n<html xmlns='x'/>"), "gave a web page where", 1),
        (says(b"<feed><entry/></feed>"), "did not answer like ModernGov", 1),
        (says(b"Runtime error", "text/plain"), "did not answer like ModernGov", 1),
        (says(b'<!DOCTYPE a [<!ENTITY b "c">]><committees/>'), "did not answer like", 1),
        (says(b"%PDF-1.7\n\0\0\0\0", "application/pdf"), "did not answer like ModernGov", 1),
        (says(b""), "gave an empty answer", 3),
        (says(CUT), "cut short", 3),
        (without_length(CUT), "cut short", 3),
        (breaks_off(CUT), "broke off", 3),
        (says(b"", code=302, Location="ftp://otterby.example/"), "not an encrypted address", 1),
        (says(b"", code=302, Location="file:///etc/hostname"), "not an encrypted address", 1),
    ],
)
def test_an_answer_that_is_none_is_one_sentence_with_the_address(
    site: CouncilSite, folder: Path, mood, sentence: str, tries: int
) -> None:
    site.set_mood("GetCommittees", *[mood] * tries)

    with pytest.raises(SiteError) as caught:
        run(site, folder)

    assert sentence in str(caught.value)
    assert f"{site.address}mgWebService.asmx/GetCommittees" in str(caught.value)
    assert str(caught.value).endswith((".", "?"))
    assert len(site.asked) == tries
    assert not folder.exists(), "nothing is made for nothing"


def test_a_site_that_is_not_there_is_named(folder: Path, site: CouncilSite) -> None:
    with opened() as gone:
        address = gone.address

    with pytest.raises(SiteError, match="cannot be reached"):
        sync(address, folder, ALL, politeness=QUICK)


def test_a_site_that_goes_away_on_the_way_is_asked_again(site: CouncilSite, folder: Path) -> None:
    told: list[str] = []
    with opened() as gone:

        def close(progress: Progress) -> None:
            told.append(progress.label)
            if progress.label.startswith("Rivers"):
                gone.close()

        report = sync(gone.address, folder, ALL, close, QUICK)

    assert report.is_given_up
    assert {problem.split("; ")[0].split(" ", 1)[1] for problem in report.problems} == {
        "cannot be reached"
    }
    assert any("asking again" in label for label in told)


def test_a_ring_of_redirects_ends(site: CouncilSite, folder: Path) -> None:
    ring = says(b"", code=302, Location=f"{site.address}mgWebService.asmx/GetCommittees")
    site.set_mood("GetCommittees", *[ring] * 9)

    with pytest.raises(SiteError, match="without an end"):
        run(site, folder)


def test_a_redirect_is_followed(site: CouncilSite, folder: Path) -> None:
    site.set_mood(
        "GetCommittees", says(b"", code=301, Location="/new/mgWebService.asmx/GetCommittees")
    )

    assert counts(run(site, folder)) == (3, 0, 0, 1, 0)


def test_one_meeting_that_fails_costs_itself_alone(site: CouncilSite, folder: Path) -> None:
    site.set_mood("lMeetingId=43", *[status(500)] * 3)

    report = run(site, folder)

    assert counts(report) == (2, 0, 0, 1, 1)
    assert "lMeetingId=43" in report.problems[0]
    assert counts(run(site, folder)) == (1, 0, 2, 1, 0)


def test_a_committee_whose_meetings_cannot_be_listed_costs_itself_alone(
    site: CouncilSite, folder: Path
) -> None:
    site.set_mood("lCommitteeId=3", *[says(CUT)] * 3)

    assert counts(run(site, folder)) == (1, 0, 0, 0, 1)


def test_a_site_that_refuses_again_and_again_is_left_alone(site: CouncilSite, folder: Path) -> None:
    site.bodies[HARBOUR].meetings = [Held(str(n), "11/06/2024", CRANE) for n in range(60, 80)]
    site.set_mood("GetMeeting?", *[status(403)] * 20)

    report = run(site, folder, Choice(("5",)))

    assert report.is_given_up
    assert len(report.problems) == 3
    assert len(site.paths("GetMeeting?")) == 3


@pytest.mark.parametrize("mood", [status(403), status(404), says(PAGE, "text/html")])
def test_where_the_printed_minutes_cannot_be_had_the_web_service_says_them(
    site: CouncilSite, folder: Path, mood
) -> None:
    site.set_mood("T=1", mood)

    assert counts(run(site, folder, Choice(("5",)))) == (1, 0, 0, 0, 0)
    assert files(folder) == {CRANE_FILE.replace(".pdf", ".xml")}


def test_a_page_that_programs_may_not_see_leaves_what_the_web_service_says(
    site: CouncilSite, folder: Path
) -> None:
    site.set_mood("ieListDocuments", *[status(403)] * 2)

    assert counts(run(site, folder, Choice(("3",)))) == (2, 0, 0, 1, 0)
    assert {Path(name).suffix for name in files(folder)} == {".xml"}


def test_a_link_that_leaves_the_site_is_not_followed(site: CouncilSite, folder: Path) -> None:
    with opened() as other:
        foreign = f"{other.address}documents/g51/Printed minutes.pdf?T=1"
        page = f'<html><body><a href="{foreign}">Printed minutes</a></body></html>'
        site.set_mood("ieListDocuments", says(page.encode(), "text/html"))
        site.meeting("51").linked = False

        run(site, folder, Choice(("5",)))

        assert other.asked == []
    assert files(folder) == {CRANE_FILE.replace(".pdf", ".xml")}


def test_it_can_be_stopped_while_it_waits(site: CouncilSite, folder: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.unit == "meetings" and progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        sync(site.address, folder, Choice(("3",)), stop, QUICK)

    assert files(folder) == {TROUT_FILE}
    site.forget()
    assert counts(run(site, folder, Choice(("3",)))) == (1, 0, 1, 1, 0)


def test_progress_names_the_committees_and_then_the_meetings(
    site: CouncilSite, folder: Path
) -> None:
    told: list[Progress] = []
    sync(site.address, folder, ALL, told.append, QUICK)

    steps = list(dict.fromkeys((one.unit, one.done, one.total, one.label) for one in told))
    assert ("committees", 1, 3, "Harbour Committee") in steps
    assert steps[-1] == ("meetings", 3, 4, "Harbour Committee 2024-06-11")


def test_progress_says_why_it_waits(site: CouncilSite, folder: Path) -> None:
    site.set_mood("lMeetingId=43", status(500))
    told: list[Progress] = []
    sync(site.address, folder, ALL, told.append, QUICK)

    labels = {one.label for one in told}
    assert any(
        label.startswith("asking again in 0 s: ") and "lMeetingId=43 failed on its own" in label
        for label in labels
    )


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": 2, "sites": {}}',
        '{"format": 1, "sites": {"http://a/": {"1": {"file": "b.pdf"}}}}',
        json.dumps(
            {
                "format": 1,
                "sites": {
                    "http://a/": {
                        "1": {
                            "file": "../b.pdf",
                            "committee": "C",
                            "held_on": None,
                            "address": "http://a/b",
                            "sha256": "0",
                        }
                    }
                },
            }
        ),
    ],
)
def test_a_damaged_manifest_is_named_and_nobody_is_asked(
    site: CouncilSite, folder: Path, text: str
) -> None:
    folder.mkdir()
    (folder / "minutebook-sync.json").write_text(text)

    with pytest.raises(MinutebookError, match=r"minutebook-sync\.json is damaged"):
        run(site, folder)

    assert site.asked == []


def test_two_councils_share_a_folder(site: CouncilSite, folder: Path) -> None:
    run(site, folder)
    with opened() as other:
        other.meeting("41").printed = printed("Rivers & Bridges Panel", "17 October 2024", "Pike.")
        assert counts(run(other, folder)) == (3, 0, 0, 1, 0)

    assert counts(run(site, folder)) == (0, 0, 3, 1, 0)
    assert files(folder) >= NAMES
    assert len(files(folder)) == 6


def test_a_folder_that_cannot_be_written_is_named(site: CouncilSite, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")

    with pytest.raises(MinutebookError, match="cannot be"):
        run(site, file / "folder")


def test_parts_of_a_run_that_was_killed_long_ago_are_swept(site: CouncilSite, folder: Path) -> None:
    room = folder / "Harbour Committee"
    room.mkdir(parents=True)
    old, new = (room / f".minutebook-{name}.part" for name in ("old", "new"))
    for part in (old, new):
        part.write_bytes(b"%PDF")
    os.utime(old, (0, 0))

    run(site, folder)

    assert not old.exists()
    assert new.exists(), "another run may be writing it"
