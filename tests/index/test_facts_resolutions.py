import pytest

from index.types import FactKind
from tests.index.facts_of import facts, values, words


def decided(text: str) -> list[str]:
    return [words(fact, text) for fact in facts(text, FactKind.RESOLUTION)]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("RESOLVED that the ferry timetable be adopted.", "RESOLVED"),
        ("3. RESOLVED that Cabinet note the ferry report.", "RESOLVED"),
        ("It was unanimously agreed that the bench be painted.", "agreed"),
        ("It was decided to buy a bench.", "decided"),
        ("The minutes of the last meeting were approved as a correct record.", "approved"),
        ("The report on the ferry was noted.", "noted"),
        ("The Committee noted the report on the ferry.", "noted"),
        ("That the report on the ferry BE RECEIVED.", "RECEIVED"),
        ("Resolved: To paint the bench.", "Resolved"),
        ("Members agreed to paint the bench.", "agreed"),
        ("Penderfynwyd yn unfrydol bod y fainc i'w phaentio.", "Penderfynwyd"),
        ("Cytunwyd y dylid prynu mainc.", "Cytunwyd"),
        ("iii) Letter of thanks from the school. Noted", "Noted"),
        ("iii) Llythyr o ddiolch gan yr ysgol. Nodwyd", "Nodwyd"),
    ],
)
def test_verbs_of_decisions(sentence: str, verb: str) -> None:
    text = f"4. The ferry\n\nThe clerk spoke about the ferry.\n\n{sentence}\n"
    (fact,) = facts(text, FactKind.RESOLUTION)
    assert values(fact, "verb") == [verb]
    assert words(fact, text) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk said that the resolution agreed in 2019 had lapsed.",
        "It had been agreed that the bench would be painted.",
        "Members noted that the ferry was late.",
        "In discussion it was noted that the plans had changed.",
        "As agreed at the last meeting, the bench was painted.",
        "The clerk asked whether it was agreed that the bench was ugly.",
        "REPORTS TO BE NOTED BY THE COMMITTEE",
        "THEREFORE BE IT RESOLVED THAT the ferry be painted;",
        "A letter was received from the school.",
    ],
)
def test_mere_mentions_decide_nothing(sentence: str) -> None:
    assert decided(f"4. The ferry\n\nThe clerk spoke first.\n\n{sentence}\n") == []


def test_points_belong_to_the_decision() -> None:
    text = (
        "4. The ferry\n\nRESOLVED that Cabinet:\n\n(a) adopt the timetable;\n\n"
        "(b) note the fares; and\n\n(c) thank the crew.\n\nThe Leader closed the item.\n"
    )
    assert decided(text) == [
        "RESOLVED that Cabinet: (a) adopt the timetable; (b) note the fares; and (c) thank the crew."
    ]


def test_the_next_paragraph_number_is_no_point() -> None:
    text = (
        "4. The ferry\n\n7. RESOLVED that Cabinet:\n\n1. adopt the timetable;\n\n"
        "2. note the fares\n\n8. The Leader thanked the crew.\n"
    )
    assert decided(text)[0].endswith("2. note the fares")


def test_a_short_resolution_takes_nothing_from_the_paragraph_before() -> None:
    text = (
        "4. The ferry\n\n6. The Leader asked that the ferry be painted in the spring.\n\n"
        "7. RESOLVED that Cabinet:\n\n1. paint the ferry;\n\n2. thank the crew\n"
    )
    assert decided(text) == ["7. RESOLVED that Cabinet: 1. paint the ferry; 2. thank the crew"]


def test_agreed_alone_says_what_was_agreed() -> None:
    text = "4. The ferry\n\nThe Clerk suggested painting the ferry. Agreed.\n"
    assert decided(text) == ["The Clerk suggested painting the ferry. Agreed."]


def test_mover_and_seconder_in_prose() -> None:
    text = (
        "4. The ferry\n\nIt was proposed by Cllr A Larch, seconded by Cllr. B. Rowan and "
        "unanimously agreed that the bench be painted.\n\n"
        "Following the debate, the Leader proposed and Mr Elm, Member for Roads, seconded that the "
        "path be closed. Agreed unanimously.\n\n"
        "Cynigiwyd gan y Cyng. G. Hazel, eiliwyd gan y Cyng. O. Yew a chytunwyd prynu mainc.\n"
    )
    bench, path, seat = facts(text, FactKind.RESOLUTION)
    assert (values(bench, "mover"), values(bench, "seconder")) == (
        ["Cllr A Larch"],
        ["Cllr. B. Rowan"],
    )
    assert values(bench, "verb") == ["agreed"]
    assert (values(path, "mover"), values(path, "seconder")) == (["the Leader"], ["Mr Elm"])
    assert values(path, "outcome") == ["Agreed unanimously"]
    assert (values(seat, "mover"), values(seat, "seconder")) == (
        ["Cyng. G. Hazel"],
        ["Cyng. O. Yew"],
    )


def test_a_motion_without_its_outcome_is_not_decided() -> None:
    text = "4. The ferry\n\nThe motion was proposed by Cllr Larch and seconded by Cllr Rowan.\n"
    assert decided(text) == []


def test_numbered_motions_with_their_outcome() -> None:
    text = (
        "Township of Ashdale\n\nR2031-093 A. Larch, B. Rowan:\n\nThat the minutes be adopted. "
        "Carried.\n\nR2031-094 B. Rowan, C. Elm: THAT we close the path; and\n\n"
        "THAT we open the gate. Defeated.\n"
    )
    first, second = facts(text, FactKind.RESOLUTION)
    assert [values(first, name) for name in ("number", "mover", "seconder", "outcome")] == [
        ["R2031-093"],
        ["A. Larch"],
        ["B. Rowan"],
        ["Carried"],
    ]
    assert values(second, "outcome") == ["Defeated"]
    assert words(second, text).endswith("THAT we open the gate. Defeated.")


def test_motions_in_blocks() -> None:
    text = (
        "# 3. The ferry\n\n> Moved by A. Larch\n\n> Seconded by B. Rowan\n\n"
        "That the report BE RECEIVED.\n\n> **Motion Passed (4 to 0)**\n\nThe chair went on.\n"
    )
    (fact,) = facts(text, FactKind.RESOLUTION)
    assert (values(fact, "mover"), values(fact, "seconder")) == (["A. Larch"], ["B. Rowan"])
    assert values(fact, "outcome") == ["Passed"]
    assert "BE RECEIVED" in words(fact, text)
    assert "The chair went on" not in words(fact, text)


def test_proposed_seconded_and_resolved_on_lines_of_their_own() -> None:
    text = (
        "1. Minutes\n\nCirculated, copy of the minutes.\n\nProposed by Councillor Larch;\n\n"
        "Seconded by Councillor Rowan;\n\nAnd Resolved:\n\n“That the minutes be adopted.\n\n"
        "That they be signed.”\n\nMembers went on to the ferry.\n"
    )
    (fact,) = facts(text, FactKind.RESOLUTION)
    assert words(fact, text).startswith("Proposed by Councillor Larch")
    assert words(fact, text).endswith("That they be signed.”")


def test_tables_of_dispositions() -> None:
    text = "| 1 | Ferry fares for the new season | ADOPTED |\n| 2 | Benches | LAID OVER |\n"
    first, second = facts(text, FactKind.RESOLUTION)
    assert (values(first, "number"), values(first, "outcome")) == (["1"], ["ADOPTED"])
    assert values(second, "outcome") == ["LAID OVER"]


def test_what_stands_under_the_label_decision() -> None:
    text = (
        "Agenda item\n\nFerry fares\n\nDecision:\n\nThe fares to rise by a penny.\n\n"
        "Minutes:\n\nThe clerk spoke about fares at some length.\n"
    )
    assert decided(text) == ["The fares to rise by a penny."]
