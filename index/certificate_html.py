"""A certificate as one HTML file: no script, nothing from elsewhere, to be read and printed."""

from collections.abc import Sequence
from pathlib import PurePath
from string import Template

from index import certificate_words as words
from index.certificate_gaps import gaps
from index.citation import Citation, in_quotation_marks
from index.markup import broken, element, escaped, facts, isolated, table
from index.naming import shown
from index.types import Certificate, ExpansionSource, FileSearched, Hit, Quote
from resources.loading import certificate_part

_PARAGRAPHS = "\n".join


def certificate_as_html(certificate: Certificate) -> str:
    """The whole file."""
    return Template(certificate_part("frame.html")).substitute(
        version=escaped(certificate.version),
        title=escaped(words.long_title(certificate)),
        style=certificate_part("screen.css"),
        body=certificate_body(certificate),
    )


def certificate_body(certificate: Certificate) -> str:
    """What stands in it, without the frame and its style."""
    sections = (
        _head(certificate),
        "<main>",
        _summary(certificate),
        _quotes(certificate),
        _terms(certificate),
        _bodies(certificate),
        _section("Not searched, or not in full", *gaps(certificate)),
        _passages(certificate),
        _section("How it was searched", element("p", escaped(certificate.method))),
        _files(certificate),
        "</main>",
    )
    return "\n".join(filter(None, sections))


def _section(heading: str, *content: str) -> str:
    inside = "\n".join(filter(None, content))
    return f"<section>\n{element('h2', heading)}\n{inside}\n</section>"


def _head(certificate: Certificate) -> str:
    marking = ""
    if certificate.is_confidential:
        sentence = f"{words.MARKING}: this search went over exempt items. Keep it as they are kept."
        marking = element("p", sentence, "marking")
    return "\n".join(
        (
            "<header>",
            marking,
            element("p", "MINUTEBOOK · CERTIFICATE OF A SEARCH", "kind"),
            element("h1", escaped(words.title(certificate))),
            f'<p class="question" dir="auto">{_quoted(certificate.answer.question)}</p>',
            "</header>",
        )
    )


def _summary(certificate: Certificate) -> str:
    model = certificate.model
    named = f"{model.name}, fingerprint {model.fingerprint}" if model else "none: words alone"
    rows = [
        ("Asked", words.moment(certificate.asked_at)),
        ("Searched", words.searched(certificate)),
        ("Filters", words.filters(certificate.filters, certificate.answer.understood)),
        ("Exempt items", words.exempt(certificate)),
        ("Language model", named),
        ("Program", f"Minutebook {certificate.version}"),
    ]
    if certificate.answer.notice:
        rows.append(("Notice", certificate.answer.notice))
    return "\n".join(
        (
            element("p", escaped(words.statement(certificate)), "statement"),
            facts((name, escaped(said)) for name, said in rows),
        )
    )


def _quotes(certificate: Certificate) -> str:
    answer = certificate.answer
    if not answer.quotes:
        return ""
    return _section("Quotations", *(_quote(q, answer.hits[q.citation - 1]) for q in answer.quotes))


def _quote(quote: Quote, hit: Hit) -> str:
    cited = f"[{quote.citation}] {escaped(Citation.of(hit.passage).label())}{_marking(hit)}"
    return f"{_blockquote(quote.text)}\n{element('p', cited, 'quiet')}"


def _terms(certificate: Certificate) -> str:
    if not certificate.terms:
        return ""
    absent = ""
    if certificate.absent:
        these = ", ".join(_quoted(term) for term in certificate.absent)
        absent = element("p", f"Nowhere in what was searched: <strong>{these}</strong>.")
    counted = (
        (isolated(term.words), f"{term.passages:,}" if term.passages else "none")
        for term in certificate.terms
    )
    found = table(("Word or reference", "Passages that hold it"), counted, ("", "number"))
    return _section("Words looked for", absent, found, _expansions(certificate))


def _expansions(certificate: Certificate) -> str:
    if not certificate.expansions:
        return ""
    rows = (
        (isolated(asked), isolated(instead), words.KNOWN_FROM[ExpansionSource(source)])
        for asked, instead, source in certificate.expansions
    )
    heads = ("As asked", "Also looked for", "Known from")
    return table(heads, rows, ("", "", ""))


def _bodies(certificate: Certificate) -> str:
    if not certificate.bodies:
        return ""
    rows = (
        (
            isolated(body.name or words.NO_BODY),
            f"{body.meetings:,}",
            words.between(body.first, body.last) or "no date stated",
            f"{body.passages:,}",
        )
        for body in certificate.bodies
    )
    heads = ("Committee or council", "Meetings", "Held", "Passages")
    return _section("Meetings searched", table(heads, rows, ("", "number", "", "number")))


def _passages(certificate: Certificate) -> str:
    answer = certificate.answer
    if not answer.hits:
        return ""
    heading, lead = (
        ("Passages found", "The passages that the quotations stand in, and the next best.")
        if answer.answered
        else (
            "The nearest passages",
            "These came nearest to the question, best first. None was found to answer it.",
        )
    )
    shown_hits = (_passage(hit, number) for number, hit in enumerate(answer.hits, start=1))
    return _section(heading, element("p", lead), *shown_hits)


def _passage(hit: Hit, number: int) -> str:
    passage = hit.passage
    label = escaped(Citation.of(passage).label())
    place = f"characters {passage.span.start:,} to {passage.span.stop:,} of its text"
    holds = f"; holds {', '.join(map(_quoted, hit.why))}" if hit.why else ""
    return "\n".join(
        (
            element("h3", f"[{number}] {label}{_marking(hit)}"),
            _blockquote(passage.text),
            element("p", f"{_named(passage.document.path)}, {place}{holds}", "quiet"),
            *(element("p", escaped(note), "quiet") for note in words.notes(hit)),
        )
    )


def _files(certificate: Certificate) -> str:
    if not certificate.files:
        return ""
    lead = (
        "A file is the one that was searched if its SHA-256 is the one given here; "
        "<code>sha256sum</code>, <code>shasum -a 256</code> and <code>certutil -hashfile</code> "
        "print it."
    )
    folders: dict[PurePath, list[FileSearched]] = {}
    for file in certificate.files:
        folders.setdefault(PurePath(file.document.path).parent, []).append(file)
    listed = (_folder(folder, files) for folder, files in folders.items())
    return _section("Files searched", element("p", lead), *listed)


def _folder(folder: PurePath, files: Sequence[FileSearched]) -> str:
    rows = ((_named(f.document.path), f.document.sha256, f"{f.passages:,}") for f in files)
    listed = table(("File", "SHA-256", "Passages"), rows, ("file", "hash", "number"))
    return f"{element('p', f'In {isolated(shown(str(folder)))}:')}\n{listed}"


def _named(path: str) -> str:
    return isolated(shown(PurePath(path).name))


def _blockquote(text: str) -> str:
    return f'<blockquote dir="auto">{broken(text)}</blockquote>'


def _marking(hit: Hit) -> str:
    if not hit.passage.item.exempt:
        return ""
    return f" {element('span', words.MARKING, 'label-marking')}"


def _quoted(text: str) -> str:
    return escaped(in_quotation_marks(text))
