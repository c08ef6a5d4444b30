"""Scanned PDFs: recognised where the programs are there, else named with what to install."""

import io
import tempfile
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index.errors import UnreadableFileError
from index.loaders.helpers import MissingHelperError, find_program
from index.loaders.scans import load_any_pdf, read_scan

A4 = (595, 842)
SCANNED = "Thornwick Town Council\n\nMinutes of the Harbour Panel\n\nNine moorings were let."
TYPED = "The panel met at the harbour office and the clerk took the minutes of what was said there."
with_programs = pytest.mark.skipif(
    not (find_program("ocrmypdf") and find_program("tesseract")),
    reason="ocrmypdf or tesseract is not installed",
)


def pdf(*pages: str) -> bytes:
    """A page for each word: "typed", "scan" or "blank"."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for page in pages:
        if page == "typed":
            canvas.drawString(40, 700, TYPED)
        elif page == "scan":
            canvas.drawImage(ImageReader(picture()), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def picture() -> Image.Image:
    """A page of print at 200 dots an inch."""
    image = Image.new("L", (1654, 2339), 255)
    ImageDraw.Draw(image).text((150, 200), SCANNED, font=ImageFont.load_default(size=44), fill=0)
    return image


@with_programs
def test_a_scan_is_recognised_and_its_pages_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    extract = load_any_pdf(pdf("scan"), "scan.pdf")
    assert "Nine moorings were let." in extract.text
    assert [(page.number, page.scanned) for page in extract.pages] == [(1, True)]
    assert extract.problems == ()
    assert list(tmp_path.iterdir()) == []


@with_programs
def test_only_the_pages_without_text_are_recognised() -> None:
    extract = load_any_pdf(pdf("typed", "scan"), "mixed.pdf")
    assert TYPED in extract.text
    assert "Nine moorings were let." in extract.text
    assert [page.scanned for page in extract.pages] == [False, True]
    assert extract.problems == ()


def test_a_typed_file_with_a_blank_page_needs_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    extract = load_any_pdf(pdf("typed", "blank"), "typed.pdf")
    assert extract.text == f"{TYPED}\n"
    assert extract.problems == ()


def test_without_the_programs_a_scan_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    if find_program("ocrmypdf"):
        pytest.skip("ocrmypdf stands at one of its usual places")
    with pytest.raises(MissingHelperError, match=r"^scan\.pdf .*install ocrmypdf") as caught:
        read_scan(pdf("scan"), "scan.pdf")
    assert caught.value.needs == "ocrmypdf and tesseract"
    with pytest.raises(MissingHelperError):
        load_any_pdf(pdf("scan"), "scan.pdf")


def test_without_the_programs_the_typed_pages_of_a_mixed_file_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    if find_program("ocrmypdf"):
        pytest.skip("ocrmypdf stands at one of its usual places")
    extract = load_any_pdf(pdf("typed", "scan"), "mixed.pdf")
    assert extract.text == f"{TYPED}\n"
    assert len(extract.problems) == 1
    assert "install ocrmypdf" in extract.problems[0]


@pytest.mark.skipif(find_program("ocrmypdf") is None, reason="ocrmypdf is not installed")
def test_a_scan_of_nothing_says_that_no_words_were_recognised() -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.drawImage(ImageReader(Image.new("RGB", (600, 800), "white")), 0, 0, 595, 842)
    canvas.showPage()
    canvas.save()
    with pytest.raises(UnreadableFileError, match=r"blank\.pdf is a scan in which no words"):
        load_any_pdf(file.getvalue(), "blank.pdf")
