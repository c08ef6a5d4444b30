"""The quotations of a briefing as CSV (RFC 4180), as spreadsheets open it."""

import codecs
import csv
import io
from collections.abc import Iterator

from index.briefing.export.form import Form, Quotation, Section
from index.certificate_words import MARKING

_HEADS = (
    "number",
    "section",
    "quotation",
    "citation",
    "question",
    "document",
    "meeting",
    "status",
    "marking",
    "start",
    "end",
    "sha256_of_words",
    "sha256_of_document",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(form: Form) -> bytes:
    """The whole file; the mark at its beginning tells Excel that it is UTF-8."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(_HEADS)
    writer.writerows([_guarded(cell) for cell in row] for row in _rows(form))
    return codecs.BOM_UTF8 + file.getvalue().encode()


def _rows(form: Form) -> Iterator[tuple[str | int, ...]]:
    section = ""
    for block in form.blocks:
        if isinstance(block, Section):
            section = block.text
        elif isinstance(block, Quotation):
            yield _row(form, section, block)


def _row(form: Form, section: str, quote: Quotation) -> tuple[str | int, ...]:
    source = form.sources[quote.source - 1]
    return (
        quote.number,
        section,
        quote.text,
        quote.citation,
        quote.question,
        source.name,
        source.meeting,
        source.status,
        MARKING if quote.exempt else "",
        quote.span.start,
        quote.span.stop,
        quote.sha256,
        source.sha256,
    )


def _guarded(cell: str | int) -> str | int:
    """Text that a spreadsheet would take for a formula begins with an apostrophe."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
