"""A look at how a document will be printed, with a foot on every page, and the printing of it."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from app.window.language import tr

_FOOT = 10.0
"""Millimetres under the text."""
_FOOT_POINTS = 8.0
_MARGINS = QMarginsF(18, 16, 18, 12)
"""Millimetres."""


def print_document(
    window: QWidget, document: QTextDocument, title: str, mark: str = ""
) -> QPrintPreviewDialog:
    """Show how a document will be printed, with the means to print it; `mark` is on every page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print"))
    dialog.paintRequested.connect(lambda asked: paint(document, asked, title, mark))
    dialog.resize(window.size() * 0.8)
    dialog.open()
    return dialog


def paint(document: QTextDocument, printer: QPrinter, title: str, mark: str = "") -> None:
    """Set a document on the pages of a printer."""
    sheet = printer.pageLayout().paintRectPixels(printer.resolution())
    foot = _FOOT / 25.4 * printer.resolution()
    laid_out = document.clone()
    laid_out.documentLayout().setPaintDevice(printer)
    laid_out.setPageSize(QSizeF(sheet.width(), sheet.height() - foot))
    painter = QPainter(printer)
    for page in range(laid_out.pageCount()):
        if page:
            printer.newPage()
        _paint_text(painter, laid_out, page)
        place = QRectF(0, sheet.height() - foot / 2, sheet.width(), foot / 2)
        _paint_foot(painter, place, (mark, title, f"{page + 1} / {laid_out.pageCount()}"))
    painter.end()


def _paint_text(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * size.height(), size.width(), size.height())
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.translate(0, -context.clip.top())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, place: QRectF, said: tuple[str, str, str]) -> None:
    mark, title, page = said
    font = QFont()
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    metrics = painter.fontMetrics()
    left = " · ".join(filter(None, (mark, title)))
    room = round(place.width()) - metrics.horizontalAdvance(page) * 2
    shown = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, shown)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight, page)
