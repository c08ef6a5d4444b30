"""Pictures of quoted lines: the quoted words and nothing beside them, and none of exempt pages."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from index.archive import Archive
from index.types import Briefing, Excerpt, Filters, Passage, Span
from tests.index.exported_files import html_of, pdf_of, word_of
from tests.index.pdf_files import LEADING, LEFT, TOP, listed, pdf, write

NOON = datetime(2024, 3, 5, 12, 30, tzinfo=UTC)
HEAD = ["Thornmere Town Council", "", "Cabinet", "", "Held on 8 January 2019", "", "8. Bridges", ""]
BEFORE, QUOTED, REST = "The ferry was late. ", "The bridge over the Merle", "is to be painted."
AFTER = "Nobody asked for gold."
SECRET = [
    "EXCLUSION OF THE PUBLIC",
    "",
    "RESOLVED: That the public be excluded during the following item.",
    "",
    "9. Depot",
    "",
    "The Zanzibar depot is to be sold for a song.",
]


def _page(canvas: Canvas) -> None:
    """The quoted words are black, and the words before, above and below them red."""
    y = listed(canvas, HEAD, TOP)
    canvas.setFillColorRGB(1, 0, 0)
    write(canvas, "It was reported that gypsy gulls go jogging by the quay.", LEFT, y)
    y -= LEADING
    write(canvas, BEFORE, LEFT, y)
    across = LEFT + canvas.stringWidth(BEFORE, "Helvetica", 11)
    canvas.setFillColorRGB(0, 0, 0)
    write(canvas, QUOTED, across, y)
    write(canvas, REST, LEFT, y - LEADING)
    canvas.setFillColorRGB(1, 0, 0)
    write(canvas, AFTER, LEFT, y - 2 * LEADING)


def _with_secret(canvas: Canvas) -> None:
    _page(canvas)
    listed(canvas, SECRET, TOP - 16 * LEADING)


def _briefing(archive: Archive, path: Path) -> Briefing:
    answer = archive.ask("the bridge over the Merle", Filters())
    passage = next(hit.passage for hit in answer.hits if hit.passage.document.path == str(path))
    start = passage.text.index(QUOTED)
    text = passage.text[start : passage.text.index(REST) + len(REST)]
    span = Span(passage.span.start + start, passage.span.start + start + len(text))
    return Briefing(1, "Bridge", entries=(_excerpt(replace(passage, text=text, span=span)),))


def _excerpt(passage: Passage) -> Excerpt:
    return Excerpt("b1", passage, NOON, None)


@pytest.fixture
def quoted(archive: Archive, minutes_folder: Path) -> Briefing:
    """A quote from a PDF."""
    path = minutes_folder / "cabinet.pdf"
    path.write_bytes(pdf(_page))
    archive.index([path], model="hashing")
    return _briefing(archive, path)


def test_a_picture_shows_the_quoted_words_and_nothing_beside_them(archive, quoted, tmp_path):
    done = archive.export_briefing(quoted, tmp_path / "b.docx", crops=True)

    assert done.without_picture == 0
    word = word_of(tmp_path / "b.docx")
    picture = np.asarray(Image.open(io.BytesIO(word.parts["word/media/quote1.png"]))).astype(int)
    is_red = picture[..., 0] - picture[..., 1] > 60
    assert not is_red.any()
    is_black = picture.max(axis=2) < 80
    # Both lines, from the one's beginning to the other's.
    assert is_black.any(axis=1)[:30].any()
    assert is_black.any(axis=1)[-30:].any()
    (shown,) = word.document.element.body.iter("{*}docPr")
    assert shown.get("descr") == f"{QUOTED} {REST}"


def test_pictures_stand_in_html_and_pdf_with_the_words_for_who_cannot_see_them(
    archive, quoted, tmp_path
):
    for kind in ("html", "pdf"):
        archive.export_briefing(quoted, tmp_path / f"b.{kind}", crops=True)
    (image,) = [said for tag, said in html_of(tmp_path / "b.html").elements if tag == "img"]
    assert image["alt"] == f"{QUOTED} {REST}"
    assert image["src"].startswith("data:image/png;base64,")
    assert ("Figure", f"{QUOTED} {REST}") in pdf_of(tmp_path / "b.pdf").roles


def test_a_page_with_exempt_items_gives_no_picture_unless_they_are_asked_for(
    archive, minutes_folder, tmp_path
):
    path = minutes_folder / "cabinet.pdf"
    path.write_bytes(pdf(_with_secret))
    archive.index([path], model="hashing")
    briefing = _briefing(archive, path)
    target = tmp_path / "b.docx"

    assert archive.export_briefing(briefing, target, crops=True).without_picture == 1
    assert "word/media/quote1.png" not in word_of(target).parts
    done = archive.export_briefing(briefing, target, crops=True, exempt=True)
    assert done.without_picture == 0
    assert "word/media/quote1.png" in word_of(target).parts


def test_a_file_that_has_changed_gives_no_picture_and_the_quote_stands(archive, quoted, tmp_path):
    Path(quoted.entries[0].passage.document.path).write_bytes(pdf(_with_secret))
    done = archive.export_briefing(quoted, tmp_path / "b.html", crops=True)
    assert (done.quotes, done.without_picture) == (1, 1)
    assert QUOTED in html_of(tmp_path / "b.html").text
