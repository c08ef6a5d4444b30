import pytest

from index.types import FactKind
from tests.index.facts_of import facts, values


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Clerk to write to the school.", ["Clerk"]),
        ("The lamp is broken; Cllr A Larch to report it.", ["Cllr A Larch"]),
        ("It was agreed that the Clerk would obtain quotes.", ["Clerk"]),
        ("The Clerk was asked to invite the engineer.", ["The Clerk"]),
        ("The Head of Highways undertook to report.", ["The Head of Highways"]),
        ("Cllr A Larch agreed to speak to the owner.", ["Cllr A Larch"]),
        ("The bench needs paint. Action: Clerk", ["Clerk"]),
        ("The bench needs paint. ACTION: Cllr A Larch / Clerk", ["Cllr A Larch", "Clerk"]),
        ("The bench is to be painted. Clerk", ["Clerk"]),
        ("Bydd y Clerc yn ysgrifennu at yr ysgol.", ["y Clerc"]),
    ],
)
def test_who_is_to_act(sentence: str, who: list[str]) -> None:
    (fact,) = facts(
        f"4. Bench\n\nThe bench was discussed at length.\n\n{sentence}\n", FactKind.ACTION
    )
    assert values(fact, "who") == who


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("by 30 June", "by 30 June"),
        ("at the next meeting", "at the next meeting"),
        ("within two weeks", "within two weeks"),
        ("before Christmas", "before Christmas"),
    ],
)
def test_what_and_by_when(words: str, when: str) -> None:
    sentence = f"The Clerk agreed to report {words}."
    (fact,) = facts(f"4. Bench\n\nThe bench was discussed.\n\n{sentence}\n", FactKind.ACTION)
    assert values(fact, "what") == [sentence]
    assert values(fact, "when") == [when]


def test_a_margin_of_names() -> None:
    text = (
        "4. Bench\n\nThe bench beside the church needs paint. Cllr. A. Larch\n\n"
        "The gate of the field needs a new hinge. Cllr. B. Rowan/Clerk\n\n"
        "The path along the river is under water. Cllr. A. Larch\n"
    )
    first, second, third = facts(text, FactKind.ACTION)
    assert values(first, "what") == ["The bench beside the church needs paint."]
    assert values(second, "who") == ["Cllr. B. Rowan", "Clerk"]
    assert values(third, "who") == ["Cllr. A. Larch"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cllr A Larch would like to thank the school.",
        "The clerk had agreed to write to the school in the spring.",
        "The Clerk reported on the school.",
        "Councillors would be welcome to attend.",
        "The motion was put by the Mayor. Councillor Larch",
        "Mr Ben Rowan of Ash Lane (BRO) Clerk",
    ],
)
def test_what_promises_nothing(sentence: str) -> None:
    assert facts(f"4. Bench\n\nThe bench was discussed.\n\n{sentence}\n", FactKind.ACTION) == []
