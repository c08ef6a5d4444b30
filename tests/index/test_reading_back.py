"""Exported documents are read back: what was altered in them is told, and what is not ours is not read."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest

from index.archive import Archive
from index.briefing.editing import add
from index.briefing.entries_json import NotABriefingError
from index.briefing.reading_back.reading_back import read_back
from index.errors import MinutebookError, UnreadableFileError
from index.types import (
    Briefing,
    BriefingCheck,
    Excerpt,
    Heading,
    Note,
    Outcome,
    Span,
    Wording,
)
from tests.index.briefing_entries import CANARY
from tests.index.test_checking import CLOSED, GRIT, MINUTES, NOTED, SALT, SECRET, chosen

LISTED = "RESOLVED:\n\n(a) That salt be bought.\n\n(b) That grit be lent."
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def path(archive: Archive, write: Callable[..., Path]) -> Path:
    path = write("cabinet.txt", MINUTES.replace(NOTED, LISTED, 1))
    archive.index([path.parent], model="hashing")
    return path


@pytest.fixture
def kept(archive: Archive, path: Path) -> Briefing:
    """Three quotes, of which one has three paragraphs, with own words between."""
    salt, listed, grit = chosen(archive, path, SALT, LISTED, GRIT)
    note = Note("n", "As was said: forty tonnes.\nAnd <more> & more.")
    return add(Briefing(1, "Salt"), [Heading("h", "What was bought"), salt, note, listed, grit])


@pytest.fixture
def exported(archive: Archive, kept: Briefing, tmp_path: Path) -> Callable[[str], Path]:
    def export(ending: str) -> Path:
        path = tmp_path / f"Salt.{ending}"
        archive.export_briefing(kept, path)
        return path

    return export


def differing(found: BriefingCheck) -> dict[int, list[Wording] | None]:
    """By the numbers of the quotes that a document shows otherwise: where it differs."""
    return {
        number: [run for run in check.altered.wording if not run.is_same] or None
        for number, check in enumerate(found.checks, start=1)
        if check.altered is not None
    }


@pytest.mark.parametrize(
    ("ending", "compared"), [("docx", True), ("html", True), ("pdf", False), ("json", False)]
)
def test_what_was_exported_holds(
    archive: Archive, exported: Callable[[str], Path], ending: str, compared: bool
) -> None:
    found = archive.check_briefing(exported(ending))
    assert [check.outcome for check in found.checks] == [Outcome.SAME] * 3
    assert found.holds
    assert found.compared is compared
    assert found.title == "Salt"


def test_odd_characters_are_no_alteration(archive: Archive, kept: Briefing, tmp_path: Path) -> None:
    salt = next(entry for entry in kept.entries if isinstance(entry, Excerpt))
    text = "Salt\x0b\x07 & <grit> 🐟\u00ad  \ufffe “ﺍلعربية”\t| a | b |\n| c | d |"
    odd = replace(salt, passage=replace(salt.passage, text=text, span=Span(0, len(text))))
    for ending in ("docx", "html"):
        path = tmp_path / f"Odd.{ending}"
        archive.export_briefing(replace(kept, entries=(odd,)), path)
        assert differing(archive.check_briefing(path)) == {}


def quote_paragraphs(document: Any) -> list[Any]:
    return [one for one in document.paragraphs if one.style.name.lower().startswith("quote")]


def edit_word(change: Callable[[Any, list[Any]], None]) -> Callable[[Path], None]:
    """Open the document, change it, and save it as another program would."""

    def edit(path: Path) -> None:
        document = docx.Document(str(path))
        change(document, quote_paragraphs(document))
        document.save(str(path))

    return edit


def retype(old: str, new: str) -> Callable[[Any, list[Any]], None]:
    def change(document: Any, _: list[Any]) -> None:
        for paragraph in document.paragraphs:
            for run in paragraph.runs:
                run.text = run.text.replace(old, new) if old in run.text else run.text

    return change


def strike(paragraph: Any) -> None:
    """Delete words with "track changes" on."""
    run = paragraph.runs[0]._r
    deleted = run.makeelement(f"{_W}del", {})
    run.addprevious(deleted)
    deleted.append(run)
    for text in run.iter(f"{_W}t"):
        text.tag = f"{_W}delText"


def hide(paragraph: Any) -> None:
    paragraph.runs[0].font.hidden = True


def empty(paragraph: Any) -> None:
    """Delete all words; the bookmark is left."""
    for run in paragraph.runs:
        paragraph._p.remove(run._r)


def delete(paragraph: Any) -> None:
    paragraph._p.getparent().remove(paragraph._p)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda document, quotes: None, {}),
        (retype("Forty tonnes", "Fourteen tonnes"), {1: [Wording("Forty", "Fourteen")]}),
        (retype("As was said", "As nobody said"), {}),
        (lambda d, quotes: quotes[0].add_run(" Not so."), {1: [Wording("", "Not so.")]}),
        (lambda d, quotes: quotes[0].insert_paragraph_before("Typed in by hand."), {}),
        (retype("(b) That grit", "(b) That no grit"), {2: [Wording("", "no")]}),
        (lambda d, quotes: delete(quotes[2]), {2: [Wording("(a) That salt be bought.", "")]}),
        (lambda d, quotes: strike(quotes[0]), {1: None}),
        (lambda d, quotes: hide(quotes[0]), {1: None}),
        (lambda d, quotes: empty(quotes[0]), {1: None}),
        (lambda d, quotes: delete(quotes[4]), {3: None}),
    ],
    ids=[
        "saved anew", "a word", "a note", "words behind", "a quote typed in", "in a list",
        "a paragraph deleted", "deleted as tracked", "hidden", "emptied", "taken out",
    ],
)  # fmt: skip
def test_what_a_word_file_shows_is_compared(
    archive: Archive,
    exported: Callable[[str], Path],
    change: Callable[[Any, list[Any]], None],
    told: dict[int, list[Wording] | None],
) -> None:
    path = exported("docx")
    edit_word(change)(path)
    found = archive.check_briefing(path)
    assert differing(found) == told
    assert found.holds is (not told)
    assert [check.outcome for check in found.checks] == [Outcome.SAME] * 3, "the record is whole"


def repack(path: Path, rename: Callable[[str], str | None]) -> None:
    """The same package with parts under other names, or without them."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            if new := rename(name):
                package.writestr(new, data)


def test_a_word_file_keeps_its_record_under_another_name_and_without_it_is_not_ours(
    archive: Archive, exported: Callable[[str], Path]
) -> None:
    path = exported("docx")
    repack(path, lambda name: name.replace("customXml/item1.xml", "customXml/item4.xml"))
    assert archive.check_briefing(path).holds
    repack(path, lambda name: None if name.startswith("customXml") else name)
    with pytest.raises(NotABriefingError, match=r"Salt\.docx carries no briefing"):
        archive.check_briefing(path)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Forty tonnes", "Fourteen tonnes", {1: [Wording("Forty", "Fourteen")]}),
        ("As was said", "As nobody said", {}),
        ("<blockquote", "<blockquote hidden", {1: None, 2: None, 3: None}),
        ("<blockquote id", "<div id", {1: None, 2: None, 3: None}),
        ("Forty tonnes", '<s style="display: none">Forty</s> tonnes', {1: [Wording("Forty", "")]}),
        ("Forty tonnes", "<b>Forty</b>\n<i>tonnes</i><!-- Fifty -->", {}),
    ],
    ids=["a word", "a note", "hidden", "no quotes", "a word hidden", "other markup"],
)
def test_what_a_web_page_shows_is_compared(
    archive: Archive,
    exported: Callable[[str], Path],
    old: str,
    new: str,
    told: dict[int, list[Wording] | None],
) -> None:
    path = exported("html")
    head, script, record = path.read_text("utf-8").partition("<script")
    assert old in head + record
    path.write_text(head.replace(old, new) + script + record, "utf-8")
    assert differing(archive.check_briefing(path)) == told


def test_a_record_that_was_edited_is_found_out_by_the_files(
    archive: Archive, exported: Callable[[str], Path], path: Path
) -> None:
    record = exported("json")
    record.write_text(record.read_text("utf-8").replace("Forty tonnes", "Forth tonnes"), "utf-8")
    found = archive.check_briefing(record)
    assert [check.outcome for check in found.checks] == [
        *(Outcome.CHANGED, Outcome.SAME, Outcome.SAME)
    ]
    path.write_text(path.read_text("utf-8").replace("Hallow", "Wick"), "utf-8")
    assert archive.check_briefing(record).checks[2].outcome is Outcome.CHANGED


def test_exempt_quotes_of_a_document_are_withheld_until_they_are_included(
    archive: Archive, write: Callable[..., Path], tmp_path: Path
) -> None:
    minutes = write("closed.txt", CLOSED)
    archive.index([minutes.parent], model="hashing")
    kept = add(Briefing(1, "Depot"), chosen(archive, minutes, SECRET, exempt=True))
    for ending in ("docx", "html"):
        path = tmp_path / f"Depot.{ending}"
        archive.export_briefing(kept, path, exempt=True)
        assert archive.check_briefing(path, exempt=True).holds, "the marking is no alteration"
        found = archive.check_briefing(path)
        assert [check.outcome for check in found.checks] == [Outcome.WITHHELD]
        assert CANARY not in repr(found)


def bomb() -> bytes:
    """A Word file of a few kilobytes whose record is tens of megabytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("customXml/item1.xml", b"<briefing>" + b" " * 40_000_000)
        package.writestr("word/document.xml", b"<w:document xmlns:w='w'/>")
        target = b'<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
        package.writestr("_rels/.rels", target)
    return made.getvalue()


def pdf(*attached: tuple[str, bytes]) -> bytes:
    """A PDF of one page with files attached."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    for name, data in attached:
        document.new_attachment(name).set_data(data)
    made = io.BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()


NEWER = b'{"minutebook": {"format": 99}, "title": "", "details": {}, "entries": []}'
TWICE = json.dumps(
    {
        "minutebook": {"format": 1},
        "title": "",
        "details": {},
        "entries": [{"kind": "note", "id": "a", "text": ""}] * 2,
    }
).encode()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", b"Some words.", r"is not of a kind that can be checked"),
        ("a.json", b"", r"cut short, or edited by hand"),
        ("a.json", b'{"minutebook": {"format": 1}, "title": "Sal', r"cut short, or edited by hand"),
        ("a.json", b"[" * 100_000, r"cut short, or edited by hand"),
        ("a.json", b'{"title": ' + b"9" * 9999 + b"}", r"cut short, or edited by hand"),
        ("a.json", b"\xff\xfe\x00", r"carries no briefing"),
        ("a.json", b'{"title": "Something else"}', r"not a briefing that Minutebook wrote"),
        ("a.json", NEWER, r"newer Minutebook"),
        ("a.json", TWICE, r"same id"),
        ("a.json", b'"' + b"a" * 50_000_001 + b'"', r"more than a briefing can hold"),
        ("a.html", b"<p>A page</p>", r"carries no briefing"),
        ("a.html", b'<script id="minutebook-briefing">{"a": </script>', r"cut short, or edited"),
        ("a.html", b"<div>" * 20_000, r"carries no briefing|nested too deeply|holds no text"),
        ("a.docx", b"PK\x03\x04 cut short", r"damaged"),
        ("a.docx", bomb, r"packed so densely|holds more than"),
        ("a.docx", pdf(), r"damaged"),
        ("a.pdf", b"%PDF-1.7 cut short", r"damaged"),
        ("a.pdf", pdf(), r"carries no briefing"),
        ("a.pdf", pdf(("other.json", b"{}")), r"carries no briefing"),
        ("a.pdf", pdf(("briefing.json", b"\xff\xfe")), r"carries no briefing"),
        ("a.pdf", pdf(("briefing.json", b"{}")), r"not a briefing that Minutebook wrote"),
    ],
)
def test_what_is_not_ours_is_told_in_one_sentence(
    archive: Archive, tmp_path: Path, name: str, data: bytes | Callable[[], bytes], told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data() if callable(data) else data)
    with pytest.raises(MinutebookError, match=told) as error:
        archive.check_briefing(path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [("pages", []), ("page_labels", [1]), ("kinds", ["gossip"]), ("chosen_on", "2025-06-03T14:30"),
     ("meeting", {}), ("item", None), ("text", "Sal"), ("exempt", 0), ("id", None)],
)  # fmt: skip
def test_an_entry_that_was_edited_by_hand_is_told(
    archive: Archive, exported: Callable[[str], Path], field: str, value: object
) -> None:
    path = exported("json")
    record = json.loads(path.read_text("utf-8"))
    record["entries"][1][field] = value
    path.write_text(json.dumps(record), "utf-8")
    with pytest.raises(NotABriefingError, match="not a briefing that Minutebook wrote"):
        archive.check_briefing(path)


@pytest.mark.parametrize("ending", ["docx", "html", "json", "pdf"])
def test_a_document_that_was_damaged_anywhere_is_read_or_told_of(
    exported: Callable[[str], Path], ending: str
) -> None:
    path, chance = exported(ending), random.Random(20250603)
    whole = path.read_bytes()
    outcomes = set()
    for _ in range(25):
        data, (start, stop) = bytearray(whole), sorted(chance.sample(range(len(whole)), 2))
        match chance.randrange(3):
            case 0:
                del data[start:]
            case 1:
                data[start:stop] = data[stop : stop + 200]
            case _:
                for at in chance.sample(range(len(whole)), 12):
                    data[at] = chance.randrange(256)
        path.write_bytes(data)
        try:
            outcomes.add(type(read_back(path)))
        except MinutebookError as error:
            outcomes.add(type(error))
    assert outcomes & {NotABriefingError, UnreadableFileError}, "none but these is raised"


def test_a_document_that_is_not_there_is_told(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(MinutebookError, match=r"nothing\.docx is not there"):
        archive.check_briefing(tmp_path / "nothing.docx")
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(MinutebookError, match="cannot be opened"):
        archive.check_briefing(tmp_path / "folder.json")
