"""Minutes fetched on the command line: from a council's site into a folder and the archive."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.council_site import HARBOUR, CouncilSite, Held, opened, printed, status
from tests.end2end.program import TIMEOUT, Program

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
FIRST = "Harbour Committee/2024-06-11 Harbour Committee 51.pdf"
SECOND = "Harbour Committee/2024-09-10 Harbour Committee 52.pdf"
LAMPS = "Nine lamps on the mole had been mended."


@pytest.fixture
def site() -> Iterator[CouncilSite]:
    with opened() as one:
        one.bodies[HARBOUR].meetings.append(
            Held(
                "52",
                "10/09/2024",
                LAMPS,
                printed("Harbour Committee", "Tuesday 10 September 2024", LAMPS),
                linked=True,
            )
        )
        yield one


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program, with an archive that needs no model."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "note.txt").write_text("OTTERBY\n\nNothing to note.\n")
    program = Program(home, tmp_path / "archive", {"NO_PROXY": "127.0.0.1"})
    program.hold(home / "note.txt")
    return program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "fetched"


def files(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}


def test_the_committees_are_listed_and_nothing_is_fetched(
    program: Program, site: CouncilSite
) -> None:
    outcome = program.run("sync", site.address, "--list")

    assert outcome.text == (
        "3  Rivers & Bridges Panel\n5  Harbour Committee\n9  Old Markets Board  (no longer meets)\n"
    )
    assert outcome.errors == ""
    assert len(site.asked) == 1


def test_minutes_are_fetched_filed_and_answered_from(
    program: Program, site: CouncilSite, folder: Path
) -> None:
    call = ("sync", site.address, "--into", folder, "--committee", "harbour")
    outcome = program.run(*call, "--since", "2024-06-01", "--until", "2024-12-31")

    fetched, indexed = outcome.text.splitlines()
    assert fetched == f"2 new, 0 changed, 0 unchanged in {folder}."
    assert indexed.startswith("2 added, 0 changed, 0 unchanged; ")
    assert files(folder) == {FIRST, SECOND, "minutebook-sync.json"}
    passage = program.ask("lamps on the mole")["passages"][0]
    assert LAMPS in " ".join(passage["text"].split())
    assert passage["meeting"]["committee"] == "Harbour Committee"
    assert passage["meeting"]["held_on"] == "2024-09-10"

    again = program.run(*call)

    assert again.text.startswith(f"0 new, 0 changed, 2 unchanged in {folder}.\n0 added")


def test_what_the_site_refuses_is_one_sentence_with_its_address(
    program: Program, site: CouncilSite, folder: Path
) -> None:
    site.set_mood("GetCommittees", status(403))

    outcome = program.run("sync", site.address, "--into", folder, status=1)

    assert outcome.sentence.startswith(f"{site.address}mgWebService.asmx/GetCommittees refuses")
    assert outcome.text == ""


def test_a_meeting_that_cannot_be_had_is_told_and_the_others_are_indexed(
    program: Program, site: CouncilSite, folder: Path
) -> None:
    site.set_mood("lMeetingId=51", status(403))

    outcome = program.run("sync", site.address, "--into", folder, "--committee", "5", status=1)

    assert "lMeetingId=51 refuses programs (403)" in outcome.errors
    assert outcome.text.startswith(f"1 new, 0 changed, 0 unchanged in {folder}; 1 could not be ")
    assert program.ask("lamps on the mole")["passages"]


@pytest.mark.parametrize(
    ("arguments", "number", "words"),
    [
        (["ftp://otterby.example", "--list"], 1, "not the address of a web site"),
        (["otterby.example"], 2, "--into FOLDER"),
        (
            ["otterby.example", "--list", "--since", "2024-02-01", "--until", "2024-01-01"],
            2,
            "ends (2024-01-01) before it starts",
        ),
    ],
)
def test_a_call_that_is_not_right_is_told_and_nobody_is_asked(
    program: Program, arguments: list[str], number: int, words: str
) -> None:
    assert words in program.run("sync", *arguments, status=number).sentence


def _stopped_at_the_second(
    program: Program, site: CouncilSite, folder: Path, number: signal.Signals
) -> tuple[int, str]:
    reached = site.hold("documents/g52")
    process = program.start("sync", site.address, "--into", folder, "--committee", "5")
    while not reached.wait(0.1):
        assert process.poll() is None, "it ended before it could be stopped"
    process.send_signal(number)
    _, errors = process.communicate(timeout=TIMEOUT)
    return process.returncode, errors.decode()


@posix_only
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_stopped_in_the_middle_of_a_file_it_goes_on_from_there(
    program: Program, site: CouncilSite, folder: Path, number: signal.Signals
) -> None:
    ended, errors = _stopped_at_the_second(program, site, folder, number)

    if number is signal.SIGINT:
        assert ended == 1
        assert errors.endswith("minutebook: Stopped; what was finished is kept.\n")
        assert "Traceback" not in errors
    whole = {FIRST, "minutebook-sync.json"}
    assert files(folder) == whole, "no file is half there"
    assert (folder / FIRST).read_bytes() == site.meeting("51").printed
    site.forget()

    outcome = program.run("sync", site.address, "--into", folder, "--committee", "5")

    assert outcome.text.startswith("1 new, 0 changed, 1 unchanged")
    (first,) = (one for one in site.asked if "g51" in one.path)
    assert "If-None-Match" in first.headers
    assert files(folder) == whole | {SECOND}
    assert (folder / SECOND).read_bytes() == site.meeting("52").printed
