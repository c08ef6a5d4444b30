"""`minutebook ask --certificate FILE`: the answer as ever, and what was searched in a file."""

import json
from pathlib import Path

import pypdfium2
import pytest

from tests.end2end.program import Program, write_library

NOWHERE = "Which astronauts visited Saturn yesterday?"
BENCHES = "how many oak benches were repaired?"
TOLD = "minutebook: What was searched is in {path}.\n"


_FOOT = 24 / 25.4 * 72
"""How far up the foot of a page reaches, in points."""


def pdf_words(data: bytes) -> str:
    """The words of a PDF, without its feet and without the breaks between lines and pages."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded(bottom=_FOOT) for page in document]
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("ending", ["html", "pdf", "json", "PDF"])
def test_a_certificate_is_written_and_the_answer_is_printed_as_ever(
    filled: Program, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"search.{ending}"
    outcome = filled.run("ask", NOWHERE, "--certificate", path)
    asked = filled.run("ask", NOWHERE)
    assert outcome.errors == asked.errors + TOLD.format(path=path)
    assert outcome.text == asked.text
    data = path.read_bytes()
    words = pdf_words(data) if ending.lower() == "pdf" else data.decode("utf-8")
    assert "Not found in these files" in words
    assert "astronauts" in words
    assert list(tmp_path.iterdir()) == [path], "nothing is left beside it"


def test_json_on_stdout_stays_one_answer(filled: Program, tmp_path: Path) -> None:
    path = tmp_path / "search.json"
    outcome = filled.run("ask", BENCHES, "--certificate", path, "--json", "--limit", "2")
    certificate = json.loads(path.read_text("utf-8"))
    assert outcome.answer["passages"] == certificate["passages"]
    assert len(certificate["passages"]) == 2
    assert certificate["title"] == "Record of a search"


def test_the_filters_of_the_call_are_in_it(filled: Program, tmp_path: Path) -> None:
    path = tmp_path / "search.json"
    options = ("--committee", "harbour", "--since", "2024-01-01", "--kind", "decision")
    filled.run("ask", NOWHERE, *options, "--certificate", path)
    filters = json.loads(path.read_text("utf-8"))["filters"]
    assert filters["committee"] == "harbour"
    assert filters["since"] == "2024-01-01"
    assert filters["kind"] == "decision"


def test_every_word_of_the_page_is_in_the_pdf(filled: Program, tmp_path: Path) -> None:
    page, paper = tmp_path / "search.json", tmp_path / "search.pdf"
    question = "Which café in Llŷn sold ½ a pound of “Gruyère” to 1,000 astronauts at £2 – or €3?"
    for path in (page, paper):
        filled.run("ask", question, "--certificate", path)
    certificate = json.loads(page.read_text("utf-8"))
    # A line may break within a long word, such as a hash or a path.
    words = "".join(pdf_words(paper.read_bytes()).split()).replace("1/2", "½")
    for said in (
        question,
        certificate["statement"],
        certificate["method"],
        *(passage["text"] for passage in certificate["passages"]),
        *(passage["label"] for passage in certificate["passages"]),
        *(file["sha256"] for file in certificate["files"]),
        *(Path(file["path"]).name for file in certificate["files"]),
        *(term["words"] for term in certificate["terms"]),
    ):
        assert "".join(said.split()) in words


def test_the_pdf_has_a_title_numbered_a4_pages_and_says_who_made_it(
    filled: Program, tmp_path: Path
) -> None:
    path = tmp_path / "search.pdf"
    filled.run("ask", NOWHERE, "--certificate", path)
    with pypdfium2.PdfDocument(path) as document:
        about = document.get_metadata_dict()
        assert about["Title"] == f"Not found in these files: {NOWHERE}"
        assert about["Creator"].startswith("Minutebook ")
        for number, page in enumerate(document, start=1):
            assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]
            foot = page.get_textpage().get_text_bounded(top=_FOOT)
            assert f"Page {number} of {len(document)}" in foot


def test_characters_that_no_font_has_are_given_by_their_numbers(
    filled: Program, tmp_path: Path
) -> None:
    path = tmp_path / "search.pdf"
    filled.run("ask", "Who planted the \U0010fffd tree?", "--certificate", path)
    words = pdf_words(path.read_bytes())
    assert "Who planted the [U+10FFFD] tree?" in words
    assert "No font on this computer" in words


def test_a_pdf_needs_no_screen_and_no_true_word_about_one(filled: Program, tmp_path: Path) -> None:
    program = Program(filled.home, filled.archive)
    for changes in ({"DISPLAY": ":77"}, {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": ""}):
        program.changes = changes
        path = tmp_path / "search.pdf"
        program.run("ask", NOWHERE, "--certificate", path)
        assert path.read_bytes().startswith(b"%PDF-")
        path.unlink()


def test_without_any_font_it_says_what_to_install(filled: Program, tmp_path: Path) -> None:
    settings = tmp_path / "fonts.conf"
    settings.write_text("<?xml version='1.0'?><fontconfig></fontconfig>", "utf-8")
    program = Program(filled.home, filled.archive, {"FONTCONFIG_FILE": str(settings)})
    outcome = program.run("ask", NOWHERE, "--certificate", tmp_path / "search.pdf", status=1)
    assert "needs a font" in outcome.errors
    program.run("ask", NOWHERE, "--certificate", tmp_path / "search.html")


@pytest.mark.parametrize("name", ["search.doc", "search", "search.html.txt", ""])
def test_another_ending_is_named_with_the_three(filled: Program, name: str) -> None:
    outcome = filled.run("ask", NOWHERE, "--certificate", name, status=2)
    assert ".html, .pdf or .json" in outcome.errors
    assert outcome.text == ""


def test_a_file_of_questions_gets_no_certificate(filled: Program, tmp_path: Path) -> None:
    path = tmp_path / "search.html"
    call = ("ask", "--questions", "q.jsonl", "--json", "--certificate", path)
    assert "one QUESTION" in filled.run(*call, status=2).sentence


def test_an_older_certificate_is_replaced(filled: Program, tmp_path: Path) -> None:
    path = tmp_path / "search.html"
    path.write_text("old", "utf-8")
    link = tmp_path / "link.html"
    link.symlink_to(path)
    filled.run("ask", NOWHERE, "--certificate", link)
    assert link.is_symlink()
    assert "Not found in these files" in path.read_text("utf-8")


def test_minutes_and_the_archive_are_never_written_over(program: Program, tmp_path: Path) -> None:
    library = write_library(tmp_path / "minutes")
    page = library / "lease.html"
    page.write_text("<p>The lease of the pier was renewed for nine years.</p>", "utf-8")
    program.index(library)
    own = tmp_path / "own.json"
    own.symlink_to(program.archive / "minutes.db")
    other_name = tmp_path / "minutes" / ".." / "minutes" / "lease.html"
    for path in (page, own, other_name):
        before = path.read_bytes()
        outcome = program.run("ask", NOWHERE, "--certificate", path, status=1)
        assert "is not written over" in outcome.sentence
        assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_one_sentence(filled: Program, tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "search.html"
    outcome = filled.run("ask", NOWHERE, "--certificate", gone, status=1)
    assert f"there is no folder {gone.parent}" in outcome.sentence
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    outcome = filled.run("ask", NOWHERE, "--certificate", folder, status=1)
    assert "is a folder" in outcome.sentence


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_a_certificate_that_lies_among_the_minutes_answers_nothing(
    program: Program, tmp_path: Path, ending: str
) -> None:
    library = write_library(tmp_path / "minutes")
    program.index(library)
    path = library / f"search.{ending}"
    program.run("ask", NOWHERE, "--certificate", path)
    assert f"{path} was made by Minutebook itself" in program.index(library).errors
    assert not program.ask(NOWHERE)["answered"]
    program.run("ask", NOWHERE, "--certificate", path, status=1)


def test_an_archive_without_minutes_gets_none(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "search.html"
    outcome = program.run("ask", NOWHERE, "--certificate", path, status=1)
    assert "add some first" in outcome.sentence
    assert not path.exists()
