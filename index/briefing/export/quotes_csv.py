"""The quotations of a briefing as CSV (RFC 4180), as spreadsheets open it."""

from collections.abc import Iterator

from index.briefing.export.form import Form, Quotation, Section
from index.certificate_words import MARKING
from index.csv_text import Cell, as_csv

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


def quotes_as_csv(form: Form) -> bytes:
    """The whole file."""
    return as_csv(_HEADS, _rows(form))


def _rows(form: Form) -> Iterator[tuple[Cell, ...]]:
    section = ""
    for block in form.blocks:
        if isinstance(block, Section):
            section = block.text
        elif isinstance(block, Quotation):
            yield _row(form, section, block)


def _row(form: Form, section: str, quote: Quotation) -> tuple[Cell, ...]:
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
