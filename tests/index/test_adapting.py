"""Pairs to learn from: found in what anybody may read, each once, none of what every meeting says."""

from pathlib import Path

import apsw
import pytest

from index.adapting.collecting import collect
from index.adapting.pairs import Pair, PairKind
from index.archive import Archive

HARBOUR = """HARBOUR COMMITTEE

Minutes of the meeting of the Harbour Committee held on 4 June 2024

Present: Councillors Ansel Frith (Chair), Dora Vane and Hugh Pike.

1. Apologies for absence

Apologies were received from Councillor Sable, who was at sea with the pilot cutter that week and
could not be back before the tide turned on the evening of the meeting.

2. Dredging of the inner basin

The Harbour Master reported that the Tidal Access Scheme (TAS) had silted up by two feet since the
winter, so that yachts of the club took the ground at low water. Three firms had been asked for a
price. The lowest was forty thousand pounds, and the work would take three weeks in October.

Councillor Vane asked whether the sand could be sold to the builders of the sea wall. The Clerk
replied that it was too fine for concrete, but that the golf club had offered to take a
hundred loads of it for the bunkers at its own expense before Christmas.

RESOLVED: That the lowest price for dredging the inner basin be accepted.

3. Lamp on the mole

Bulbs – It was reported that the lamp had been dark for nine nights, since the bulbs that were
ordered had gone to another harbour of the same name, and that the fishermen had hung a lantern there.
"""
SECRET = """PLANNING COMMITTEE

Minutes of the meeting of the Planning Committee held on 5 March 2024

1. Exclusion of the public

RESOLVED that the press and public be excluded from the meeting for the next item, under
paragraph 3 of Schedule 12A to the Local Government Act 1972.

2. Sale of the depot

The firm Quillon had offered nine hundred pounds for the depot. The agent advised that this was half
of its worth. Members asked whether another buyer could be found before the lease ran out in May.
"""
MOTION = """
4. Notice of motion from Councillor Pike

I will move at the next meeting that a bench be put on the mole for those who wait for the ferry in
winter, that it be of oak and not of iron, since the last one rusted through within four years of
being paid for, and that the old anchor beside it, on which two children have fallen since the
spring, be carried to the museum or else be painted white.

The Harbour Engineer stated that the mole was leased from the port until 2031 and that nothing may be
fixed to it, but that a seat without bolts could be lent by the sailing school each October. The museum
had refused the anchor twice, once for its weight and once because nobody could say whose it was.
"""
ACTION = """
4. Chain of the ferry

The chain by which the ferry is drawn had rusted at its middle links, as divers of the sailing school
had seen in May, and a spare one lies in the shed of the lock keeper at Oddmouth since the war.

ACTION: The Clerk to ask the lock keeper at Oddmouth what he wants for the chain.
"""
LATER = """HARBOUR COMMITTEE

Minutes of the meeting of the Harbour Committee held on 2 July 2024

1. Matters arising

The lock keeper had answered from Oddmouth that the chain was not his to sell, but that the port would
lend it for two summers against a receipt, if the Committee fetched it with a barge of its own at night.
"""
NOTICE = "The gate of the quay is locked at ten every night. Keys are kept at the office. Ask the warden."


def pairs(folder: Path, *texts: str) -> list[Pair]:
    minutes = folder / "minutes"
    minutes.mkdir()
    for number, text in enumerate(texts):
        (minutes / f"{number}.txt").write_text(text, encoding="utf-8")
    archive = Archive(folder / "archive")
    assert archive.index([minutes], model="hashing").unreadable == ()
    archive.close()
    connection = apsw.Connection(
        str(folder / "archive" / "minutes.db"), flags=apsw.SQLITE_OPEN_READONLY
    )
    found = collect(connection)
    connection.close()
    return found


def of_kind(found: list[Pair], kind: PairKind) -> list[Pair]:
    return [pair for pair in found if pair.kind is kind]


@pytest.fixture(scope="module")
def harbour(tmp_path_factory) -> list[Pair]:
    return pairs(tmp_path_factory.mktemp("harbour"), HARBOUR)


@pytest.mark.parametrize(
    ("kind", "asked", "told"),
    [
        (PairKind.REPLY, "Councillor Vane asked whether the sand", "too fine for concrete"),
        (PairKind.TITLE, "Dredging of the inner basin", "The Harbour Master reported"),
        (PairKind.DISCUSSION, "the lowest price for dredging", "Three firms had been asked"),
        (PairKind.ACRONYM, "TAS", "Tidal Access Scheme had silted up"),
    ],
)
def test_what_may_be_asked_stands_with_what_answers_it(harbour, kind, asked, told):
    (pair,) = [one for one in of_kind(harbour, kind) if asked in one.asked]
    assert told in pair.told
    assert pair.held_on is not None
    assert pair.held_on.isoformat() == "2024-06-04"


def test_a_motion_stands_with_what_is_minuted_behind_it(tmp_path):
    (pair,) = of_kind(pairs(tmp_path, HARBOUR + MOTION), PairKind.REQUEST)
    assert pair.asked.startswith("I will move at the next meeting that a bench be put on the mole")
    assert len(pair.asked.split()) == 60
    assert pair.told.startswith("The Harbour Engineer stated that the mole was leased")


def test_an_action_stands_with_what_is_reported_of_it_later(tmp_path):
    (pair,) = of_kind(pairs(tmp_path, HARBOUR + ACTION, LATER), PairKind.REPORT)
    assert "ask the lock keeper at Oddmouth" in pair.asked
    assert "not his to sell" in pair.told
    assert pair.held_on is not None
    assert pair.held_on.isoformat() == "2024-07-02"


def test_of_another_committee_or_before_it_nothing_is_reported(tmp_path):
    other = LATER.replace("HARBOUR", "PLANNING").replace("Harbour", "Planning")
    before = LATER.replace("July 2024", "July 2023")
    assert of_kind(pairs(tmp_path, HARBOUR + ACTION, other, before), PairKind.REPORT) == []


def test_neither_half_holds_the_other(harbour):
    assert harbour
    for pair in harbour:
        assert pair.asked.lower() not in pair.told.lower(), pair
        assert pair.told.lower() not in pair.asked.lower(), pair


def test_a_sentence_is_asked_for_with_the_rest_of_its_passage(harbour):
    for pair in of_kind(harbour, PairKind.SENTENCE):
        assert pair.asked in " ".join(HARBOUR.split())


def test_routine_items_teach_nothing(harbour):
    assert not [pair for pair in harbour if "Apologies" in pair.asked or "tide" in pair.told]


def test_exempt_items_are_never_learnt_from(tmp_path):
    found = pairs(tmp_path, HARBOUR, SECRET)
    assert found
    assert not [pair for pair in found if "Quillon" in pair.asked + pair.told]
    assert not [pair for pair in found if "depot" in pair.asked + pair.told]


def test_what_every_meeting_says_is_left_out(tmp_path):
    texts = [
        HARBOUR.replace("4 June", f"{day} June").replace("forty", f"{day} times ten")
        + f"\n4. Notices of the quay\n\n{NOTICE} {NOTICE}\n"
        for day in (4, 5, 6, 7)
    ]
    found = pairs(tmp_path, *texts)
    assert not [pair for pair in found if "locked at ten" in pair.asked + pair.told]


def test_a_copy_of_a_file_adds_nothing(tmp_path, harbour):
    found = pairs(tmp_path, HARBOUR, HARBOUR)
    assert [(one.kind, one.asked, one.told) for one in found] == [
        (one.kind, one.asked, one.told) for one in harbour
    ]
