"""Makes PDFs with invented words for the tests."""

from collections.abc import Callable, Sequence
from io import BytesIO

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595, 842
LEFT, RIGHT, TOP = 72, 523, 770
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"
SIZE, LEADING = 11, 13

Draw = Callable[[Canvas], object]


def pdf(
    *pages: Draw, password: str | None = None, size: tuple[float, float] = (WIDTH, HEIGHT)
) -> bytes:
    """A file of the pages, each drawn by its function."""
    data = BytesIO()
    encryption = StandardEncryption(password, ownerPassword="owner") if password else None
    canvas = Canvas(data, pagesize=size, encrypt=encryption, invariant=True)
    for draw in pages:
        canvas.setFont(PLAIN, SIZE)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def write(
    canvas: Canvas, text: str, x: float, y: float, font: str = PLAIN, size: float = SIZE
) -> None:
    """One line at a place; points from the bottom left."""
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)


def broken(words: str, width: float, font: str = PLAIN, size: float = SIZE) -> list[str]:
    """The lines of a paragraph at a width."""
    lines: list[str] = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, font, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def paragraph(
    canvas: Canvas,
    words: str,
    y: float,
    left: float = LEFT,
    right: float = RIGHT,
    font: str = PLAIN,
    size: float = SIZE,
) -> float:
    """A paragraph; returns where the line below it stands."""
    return listed(canvas, broken(words, right - left, font, size), y, left, font, size)


def listed(
    canvas: Canvas,
    lines: Sequence[str],
    y: float,
    left: float = LEFT,
    font: str = PLAIN,
    size: float = SIZE,
) -> float:
    """Lines below each other; returns where the next one stands."""
    for line in lines:
        write(canvas, line, left, y, font, size)
        y -= LEADING
    return y


def page_of(*paragraphs: str, top: float = TOP) -> Draw:
    """A page of paragraphs with a blank line between them."""

    def draw(canvas: Canvas) -> None:
        y = top
        for words in paragraphs:
            y = paragraph(canvas, words, y) - LEADING

    return draw


def with_margin(draw: Draw, header: str = "", footer: str = "") -> Draw:
    """The page with a line at its top and at its bottom."""

    def both(canvas: Canvas) -> None:
        write(canvas, header, LEFT, 810)
        write(canvas, footer, 290, 30)
        draw(canvas)

    return both


def picture(canvas: Canvas) -> None:
    """A picture over the whole page, as a scan has."""
    image = Image.linear_gradient("L")
    canvas.drawImage(ImageReader(image), 0, 0, WIDTH, HEIGHT)


def unseen(canvas: Canvas, lines: Sequence[str], x: float = LEFT, y: float = TOP) -> None:
    """Lines that are not drawn, as recognition puts them over a picture."""
    text = canvas.beginText(x, y)
    text.setTextRenderMode(3)
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


WORDS = (
    "The clerk reported that the footbridge at Alder Mill had been closed since the flood of the "
    "spring and that the county had not yet found the money for its repair, although the parish "
    "had offered a quarter of the price."
)
MORE = (
    "Members asked how long the diversion over Quarry Lane would last, whether the school bus could "
    "use it in winter, and who would pay for the gritting of the steep part above the old station."
)
