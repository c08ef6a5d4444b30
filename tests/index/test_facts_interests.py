import pytest

from index.types import FactKind
from tests.index.facts_of import facts, values


@pytest.mark.parametrize(
    ("sentence", "names", "nature", "matter"),
    [
        (
            "Cllr A Larch declared a pecuniary interest in item 7 and left the room.",
            ["Cllr A Larch"],
            ["pecuniary"],
            ["item 7"],
        ),
        (
            "Mrs Larch and Mr Rowan declared a personal interest in item 12 – Benches – that they live.",
            ["Mrs Larch", "Mr Rowan"],
            ["personal"],
            ["item 12 – Benches"],
        ),
        (
            "Councillor B. Rowan discloses a pecuniary interest in clause 2.6, by indicating her shop.",
            ["Councillor B. Rowan"],
            ["pecuniary"],
            ["clause 2.6"],
        ),
        (
            "Councillor Larch disclosed an interest in this item.",
            ["Councillor Larch"],
            [],
            ["this item"],
        ),
        (
            "Disclosure of pecuniary interest: Councillor Ann Larch.",
            ["Councillor Ann Larch"],
            ["pecuniary"],
            [],
        ),
        (
            "Cafwyd datganiad o ddiddordeb gan y Cyng. A. Larch yn Eitem 9.",
            ["Cyng. A. Larch"],
            [],
            ["Eitem 9"],
        ),
    ],
)
def test_declarations(
    sentence: str, names: list[str], nature: list[str], matter: list[str]
) -> None:
    (fact,) = facts(f"2. Declarations of interest\n\n{sentence}\n", FactKind.INTEREST)
    assert values(fact, "name") == names
    assert values(fact, "nature") == nature
    assert values(fact, "matter") == matter


def test_a_name_and_a_matter_under_the_title() -> None:
    text = "2. Declarations of interest\n\nCllr A Larch - item 7, the bench\n\n3. Bench\n\nDone.\n"
    (fact,) = facts(text, FactKind.INTEREST)
    assert (values(fact, "name"), values(fact, "matter")) == (
        ["Cllr A Larch"],
        ["item 7, the bench"],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "No declarations of interest were received.",
        "None.",
        "Members were reminded to declare any interest.",
        "Disclosure of pecuniary interest: None.",
        "Ni dderbyniwyd unrhyw ddatganiadau o ddiddordeb.",
    ],
)
def test_nothing_declared(sentence: str) -> None:
    assert facts(f"2. Declarations of interest\n\n{sentence}\n", FactKind.INTEREST) == []
