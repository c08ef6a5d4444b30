"""Briefings on the command line: filled by questions, arranged, exported, verified, removed."""

import json
from pathlib import Path

import pytest

from tests.end2end.program import Program
from tests.index.exported_files import markdown_of, seen, squeezed, word_of

BENCHES = "What did it cost to have fourteen oak benches on the Long Walk repaired?"
NOWHERE = "who bought the xylophone for the quarantine of the zeppelins?"
COST = "repaired at a cost of £2,310"


@pytest.fixture
def program(program: Program, library: Path) -> Program:
    """An archive of three meetings, whose commands run here."""
    program.hold(library)
    program.is_here = True
    return program


def test_a_briefing_is_filled_arranged_exported_verified_and_removed(
    program: Program, tmp_path: Path
) -> None:
    assert program.run("briefing", "list").text == "There are no briefings.\n"

    made = program.run("briefing", "add", "new", "The Long Walk", "--question", BENCHES)
    assert made.text.startswith("Briefing 1: ")
    again = program.run("briefing", "add", "1", "--question", BENCHES)
    assert again.text == "Briefing 1: All of its quotes are there already.\n"
    gap = program.run("briefing", "add", "1", "--question", NOWHERE, "--committee", "Parks")
    assert gap.text.startswith("Briefing 1: Not found in these minutes.")

    (listed,) = program.run("briefing", "list", "--json").answer["briefings"]
    assert (listed["id"], listed["title"]) == (1, "The Long Walk")

    shown = " ".join(program.run("briefing", "arrange", "1", "note").text.split())
    assert shown.index("FIGURES") < shown.index(COST) < shown.index("OUTSTANDING ACTIONS")
    assert shown.index("WHAT THE RECORD DOES NOT SAY") < shown.index(NOWHERE)
    assert " ".join(program.run("briefing", "show", "1").text.split()) == shown

    for kind in ("docx", "pdf", "html", "md", "csv", "json"):
        path = tmp_path / f"walk.{kind}"
        told = program.run("briefing", "export", "1", path)
        assert told.text.startswith(f"{path} is written: ")
        assert squeezed(COST) in squeezed(seen(path))
        if kind not in {"md", "csv"}:
            program.run("verify", path)

    program.run("briefing", "remove", "1")
    assert program.run("briefing", "list").text == "There are no briefings.\n"
    assert program.run("briefing", "show", "1", status=1).sentence == "There is no briefing 1."


def test_calls_that_are_not_right_make_no_briefing(program: Program, tmp_path: Path) -> None:
    new = ("briefing", "add", "new")
    assert "new" in program.run(*new, "--question", BENCHES, status=2).sentence
    assert "words" in program.run(*new, "Walk", "--question", "?!", status=2).sentence
    program.run("briefing", "add", "1", "--question", BENCHES, status=1)
    outcome = program.run("briefing", "export", "1", tmp_path / "walk.odt", status=2)
    assert "does not end in .docx, .pdf, .html, .md, .csv or .json" in outcome.errors
    assert program.run("briefing", "list", "--json").answer == {"briefings": []}


def test_exempt_quotes_are_exported_where_they_are_asked_for_only(
    program: Program, tmp_path: Path, library: Path
) -> None:
    (library / "depot.txt").write_text(
        "OSTERMERE BOROUGH COUNCIL\n\nMINUTES of the meeting of the PARKS COMMITTEE held on Tuesday "
        "5 November 2024\n\n1. EXCLUSION OF THE PUBLIC\n\nRESOLVED: That the public be excluded "
        "from the meeting during the following item.\n\n2. DEPOT\n\n"
        "The Zanzibar depot is to be sold for £412,000.\n",
        "utf-8",
    )
    program.index(library)
    question = "What is the Zanzibar depot to be sold for?"
    program.run("briefing", "add", "new", "Depot", "--question", question, "--exempt")

    path = tmp_path / "depot.docx"
    told = program.run("briefing", "export", "1", path)
    assert told.text.endswith("0 quotes.\n1 exempt entry is not included.\n")
    everything = b"".join(word_of(path).parts.values())
    assert b"Zanzibar" not in everything
    assert "not shown" in program.run("briefing", "show", "1").text

    program.run("briefing", "export", "1", path, "--exempt")
    assert "EXEMPT: holds words of exempt items." in seen(path)
    assert "£412,000" in seen(path)
    program.run("briefing", "export", "1", tmp_path / "depot.md", "--exempt")
    assert markdown_of(tmp_path / "depot.md").text.strip().startswith("EXEMPT")


def test_an_export_does_not_write_over_minutes_or_the_archive(
    program: Program, library: Path
) -> None:
    program.run("briefing", "add", "new", "Walk", "--question", BENCHES)
    page = library / "page.html"
    page.write_text("<html><body><main><p>Minutes of the Parks Committee.</p></main></body></html>")
    program.index(library)
    before = page.read_bytes()
    assert "is in the archive as minutes" in (
        program.run("briefing", "export", "1", page, status=1).sentence
    )
    assert page.read_bytes() == before
    listed = json.dumps(program.run("briefing", "list", "--json").answer)
    assert "Walk" in listed
