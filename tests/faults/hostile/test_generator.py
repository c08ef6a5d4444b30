"""The hostile files are what they claim: many, the same every time, and good before they are hurt."""

import email
import email.policy
import hashlib
import io
import zipfile
import zlib
from pathlib import Path

import olefile
import pypdfium2
import pytest
from docx import Document
from lxml import etree

from tests.faults.hostile import KINDS, hostile_files
from tests.faults.hostile.good import good
from tests.faults.hostile.packing import Packed, blown, dense, packed, zip_of
from tests.faults.hostile.words import CANARY

_MEGABYTE = 1_000_000
_WORDS = "nine moorings had silted up"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


def test_they_are_many_distinct_and_small_together(folder: Path) -> None:
    files = hostile_files(folder / "all", [kind for kind in KINDS if kind != "real"])
    contents = {(file.path.suffix, _hash(file.path)) for file in files}

    assert len(files) == len({file.path for file in files}) == len({file.kind for file in files})
    assert len(contents) >= 300
    assert len(contents) == len(files), "no two are the same file"
    assert {file.path.suffix for file in files} >= set(good())
    assert sum(file.path.stat().st_size for file in files) < 200 * _MEGABYTE
    assert {file.must for file in files} == {"read", "refuse", "either"}


def test_they_are_the_same_every_time(folder: Path) -> None:
    kinds = ("changed", "pdf structure", "message")
    first = hostile_files(folder / "first", kinds)
    good.cache_clear()
    second = hostile_files(folder / "second", kinds)

    assert [_hash(file.path) for file in first] == [_hash(file.path) for file in second]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_good_pdf_is_valid() -> None:
    document = pypdfium2.PdfDocument(good()[".pdf"])
    pages = [document[number] for number in range(len(document))]
    texts = [page.get_textpage() for page in pages]
    try:
        words = " ".join(" ".join(text.get_text_bounded().split()) for text in texts)
        assert len(pages) == 2
        assert _WORDS in words
    finally:
        for opened in (*texts, *pages, document):
            opened.close()


def test_the_good_word_file_is_valid() -> None:
    document = Document(io.BytesIO(good()[".docx"]))

    assert any(_WORDS in paragraph.text for paragraph in document.paragraphs)
    assert document.tables[0].cell(1, 2).text == "£310"


@pytest.mark.parametrize("ending", [".docx", ".odt", ".zip"])
def test_the_good_archives_are_whole(ending: str) -> None:
    with zipfile.ZipFile(io.BytesIO(good()[ending])) as archive:
        assert archive.testzip() is None
        if ending == ".odt":
            root = etree.fromstring(archive.read("content.xml"))
            assert _WORDS in str(root.xpath("string()"))


def test_the_good_marked_up_files_are_valid() -> None:
    assert etree.fromstring(good()[".xml"]).findtext("meetingdate") == "11/06/2024"
    page = etree.fromstring(good()[".html"], etree.HTMLParser())
    assert _WORDS in str(page.xpath("string()"))
    rtf = good()[".rtf"].decode("ascii")
    assert rtf.startswith("{\\rtf1")
    assert rtf.count("{") == rtf.count("}")
    assert _WORDS in rtf
    assert _WORDS in good()[".md"].decode()


def test_the_good_messages_are_valid(tmp_path: Path) -> None:
    mail = email.message_from_bytes(good()[".eml"], policy=email.policy.default)
    assert [part.get_content_type() for part in mail.walk() if not part.is_multipart()] == [
        "text/plain",
        "text/html",
        "text/plain",
    ]
    assert not any(part.defects for part in mail.walk())

    path = tmp_path / "good.msg"
    path.write_bytes(good()[".msg"])
    with olefile.OleFileIO(str(path)) as compound:
        assert compound.parsing_issues == []
        assert _WORDS in _stream(compound, "__substg1.0_1000001F").decode("utf-16-le")
        attached = "__attach_version1.0_#00000000/__substg1.0_37010102"
        assert _WORDS in _stream(compound, attached).decode()


def _stream(compound: olefile.OleFileIO, name: str) -> bytes:
    with compound.openstream(name) as stream:
        return bytes(stream.read())


def test_no_good_file_holds_a_word_that_must_not_come_out() -> None:
    for data in good().values():
        assert CANARY.encode() not in data


@pytest.mark.parametrize(
    ("bomb", "size"),
    [
        (blown(b"<a>", b"<b/>", 9 * _MEGABYTE, b"</a>"), 9 * _MEGABYTE),
        (dense(b"", b"Nether Quay\n", 9 * _MEGABYTE), 9 * _MEGABYTE),
        (packed(b"words"), 5),
    ],
    ids=["blown", "dense", "packed"],
)
def test_a_bomb_is_what_its_headers_say(bomb: Packed, size: int) -> None:
    assert bomb.size == pytest.approx(size, rel=0.15)
    assert len(zlib.decompress(bomb.as_zlib())) == bomb.size
    with zipfile.ZipFile(io.BytesIO(zip_of({"a": bomb}))) as archive:
        assert archive.testzip() is None
        assert archive.getinfo("a").file_size == bomb.size
