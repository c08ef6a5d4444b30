"""A briefing as one HTML file: no script that runs, nothing from elsewhere."""

import base64
from collections.abc import Iterable
from string import Template

from index import __version__
from index.briefing.as_json import SCRIPT_ID, embedded, html_id
from index.briefing.export.appendices import Appendix, appendices
from index.briefing.export.form import (
    LANGUAGE,
    Absence,
    Block,
    Form,
    Picture,
    Quotation,
    Section,
    Words,
)
from index.certificate_words import MARKING
from index.markup import broken, element, escaped, facts, isolated, table
from resources.loading import briefing_part, certificate_part

_PAGE = 794
"""Pixels across a page of paper, as a browser counts them."""


def as_html(form: Form) -> bytes:
    """The whole file."""
    page = Template(briefing_part("frame.html")).substitute(
        language=LANGUAGE,
        version=escaped(__version__),
        title=escaped(form.title),
        style=certificate_part("screen.css") + briefing_part("screen.css"),
        body=_body(form),
        script_id=SCRIPT_ID,
        stored=embedded(form.stored),
    )
    return page.encode()


def _body(form: Form) -> str:
    marking = element("p", escaped(form.marking), "marking") if form.marking else ""
    parts = (
        "<header>",
        marking,
        f'<h1 dir="auto">{escaped(form.title)}</h1>',
        facts((name, isolated(said)) for name, said in form.facts) if form.facts else "",
        element("p", escaped(form.left_out), "quiet") if form.left_out else "",
        "</header>",
        "<main>",
        *map(_block, form.blocks),
        _footnotes(form.quotations),
        *map(_appendix, appendices(form)),
        "</main>",
        marking,
    )
    return "\n".join(filter(None, parts))


def _block(block: Block) -> str:
    match block:
        case Section(text):
            return f'<h2 dir="auto">{escaped(text)}</h2>'
        case Words(paragraphs):
            return "\n".join(f'<p dir="auto">{escaped(one)}</p>' for one in paragraphs)
        case Absence():
            return _absence(block)
        case Quotation():
            return _quotation(block)


def _absence(gap: Absence) -> str:
    said = (
        f'<p dir="auto"><strong>{escaped(gap.question)}</strong></p>',
        element("p", escaped(gap.finding)),
        element("p", escaped(gap.searched), "quiet"),
    )
    return element("div", "\n".join(said), "gap")


def _quotation(quote: Quotation) -> str:
    number = quote.number
    words = (
        f'<blockquote id="{html_id(quote.entry_id)}" dir="auto">{broken(quote.text)}</blockquote>'
    )
    note = (
        f'<sup><a id="ref-{number}" href="#note-{number}" role="doc-noteref" '
        f'aria-label="Footnote {number}">{number}</a></sup>'
    )
    pictures = "".join(_picture(one, quote.text) for one in quote.pictures)
    marking = f" {element('span', MARKING, 'label-marking')}" if quote.exempt else ""
    return element("div", f"{words}{note}{marking}{pictures}", "quotation")


def _picture(picture: Picture, words: str) -> str:
    data = base64.b64encode(picture.png).decode("ascii")
    alt = escaped(" ".join(words.split()))
    across = round(_PAGE * picture.share)
    size = f'width="{across}" height="{round(across * picture.height / picture.width)}"'
    return f'<img {size} alt="{alt}" src="data:image/png;base64,{data}">'


def _footnotes(quotes: Iterable[Quotation]) -> str:
    notes = "\n".join(_footnote(one) for one in quotes)
    if not notes:
        return ""
    listed = f'<ol class="footnotes">\n{notes}\n</ol>'
    return f'<section role="doc-endnotes">\n<h2>Footnotes</h2>\n{listed}\n</section>'


def _footnote(quote: Quotation) -> str:
    number = quote.number
    back = (
        f'<a href="#ref-{number}" role="doc-backlink" aria-label="Back to quotation {number}">↩</a>'
    )
    return f'<li id="note-{number}">{isolated(quote.citation)} {back}</li>'


def _appendix(appendix: Appendix) -> str:
    said = [element("p", escaped(one)) for one in appendix.paragraphs]
    if appendix.table:
        rows = ([isolated(cell) for cell in row] for row in appendix.table.rows)
        said.append(table(appendix.table.heads, rows, appendix.table.kinds))
    inside = "\n".join((element("h2", escaped(appendix.heading)), *said))
    return element("section", inside)
