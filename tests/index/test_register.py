"""Decisions, votes, actions and questions of all minutes as a table: whole, verbatim, each once."""

import random
from datetime import date

import pytest

from index.archive import Archive
from index.csv_text import as_csv
from index.store.connection import connect
from index.types import (
    REGISTERED,
    FactKind,
    Filters,
    MeetingStatus,
    RegisterOrder,
    RegisterQuery,
)
from tests.index.older import OLDER

HEAD = "{status}{body}\n\nMinutes of the meeting held on {day} at 6.00 pm\n\n"
FERRY = (
    "## 7. The chain ferry\n\nThe Harbour Master spoke at length. Councillor Ash asked whether the "
    "chain would last. The Harbour Master replied that it would.\n\nIt was moved by Councillor "
    "Orle, seconded by Councillor Ash, and RESOLVED that a new chain be ordered.\n\nThere voted 7 "
    "for and 2 against, with one abstention.\n\n"
)
FOG = (
    "## 8. Fog signal\n\nThe keeper asked for a bell rope.\n\nRESOLVED that café chairs be bought "
    "instead.\n\nThe Clerk agreed to write to the keeper by 30 June.\n\n"
)
LAMP = "## 3. Lamps\n\nThe lamps were out.\n\nRESOLVED that a lamp be approved for Ash Lane.\n\n"


def minutes(body: str, day: str, *items: str, status: str = "") -> str:
    return HEAD.format(status=f"{status}\n\n" if status else "", body=body, day=day) + "".join(
        items
    )


@pytest.fixture
def harbour(archive: Archive, write) -> Archive:
    """Three meetings of two committees."""
    paths = [
        write("a.md", minutes("Harbour Committee", "Tuesday 7 January 2031", FERRY, FOG)),
        write("b.md", minutes("Streets Committee", "Tuesday 4 March 2031", LAMP)),
        write("c.md", minutes("Harbour Committee", "Tuesday 6 May 2031", LAMP)),
    ]
    archive.index(paths, model="hashing")
    return archive


def listed(archive: Archive, kind: FactKind = FactKind.RESOLUTION, **wanted):
    return archive.register(RegisterQuery(kind, **wanted)).rows


def days(rows) -> list[date | None]:
    return [row.passage.meeting.held_on for row in rows]


def test_decisions_of_all_meetings_the_newest_first_with_mover_and_vote(harbour) -> None:
    newest, lamp, chain, chairs = listed(harbour)
    assert days([newest, lamp, chain, chairs]) == [
        date(2031, 5, 6),
        date(2031, 3, 4),
        date(2031, 1, 7),
        date(2031, 1, 7),
    ]
    assert "RESOLVED that a new chain be ordered." in chain.passage.text
    assert (chain.passage.item.number, chain.passage.item.title) == ("7", "The chain ferry")
    assert (chain.stated("mover"), chain.stated("seconder")) == (
        ("Councillor Orle",),
        ("Councillor Ash",),
    )
    assert (chain.voted("for"), chain.voted("against")) == (("7",), ("2",))
    assert chairs.vote is None, "the vote is on the ferry"
    assert chairs.stated("mover") == (), "nobody is said to have moved it"


def test_votes_actions_and_questions_are_registers_of_their_own(harbour) -> None:
    (vote,) = listed(harbour, FactKind.VOTE)
    (action,) = listed(harbour, FactKind.ACTION)
    (question,) = listed(harbour, FactKind.QUESTION)
    assert vote.stated("abstained") == ("one",)
    assert (action.stated("who"), action.stated("when")) == (("The Clerk",), ("by 30 June",))
    assert question.stated("asker") == ("Councillor Ash",)


def test_every_row_is_verbatim_and_within_its_document(harbour) -> None:
    for kind in REGISTERED:
        for row in harbour.register_rows(RegisterQuery(kind)):
            source = harbour.source(row.passage.document.path, row.passage.span)
            assert row.passage.text == row.passage.span.of(source.text)
            assert row.fact.span == row.passage.span


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("chain", 1),
        ("ORDER chain", 1),  # in any form, in any order
        ("cafe chairs", 1),
        ("approv", 2),  # as it is being typed
        ("chain lamp", 0),
        ('"chain" OR lamp*', 0),  # words, never a query
        ("…", 4),
    ],
)
def test_the_words_that_a_row_holds(harbour, words: str, found: int) -> None:
    assert len(listed(harbour, words=words)) == found


def test_filters_are_those_of_asking(harbour) -> None:
    assert len(listed(harbour, filters=Filters(committee="streets"))) == 1
    assert len(listed(harbour, filters=Filters(committee="harbour", since=date(2031, 2, 1)))) == 1
    assert len(listed(harbour, filters=Filters(until=date(2031, 1, 31)))) == 2
    assert listed(harbour, filters=Filters(status=MeetingStatus.DRAFT)) == ()


def test_rows_are_sorted_by_day_body_or_item_both_ways(harbour) -> None:
    rising = listed(harbour, descending=False)
    by_body = listed(harbour, order=RegisterOrder.BODY, descending=False)
    by_item = listed(harbour, order=RegisterOrder.ITEM, descending=False)
    assert days(rising) == sorted(days(rising))
    assert [row.passage.meeting.committee[0] for row in by_body] == ["H", "H", "H", "S"]
    assert days(by_body)[:1] == [date(2031, 5, 6)], "the newest of each first"
    assert [row.passage.item.title for row in by_item] == [
        "Fog signal",
        "Lamps",
        "Lamps",
        "The chain ferry",
    ]


def test_pages_give_together_what_all_rows_give(harbour) -> None:
    query = RegisterQuery(FactKind.RESOLUTION)
    pages = [harbour.register(query, offset, 3) for offset in (0, 3, 6)]
    assert [len(page.rows) for page in pages] == [3, 1, 0]
    assert {page.total for page in pages} == {4}
    whole = [*harbour.register_rows(query)]
    assert [row for page in pages for row in page.rows] == whole


def test_a_meeting_is_listed_from_its_best_minutes_alone(archive, write) -> None:
    body, day = "Harbour Committee", "Tuesday 7 January 2031"
    draft = minutes(body, day, FERRY.replace("chain be", "rope be"), FOG, status="DRAFT")
    archive.index([write("draft.md", draft)], model="hashing")
    assert len(listed(archive)) == 2
    final = write("final.md", minutes(body, day, FERRY, status="CONFIRMED"))
    archive.index([final])
    (row,) = listed(archive)
    assert row.passage.document.path == str(final)
    archive.remove([final])
    assert len(listed(archive)) == 2, "without the confirmed minutes the draft is the best"


def test_pages_that_each_hold_an_item_of_one_meeting_are_all_listed_and_copies_once(
    archive, write
) -> None:
    body, day = "Harbour Committee", "Tuesday 7 January 2031"
    one = write("one.md", minutes(body, day, FERRY))
    other = write("other.md", minutes(body, day, FOG))
    again = write("again.txt", minutes(body, day, FOG, LAMP))
    archive.index([one, other, again], model="hashing")
    assert sorted(row.passage.item.title for row in listed(archive)) == [
        "Fog signal",
        "Lamps",
        "The chain ferry",
    ]


def test_exempt_rows_are_listed_only_where_they_are_included(archive, write) -> None:
    secret = (
        "## 4. Exclusion of the public\n\nRESOLVED that the public be excluded from the meeting "
        "by Schedule 12A.\n\n## 5. The depot\n\nRESOLVED that the offer of Zyxquorbel be "
        "accepted.\n\n"
    )
    text = minutes("Harbour Committee", "Tuesday 7 January 2031", LAMP, secret)
    archive.index([write("a.md", text)], model="hashing")
    query = RegisterQuery(FactKind.RESOLUTION)
    assert not any("Zyxquorbel" in row.passage.text for row in archive.register_rows(query))
    page = archive.register(query, exempt=True)
    (row,) = [row for row in page.rows if "Zyxquorbel" in row.passage.text]
    assert row.passage.item.exempt
    assert page.total == len(page.rows) == len(listed(archive)) + 1
    assert archive.register(RegisterQuery(FactKind.RESOLUTION, words="Zyxquorbel")).total == 0


def test_an_archive_of_an_older_minutebook_is_listed_without_being_read_again(
    archive, write
) -> None:
    archive.index([write("a.md", minutes("Quays", "7 January 2031", FERRY))], model="hashing")
    before = listed(archive)
    archive.close()
    older = connect(archive.folder / "minutes.db", writable=True)
    older.execute(
        OLDER + "DROP TRIGGER fact_listed; DROP TRIGGER fact_unlisted; DROP TABLE fact_words; "
        "DROP INDEX facts_by_kind; ALTER TABLE facts DROP COLUMN words; PRAGMA user_version = 7"
    )
    older.close()
    assert listed(archive) == before
    assert listed(archive, words="chain") == before


def test_many_meetings_are_paged_as_they_are_sorted(archive, write) -> None:
    chance = random.Random(7)
    bodies = ("Cabinet", "Harbour Committee", "Streets Committee")
    paths = [
        write(
            f"{number}.md",
            minutes(chance.choice(bodies), f"{1 + number % 28} June {2000 + number}", FOG, LAMP),
        )
        for number in range(12)
    ]
    archive.index(paths, model="hashing")
    for order in RegisterOrder:
        query = RegisterQuery(FactKind.RESOLUTION, order=order, descending=False)
        rows = [row for at in range(0, 30, 7) for row in archive.register(query, at, 7).rows]
        assert rows == [*archive.register_rows(query)]
        assert len(rows) == 24


def test_no_cell_of_a_table_is_taken_for_a_formula() -> None:
    cells = ["=1+1", "+44", "-5 votes", "@SUM(A1)", " =1", "＝1", "plain, “quoted”", 7, None]
    data = as_csv(["one, two", "three"], [cells, ["two\nlines", 'a "b"']])
    head, row, *lines = data.decode("utf-8-sig").split("\r\n")
    assert head == '"one, two",three'
    assert row == "'=1+1,'+44,'-5 votes,'@SUM(A1),' =1,'＝1,\"plain, “quoted”\",7,"
    assert lines == ['"two\nlines","a ""b"""', ""]
