"""What is printed: the words on show with their citations, and a mark where it is confidential."""

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from app.window.controller import Controller
from app.window.printout import Printout, as_document


@pytest.fixture
def printed(window, qtbot, tmp_path):
    """Prints by the key's action into a file, through the very dialog that the user sees."""

    def text_of_print() -> list[str]:
        window.findChild(Controller).printing.print_shown()
        dialog = window.findChild(QPrintPreviewDialog)
        qtbot.waitUntil(dialog.isVisible)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.paintRequested.emit(printer)
        dialog.close()
        with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as pdf:
            return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]

    return text_of_print


def test_an_answer_is_printed_with_its_citations(window, ask, printed):
    ask(window, "agency staff")
    (page,) = printed()
    assert "agency staff had fallen for the third quarter running" in page
    assert "Children's Scrutiny Panel" in page
    assert page.endswith("agency staff 1 / 1")
    assert "CONFIDENTIAL" not in page


def test_the_source_is_printed_where_the_keyboard_is_in_it(window, ask, printed):
    ask(window, "library roof")
    window.source.page.setFocus()
    (page,) = printed()
    assert "<b>Bold</b> & <script>alert(1)</script> in the heading" in page, "literally"


def test_what_includes_exempt_items_says_so_on_every_page(window, ask, printed):
    ask(window, "agency staff")
    controller = window.findChild(Controller)
    controller.exempt.is_on = True
    assert all("EXEMPT ITEMS INCLUDED: CONFIDENTIAL" in page for page in printed())


def test_many_pages_lose_no_words(window, qtbot, tmp_path):
    from app.window.print_preview import paint

    words = [f"paragraph{number} of a long meeting" for number in range(200)]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "long.pdf"))
    paint(as_document(Printout("A long meeting", "", tuple(words))), printer, "A long meeting")
    with pypdfium2.PdfDocument(tmp_path / "long.pdf") as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    assert len(pages) > 3
    text = " ".join(" ".join(pages).split())
    assert [one for one in words if one not in text] == []
    assert f"{len(pages)} / {len(pages)}" in pages[-1]


def test_where_there_is_nothing_to_print_it_is_said(window):
    window.findChild(Controller).printing.print_answer()
    assert "no answer to print" in window.bottom.toast.sentence.accessibleName()
