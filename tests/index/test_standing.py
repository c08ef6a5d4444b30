"""Standing questions: what is new since the last look, however files are edited, renamed, deleted."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import ArchiveError, Cancelled
from index.types import Filters, News, RelatedSource
from tests.end2end.program import minutes

QUESTION = "What was said of the mooring posts at Saltney Quay?"
FIRST = date(2023, 1, 2)


def text_of(number: int, *more: str, posts: str | None = None) -> str:
    """Minutes of one meeting, with a paragraph on the mooring posts, and another beside it."""
    day = FIRST + timedelta(days=7 * number)
    said = posts or (
        f"The Harbour Master said of the mooring posts at Saltney Quay that post {number + 10} "
        f"had been driven by the crew of barge {number * 3 + 7} and stood firm."
    )
    beside = f"Councillor Oakes asked whether tide table {number + 40} had been printed in blue."
    return minutes(
        f"Saltney Quay, part {number}",
        said,
        beside,
        *more,
        committee="Harbour Committee",
        day=f"{day:%A} {day.day} {day:%B %Y}",
    )


@pytest.fixture
def quay(archive: Archive, minutes_folder: Path) -> Archive:
    """Thirty meetings that spoke of the mooring posts, and the question on them saved."""
    for number in range(30):
        (minutes_folder / f"m{number:02d}.txt").write_text(text_of(number), "utf-8")
    archive.index([minutes_folder], model="hashing")
    archive.standing.add(QUESTION, Filters())
    return archive


def news(archive: Archive) -> News:
    (found,) = archive.standing.whats_new().news
    return found


def look(archive: Archive) -> list[str]:
    """What is new, in the order of words; then it is marked as seen."""
    found = news(archive)
    archive.standing.mark_seen([found.looked])
    return sorted(hit.passage.text for hit in found.hits)


def test_what_is_there_when_a_question_is_saved_is_not_new(quay: Archive) -> None:
    found = news(quay)
    assert found.answer.answered
    assert found.new == ()
    assert found.standing.question == QUESTION
    assert found.standing.saved_on.tzinfo is not None


def test_edits_renames_and_deletions_show_what_changed_and_no_more(
    quay: Archive, minutes_folder: Path
) -> None:
    def file(number: int) -> Path:
        return minutes_folder / f"m{number:02d}.txt"

    changed = []
    for number in range(5):  # the paragraph on the posts is another
        words = f"Of the mooring posts at Saltney Quay number {number + 70} had been eaten by worm."
        file(number).write_text(text_of(number, posts=words), "utf-8")
        changed.append(words)
    for number in range(5, 10):  # there is one more item, on something else
        gull = "\n3. BANDSTAND\n\nA gull had been seen on the bandstand.\n"
        file(number).write_text(text_of(number) + gull, "utf-8")
    for number in range(10, 15):
        file(number).rename(minutes_folder / f"renamed-{number}.txt")
    for number in range(15, 18):
        file(number).unlink()
    report = quay.index([minutes_folder])
    assert report.changed == 10
    quay.remove([Path(path) for path in report.missing])

    found = news(quay)
    shown = sorted(hit.passage.text for hit in found.hits)
    assert len(shown) == len(changed)
    assert all(words in text for words, text in zip(sorted(changed), shown, strict=True))
    assert [hit.passage.text for hit in found.hits] == [
        found.answer.hits[number - 1].passage.text for number in found.new
    ]
    assert len(look(quay)) == 5
    assert look(quay) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_any_history_of_a_folder_shows_exactly_what_was_not_seen(
    archive: Archive, minutes_folder: Path, seed: int
) -> None:
    """Edited, edited back, renamed, both at once, deleted, brought back, added: in any order."""
    chance = random.Random(seed)
    versions = dict.fromkeys(range(20), 0)
    names = {number: f"m{number}.txt" for number in versions}
    seen: set[tuple[int, int]] = set()

    def write(number: int) -> None:
        words = (
            f"Of the mooring posts at Saltney Quay number {number * 10 + versions[number]} leaned."
        )
        (minutes_folder / names[number]).write_text(text_of(number, posts=words), "utf-8")

    for number in versions:
        write(number)
    archive.index([minutes_folder], model="hashing")
    archive.standing.add(QUESTION, Filters())
    seen |= set(versions.items())
    for turn in range(6):
        for number in chance.sample(range(20), 8):
            (minutes_folder / names[number]).unlink(missing_ok=True)
            what = chance.choice(["edit", "rename", "both", "delete", "back"])
            versions.pop(number, None) if what == "delete" else versions.setdefault(number, 0)
            if what in ("edit", "both"):
                versions[number] += 1
            if what == "back":
                versions[number] = 0
            if what in ("rename", "both"):
                names[number] = f"m{number}-{turn}.txt"
            if number in versions:
                write(number)
        report = archive.index([minutes_folder])
        archive.remove([Path(path) for path in report.missing])
        found = news(archive)
        expected = sorted(n * 10 + v for n, v in versions.items() if (n, v) not in seen)
        shown = sorted(int(h.passage.text.split(" leaned")[0].split()[-1]) for h in found.hits)
        assert shown == expected
        if chance.random() < 0.6:
            archive.standing.mark_seen([found.looked])
            seen |= set(versions.items())


def test_a_drive_that_is_unplugged_and_comes_back_is_no_news(
    quay: Archive, minutes_folder: Path
) -> None:
    away = minutes_folder.with_name("unplugged")
    minutes_folder.rename(away)
    quay.index([minutes_folder])
    assert news(quay).answer.answered
    assert news(quay).new == ()
    away.rename(minutes_folder)
    quay.index([minutes_folder])
    assert news(quay).new == ()


def test_looking_without_marking_leaves_them_new(quay: Archive, minutes_folder: Path) -> None:
    (minutes_folder / "later.txt").write_text(text_of(50), "utf-8")
    quay.index([minutes_folder])
    assert len(news(quay).new) == 1
    assert len(look(quay)) == 1
    assert news(quay).new == ()


def test_minutes_that_are_read_anew_are_not_new(quay: Archive, tmp_path: Path) -> None:
    """The archive is lost and built again from its files: every id is another."""
    quay.close()
    for file in quay.folder.glob("minutes.db*"):
        file.unlink()
    again = Archive(quay.folder)
    again.index([tmp_path / "minutes"], model="hashing")
    assert news(again).answer.answered
    assert news(again).new == ()
    again.close()


def test_a_draft_that_is_confirmed_shows_only_what_reads_differently(
    quay: Archive, minutes_folder: Path
) -> None:
    posts = "The Harbour Master said of the mooring posts at Saltney Quay that all of them leaned."
    draft = text_of(60, posts=posts).replace("MINUTES of", "DRAFT MINUTES of")
    (minutes_folder / "draft.txt").write_text(draft, "utf-8")
    quay.index([minutes_folder])
    assert len(look(quay)) == 1
    same = text_of(60, posts=posts)
    (minutes_folder / "final.txt").write_text(same, "utf-8")
    quay.index([minutes_folder])
    assert look(quay) == []
    (minutes_folder / "final.txt").write_text(same.replace("leaned", "leaned badly"), "utf-8")
    quay.index([minutes_folder])
    assert ["leaned badly" in text for text in look(quay)] == [True]


def test_a_passage_behind_ten_older_ones_is_shown_with_them(
    quay: Archive, minutes_folder: Path
) -> None:
    words = (
        "Members noted that mooring posts at Saltney Quay cost money, as did much else in March."
    )
    (minutes_folder / "later.txt").write_text(text_of(50, posts=words), "utf-8")
    quay.index([minutes_folder])
    found = news(quay)
    (hit,) = found.hits
    assert words in hit.passage.text
    assert len(found.answer.hits) in (10, 11)
    quay_answer = quay.ask(QUESTION)
    assert found.answer.hits[:10] == quay_answer.hits
    assert found.answer.quotes == quay_answer.quotes


def test_the_nearest_misses_are_no_news(quay: Archive, minutes_folder: Path) -> None:
    quay.standing.add("Has a zeppelin been quarantined in the orangery?", Filters())
    (minutes_folder / "later.txt").write_text(text_of(50), "utf-8")
    quay.index([minutes_folder])
    posts, zeppelin = quay.standing.whats_new().news
    assert len(posts.new) == 1
    assert not zeppelin.answer.answered
    assert zeppelin.new == ()
    (minutes_folder / "zeppelin.txt").write_text(
        text_of(51, "A zeppelin had been quarantined in the orangery since Whitsun."), "utf-8"
    )
    quay.index([minutes_folder])
    assert len(quay.standing.whats_new().news[1].new) == 1


def test_filters_are_kept(quay: Archive, minutes_folder: Path) -> None:
    filters = Filters(committee="Harbour Committee", since=date(2024, 1, 1), any_date=True)
    kept = quay.standing.add(QUESTION, filters)
    assert quay.standing.list().questions[1] == kept.standing
    assert kept.standing.filters == filters
    for number in (31, 60):
        (minutes_folder / f"later{number}.txt").write_text(text_of(number), "utf-8")
    quay.index([minutes_folder])
    (only,) = quay.standing.whats_new(kept.standing.id).news
    assert [hit.passage.meeting.held_on for hit in only.hits] == [FIRST + timedelta(days=420)]


def test_one_look_leaves_other_questions_as_they_were(quay: Archive, minutes_folder: Path) -> None:
    tables = quay.standing.add("Which tide tables were printed in blue?", Filters()).standing
    (minutes_folder / "later.txt").write_text(text_of(50), "utf-8")
    quay.index([minutes_folder])
    before = quay.standing.whats_new()
    (one,) = quay.standing.whats_new(tables.id).news
    quay.standing.mark_seen([one.looked])
    first, second = quay.standing.whats_new().news
    assert [len(found.new) for found in before.news] == [1, 1]
    assert len(first.new) == 1
    assert second.new == ()


def test_what_came_between_look_and_mark_is_still_new(quay: Archive, minutes_folder: Path) -> None:
    """Another window looks at minutes that this one has not shown yet."""
    shown = news(quay)
    (minutes_folder / "later.txt").write_text(text_of(50), "utf-8")
    quay.index([minutes_folder])
    other = quay.standing.add("Which tide tables were printed in blue?", Filters())
    quay.standing.mark_seen([shown.looked])
    assert len(quay.standing.whats_new(1).news[0].new) == 1
    quay.standing.remove(other.standing.id)


def test_a_question_that_is_removed_leaves_nothing(quay: Archive) -> None:
    quay.standing.remove(1)
    assert quay.standing.list().questions == ()
    assert quay.standing.whats_new().news == ()
    assert b"Saltney" not in (quay.folder / "user.db").read_bytes()
    with pytest.raises(ArchiveError, match="no standing question 1"):
        quay.standing.remove(1)
    with pytest.raises(ArchiveError, match="no standing question 1"):
        quay.standing.whats_new(1)


def test_the_same_is_not_saved_twice(quay: Archive) -> None:
    with pytest.raises(ArchiveError, match="Standing question 1 asks this already"):
        quay.standing.add(QUESTION, Filters())
    quay.standing.add(QUESTION, Filters(committee="Harbour Committee"))
    assert len(quay.standing.list().questions) == 2


def test_what_was_seen_is_kept_as_hashes_alone(quay: Archive) -> None:
    stored = (quay.folder / "user.db").read_bytes()
    assert QUESTION.encode() in stored
    assert b"Harbour Master" not in stored
    assert b"barge" not in stored


def test_exempt_items_are_no_news(archive: Archive, write) -> None:
    write("open.txt", text_of(1))
    archive.index([write("open.txt", text_of(1)).parent], model="hashing")
    archive.standing.add("What will the secret weighbridge cost?", Filters())
    closed = text_of(2) + (
        "\n3. EXCLUSION OF THE PRESS AND PUBLIC\n\nRESOLVED: That the public be excluded from the "
        "meeting under paragraph 3 of Part 1 of Schedule 12A.\n\n4. WEIGHBRIDGE\n\n"
        "The secret weighbridge will cost £81,000, as the contractor said in confidence.\n"
    )
    archive.index([write("closed.txt", closed)])
    assert archive.status().exempt > 0
    found = news(archive)
    assert found.new == ()
    assert not any("81,000" in hit.passage.text for hit in found.answer.hits)
    assert b"81,000" not in (archive.folder / "user.db").read_bytes()


def test_an_empty_archive_keeps_questions_and_all_is_new_later(archive: Archive, write) -> None:
    archive.standing.add(QUESTION, Filters())
    assert [one.question for one in archive.standing.list().questions] == [QUESTION]
    archive.index([write("first.txt", text_of(1))], model="hashing")
    assert len(look(archive)) == 1
    assert look(archive) == []


def test_asking_again_can_be_stopped(quay: Archive) -> None:
    def stop(progress: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        quay.standing.whats_new(report=stop)


def test_related_terms_are_what_the_passages_share(archive: Archive, minutes_folder: Path) -> None:
    for number in range(4):
        (minutes_folder / f"a{number}.txt").write_text(
            text_of(number, posts="The mooring posts (MP) at Saltney Quay were of greenheart timber, "
                    f"and {number + 5} more would be."), "utf-8")  # fmt: skip
    for number in range(4, 30):
        day = FIRST + timedelta(days=7 * number)
        (minutes_folder / f"b{number}.txt").write_text(
            minutes("Paths", f"The path over field {number} was mown by the rangers.",
                    day=f"{day:%A} {day.day} {day:%B %Y}"), "utf-8")  # fmt: skip
    (minutes_folder / "parks.txt").write_text(
        minutes("Quay", "The mooring posts at Saltney Quay stand beside the park."), "utf-8"
    )
    archive.index([minutes_folder], model="hashing")
    kept = archive.standing.add(
        "mooring posts at Saltney Quay", Filters(committee="Harbour Committee")
    )
    words = {term.words: term.source for term in kept.related}
    assert words["greenheart timber"] is RelatedSource.PASSAGES
    assert words["Parks Committee"] is RelatedSource.COMMITTEE
    assert words.get("MP", RelatedSource.ARCHIVE) is RelatedSource.ARCHIVE
    assert not any("mooring" in term.words for term in kept.related)
