"""What is exported: what was chosen, with its citations, in every format, and nothing beyond."""

import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

import resources
from index.archive import Archive
from index.briefing.as_json import briefing_of_json
from index.briefing.export.exporting import export
from index.citation import Citation
from index.errors import MinutebookError
from index.types import (
    Briefing,
    Details,
    Excerpt,
    Exported,
    Filters,
    Gap,
    Heading,
    Note,
    Passage,
    Searched,
    Withheld,
)
from tests.index.exported_files import (
    held,
    html_of,
    markdown_of,
    pdf_of,
    rows_of,
    seen,
    squeezed,
    word_of,
)

SCHEMA = json.loads((Path(resources.__file__).parent / "briefing.schema.json").read_text("utf-8"))
KINDS = ("docx", "pdf", "html", "md", "csv", "json")
NOON = datetime(2024, 3, 5, 12, 30, tzinfo=UTC)
CABINET = """Thornmere Town Council
Cabinet
Held on 8 January 2019

7. Salt

The Clerk reported that forty tonnes of salt had been bought from the quarry.

8. Bridges

RESOLVED: That the bridge over the Merle be painted.

EXCLUSION OF THE PUBLIC

RESOLVED: That the public be excluded from the meeting during the following item.

9. Depot

The Zanzibar depot is to be sold for £412,000.
"""
HARBOUR = """Thornmere Town Council
Harbour Committee
Held on 5 March 2020

3. Ferry

The chain ferry had carried 41,200 passengers, under reference 24/00108, and more were hoped for.
"""
SALT, BRIDGE, DEPOT, FERRY = "forty tonnes", "over the Merle", "Zanzibar", "chain ferry"
NOTE = (
    "<script>alert('x')</script> <b>bold</b> &amp; *stars* _under_ `code` [a](http://b) #let $x$\n"
    "# not a heading\n1. not a list\n- nor this\n    nor code\n=1+1|cell|\n"
    "שלום עולם 12\nbicycle 🚲, private \U0010fffd, broken \x0b, half \ud83d, \uffff, " + "x" * 300
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory):
    """Two meetings with an exempt item, to be read only."""
    folder = tmp_path_factory.mktemp("exporting")
    minutes = folder / "minutes"
    minutes.mkdir()
    (minutes / "cabinet.txt").write_text(CABINET, "utf-8")
    (minutes / "harbour.txt").write_text(HARBOUR, "utf-8")
    archive = Archive(folder / "archive")
    archive.index([minutes], model="hashing")
    yield archive
    archive.close()


@pytest.fixture(scope="module")
def briefing(archive: Archive) -> Briefing:
    """Two quotes, one that is exempt, notes, a gap; the exempt gap and what is withheld are not for all."""
    gap = Gap("gap", "who paid for it?", Filters(committee="Cabinet"), Searched(2, 5, 1), NOON)
    return Briefing(
        1,
        "The Merle bridge",
        Details("TC/24/7", NOON.date(), "Bridges", "A. Fennimore", "Official"),
        (
            Heading("head", "What was decided"),
            _excerpt(archive, "b1", BRIDGE, "was the bridge painted?"),
            Note("note", "The painters come in May.\n\nSo says the Clerk."),
            _excerpt(archive, "f2", FERRY, None),
            _excerpt(archive, "e3", DEPOT, "what of the depot?"),
            gap,
            replace(gap, id="secret", question="where is the Zanzibar file?", exempt=True),
            Withheld("place"),
        ),
    )


def _excerpt(archive: Archive, number: str, words: str, question: str | None) -> Excerpt:
    answer = archive.ask(words, Filters(), exempt=True)
    passage = next(hit.passage for hit in answer.hits if words in hit.passage.text)
    return Excerpt(number, passage, NOON, question)


def _export(archive: Archive, briefing: Briefing, path: Path, **chosen: bool) -> Exported:
    return archive.export_briefing(briefing, path, **chosen)


def _passages(briefing: Briefing) -> list[Passage]:
    return [entry.passage for entry in briefing.entries if isinstance(entry, Excerpt)]


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_chosen_is_there_and_nothing_beyond_it(archive, briefing, tmp_path, kind):
    path = tmp_path / f"bridge.{kind}"

    done = _export(archive, briefing, path)

    assert done == Exported(path, quotes=2, left_out=3)
    text = squeezed(seen(path))
    bridge, ferry, _ = _passages(briefing)
    assert squeezed(bridge.text) in text
    assert squeezed(ferry.text) in text
    if kind != "csv":
        assert squeezed("The painters come in May.") in text
        assert squeezed("who paid for it?") in text
    everything = squeezed(held(path))
    for unchosen in (SALT, DEPOT, "412,000", "what of the depot?", "EXEMPT", "Apologies"):
        assert squeezed(unchosen) not in everything
    if kind not in {"csv", "json"}:
        assert squeezed("3 exempt entries are not included.") in text
        assert squeezed("Not found in these minutes.") in text
        assert squeezed("Only committee: Cabinet").lower() in text.lower()


def test_footnotes_are_the_citations_in_number_and_text(archive, briefing, tmp_path):
    citations = {
        number: Citation.of(passage).label()
        for number, passage in enumerate(_passages(briefing)[:2], start=1)
    }
    for kind in KINDS:
        _export(archive, briefing, tmp_path / f"bridge.{kind}")

    word = word_of(tmp_path / "bridge.docx")
    assert word.footnotes == citations
    assert word.references == [1, 2]

    pdf = pdf_of(tmp_path / "bridge.pdf")
    for number, citation in citations.items():
        assert squeezed(f"{number}{citation}") in squeezed(pdf.text)
    assert [role for role, _ in pdf.roles].count("Note") == 2

    html = html_of(tmp_path / "bridge.html")
    links = [said["href"] for tag, said in html.elements if tag == "a"]
    assert links == ["#note-1", "#note-2", "#ref-1", "#ref-2"]
    assert {f"#{said['id']}" for _, said in html.elements if "id" in said} >= set(links)
    for citation in citations.values():
        assert citation in html.text

    markdown = markdown_of(tmp_path / "bridge.md").text
    assert re.findall(r"\[\^(\d)\]: (.+)", markdown) == [
        (str(number), citation) for number, citation in citations.items()
    ]
    rows = rows_of(tmp_path / "bridge.csv")
    assert {int(row["number"]): row["citation"] for row in rows} == citations
    whole = json.loads((tmp_path / "bridge.json").read_text("utf-8"))
    jsonschema.validate(whole, SCHEMA)
    assert whole["left_out"] == "3 exempt entries are not included."
    manifest = whole["manifest"]
    assert {one["number"]: one["citation"] for one in manifest["quotes"]} == citations


@pytest.mark.parametrize("kind", KINDS)
def test_exempt_quotes_are_there_when_they_are_chosen_and_marked_on_every_page(
    archive, briefing, tmp_path, kind
):
    path = tmp_path / f"bridge.{kind}"
    long = (*briefing.entries, *(Note(f"n{n}", "The Clerk's words. " * 60) for n in range(12)))

    done = _export(archive, replace(briefing, entries=long), path, exempt=True)

    assert (done.quotes, done.left_out) == (3, 1)
    text = squeezed(seen(path))
    assert squeezed(_passages(briefing)[2].text) in text
    if kind != "csv":
        assert squeezed("where is the Zanzibar file?") in text
    marking = squeezed("EXEMPT: holds words of exempt items.")
    match kind:
        case "pdf":
            pages = pdf_of(path).pages
            assert len(pages) > 2
            # At its head and at its foot.
            assert [squeezed(page).count(marking) for page in pages] == [2] * len(pages)
        case "docx":
            section = word_of(path).document.sections[0]
            for end in (section.header, section.footer):
                assert marking in squeezed("".join(one.text for one in end.paragraphs))
        case "csv":
            assert [row["marking"] for row in rows_of(path)] == ["", "", "EXEMPT"]
        case "json":
            assert json.loads(path.read_text("utf-8"))["marking"].startswith("EXEMPT")
        case _:
            assert text.index(marking) < text.index("Merlebridge")
            assert text.count("EXEMPT") == 3


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "json"])
def test_an_export_is_opened_again_as_the_briefing_it_was(archive, briefing, tmp_path, kind):
    path = tmp_path / f"bridge.{kind}"
    _export(archive, briefing, path)
    stored = {
        "docx": lambda: word_of(path).stored,
        "pdf": lambda: pdf_of(path).stored,
        "html": lambda: json.loads(html_of(path).stored),
        "json": lambda: json.loads(path.read_text("utf-8")),
    }[kind]()
    jsonschema.validate(stored, SCHEMA)
    again = briefing_of_json(stored)
    assert (again.title, again.details) == (briefing.title, briefing.details)
    assert [one.id for one in again.entries] == ["head", "b1", "note", "f2", "gap"]
    assert again.entries[1].passage.text == _passages(briefing)[0].text


@pytest.mark.parametrize("kind", KINDS)
def test_pasted_html_other_scripts_and_emoji_are_shown_to_the_letter(
    archive, briefing, tmp_path, kind
):
    path = tmp_path / f"note.{kind}"
    said = replace(briefing, title=NOTE, entries=(Heading("h", NOTE), Note("n", NOTE)))

    _export(archive, said, path)

    if kind == "csv":
        return
    shown = squeezed(seen(path))
    for line in NOTE.split("\n")[:-1]:
        assert squeezed(line) in shown or (kind == "pdf" and squeezed(line)[::-1] in shown)
    # What no file can hold, or no font has, leaves a sign.
    assert kind == "json" or shown.count("\ufffd") >= 3 * 2
    assert squeezed("x" * 300) in shown
    assert "🚲" in shown or "[U+1F6B2]" in shown
    assert kind != "pdf" or "[U+10FFFD]" in shown
    if kind in {"html", "md"}:
        tags = [tag for tag, _ in (html_of(path) if kind == "html" else markdown_of(path)).elements]
        assert tags.count("script") == (kind == "html")
        assert not {"b", "em", "code", "pre", "ol", "li", "a"} & set(tags[:-1]) - {"li"}


def test_the_manifest_can_be_checked_without_the_program(archive, briefing, tmp_path):
    _export(archive, briefing, tmp_path / "bridge.json")
    manifest = json.loads((tmp_path / "bridge.json").read_text("utf-8"))["manifest"]
    cabinet, harbour = manifest["sources"]
    assert (cabinet["document"], harbour["document"]) == ("cabinet.txt", "harbour.txt")
    for quote, text, source in zip(
        manifest["quotes"], (CABINET, HARBOUR), (cabinet, harbour), strict=True
    ):
        words = text[quote["start"] : quote["end"]]
        assert hashlib.sha256(words.encode()).hexdigest() == quote["sha256"]
        assert hashlib.sha256(text.encode()).hexdigest() == source["sha256"]
        assert quote["source"] == source["number"]


def test_a_cell_that_begins_like_a_formula_is_no_formula(archive, briefing, tmp_path):
    bridge = briefing.entries[1]
    entries = [
        replace(
            bridge,
            id=str(number),
            question=f'{sign}HYPERLINK("http://a","b"), "c"',
            passage=replace(bridge.passage, text=f"{sign}1+1\n\nin two, “parts”"),
        )
        for number, sign in enumerate("=+-@\t")
    ]
    _export(archive, replace(briefing, entries=tuple(entries)), tmp_path / "quotes.csv")

    data = (tmp_path / "quotes.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfnumber,section,quotation")
    assert data.count(b"\r\n") == 6
    for row, sign in zip(rows_of(tmp_path / "quotes.csv"), "=+-@\t", strict=True):
        assert row["quotation"] == f"'{sign}1+1\n\nin two, “parts”"
        assert row["question"].startswith(f"'{sign}HYPERLINK")


def test_a_pdf_is_tagged_and_says_its_title_and_language(archive, briefing, tmp_path):
    path = tmp_path / "bridge.pdf"
    _export(archive, briefing, path)
    pdf = pdf_of(path)
    assert pdf.is_tagged
    assert pdf.language == "en-GB"
    assert (pdf.title, pdf.author) == ("The Merle bridge", "A. Fennimore")
    roles = [role for role, _ in pdf.roles]
    assert {"H1", "P", "BlockQuote", "Note", "Table", "TH", "TD"} <= set(roles)
    assert b"pdfuaid" in path.read_bytes()


def test_a_word_file_has_headings_styles_and_properties(archive, briefing, tmp_path):
    path = tmp_path / "bridge.docx"
    _export(archive, briefing, path)
    word = word_of(path)
    styles = [(p.style.name, p.text) for p in word.document.paragraphs]
    assert styles[0] == ("Title", "The Merle bridge")
    headings = [text for style, text in styles if style == "Heading 1"]
    assert headings == ["What was decided", "Sources", "How this was made", "Manifest"]
    assert all(text.strip() for _, text in styles), "no paragraph is there for its space"
    assert sum(style == "Quote" for style, _ in styles) == 2
    names = [one.get(f"{W}name") for one in word.document.element.iter(f"{W}bookmarkStart")]
    assert names == ["q_b1", "q_f2"]
    known = word.document.core_properties
    assert (known.title, known.author, known.subject, known.language) == (
        "The Merle bridge",
        "A. Fennimore",
        "Bridges",
        "en-GB",
    )
    sources = word.document.tables[0]
    assert sources.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None
    cells = [[cell.text for cell in row.cells] for row in sources.rows]
    assert cells[1][:4] == ["1", "cabinet.txt", "Cabinet, 8 January 2019", "-"]
    assert cells[1][4] == _passages(briefing)[0].document.sha256
    assert "docProps/thumbnail.jpeg" not in word.parts


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.mark.parametrize("name", ["bridge.odt", "bridge"])
def test_a_kind_that_is_not_written_is_told(archive, briefing, tmp_path, name):
    with pytest.raises(MinutebookError, match=r"a briefing is \.docx, \.pdf, \.html"):
        _export(archive, briefing, tmp_path / name)


def test_a_target_that_cannot_be_written_is_one_sentence_and_the_old_file_stays(
    archive, briefing, open_folder, as_nobody
):
    old = open_folder / "old.html"
    old.write_text("what was there", "utf-8")
    (open_folder / "folder.html").mkdir()
    for path, why in (
        (open_folder / "folder.html", "is a folder"),
        (open_folder / "gone" / "new.html", "there is no folder"),
    ):
        with pytest.raises(MinutebookError, match=why):
            _export(archive, briefing, path)
    open_folder.chmod(0o555)
    for path in (old, open_folder / "new.html"):
        with as_nobody(), pytest.raises(MinutebookError, match="you have no permission"):
            export(briefing, path, NOON, exempt=False)
    assert old.read_text("utf-8") == "what was there"
    assert sorted(one.name for one in open_folder.iterdir()) == ["folder.html", "old.html"]


def test_nothing_is_written_over_minutes(archive, briefing, tmp_path):
    source = Path(_passages(briefing)[0].document.path)
    link = tmp_path / "link.html"
    link.symlink_to(source)
    with pytest.raises(MinutebookError, match="is in the archive as minutes"):
        _export(archive, briefing, link)
    assert source.read_text("utf-8") == CABINET
