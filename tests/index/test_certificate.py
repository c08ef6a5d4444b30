"""The certificate of a search: what it says is what was searched, and it says no more."""

import hashlib
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from importlib import resources as files
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

from index import __version__
from index.archive import Archive
from index.certificate_html import certificate_as_html
from index.certificate_json import certificate_as_json
from index.errors import ArchiveError, EmptyArchiveError
from index.types import Certificate, Filters, PassageKind

CABINET = """Thornmere Town Council
Cabinet
Held on 8 January 2019

7. Salt

The Clerk reported that forty tonnes of salt had been bought from the quarry.

8. Bridges

RESOLVED: That the bridge over the Merle be painted.
"""
HARBOUR = """Thornmere Town Council
Harbour Committee
Held on 5 March 2020

3. Ferry

The chain ferry had carried 41,200 passengers, under reference 24/00108, and more were hoped for.
"""
UNDATED = """ALLOTMENTS WORKING GROUP

1. Water butts

It was agreed that no plot should have more than three water butts, salt water or fresh.
"""
NOWHERE = "xylophone quarantine 77/99123"
NOON = datetime(2024, 3, 5, 12, 30, tzinfo=UTC)

Ask = Callable[..., Certificate]


@pytest.fixture
def filled(archive: Archive, write) -> Archive:
    """Two committees, minutes without a date, and a file that is no text."""
    paths = [
        write("cabinet.txt", CABINET),
        write("harbour.txt", HARBOUR),
        write("undated.txt", UNDATED),
    ]
    broken = paths[0].with_name("scan.txt")
    broken.write_bytes(bytes(range(256)) * 8)
    archive.index([*paths, broken], model="hashing")
    return archive


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    """Of certificates, with the schema of answers beside it."""
    certificate, answer = (
        json.loads((files.files("resources") / f"{name}.schema.json").read_text("utf-8"))
        for name in ("certificate", "answer")
    )
    jsonschema.Draft202012Validator.check_schema(certificate)
    known = Registry().with_resource("answer.schema.json", Resource.from_contents(answer))
    return jsonschema.Draft202012Validator(certificate, registry=known)


class Page(HTMLParser):
    """What a browser makes of a page: its tags with their attributes, and the text of each."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert not self._open, "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, "elements close in the order they were opened"
        if tag in {"th", "td", "li", "p"}:
            self.texts["body"][-1] += " "

    def handle_data(self, data: str) -> None:
        for tag in dict.fromkeys(self._open):
            self.texts[tag][-1] += data

    @property
    def words(self) -> str:
        return " ".join(self.texts["body"][0].split())


def test_what_is_not_found_is_certified_with_all_that_was_searched(filled: Archive) -> None:
    certificate = filled.certificate(NOWHERE, now=NOON)
    assert not certificate.answer.answered
    assert certificate.asked_at == NOON
    assert certificate.version == __version__
    assert certificate.model is not None
    assert (certificate.model.name, certificate.model.fingerprint) == ("hashing", "hashing-1")
    assert [body.name for body in certificate.bodies] == [
        "Cabinet",
        "Harbour Committee",
        *[body.name for body in certificate.bodies[2:]],
    ]
    cabinet, harbour, *_ = certificate.bodies
    assert (cabinet.meetings, cabinet.first, cabinet.last) == (1, *[date(2019, 1, 8)] * 2)
    assert harbour.first == date(2020, 3, 5)
    assert certificate.meetings == 3
    assert certificate.left_out == 0
    assert sum(file.passages for file in certificate.files) == filled.status().passages
    assert sum(body.passages for body in certificate.bodies) == filled.status().passages
    assert certificate.answer.searched.passages == filled.status().passages


def test_the_answer_in_it_is_the_one_that_asking_gives(filled: Archive) -> None:
    for question in ("how many tonnes of salt had been bought?", NOWHERE):
        assert filled.certificate(question).answer == filled.ask(question)


def test_every_file_is_listed_with_the_hash_of_its_bytes(filled: Archive) -> None:
    listed = {f.document.path: f.document.sha256 for f in filled.certificate(NOWHERE).files}
    assert {Path(path).name for path in listed} == {"cabinet.txt", "harbour.txt", "undated.txt"}
    for path, sha256 in listed.items():
        assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == sha256


def test_terms_are_counted_in_what_was_searched_and_those_found_nowhere_are_named(
    filled: Archive,
) -> None:
    question = "salt under 24/00108 and 00108/24, xylophones"
    certificate = filled.certificate(question)
    counts = {term.words: term.passages for term in certificate.terms}
    # A reference counts where its parts stand in a row, not where both occur.
    assert counts == {"salt": 2, "24/00108": 1, "00108/24": 0, "xylophones": 0}
    assert certificate.absent == ("00108/24", "xylophones")
    harbour = filled.certificate(question, Filters(committee="Harbour"))
    assert {term.words: term.passages for term in harbour.terms}["salt"] == 0


def test_other_names_that_were_looked_for_are_given_with_where_they_are_known_from(
    archive: Archive, write
) -> None:
    said = "The Clerk reported on anti-social behaviour (ASB) in the arcade and on the carriageway."
    archive.index([write("asb.txt", f"CABINET\n\n1. The arcade\n\n{said}\n")], model="hashing")
    certificate = archive.certificate("ASB and carriageways and the arcaed")
    assert certificate.expansions
    assert len(certificate.expansions) == len(certificate.answer.expansions)
    words = Page(certificate_as_html(certificate)).words
    for asked, instead, _ in certificate.expansions:
        assert f"{asked} {instead} " in words
    assert "arcaed arcade the nearest spelling that occurs" in words


def test_a_filter_names_what_it_left_out(filled: Archive) -> None:
    certificate = filled.certificate(NOWHERE, Filters(committee="Cabinet"))
    assert [Path(file.document.path).name for file in certificate.files] == ["cabinet.txt"]
    assert certificate.left_out == 2
    words = Page(certificate_as_html(certificate)).words
    assert "Only committee: Cabinet." in words
    assert "left out 2 files" in words


def test_a_period_leaves_out_what_states_no_date_and_says_so(filled: Archive) -> None:
    everything = filled.certificate(NOWHERE)
    assert [Path(path).name for path in everything.undated] == ["undated.txt"]
    assert "they were searched" in Page(certificate_as_html(everything)).words
    period = filled.certificate(NOWHERE, Filters(since=date(2019, 1, 1)))
    assert [Path(path).name for path in period.undated] == ["undated.txt"]
    assert "undated.txt" not in {Path(file.document.path).name for file in period.files}
    assert "the period left them out" in Page(certificate_as_html(period)).words


def test_a_kind_of_passage_counts_those_alone(filled: Archive) -> None:
    certificate = filled.certificate("bridge", Filters(kind=PassageKind.DECISION))
    found = certificate.answer.searched.passages
    assert 0 < found < filled.status().passages
    assert sum(file.passages for file in certificate.files) == found


def test_files_that_could_not_be_read_are_listed_with_the_reason(filled: Archive) -> None:
    certificate = filled.certificate(NOWHERE)
    assert [Path(file.path).name for file in certificate.unreadable] == ["scan.txt"]
    page = Page(certificate_as_html(certificate))
    assert "1 file could not be read: File Reason scan.txt is not text" in page.words


def test_what_is_not_embedded_is_named(filled: Archive, write) -> None:
    assert not any(file.by_words_only for file in filled.certificate(NOWHERE).files)
    with filled._files.writing() as shelves:
        shelves.public.execute(
            "DELETE FROM embedded WHERE document_id IN "
            "(SELECT id FROM documents WHERE path LIKE '%harbour%')"
        )
    certificate = filled.certificate(NOWHERE)
    only = [Path(f.document.path).name for f in certificate.files if f.by_words_only]
    assert only == ["harbour.txt"]
    words = Page(certificate_as_html(certificate)).words
    assert "Searched by words only" in words
    assert "index again" in words


def test_without_a_model_it_says_that_words_alone_were_searched(filled: Archive) -> None:
    with filled._files.writing() as shelves:
        shelves.public.execute("UPDATE settings SET value = '/no/such/model'")
    certificate = filled.certificate(NOWHERE)
    assert certificate.model is None
    assert all(file.by_words_only for file in certificate.files)
    words = Page(certificate_as_html(certificate)).words
    assert "by its words alone" in words
    assert "all was searched by words only" in words
    assert "By meaning" not in words
    assert "/no/such/model is not there" in words


def test_minutes_that_stand_elsewhere_in_part_are_named(archive: Archive, write) -> None:
    page = write(
        "agenda.html",
        """<html><head><title>Agenda for Licensing Committee</title></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda and draft minutes</h1>
<h2 class="mgSubTitleTxt">Licensing Committee - Thursday 6 March 2025 6.00 pm</h2>
<table class="mgItemTable" id="mgItemTable"><tr>
<td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI7101"></a>59.</p></td>
<td><p class="mgAiTitleTxt">Street trading</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">
<p>Eleven traders had asked for nine pitches, and two of them sold nothing but umbrellas.</p>
<p>… <a href="mgAi.aspx?ID=7101">view the full minutes text for item 59.</a></p>
</div></td></tr></table></div></body></html>""",
    )
    archive.index([page], model="hashing")
    certificate = archive.certificate(NOWHERE)
    assert [one.items for one in certificate.in_part] == [("59",)]
    assert "agenda.html: item 59 stands elsewhere" in Page(certificate_as_html(certificate)).words


def test_nearest_misses_are_given_to_the_letter_with_citation_and_file(filled: Archive) -> None:
    certificate = filled.certificate(NOWHERE)
    page = Page(certificate_as_html(certificate))
    texts = [hit.passage.text for hit in certificate.answer.hits]
    assert page.texts["blockquote"] == texts
    for hit in certificate.answer.hits:
        source = Path(hit.passage.document.path)
        assert hit.passage.span.of(source.read_text("utf-8")) == hit.passage.text
        assert source.name in page.words
    assert "[1] " in page.texts["h3"][0]


def test_it_never_says_more_than_that_it_was_not_found_in_these_files(filled: Archive) -> None:
    words = Page(certificate_as_html(filled.certificate(NOWHERE))).words.casefold()
    assert "not found in these files" in words
    assert "no answer to the question was found in the 3 files searched" in words
    assert "a statement about the files listed here" in words
    assert not re.search(r"\bnever\b|did not happen|does not exist|no record exists", words)


def test_an_answer_gets_a_record_of_the_search_with_its_quotes(filled: Archive) -> None:
    certificate = filled.certificate("how many tonnes of salt had been bought?")
    assert certificate.answer.answered
    page = Page(certificate_as_html(certificate))
    assert page.texts["h1"] == ["Record of a search"]
    assert "Not found" not in page.words
    quotes = [quote.text for quote in certificate.answer.quotes]
    assert page.texts["blockquote"][: len(quotes)] == quotes


def test_a_passage_that_reads_differently_elsewhere_says_where(archive: Archive, write) -> None:
    draft = write("draft.txt", f"Draft minutes\n{CABINET}")
    final = write("final.txt", f"Confirmed minutes\n{CABINET.replace('forty', 'fifty')}")
    archive.index([draft, final], model="hashing")
    certificate = archive.certificate("how many tonnes of salt had been bought?")
    assert certificate.meetings == 1
    words = Page(certificate_as_html(certificate)).words
    assert "Other minutes of this meeting read differently: draft.txt" in words


@pytest.mark.parametrize("question", [NOWHERE, "how many tonnes of salt had been bought?", "?"])
@pytest.mark.parametrize("filters", [Filters(), Filters(committee="Nobody's")])
def test_the_json_keeps_to_its_schema(
    filled: Archive,
    validator: jsonschema.Draft202012Validator,
    question: str,
    filters: Filters,
) -> None:
    certificate = filled.certificate(question, filters, now=NOON)
    held = json.loads(json.dumps(certificate_as_json(certificate)))
    validator.validate(held)
    assert held["question"] == question
    assert datetime.fromisoformat(held["asked_at"]) == NOON
    assert held["searched"]["documents"] == len(held["files"])
    assert held["searched"]["passages"] == sum(file["passages"] for file in held["files"])
    for passage in held["passages"]:
        text = Path(passage["source"]["path"]).read_text("utf-8")
        assert text[passage["source"]["start"] : passage["source"]["end"]] == passage["text"]


def test_the_schema_refuses_a_not_found_that_quotes(
    filled: Archive, validator: jsonschema.Draft202012Validator
) -> None:
    held = certificate_as_json(filled.certificate("how many tonnes of salt had been bought?"))
    held["title"] = "Not found in these files"
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(held)


@pytest.mark.parametrize("question", [NOWHERE, "how many tonnes of salt had been bought?"])
def test_the_page_needs_nothing_else_and_can_be_read_by_everybody(
    filled: Archive, question: str
) -> None:
    page = certificate_as_html(filled.certificate(question))
    made = Page(page)
    tags = [tag for tag, _ in made.tags]
    assert page.startswith("<!DOCTYPE html>")
    assert not {"script", "img", "link", "iframe", "object", "form"} & set(tags)
    assert "://" not in page
    assert "url(" not in page
    assert not [a for _, a in made.tags if {"src", "href", "style"} & a.keys()]
    assert ("html", {"lang": "en"}) in made.tags
    assert made.texts["title"][0].startswith(made.texts["h1"][0])
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(
        attributes.get("scope") in {"row", "col"} for tag, attributes in made.tags if tag == "th"
    )
    assert "@media print" in page
    assert "size: A4" in page


HOSTILE = """<b>Bold</b> & </blockquote><script>alert(1)</script>

The officer reported that the <i>library roof</i> &amp; gutters <img src="x" onerror="a()"> ${body}
were repaired in June.

| a | b |
| c | <d> |
"""


def test_markup_in_question_minutes_and_names_stays_text(archive: Archive, write) -> None:
    path = write("roof & <u>gutter<!--.txt", HOSTILE)
    archive.index([path], model="hashing")
    question = "<script>alert('roof')</script> \"&quot; $title -->\x1b[31m\u202egutters\x00\udcff"
    certificate = archive.certificate(question)
    page = certificate_as_html(certificate)
    made = Page(page)
    assert not {"script", "b", "i", "u", "img", "d"} & {tag for tag, _ in made.tags}
    assert page.encode("utf-8")
    assert "<script>alert('roof')</script> \"&quot; $title -->" in made.words
    assert "\x1b" not in page
    assert "\x00" not in page
    answer = certificate.answer
    quoted = [*(quote.text for quote in answer.quotes), *(hit.passage.text for hit in answer.hits)]
    assert made.texts["blockquote"] == quoted
    assert "roof & <u>gutter<!--.txt" in made.words
    json.dumps(certificate_as_json(certificate))


def test_a_question_of_500_words_is_given_whole_and_what_was_cut_is_said(filled: Archive) -> None:
    question = " ".join(f"parcel{number}" for number in range(500))
    certificate = filled.certificate(question)
    assert len(certificate.terms) == 48
    made = Page(certificate_as_html(certificate))
    assert question in made.words
    assert "the first 48 different words were looked for" in made.words
    assert "read the beginning of this long question" in made.words
    assert len(made.texts["title"][0]) < 200


def test_before_anything_was_added_there_is_nothing_to_certify(archive: Archive) -> None:
    with pytest.raises(EmptyArchiveError):
        archive.certificate(NOWHERE)


def test_an_archive_without_files_says_that_none_was_searched(
    archive: Archive, validator: jsonschema.Draft202012Validator
) -> None:
    archive.index([], model="hashing")
    certificate = archive.certificate(NOWHERE)
    words = Page(certificate_as_html(certificate)).words
    assert "No file was searched: the archive holds none that could be read." in words
    assert "There was no passage to weigh." in words
    validator.validate(json.loads(json.dumps(certificate_as_json(certificate))))


def test_nothing_of_the_archive_is_written_over(filled: Archive, write, tmp_path: Path) -> None:
    minutes = Path(filled.certificate(NOWHERE).files[0].document.path)
    alias = tmp_path / "alias.html"
    alias.symlink_to(minutes)
    own = tmp_path / "own.html"
    own.symlink_to(filled.folder / "minutes.db")
    unread = minutes.with_name("scan.txt")
    for path, words in (
        (minutes, "minutes"),
        (alias, "minutes"),
        (unread, "minutes"),
        (own, "archive"),
    ):
        with pytest.raises(ArchiveError, match=words):
            filled.refuse_to_overwrite(path)
    filled.refuse_to_overwrite(tmp_path / "new.html")
    filled.refuse_to_overwrite(write("other.html", "<p>other</p>"))


def test_a_certificate_among_the_minutes_is_not_taken_for_minutes(filled: Archive, write) -> None:
    page = write("saved.html", certificate_as_html(filled.certificate(NOWHERE)))
    report = filled.index([page])
    assert "made by Minutebook itself" in report.unreadable[0].reason
    again = filled.certificate(NOWHERE)
    assert "saved.html" not in {Path(file.document.path).name for file in again.files}
