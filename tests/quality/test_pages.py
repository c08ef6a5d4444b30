"""Passages of real PDFs: on the page that is cited, with its printed number, under the marks."""

import random
import re
from pathlib import Path

import pypdfium2
import pytest

from index.archive import Archive
from index.loaders.pdf.view import PageView
from index.types import Passage

FORMATS = Path(__file__).resolve().parents[3] / "shared/data/formats"
FOLDERS = (FORMATS / "kent/minutes_pdf", FORMATS / "nipissing")
SAMPLE = 200


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Archive, list[Passage]]:
    """Two hundred passages, drawn at random from all that the files hold."""
    if not all(folder.is_dir() for folder in FOLDERS):
        pytest.skip("the PDF minutes are not at hand")
    archive = Archive(tmp_path_factory.mktemp("archive"))
    archive.index(sorted(p for f in FOLDERS for p in f.rglob("*.pdf")), model="hashing")
    passages = [
        passage
        for path in dict.fromkeys(entry.document.path for entry in archive.library().entries)
        for passage in archive.passages(path)
    ]
    return archive, random.Random(20261124).sample(passages, SAMPLE)


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def raw_page(path: str, number: int) -> str:
    """The words of a page by the library's own reading."""
    with pypdfium2.PdfDocument(path) as document:
        return document[number - 1].get_textpage().get_text_range().replace("\r", "")


def printed_numbers(page: str) -> set[str]:
    """The numbers that stand alone, or behind "Page", at the page's head or foot."""
    lines = [line for line in page.split("\n") if line.strip()]
    margins = [*lines[:2], *lines[-2:]]
    return {
        match[1]
        for line in margins
        if (match := re.search(r"(?:^\W*|\bPage )(\d{1,3})(?=\W*$| [–-])", line.strip()))
    }


def test_every_passage_is_on_its_page_under_its_printed_number(
    sample: tuple[Archive, list[Passage]],
) -> None:
    wrong = []
    for passage in sample[1]:
        page = raw_page(passage.document.path, passage.page or 0)
        here = letters(passage.text)[:12] in letters(page)
        labelled = passage.page_label is None or passage.page_label in printed_numbers(page)
        if not (here and labelled):
            wrong.append((passage.document.path, passage.page, passage.page_label, passage.text))
    assert wrong == []


def test_the_words_marked_on_the_page_are_the_words_of_the_passage(
    sample: tuple[Archive, list[Passage]],
) -> None:
    archive, passages = sample
    wrong = []
    for passage in passages:
        view = archive.page_view(
            passage.document.path, passage.page or 0, [passage.span], width=1200
        )
        marked = letters(words_under(passage.document.path, view))
        whole = letters(passage.text)
        right = marked == whole if passage.page == passage.last_page else whole.startswith(marked)
        if not marked or not right:
            wrong.append((passage.document.path, passage.page, whole, marked))
    assert wrong == []


def words_under(path: str, view: PageView) -> str:
    """The characters whose middles lie under the marks, as the library places them, in its order.

    Neighbouring lines may overlap by the tails of their letters, so that edges decide nothing.
    """
    with pypdfium2.PdfDocument(path) as document:
        page = document[view.number - 1]
        width, height = page.get_size()
        scale, text = view.width / width, page.get_textpage()
        found = []
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            x, y = scale * (left + right) / 2, scale * (height - (bottom + top) / 2)
            if any(
                mark.x <= x <= mark.x + mark.width and mark.y <= y <= mark.y + mark.height
                for mark in view.rectangles
            ):
                found.append(text.get_text_range(index, 1))
        return "".join(found)
