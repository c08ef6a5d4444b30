"""One good file of each format, made here: what the hostile ones are mutations of."""

import io
import zipfile
from email.message import EmailMessage
from functools import cache

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.faults.hostile.messages import message
from tests.faults.hostile.open_document import open_document, paragraphs
from tests.faults.hostile.packing import zip_of
from tests.faults.hostile.words import COUNCIL, ITEMS, LINES, MEETING, PRESENT, ROWS, TEXT


@cache
def good() -> dict[str, bytes]:
    """The bytes by the ending of the name."""
    return {
        ".txt": TEXT.encode(),
        ".md": markdown(),
        ".html": html(),
        ".xml": service_xml().encode(),
        ".pdf": pdf(),
        ".docx": docx(),
        ".odt": open_document(paragraphs(LINES)),
        ".rtf": rtf("".join(f"{line}\\par\n" for line in LINES)),
        ".eml": mail(),
        ".msg": message(TEXT, (("ferry.txt", TEXT.encode()),)),
        ".zip": zip_of({"june/ferry.txt": TEXT.encode(), "june/page.html": html()}),
    }


def markdown() -> bytes:
    parts = [f"# {COUNCIL}", MEETING, PRESENT]
    for number, title, said in ITEMS:
        parts += [f"## {number} {title}", *said]
    table = [f"| {' | '.join(row)} |" for row in ROWS]
    table.insert(1, "| --- | --- | --- |")
    return "\n\n".join([*parts, "\n".join(table), ""]).encode()


def html(inside: str = "", head: str = "") -> bytes:
    """A page of the meeting's items; `inside` comes before the first."""
    items = "".join(
        f"<h2>{number} {title}</h2>\n" + "".join(f"<p>{line}</p>\n" for line in said)
        for number, title, said in ITEMS
    )
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in ROWS)
    page = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{COUNCIL}</title>{head}'
        f"</head>\n<body><h1>{MEETING}</h1>\n{inside}\n<p>{PRESENT}</p>\n{items}"
        f"<ul><li>To note the charges</li><li>To invite tenders</li></ul>"
        f"<table>{rows}</table></body></html>\n"
    )
    return page.encode("utf-8", "surrogatepass")


def service_xml(doctype: str = "", inside: str = "") -> str:
    """A meeting as ModernGov's web service gives it; `inside` joins the first item's minutes."""
    items = []
    for key, (number, title, said) in enumerate(ITEMS):
        body = "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in said)
        items.append(
            f"<agendaitem><agendaitemid>{7100 + key}</agendaitemid>"
            f"<agendaitemtitle>{title}</agendaitemtitle><agendaitemnumber>{key}</agendaitemnumber>"
            f"<minutesitemnumber>{number.rstrip('.')}</minutesitemnumber>"
            f"<fulldisplaynumberformat>{number}</fulldisplaynumberformat>"
            f"<minutesnonemptyhtmlbody>{body}{inside if key == 0 else ''}</minutesnonemptyhtmlbody>"
            "<isrestricted>False</isrestricted><isminutepublished>True</isminutepublished>"
            "</agendaitem>"
        )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{doctype}<meeting><meetingid>31</meetingid>'
        "<meetingdate>11/06/2024</meetingdate><meetingstatus>Confirmed</meetingstatus>"
        "<meetingtime>6.00 pm</meetingtime><meetinglocation>Guildhall, Ostermere</meetinglocation>"
        f"<agendaitems>{''.join(items)}</agendaitems></meeting>"
    )


def pdf(*, encrypt: object = None) -> bytes:
    """Two pages with a header and page numbers."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, encrypt=encrypt)
    for page, lines in enumerate((LINES[:6], LINES[6:]), start=1):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 815, f"{COUNCIL} - Harbour Committee")
        canvas.drawCentredString(300, 30, f"{page}")
        text = canvas.beginText(60, 760)
        text.setFont("Helvetica", 11)
        for line in lines:
            words = line.split()
            for at in range(0, len(words), 12):
                text.textLine(" ".join(words[at : at + 12]))
            text.textLine()
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def docx() -> bytes:
    """Headings, numbered paragraphs and a table; the same bytes every time."""
    document = Document()
    document.add_heading(COUNCIL, 0)
    document.add_paragraph(MEETING)
    document.add_paragraph(PRESENT)
    for number, title, said in ITEMS:
        document.add_heading(f"{number} {title}", 1)
        for line in said:
            document.add_paragraph(line, style="List Number")
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for row, cells in zip(table.rows, ROWS, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    stream = io.BytesIO()
    document.save(stream)
    return zip_of(parts_of(stream.getvalue()))


def parts_of(archive: bytes) -> dict[str, bytes]:
    """The files in a ZIP archive by their names."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def rtf(body: str, head: str = "") -> bytes:
    opening = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}" + head + "\\f0\\fs22\n"
    return f"{opening}{body}}}".replace("£", r"\'a3").encode("ascii")


def mail() -> bytes:
    """Minutes as the words of a message, as its HTML, and as an attachment."""
    mail = EmailMessage()
    mail["From"] = "Ada Fennimore <ada@ostermere.example>"
    mail["To"] = "clerk@ostermere.example"
    mail["Subject"] = "Minutes of the Harbour Committee"
    mail["Date"] = "Wed, 12 Jun 2024 09:15:00 +0100"
    mail.set_content(TEXT)
    mail.add_alternative(html().decode(), subtype="html")
    mail.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename="ferry.txt")
    for number, part in enumerate(part for part in mail.walk() if part.is_multipart()):
        part.set_boundary(f"ostermere-{number}")
    return mail.as_bytes()
