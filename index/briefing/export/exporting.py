"""A briefing as a file; the name's ending says of which kind."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from index.briefing.export.crops import Draw, pictures_of
from index.briefing.export.form import Form
from index.briefing.export.forming import Pictures, chosen, formed
from index.naming import shown
from index.progress import Report, unheard
from index.targets import TargetError, write_target
from index.types import Briefing, Excerpt, Exported

ENDINGS = ".docx, .pdf, .html, .md, .csv or .json"


def export(
    briefing: Briefing,
    path: Path,
    now: datetime,
    *,
    exempt: bool,
    draw: Draw | None = None,
    report: Report = unheard,
) -> Exported:
    """Write a briefing in place of whatever is there. Raises TargetError; then nothing has changed.

    `draw` draws the pages that pictures of quoted lines are cut from; without it there are none.
    """
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise TargetError(
            f"{shown(path)} cannot be written: a briefing is {ENDINGS}, by the name's ending."
        )
    kept = chosen(briefing, exempt=exempt)
    left_out = len(briefing.entries) - len(kept.entries)
    pictures: Pictures = {}
    without = 0
    if draw is not None and make in _WITH_PICTURES:
        pictures, without = pictures_of(kept, draw, report)
    form = formed(kept, left_out, pictures, now)
    write_target(path, make(form))
    quotes = sum(isinstance(entry, Excerpt) for entry in kept.entries)
    return Exported(path, quotes, left_out, without)


def is_kind(path: Path) -> bool:
    """Whether a name has one of the endings."""
    return path.suffix.lower() in _MAKERS


def _as_docx(form: Form) -> bytes:
    from index.briefing.export.word import as_docx

    return as_docx(form)


def _as_pdf(form: Form) -> bytes:
    from index.briefing.export.pdf import as_pdf

    return as_pdf(form)


def _as_html(form: Form) -> bytes:
    from index.briefing.export.html import as_html

    return as_html(form)


def _as_markdown(form: Form) -> bytes:
    from index.briefing.export.markdown import as_markdown

    return as_markdown(form)


def _as_csv(form: Form) -> bytes:
    from index.briefing.export.quotes_csv import quotes_as_csv

    return quotes_as_csv(form)


def _as_json(form: Form) -> bytes:
    from index.briefing.export.whole_json import as_json

    return as_json(form)


_MAKERS: dict[str, Callable[[Form], bytes]] = {
    ".docx": _as_docx,
    ".pdf": _as_pdf,
    ".html": _as_html,
    ".md": _as_markdown,
    ".csv": _as_csv,
    ".json": _as_json,
}
_WITH_PICTURES = (_as_docx, _as_pdf, _as_html)
