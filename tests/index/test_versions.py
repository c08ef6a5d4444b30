"""One meeting in several files: each passage once, from the best of them, and what differs."""

import pytest

from index.archive import Archive
from index.types import MeetingStatus

HEAD = (
    "{}Harbour Committee\n\nMinutes of the meeting held on Tuesday {} January 2031 at 6.00 pm\n\n"
)
FERRY = (
    "## 7. The chain ferry\n\nThe Harbour Master reported that the chain ferry had carried 41,200 "
    "passengers in the year, fewer than in the year before.\n\n"
)
FOG = (
    "## 8. Fog signal\n\nThe keeper of the fog signal asked for a new bell rope, which was agreed "
    "at a cost of nine pounds.\n\n"
)


@pytest.fixture
def ask(archive: Archive):
    def ask(question: str):
        return archive.ask(question).hits

    return ask


def add(archive: Archive, *paths) -> None:
    archive.index(paths, model="hashing")


def test_a_passage_is_shown_once_and_from_the_confirmed_minutes(archive, ask, write) -> None:
    draft = write("draft.txt", HEAD.format("DRAFT\n\n", 7) + FERRY + FOG)
    final = write("final.md", HEAD.format("CONFIRMED\n\n", 7) + FERRY + FOG)
    add(archive, draft, final)
    hits = ask("how many passengers did the chain ferry carry?")
    assert [h.passage.document.path for h in hits if "41,200" in h.passage.text] == [str(final)]
    assert hits[0].passage.meeting.status is MeetingStatus.CONFIRMED
    assert [(v.document.path, v.status, v.differs) for v in hits[0].versions] == [
        (str(draft), MeetingStatus.DRAFT, False)
    ]


def test_a_passage_that_was_changed_says_so(archive, ask, write) -> None:
    draft = write("draft.txt", HEAD.format("DRAFT\n\n", 7) + FERRY.replace("41,200", "14,200"))
    final = write("final.md", HEAD.format("CONFIRMED\n\n", 7) + FERRY)
    add(archive, draft, final)
    (hit, *_) = ask("how many passengers did the chain ferry carry?")
    assert "41,200" in hit.passage.text
    assert [(v.document.path, v.differs) for v in hit.versions] == [(str(draft), True)]
    assert not any("14,200" in h.passage.text for h in ask("chain ferry 14,200 passengers"))


def test_a_passage_that_the_confirmed_minutes_left_out_is_shown_and_named(
    archive, ask, write
) -> None:
    draft = write("draft.txt", HEAD.format("DRAFT\n\n", 7) + FERRY + FOG)
    final = write("final.md", HEAD.format("CONFIRMED\n\n", 7) + FERRY)
    add(archive, draft, final)
    (hit, *_) = ask("what did the keeper of the fog signal ask for?")
    assert hit.passage.document.path == str(draft)
    assert [(v.document.path, v.differs) for v in hit.versions] == [(str(final), True)]


def test_other_days_and_other_bodies_are_other_meetings(archive, ask, write) -> None:
    first = write("first.txt", HEAD.format("", 7) + FERRY)
    later = write("later.txt", HEAD.format("", 14) + FERRY.replace("41,200", "39,900"))
    other = write("other.txt", (HEAD.format("", 7) + FERRY).replace("Harbour", "Quays"))
    add(archive, first, later, other)
    hits = ask("how many passengers did the chain ferry carry?")
    assert all(hit.versions == () for hit in hits)


def test_minutes_that_state_no_day_are_nobodys_version(archive, ask, write) -> None:
    head = "Harbour Committee\n\n"
    add(archive, write("a.txt", head + FERRY), write("b.txt", head + FERRY + FOG))
    assert all(hit.versions == () for hit in ask("how many passengers did the chain ferry carry?"))


CORRECTION = (
    "## 1. Minutes of the last meeting\n\nThe minutes of the meeting held on 7 January 2031 were "
    "confirmed subject to the deletion of “41,200 passengers” and the insertion of “42,100 "
    "passengers” in minute 7.\n\n"
)


def test_a_later_correction_is_shown_with_the_sentence_it_corrects(archive, ask, write) -> None:
    first = write("first.txt", HEAD.format("", 7) + FERRY + FOG)
    later = write("later.txt", HEAD.format("", 14) + CORRECTION + FOG)
    add(archive, first, later)
    (hit, *_) = ask("how many passengers did the chain ferry carry?")
    assert hit.passage.document.path == str(first)
    (correction,) = hit.corrections
    assert correction.document.path == str(later)
    assert "42,100 passengers" in correction.text
    assert correction.span.of(later.read_text("utf-8")).split() == correction.text.split()


def test_a_correction_of_another_day_is_linked_to_nothing(archive, ask, write) -> None:
    first = write("first.txt", HEAD.format("", 7) + FERRY + FOG)
    wrong = CORRECTION.replace("7 January 2031", "3 December 2030")
    add(archive, first, write("later.txt", HEAD.format("", 14) + wrong + FOG))
    (hit, *_) = ask("how many passengers did the chain ferry carry?")
    assert hit.corrections == ()


def test_a_correction_by_another_body_is_linked_to_nothing(archive, ask, write) -> None:
    first = write("first.txt", HEAD.format("", 7) + FERRY + FOG)
    other = HEAD.format("", 14).replace("Harbour Committee", "Parks Committee")
    add(archive, first, write("other.txt", other + CORRECTION + FOG))
    (hit, *_) = ask("how many passengers did the chain ferry carry?")
    assert hit.passage.document.path == str(first)
    assert hit.corrections == ()
