"""What stands behind a briefing, so that somebody else can check it."""

from dataclasses import dataclass
from enum import StrEnum

from index.briefing.export import wording
from index.briefing.export.form import Form


class Kind(StrEnum):
    """How a column is set."""

    TEXT = ""
    NUMBER = "number"
    HASH = "hash"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under the names of their columns; the first column names the rows."""

    heads: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Appendix:
    """A heading, paragraphs, and a table where there is something to list."""

    heading: str
    paragraphs: tuple[str, ...]
    table: Table | None


def appendices(form: Form) -> tuple[Appendix, ...]:
    """The sources, the method statement, and the manifest."""
    questions = _questions(form) if form.questions else None
    method = Appendix(wording.METHOD, form.method, questions)
    if not form.sources:
        return (method,)
    sources = Appendix(wording.SOURCES, (wording.FILES,), _sources(form))
    return (sources, method, Appendix(wording.MANIFEST, (wording.HASHES,), _manifest(form)))


def _sources(form: Form) -> Table:
    return Table(
        ("No.", "Document", "Meeting", "Status", "SHA-256"),
        (Kind.NUMBER, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.HASH),
        tuple(
            (str(one.number), one.name, one.meeting or "not stated", one.status or "-", one.sha256)
            for one in form.sources
        ),
    )


def _questions(form: Form) -> Table:
    heads = ("Question", "When", "What came of it")
    return Table(heads, (Kind.TEXT, Kind.TEXT, Kind.TEXT), form.questions)


def _manifest(form: Form) -> Table:
    return Table(
        ("Footnote", "Source", "Characters", "SHA-256 of the words"),
        (Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.HASH),
        tuple(
            (str(one.number), str(one.source), f"{one.span.start}–{one.span.stop}", one.sha256)
            for one in form.quotations
        ),
    )
