"""A certificate on paper: whatever its length, every word of it is there, in order."""

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.certificate_pdf import certificate_as_pdf
from index.archive import Archive
from index.certificate_words import names, statement
from index.citation import Citation
from index.types import TermSought, Unreadable

_INCH = 25.4
_ABOVE, _BELOW, _FOOT = (millimetres / _INCH * 72 for millimetres in (15.5, 23, 19))
"""Where the text of a page begins and ends and where its foot begins, in points from its edges."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory, minutes):
    archive = Archive(tmp_path_factory.mktemp("paper") / "archive")
    archive.index([minutes], model="hashing")
    certificate = archive.certificate("xylophone quarantine zeppelin", limit=100)
    archive.close()
    return certificate


def pages_of(data):
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            area = {"bottom": _BELOW, "top": page.get_height() - _ABOVE}
            yield page.get_textpage().get_text_bounded(**area)


def run_on(text):
    """The letters of a text, however it is broken into lines and whatever its ligatures."""
    # PDFium takes every hyphen at the end of a line for one of hyphenation.
    whole = unicodedata.normalize("NFKC", text).translate({0xFFFE: "-", 2: "-"})
    return "".join(whole.split())


def longer(certificate, number):
    """A certificate of a larger search, of which each part ends elsewhere on its page."""
    hits = (certificate.answer.hits * number)[: 3 * number]
    files = [
        replace(
            file,
            document=replace(file.document, path=f"/srv/minutes/{n % 17}/{'x' * (n % 23)}{n}.txt"),
        )
        for n, file in enumerate(certificate.files * 4 * number)
    ]
    unreadable = [
        Unreadable(f"/srv/minutes/{n}.pdf", f"begins{n} {'is damaged, and ' * n} ends{n}.")
        for n in range(number)
    ]
    return replace(
        certificate,
        answer=replace(certificate.answer, question="parcel " * number * 11, hits=hits),
        files=tuple(files),
        unreadable=tuple(unreadable),
        terms=tuple(TermSought(f"parcel{n}", n) for n in range(number)),
    )


@pytest.mark.parametrize("number", range(1, 13))
def test_every_word_is_on_paper_wherever_pages_end(qapp, certificate, number):
    made = longer(certificate, number)
    pages = list(pages_of(certificate_as_pdf(made)))
    words, short = run_on(" ".join(pages)), names(made)
    said = [made.answer.question, statement(made), "Files searched", "How it was searched"]
    said += [hit.passage.text for hit in made.answer.hits]
    said += [Citation.of(hit.passage).label() for hit in made.answer.hits]
    said += [text for f in made.files for text in (Path(f.document.path).name, f.document.sha256)]
    said += [short(u.path) for u in made.unreadable]
    said += [word for n in range(number) for word in (f"begins{n}", f"ends{n}.")]
    said += [made.method]
    assert [words_said for words_said in said if run_on(words_said) not in words] == []


def test_no_page_is_empty_and_no_heading_is_the_last_of_its_page(qapp, certificate):
    headings = {"Words looked for", "Meetings searched", "The nearest passages", "Files searched"}
    for number in range(1, 13):
        for page in pages_of(certificate_as_pdf(longer(certificate, number))):
            last = page.strip().splitlines()[-1]
            assert len(page.split()) > 3  # the head of a table
            assert last not in headings
            assert not last.startswith("[")


def test_the_exempt_mark_is_on_every_page(qapp, certificate):
    marked = replace(longer(certificate, 4), exempt=True, exempt_items=3)
    with pypdfium2.PdfDocument(certificate_as_pdf(marked)) as document:
        feet = [page.get_textpage().get_text_bounded(top=_FOOT) for page in document]
        assert document.get_metadata_dict()["Title"].startswith("EXEMPT: ")
    assert len(feet) > 2
    assert all(foot.startswith("EXEMPT · Not found in these files") for foot in feet)


def test_a_passage_in_another_script_is_given_or_numbered(qapp, certificate):
    hit = certificate.answer.hits[0]
    text = "Cyfarfu’r Cyngor yn Llŷn; цена 5 €; \U0010fffd"
    passage = replace(
        hit.passage, text=text, meeting=replace(hit.passage.meeting, held_on=date.max)
    )
    answer = replace(certificate.answer, hits=(replace(hit, passage=passage),))
    words = " ".join(pages_of(certificate_as_pdf(replace(certificate, answer=answer))))
    assert "Cyfarfu’r Cyngor yn Llŷn" in words
    assert "[U+10FFFD]" in words
