import pytest

from index.types import Fact, FactKind
from tests.index.facts_of import facts, values


def sides(fact: Fact) -> dict[str, list[str]]:
    found = {name: values(fact, name) for name in ("for", "against", "abstained", "absent")}
    return {name: stated for name, stated in found.items() if stated}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It was agreed by 4 votes in favour with two abstentions to buy the bench.",
            {"for": ["4"], "abstained": ["two"]},
        ),
        (
            "For: 12 Against: 3 Abstentions: 1",
            {"for": ["12"], "against": ["3"], "abstained": ["1"]},
        ),
        ("For - 4 Abstention - 1", {"for": ["4"], "abstained": ["1"]}),
        ("The motion was carried by 14 votes to 2.", {"for": ["14"], "against": ["2"]}),
        ("Proposed and seconded, six were in favour.", {"for": ["six"]}),
        ("A vote was taken, three to two in favour.", {"for": ["three"], "against": ["two"]}),
    ],
)
def test_counts_in_prose(sentence: str, expected: dict[str, list[str]]) -> None:
    (fact,) = facts(f"4. Bench\n\nThe bench was discussed.\n\n{sentence}\n", FactKind.VOTE)
    assert sides(fact) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The clerk bought 4 for the hall and £1,200 for the path.",
        "Two bins were ordered, one for each end of the street.",
        "There were no abstentions.",
        "Two residents were against this proposal.",
        "For 2 years the path had been closed.",
    ],
)
def test_what_is_no_vote(sentence: str) -> None:
    assert facts(f"4. Bench\n\nThe bench was discussed.\n\n{sentence}\n", FactKind.VOTE) == []


def test_names_under_each_side() -> None:
    text = (
        "4. Bench\n\nThe voting was as follows.\n\nFor (2)\n\nMr Larch, Mrs Rowan\n\n"
        "Against (1)\n\nMs Elm\n\nAbstain (0)\n\nMotion carried.\n\nThe Chairman went on.\n"
    )
    (fact,) = facts(text, FactKind.VOTE)
    assert sides(fact) == {
        "for": ["2", "Mr Larch", "Mrs Rowan"],
        "against": ["1", "Ms Elm"],
        "abstained": ["0"],
    }
    assert values(fact, "outcome") == ["carried"]


def test_sides_that_a_page_has_joined_are_kept_apart() -> None:
    text = (
        "4. Bench\n\nThe voting was as follows. For (2) Mr Larch, Mrs Rowan Against (2) Ms Elm, "
        "Dr Hazel Abstain (0) Motion lost.\n"
    )
    (fact,) = facts(text, FactKind.VOTE)
    assert sides(fact) == {
        "for": ["2", "Mr Larch", "Mrs Rowan"],
        "against": ["2", "Ms Elm", "Dr Hazel"],
        "abstained": ["0"],
    }


def test_a_table_with_a_column_for_each_side() -> None:
    text = (
        "# 3. Bench\n\nThat a bench BE BOUGHT.\n\n> [!abstract]- Vote:\n> |Yeas:|Nays:|Absent:|\n"
        "> |-|-|-|\n> |A. Larch|C. Elm|D. Hazel|\n> |B. Rowan|||\n\n> **Motion Passed (2 to 1)**\n"
    )
    (fact,) = facts(text, FactKind.VOTE)
    assert sides(fact) == {
        "for": ["A. Larch", "B. Rowan", "2"],
        "against": ["C. Elm", "1"],
        "absent": ["D. Hazel"],
    }
    assert values(fact, "outcome") == ["Passed"]


def test_a_table_with_a_vote_in_each_row() -> None:
    text = (
        "| SUBJECT | YEAS | NAYS | DISPOSITION |\n"
        "| Motion 1 | Mayor Larch Councillor Rowan | Councillor Elm | CARRIED |\n"
        "| Motion 2 | Councillor Elm | Mayor Larch Councillor Rowan | LOST |\n"
    )
    first, second = facts(text, FactKind.VOTE)
    assert sides(first) == {
        "for": ["Mayor Larch", "Councillor Rowan"],
        "against": ["Councillor Elm"],
    }
    assert values(second, "outcome") == ["LOST"]


def test_names_in_bold_points_of_a_list() -> None:
    text = (
        "4. Bench\n\nA recorded vote was taken:\n\n- **For (2):** Councillors Larch and Rowan\n"
        "- **Against (1):** Councillor Elm\n\nThe motion was declared **carried**.\n"
    )
    (fact,) = facts(text, FactKind.VOTE)
    assert sides(fact) == {"for": ["2", "Larch", "Rowan"], "against": ["1", "Councillor Elm"]}
