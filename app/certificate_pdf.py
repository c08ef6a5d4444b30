"""A certificate as a PDF, set by Qt from the same HTML, with a foot on every page."""

import unicodedata
from functools import cache

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from index import certificate_words as words
from index.certificate_html import certificate_body
from index.errors import MinutebookError
from index.types import Certificate
from resources.loading import certificate_part

_FAMILIES = ("Liberation Sans", "Arial", "Helvetica", "Noto Sans", "Nimbus Sans", "DejaVu Sans")
_POINTS = 9.5
_DOTS = 600
"""An inch."""
_MARGINS = QMarginsF(18, 16, 18, 12)
"""Millimetres."""
_FOOT = 12.0
"""Millimetres below the text that the foot of a page takes."""
_TEXT, _QUIET, _RULE = QColor("#1f2328"), QColor("#4f565e"), QColor("#b9b6af")


class NoFontError(MinutebookError):
    """No font is installed."""


def certificate_as_pdf(certificate: Certificate) -> bytes:
    """The PDF. Raises NoFontError."""
    _ensure_application()
    if not QFontInfo(QFont()).family():  # Qt would not draw but crash
        raise NoFontError(
            "A PDF needs a font, and none is installed (HTML and JSON need none); on Debian: "
            "apt-get install fonts-dejavu-core"
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, certificate)
    document = _document(certificate, writer)
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        _paint_text(painter, document, page)
        _paint_foot(painter, document, page, certificate)
    painter.end()
    buffer.close()
    return bytes(data.data())


@cache
def _ensure_application() -> QCoreApplication:
    """The application that Qt draws for, kept; where there is none yet, one that needs no screen.

    Said on Qt's own command line: a screen that DISPLAY names and that is not there would end the
    process.
    """
    return QCoreApplication.instance() or QGuiApplication(["minutebook", "-platform", "offscreen"])


def _writer(device: QIODevice, certificate: Certificate) -> QPdfWriter:
    writer = QPdfWriter(device)
    writer.setResolution(_DOTS)
    writer.setTitle(words.long_title(certificate))
    writer.setCreator(f"Minutebook {certificate.version}")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(points)
    return font


def _document(certificate: Certificate, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(_POINTS))
    document.setDocumentMargin(0)
    # A hash is one word: without this it would push its column off the page.
    document.setDefaultTextOption(_broken_anywhere(document))
    document.setDefaultStyleSheet(certificate_part("paper.css"))
    # The text is escaped, so that every tag is ours; Qt takes the width of a table from here only.
    body = certificate_body(certificate).replace("<table", '<table width="100%" cellspacing="0"')
    document.setHtml(_drawable(body, document.defaultFont()))
    document.setPageSize(QSizeF(writer.width(), writer.height() - _dots(_FOOT)))
    _keep_headings(document)
    return document


def _drawable(body: str, font: QFont) -> str:
    """Characters that no font here has would vanish without a trace: their numbers stand for them."""
    metrics = QFontMetricsF(font)
    missing = {
        ord(character): f"[U+{ord(character):04X}]"
        for character in set(body)
        if unicodedata.category(character)[0] not in "CZ" or unicodedata.category(character) == "Co"
        if not metrics.inFontUcs4(ord(character))
    }
    if not missing:
        return body
    note = "No font on this computer has some of the characters: [U+…] gives their Unicode numbers."
    return f'{body.translate(missing)}<p class="quiet">{note}</p>'


def _broken_anywhere(document: QTextDocument) -> QTextOption:
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _keep_headings(document: QTextDocument) -> None:
    """No heading at the foot of a page while what it heads begins on the next."""
    while (heading := _stranded_heading(document)) is not None:
        layout = heading.blockFormat()
        layout.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor = QTextCursor(heading)
        cursor.beginEditBlock()
        cursor.setBlockFormat(layout)
        # Qt would leave out some of the paragraphs that follow, were not all of it set anew.
        document.markContentsDirty(0, document.characterCount())
        cursor.endEditBlock()


def _stranded_heading(document: QTextDocument) -> QTextBlock | None:
    block = document.begin()
    while block.isValid():
        layout, following = block.blockFormat(), _next_with_words(block)
        free = layout.pageBreakPolicy() == QTextFormat.PageBreakFlag.PageBreak_Auto
        if layout.headingLevel() and free and _page_of(block) != _page_of(following):
            return block
        block = following
    return None


def _next_with_words(block: QTextBlock) -> QTextBlock:
    """The next block that takes room: Qt puts empty ones around tables."""
    following = block.next()
    while following.isValid() and not following.text():
        following = following.next()
    return following


def _page_of(block: QTextBlock) -> int:
    """The page on which the first line of a block stands; -1 where there is no block."""
    if not block.isValid():
        return -1
    document = block.document()
    top = document.documentLayout().blockBoundingRect(block).top()
    # It is laid out now, so that it has lines; a block may begin on the page before its first.
    layout = block.layout()
    down = layout.lineAt(0).y() if layout.lineCount() else 0.0
    # Qt counts in 64ths of a dot: what begins on a page may begin a breath before it.
    return int((top + down + 1) // document.pageSize().height())


def _paint_text(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * size.height(), size.width(), size.height())
    context.palette.setColor(QPalette.ColorRole.Text, _TEXT)
    painter.save()
    painter.translate(0, -context.clip.top())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(
    painter: QPainter, document: QTextDocument, page: int, certificate: Certificate
) -> None:
    size = document.pageSize()
    line = size.height() + _dots(5)
    area = QRectF(0, line + _dots(1), size.width(), _dots(5))
    painter.setPen(_RULE)
    painter.drawLine(QPointF(0, line), QPointF(size.width(), line))
    painter.setFont(_font(8))
    painter.setPen(_QUIET)
    marking = f"{words.MARKING} · " if certificate.is_confidential else ""
    left = f"{marking}{words.title(certificate)} · {words.moment(certificate.asked_at)}"
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft, left)
    right = f"Page {page + 1} of {document.pageCount()}"
    painter.drawText(area, Qt.AlignmentFlag.AlignRight, right)


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _DOTS
