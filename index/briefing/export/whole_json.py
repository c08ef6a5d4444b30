"""A briefing as JSON that can be opened again, with a manifest: `resources/briefing.schema.json`."""

import json

from index.briefing.entries_json import Json
from index.briefing.export.form import Form, Quotation, Source


def as_json(form: Form) -> bytes:
    """The whole file."""
    said = {"marking": form.marking, "left_out": form.left_out}
    whole = {**form.stored, **said, "manifest": _manifest(form)}
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    # Half a character, as a damaged file can hold it, becomes JSON's own escape.
    return f"{text}\n".encode("utf-8", "backslashreplace")


def _manifest(form: Form) -> Json:
    return {
        "method": form.method,
        "quotes": [_quote(one) for one in form.quotations],
        "sources": [_source(one) for one in form.sources],
    }


def _quote(quote: Quotation) -> Json:
    return {
        "id": quote.entry_id,
        "number": quote.number,
        "citation": quote.citation,
        "source": quote.source,
        "start": quote.span.start,
        "end": quote.span.stop,
        "sha256": quote.sha256,
    }


def _source(source: Source) -> Json:
    return {
        "number": source.number,
        "document": source.name,
        "meeting": source.meeting,
        "status": source.status,
        "sha256": source.sha256,
    }
