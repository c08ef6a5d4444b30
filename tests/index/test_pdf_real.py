"""Real minutes as PDF: every word of the library's text is in ours, but for the margins."""

import re
from collections import Counter
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from index.loaders.pdf import load_pdf

FORMATS = Path(__file__).resolve().parents[3] / "shared" / "data" / "formats"
FILES = sorted(FORMATS.rglob("*.pdf"))


def letters(text: str) -> Counter[str]:
    return Counter(re.sub(r"[\s|•\uf0b7\ufffe\x02\xad-]", "", text))


@pytest.mark.parametrize("path", FILES or [None], ids=lambda path: path.stem if path else "none")
def test_nothing_but_margins_is_lost(path: Path | None) -> None:
    if path is None:
        pytest.skip("the real minutes are not at hand")
    data = path.read_bytes()
    extract = load_pdf(data, path.name)
    document = pdfium.PdfDocument(data)
    for page, library_page in zip(extract.pages, document, strict=True):
        theirs = library_page.get_textpage().get_text_range()
        ours = page.span.of(extract.text)
        assert not letters(ours) - letters(theirs)
        lost = Counter(theirs.split()) - Counter(ours.split())
        missing = letters(theirs) - letters(ours)
        first, last = theirs.strip().split("\n")[0], theirs.strip().split("\n")[-1]
        margin = letters(first) | letters(last)
        assert not missing - margin, lost
        assert missing.total() <= 50
    document.close()
    assert extract.pages[0].span.start == 0
    assert extract.pages[-1].span.stop == len(extract.text)
    assert all(
        a.span.stop == b.span.start for a, b in zip(extract.pages, extract.pages[1:], strict=False)
    )
