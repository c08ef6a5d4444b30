"""Old Word files, through the program that is installed, and other files of that name."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.helpers import MissingHelperError, find_program
from index.loaders.office import load_doc
from index.loaders.office.compose import compose
from index.loaders.office.docbook import DocBookReader, PrintedNumbers
from index.loaders.office.package import parse_recovered
from index.types import MarkKind
from tests.faults.hostile.compound import compound
from tests.index.office_files import docx, headings, odt, p

WINNIPEG = Path(__file__).resolve().parents[3] / "shared/data/formats/winnipeg"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")


def extract(data: bytes, name: str) -> Extract:
    return Extract(f"{name}: {data.decode()}\n", "other")


def word_stream(flags: int = 0) -> bytes:
    return b"\xec\xa5" + bytes(8) + flags.to_bytes(2, "little") + bytes(5000)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (rb"{\rtf1 Nine moorings\par}", "Nine moorings\n"),
        (docx(p("Nine moorings")), "Nine moorings\n"),
        (odt("<text:p>Nine moorings</text:p>"), "Nine moorings\n"),
        (b"<html>words</html>", "old.doc.html: <html>words</html>\n"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", "old.doc.html: \ufeff<!DOCTYPE html>\n"),
        (b"MIME-Version: 1.0", "old.doc.eml: MIME-Version: 1.0\n"),
        (b"Nine moorings", "old.doc.txt: Nine moorings\n"),
    ],
    ids=["rtf", "docx", "odt", "html", "html with mark", "single-file page", "text"],
)
def test_what_is_called_doc_is_read_as_what_it_is(data: bytes, text: str) -> None:
    assert load_doc(data, "old.doc", extract).text == text


def test_a_sentence_about_it_calls_it_by_its_own_name() -> None:
    def refuse(_: bytes, name: str) -> Extract:
        raise UnreadableFileError(f"{name} is not text.")

    with pytest.raises(UnreadableFileError, match=r"^old\.doc is not text\.$"):
        load_doc(b"\x00\x01\x02", "old.doc", refuse)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (compound({"WordDocument": word_stream(0x0100)}), "is protected by a password"),
        (compound({"EncryptedPackage": bytes(9)}), "is protected by a password"),
        (compound({"Workbook": bytes(9)}), "is not a Word file"),
        (compound({"WordDocument": word_stream()})[:700], "is damaged"),
    ],
    ids=["password", "newer password", "spreadsheet", "cut short"],
)
def test_what_cannot_be_read_is_named_with_the_reason(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^old\.doc {sentence}"):
        load_doc(data, "old.doc", extract)


def test_without_a_program_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    if find_program("soffice", "antiword", "textutil"):
        pytest.skip("a program stands at one of its usual places")
    with pytest.raises(MissingHelperError, match="install LibreOffice or antiword") as caught:
        load_doc(compound({"WordDocument": word_stream()}), "old.doc", extract)
    assert caught.value.needs == "LibreOffice or antiword"


@posix_only
def test_libreoffice_converts_with_a_profile_of_its_own_that_runs_no_macros(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for the program checks how it is called; what it gives is a real DOCX."""
    (tmp_path / "answer.docx").write_bytes(docx(p("Nine moorings")))
    script = tmp_path / "soffice"
    script.write_text(
        "#!/bin/sh\n"
        'for word in "$@"; do case $word in -env:UserInstallation=file://*) '
        "profile=${word#*file://};; esac; done\n"
        'grep -q "DisableMacrosExecution.*true" "$profile/user/registrymodifications.xcu" || exit 1\n'
        'case "$profile" in "$PWD"/*) ;; *) exit 2;; esac\n'
        f"cp {tmp_path}/answer.docx in.docx\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    extracted = load_doc(compound({"WordDocument": word_stream()}), "old.doc", extract)
    assert extracted.text == "Nine moorings\n"
    assert extracted.format == "doc"


BOOK = b"""<?xml version="1.0"?><!DOCTYPE book PUBLIC "x" "http://localhost/x.dtd"><book>
<title>File title</title><bookinfo><author><surname>A. Clerk</surname></author></bookinfo>
<chapter><title><emphasis role='bold'>Moorings</emphasis></title>
<para>The fee<footnote><para>Per night.</para></footnote> rose.</para>
<orderedlist><listitem><para>Inner berths were let to nine boats.</para></listitem></orderedlist>
<itemizedlist><listitem><para>salt</para></listitem></itemizedlist>
<sect1><title>Fees</title><para><informaltable><tgroup><tbody>
<row><entry>Berth</entry><entry>Fee</entry></row><row><entry>Inner</entry><entry>A
B</entry></row></tbody></tgroup></informaltable></para></sect1></chapter></book>"""


def test_antiwords_xml_keeps_headings_tables_notes_and_the_numbers_of_its_text() -> None:
    numbers = PrintedNumbers("  7. Inner berths were let to nine boats.\n")
    extracted = compose(DocBookReader(numbers).content(parse_recovered(BOOK, "old.doc")), "doc")
    assert extracted.text == (
        "Moorings\n\nThe fee[1] rose.\n\n[1] Per night.\n\n7. Inner berths were let to nine boats."
        "\n\n• salt\n\nFees\n\n| Berth | Fee |\n| Inner | A B |\n"
    )
    assert headings(extracted) == [("Moorings", "1"), ("Fees", "2")]


def test_real_files_lose_no_word_that_their_newer_copies_hold() -> None:
    if not WINNIPEG.is_dir():
        pytest.skip("the minutes in winnipeg are not at hand")
    if not find_program("soffice", "libreoffice", "antiword", "textutil"):
        pytest.skip("no program is installed that reads .doc")
    (path,) = WINNIPEG.rglob("Council-Index-2015-03-25.doc")
    from index.loaders.office import load_docx

    old = load_doc(path.read_bytes(), path.name, extract)
    new = load_docx(path.with_suffix(".docx").read_bytes(), path.name)
    assert Counter(old.text.split()) == Counter(new.text.split())
    assert sum(mark.kind is MarkKind.HEADING for mark in old.marks) > 100
