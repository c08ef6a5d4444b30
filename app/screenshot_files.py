"""Files for the pictures: minutes as a PDF, and one file of each kind that needs attention."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

import seeds

_SAMPLE = "2025-01-30_audit-and-governance-committee.txt"
_AS_PDF = "2025-03-27_audit-and-governance-committee.pdf"

_CUT = """<!DOCTYPE html><html><head><title>Agenda for Licensing Committee</title>
<meta name="DC.date" content="2025-03-06"/></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda and draft minutes</h1>
<h2 class="mgSubTitleTxt">Licensing Committee - Thursday 6 March 2025 6.00 pm</h2>
<table class="mgItemTable" id="mgItemTable"><tr>
<td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI7101"></a>59.</p></td>
<td><p class="mgAiTitleTxt">Street trading in Cornmarket</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">
<p>The Licensing Officer reported that eleven traders had asked for nine pitches and that two of
them sold nothing but umbrellas.</p>
<p>… <a href="mgAi.aspx?ID=7101">view the full minutes text for item 59.</a></p>
</div></td></tr></table></div></body></html>
"""
_UNDATED = """ALLOTMENTS WORKING GROUP

Notes of a meeting of the Allotments Working Group

1. Water butts

It was agreed that no plot should have more than three water butts, and that those of the late
Mr Tansley be offered to his neighbours first.
"""
_LOCKED = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -44/O<{owner}>/U<{user}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>
%%EOF
"""


def make_files(folder: Path) -> None:
    """Put the files into a folder. Needs a QGuiApplication."""
    minutes = (Path(str(seeds.MINUTES)) / _SAMPLE).read_text(encoding="utf-8")
    # Another day: of two versions of one meeting the other would be the better.
    _write_pdf(folder / _AS_PDF, minutes.replace("30 January 2025", "27 March 2025"))
    _write_scan(folder / "2011-05-24_annual-council_scan.pdf")
    (folder / "2025-04-02_planning-committee.txt").write_bytes(b"")
    (folder / "2025-05-19_standards-committee.pdf").write_bytes(b"%PDF-1.7\n" + b"\x00\xff" * 400)
    locked = _LOCKED.format(owner="41" * 32, user="42" * 32)
    (folder / "2025-06-03_staffing-committee.pdf").write_text(locked, encoding="ascii")
    (folder / "ieListDocuments_licensing.html").write_text(_CUT, encoding="utf-8")
    (folder / "allotments-working-group.txt").write_text(_UNDATED, encoding="utf-8")


def _write_pdf(path: Path, text: str) -> None:
    document = QTextDocument()
    font = QFont("Liberation Serif")
    font.setPointSizeF(11)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    for block in text.split("\n\n"):
        shape, look = QTextBlockFormat(), QTextCharFormat()
        shape.setBottomMargin(9)
        words = " ".join(block.split())
        look.setFontWeight(QFont.Weight.Bold if words == words.upper() else QFont.Weight.Normal)
        cursor.insertBlock(shape)
        cursor.insertText(words, look)
    writer = _writer(path)
    # A document that knows no page of its own is set on the writer's, with page numbers.
    document.print_(writer)


def _write_scan(path: Path) -> None:
    picture = QPixmap(620, 877)
    picture.fill("#f4f1e8")
    painter = QPainter(picture)
    for top in _line_tops():
        painter.fillRect(60, top, 480 if top % 3 else 300, 9, "#777268")
    painter.end()
    writer = _writer(path)
    painter = QPainter(writer)
    painter.drawPixmap(painter.viewport(), picture)
    painter.end()


def _line_tops() -> Iterator[int]:
    yield from range(70, 800, 22)


def _writer(path: Path) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(12, 12, 12, 12),
        )
    )
    return writer
