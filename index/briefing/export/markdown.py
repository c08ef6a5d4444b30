"""A briefing as Markdown: whatever a text holds, it stays text."""

import re
from collections.abc import Iterator

from index.briefing.export.appendices import Appendix, Table, appendices
from index.briefing.export.form import Absence, Block, Form, Quotation, Section, Words
from index.certificate_words import MARKING
from index.markup import parts

_INLINE = re.compile(r"[\\`*_\[\]<>&|~^$#@]|:(?=\S)|(?<=www)\.", re.IGNORECASE)
"""What means something within a line; a colon makes addresses, a dot behind `www` too."""
_OPENING = re.compile(r"[+\-=](?=[\s+\-=]|$)|(?<=\d)[.)](?=\s|$)")
"""What means something at the beginning of a line, besides."""


def as_markdown(form: Form) -> bytes:
    """The whole file."""
    return "\n\n".join(_pieces(form)).encode() + b"\n"


def _pieces(form: Form) -> Iterator[str]:
    marking = [f"**{_escaped(form.marking)}**"] if form.marking else []
    yield from marking
    yield f"# {_escaped(form.title)}"
    if form.facts:
        yield "\n".join(f"- **{name}:** {_escaped(said)}" for name, said in form.facts)
    if form.left_out:
        yield _escaped(form.left_out)
    for block in form.blocks:
        yield from _block(block)
    for appendix in appendices(form):
        yield from _appendix(appendix)
    if form.quotations:
        yield "\n".join(f"[^{one.number}]: {_escaped(one.citation)}" for one in form.quotations)
    yield from marking


def _block(block: Block) -> Iterator[str]:
    match block:
        case Section(text):
            yield f"## {_escaped(text)}"
        case Words(paragraphs):
            yield from map(_escaped, paragraphs)
        case Absence(question, finding, searched):
            yield f"**{_escaped(question)}**"
            yield _escaped(finding)
            yield _escaped(searched)
        case Quotation():
            yield _quoted(block)


def _quoted(quote: Quotation) -> str:
    marking = f" **{MARKING}**" if quote.exempt else ""
    said = "\n\n".join(map(_lines, parts(quote.text.strip())))
    lines = f"{said}[^{quote.number}]{marking}".split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _lines(text: str) -> str:
    """A paragraph with its line ends, each told by a backslash."""
    return "\\\n".join(_escaped(line) for line in text.split("\n") if line.strip())


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield f"## {_escaped(appendix.heading)}"
    yield from map(_escaped, appendix.paragraphs)
    if appendix.table:
        yield _table(appendix.table)


def _table(table: Table) -> str:
    rows = (table.heads, *table.rows)
    head, *body = (f"| {' | '.join(map(_escaped, row))} |" for row in rows)
    return "\n".join((head, f"|{' --- |' * len(table.heads)}", *body))


def _escaped(text: str) -> str:
    """One line of text. The blanks before it could make it code: they go."""
    line = _INLINE.sub(r"\\\g<0>", " ".join(text.split()))
    start = re.match(r"\d*.", line)
    if start and _OPENING.match(line, start.end() - 1):
        return f"{line[: start.end() - 1]}\\{line[start.end() - 1 :]}"
    return line
