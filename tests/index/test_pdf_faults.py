"""PDFs that cannot be read, or not all of them: one sentence each."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from index.errors import UnreadableFileError
from index.loaders.pdf import ScannedError, load_pdf
from index.loaders.pdf.library import MAX_PAGES
from tests.index.pdf_files import LEFT, MORE, WORDS, Draw, page_of, pdf, picture, unseen, write


def fault(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as raised:
        load_pdf(data, "minutes.pdf")
    assert not isinstance(raised.value, ScannedError)
    return str(raised.value)


def scan(*words: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        picture(canvas)
        unseen(canvas, words)

    return draw


def test_a_password() -> None:
    data = pdf(page_of(WORDS), password="bridge")
    assert fault(data) == "minutes.pdf is protected by a password; save a copy without one."


def test_a_file_that_only_restricts_printing_is_read() -> None:
    assert load_pdf(pdf(page_of(WORDS), password=""), "minutes.pdf").text == f"{WORDS}\n"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"Minutes of the meeting", b"%PDF-1.4\n" * 500])
def test_no_pdf(data: bytes) -> None:
    assert fault(data) == "minutes.pdf is damaged and cannot be read as a PDF."


def test_an_empty_page_has_no_text() -> None:
    assert load_pdf(pdf(lambda canvas: None), "minutes.pdf").text == ""


def test_too_many_pages() -> None:
    data = pdf(*[lambda canvas: None] * (MAX_PAGES + 1))
    assert "5,001 pages" in fault(data)


def test_a_scan() -> None:
    with pytest.raises(ScannedError) as raised:
        load_pdf(pdf(scan(), scan()), "minutes.pdf")
    assert str(raised.value) == (
        "minutes.pdf is a scan without text; install ocrmypdf (with tesseract) to read it."
    )


def test_pages_that_are_scans() -> None:
    extract = load_pdf(
        pdf(page_of(WORDS), scan(), page_of(MORE), scan(), scan(), scan()), "minutes.pdf"
    )
    assert extract.text == f"{WORDS}\n\n{MORE}\n"
    assert extract.problems == (
        "Pages 2 and 4-6 of minutes.pdf are scans without text; install ocrmypdf to read them.",
    )
    assert load_pdf(pdf(page_of(WORDS), scan()), "minutes.pdf").problems == (
        "Page 2 of minutes.pdf is a scan without text; install ocrmypdf to read it.",
    )


def test_a_page_number_stamped_on_a_scan_is_not_its_text() -> None:
    def draw(number: int) -> Draw:
        def stamped(canvas: Canvas) -> None:
            picture(canvas)
            write(canvas, f"Page {number}", LEFT, 30)

        return stamped

    with pytest.raises(ScannedError):
        load_pdf(pdf(draw(1), draw(2), draw(3)), "minutes.pdf")


def test_recognised_text_over_a_picture_is_read_and_its_page_marked() -> None:
    extract = load_pdf(pdf(page_of(WORDS), scan("The stile was mended.")), "minutes.pdf")
    assert extract.text == f"{WORDS}\n\nThe stile was mended.\n"
    assert [page.scanned for page in extract.pages] == [False, True]
    assert extract.problems == ()


def test_pages_known_to_be_recognised_are_marked() -> None:
    data = pdf(page_of(WORDS), page_of(MORE))
    marked = load_pdf(data, "minutes.pdf", scanned_pages=frozenset({2}))
    assert [page.scanned for page in marked.pages] == [False, True]
    assert marked.text == load_pdf(data, "minutes.pdf").text


def test_a_picture_beside_the_text_is_no_scan() -> None:
    def draw(canvas: Canvas) -> None:
        picture(canvas)
        page_of(WORDS)(canvas)

    extract = load_pdf(pdf(draw), "minutes.pdf")
    assert not extract.pages[0].scanned
    assert extract.problems == ()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused_in_a_sentence(data: st.DataObject) -> None:
    good = pdf(page_of(WORDS), page_of(MORE))
    bad = bytearray(good)
    for _ in range(data.draw(st.integers(1, 12))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(bad[: data.draw(st.integers(0, len(bad)))])
    try:
        extract = load_pdf(cut, "minutes.pdf")
    except UnreadableFileError as error:
        assert str(error).startswith("minutes.pdf ")  # noqa: PT017 - either outcome is right
    else:
        assert extract.pages[-1].span.stop == len(extract.text)
