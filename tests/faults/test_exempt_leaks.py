"""Exempt items leave no trace anywhere but in the database of their own.

A word that stands nowhere else is put into the confidential parts of every kind of file; then
every byte that the program has written is searched for it, in each way text is written.
"""

import html
import json
import re
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pypdfium2
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.end2end.program import Program

CANARY = "Zyxquorbel"
HEAD = [
    "Meeting of the Planning Committee held on Tuesday 5 March 2024",
    "1. Salt",
    "Forty tonnes of salt had been bought for the winter, and the price had been agreed.",
    "2. Exclusion of the public",
    "RESOLVED that the public be excluded from the meeting for the next item by Schedule 12A.",
]
SECRET = [
    f"3. Sale of the {CANARY} depot",
    f"The firm {CANARY} Limited had offered nine hundred pounds for the depot in the lane.",
    f"The {CANARY} Land Trust (ZLT) would be told of it by the Clerk before the end of the week.",
    f"RESOLVED that the offer of {CANARY} Limited be accepted.",
]
TAIL = [
    "The press and public were readmitted to the meeting.",
    "4. Grit",
    "Sixty tonnes of grit had been spread on the hill, and more had been ordered from the quarry.",
]
LINES = [*HEAD, *SECRET, *TAIL]
MEETING_XML = """<meeting><meetingdate>05/03/2024</meetingdate>
<agendaitems>
<agendaitem><agendaitemid>11</agendaitemid><agendaitemtitle>Salt</agendaitemtitle>
<minutesitemnumber>1</minutesitemnumber><isrestricted>False</isrestricted><isminutepublished>True</isminutepublished>
<minutesnonemptyhtmlbody>&lt;p&gt;Forty tonnes of salt had been bought for the winter.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem>
<agendaitem><agendaitemid>12</agendaitemid><agendaitemtitle>The {canary} depot</agendaitemtitle>
<minutesitemnumber>2</minutesitemnumber><isrestricted>True</isrestricted><isminutepublished>True</isminutepublished>
<minutesnonemptyhtmlbody>&lt;p&gt;The firm {canary} had offered nine hundred pounds.&lt;/p&gt;</minutesnonemptyhtmlbody></agendaitem>
</agendaitems></meeting>"""


def write_pdf(path: Path) -> None:
    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(str(path)).build([Paragraph(line, style) for line in LINES])


def write_docx(path: Path) -> None:
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    document.save(str(path))


def write_mail(path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "The minutes"
    message.set_content("The minutes are attached.\n")
    message.add_attachment("\n\n".join(LINES).encode(), "text", "plain", filename="minutes.txt")
    path.write_bytes(bytes(message))


def write_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("minutes.txt", "\n\n".join(LINES))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Minutes with one exempt item, in every kind of file."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    text = "\n\n".join(LINES) + "\n"
    (folder / "a.txt").write_text(text, "utf-8")
    (folder / "b.md").write_text(text, "utf-8")
    page = "".join(f"<p>{line}</p>" for line in LINES)
    (folder / "c.html").write_text(f"<html><body><main>{page}</main></body></html>", "utf-8")
    (folder / "d.xml").write_text(MEETING_XML.format(canary=CANARY), "utf-8")
    write_docx(folder / "e.docx")
    write_pdf(folder / "f.pdf")
    write_mail(folder / "g.eml")
    write_zip(folder / "h.zip")
    return folder


def files_with_canary(*folders: Path) -> set[str]:
    """The names of the files that hold the word in any of the ways text is written."""
    stem = CANARY.lower()[:8]
    needles = [stem.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return {
        path.name
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes().lower() for needle in needles)
    }


def test_exempt_words_are_in_no_file_of_the_program_but_their_own(
    program: Program, folder: Path
) -> None:
    program.index(folder)
    assert program.status()["documents"] == 8
    assert program.status()["exempt"] >= 8
    program.ask("who offered nine hundred pounds for the depot?")
    program.run("show", folder / "a.txt", "--json")
    program.run("verify")
    assert files_with_canary(program.archive, program.home) == {"exempt.db"}


def test_exempt_items_are_found_only_where_they_are_asked_for(
    program: Program, folder: Path
) -> None:
    program.index(folder)
    question = "who offered nine hundred pounds for the depot?"
    public = program.ask(question)
    assert CANARY not in str(public)
    assert not any(passage["exempt"] for passage in public["passages"])
    session = program.ask(question, "--exempt")
    assert session["passages"][0]["exempt"]
    assert f"The firm {CANARY}" in session["passages"][0]["text"]
    for passage in session["passages"]:
        source = passage["source"]
        text = program.text_of(source["path"])
        assert text[source["start"] : source["end"]] == passage["text"]


def test_the_structure_of_a_document_names_no_exempt_item(program: Program, folder: Path) -> None:
    program.index(folder)
    shown = program.run("show", folder / "a.txt", "--json")
    assert CANARY not in shown.text
    assert [item["exempt"] for item in shown.answer["meetings"][0]["items"]].count(True) == 1
    assert CANARY in program.run("show", folder / "a.txt", "--exempt", "--json").text


def test_a_text_that_becomes_exempt_leaves_nothing_behind(program: Program, folder: Path) -> None:
    path = folder / "a.txt"
    lines = [line for line in LINES if "public" not in line]
    path.write_text("\n\n".join(lines), "utf-8")
    program.index(path)
    assert "minutes.db" in {name.split("-")[0] for name in files_with_canary(program.archive)}
    path.write_text("\n\n".join(LINES), "utf-8")
    program.index(path)
    assert files_with_canary(program.archive) == {"exempt.db"}


def test_removing_the_documents_removes_the_exempt_items(program: Program, folder: Path) -> None:
    program.index(folder)
    program.run("remove", folder)
    assert files_with_canary(program.archive) == set()
    assert not (program.archive / "exempt.db").exists()


@pytest.mark.parametrize("ending", ["html", "json", "pdf"])
def test_a_certificate_tells_nothing_of_exempt_items_but_how_many_there_are(
    program: Program, folder: Path, tmp_path: Path, ending: str
) -> None:
    program.index(folder)
    saved = tmp_path / "saved"
    saved.mkdir()
    path = saved / f"certificate.{ending}"
    program.run("ask", "who offered nine hundred pounds for the depot?", "--certificate", path)
    words = certificate_words(path)
    assert CANARY[:8].lower() not in words.lower()
    assert files_with_canary(saved) == set()
    items = program.status()["exempt"]
    if ending == "json":
        assert json.loads(words)["exempt"] == {"searched": False, "items": items}
        assert json.loads(words)["marking"] is None
    else:
        assert f"{items} exempt items in the archive, not searched" in words
        assert "EXEMPT" not in words


@pytest.mark.parametrize("ending", ["html", "json", "pdf"])
def test_a_certificate_of_exempt_items_is_marked_at_the_top_and_at_each_of_them(
    program: Program, folder: Path, tmp_path: Path, ending: str
) -> None:
    program.index(folder)
    path = tmp_path / f"certificate.{ending}"
    question = "who offered nine hundred pounds for the depot?"
    program.run("ask", question, "--exempt", "--certificate", path)
    words = certificate_words(path)
    assert f"The firm {CANARY} Limited had offered" in words
    if ending == "json":
        certificate = json.loads(words)
        assert certificate["marking"] == "EXEMPT"
        assert certificate["passages"][0]["exempt"]
    else:
        assert words.index("EXEMPT") < words.index(question)
        assert re.search(rf"{CANARY} depot\), para 1 EXEMPT", words)
        assert re.search(r"\(Salt\), para 1 (?!EXEMPT)", words)


def test_a_term_of_exempt_items_alone_counts_as_found_nowhere(
    program: Program, folder: Path, tmp_path: Path
) -> None:
    program.index(folder)
    path = tmp_path / "certificate.json"
    for options, nowhere in (((), True), (("--exempt",), False)):
        program.run("ask", f"What did {CANARY} offer?", *options, "--certificate", path)
        (passages,) = (t["passages"] for t in json.loads(path.read_text("utf-8"))["terms"][:1])
        assert (passages == 0) == nowhere


def certificate_words(path: Path) -> str:
    """The text of a certificate, with single spaces and without tags."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            words = " ".join(page.get_textpage().get_text_range() for page in document)
    else:
        words = path.read_text("utf-8")
        if path.suffix == ".html":
            words = html.unescape(re.sub("<[^>]*>", "", words.partition("<body>")[2]))
    return " ".join(words.split())
