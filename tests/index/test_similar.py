"""Passages like a passage: by its stored vector, or by its rarest words until it has one."""

import pytest

from index.archive import Archive
from index.errors import ArchiveError
from index.store.connection import connect
from index.types import Filters

HEAD = "{status}{body}\n\nMinutes of the meeting held on {day} at 6.00 pm\n\n"
OAK = (
    "## 4. The oak on the green\n\nThe Tree Warden reported that the old oak on the green had lost "
    "a limb in the gale and that its trunk was hollow.\n\n"
)
OAK_LATER = (
    "## 6. Trees\n\nThe Tree Warden said that the hollow trunk of the old oak on the green had been "
    "braced after the gale, and that a limb was kept for the museum.\n\n"
)
RENTS = (
    "## 5. Rents\n\nThe Treasurer proposed that garage rents rise by nine pence a week from April, "
    "since paint had become dearer.\n\n"
)


def minutes(body: str, day: str, *items: str, status: str = "") -> str:
    return HEAD.format(status=f"{status}\n\n" if status else "", body=body, day=day) + "".join(
        items
    )


@pytest.fixture
def trees(archive: Archive, write):
    first = write("first.md", minutes("Parks Committee", "Tuesday 7 January 2031", OAK, RENTS))
    paths = [
        first,
        write("draft.md", minutes("Parks Committee", "7 January 2031", OAK, status="DRAFT")),
        write("later.md", minutes("Parks Committee", "Tuesday 6 May 2031", OAK_LATER)),
        write("other.md", minutes("Cabinet", "Tuesday 3 June 2031", RENTS)),
    ]
    archive.index(paths, model="hashing")
    return first


def at(path, words: str) -> int:
    return path.read_text("utf-8").index(words)


def test_the_likest_first_without_the_passage_and_its_other_versions(archive, trees) -> None:
    found = archive.similar(str(trees), at(trees, "limb in the gale"))
    assert "old oak on the green had lost a limb" in found.passage.text
    assert "braced after the gale" in found.hits[0].passage.text
    assert found.words == (), "the model has read it"
    assert found.hits[0].similarity == pytest.approx(found.hits[0].score)
    assert [hit.score for hit in found.hits] == sorted(
        (hit.score for hit in found.hits), reverse=True
    )
    assert not any("lost a limb" in hit.passage.text for hit in found.hits)
    assert found.searched.documents == 4


def test_filters_and_the_limit_hold(archive, trees) -> None:
    place = at(trees, "limb in the gale")
    assert len(archive.similar(str(trees), place, limit=1).hits) == 1
    hits = archive.similar(str(trees), place, Filters(committee="Cabinet")).hits
    assert {hit.passage.meeting.committee for hit in hits} == {"Cabinet"}


def test_until_a_model_has_read_it_its_rarest_words_are_looked_for(archive, trees) -> None:
    archive.close()
    database = connect(archive.folder / "minutes.db", writable=True)
    (table,) = database.execute("SELECT 'vectors_' || id FROM models").fetchone()
    database.execute(f"DELETE FROM {table}")
    database.close()
    found = archive.similar(str(trees), at(trees, "limb in the gale"))
    assert "hollow" in found.words
    assert "the" not in found.words
    first = found.hits[0]
    assert "braced after the gale" in first.passage.text
    assert first.similarity is None
    assert {"hollow", "oak"} <= set(first.why), "as they stand there"
    assert not any("lost a limb" in hit.passage.text for hit in found.hits)


def test_a_place_between_passages_is_that_of_the_one_before(archive, trees) -> None:
    found = archive.similar(str(trees), at(trees, "## 5. Rents"))
    assert "lost a limb" in found.passage.text
    with pytest.raises(ArchiveError, match="No passage"):
        archive.similar(str(trees.with_name("never.md")), 0)


def test_exempt_passages_are_like_another_only_where_they_are_included(archive, write) -> None:
    secret = (
        "## 7. Exclusion of the public\n\nRESOLVED that the public be excluded from the meeting by "
        "Schedule 12A.\n\n## 8. The museum\n\nThe Tree Warden said in confidence that the old oak "
        "on the green, its limb and its hollow trunk were sold to a museum after the gale.\n\n"
    )
    path = write("a.md", minutes("Parks Committee", "7 January 2031", OAK))
    other = write("b.md", minutes("Parks Committee", "4 February 2031", RENTS, secret))
    archive.index([path, other], model="hashing")
    place = at(path, "limb in the gale")
    public = archive.similar(str(path), place)
    assert not any("in confidence" in hit.passage.text for hit in public.hits)
    first = archive.similar(str(path), place, exempt=True).hits[0]
    assert "in confidence" in first.passage.text
    assert first.passage.item.exempt
    confidential = archive.similar(str(other), at(other, "in confidence"), exempt=True)
    assert "in confidence" in confidential.passage.text
    assert "lost a limb" in confidential.hits[0].passage.text
    assert "in confidence" not in archive.similar(str(other), at(other, "in conf")).passage.text
