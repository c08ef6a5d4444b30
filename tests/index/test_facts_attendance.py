import pytest

from index.types import FactKind
from tests.index.facts_of import facts, values, words


def names_by_role(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in facts(text, FactKind.ATTENDANCE):
        found.setdefault(values(fact, "role")[0], []).extend(values(fact, "name"))
    return found


def test_lists_with_offices_in_brackets() -> None:
    text = (
        "PRESENT: Mr A B Larch (Chairman), Mrs C Rowan, OBE, Dr D Ó Hazel and Ms E van Elm\n\n"
        "IN ATTENDANCE: Mr F Alder (Head of Roads, Bridges and Parks (East)) and Ms G Yew (Clerk)\n\n"
        "1. Welcome\n\nThe Chairman opened the meeting.\n"
    )
    present, attending = facts(text, FactKind.ATTENDANCE)
    assert values(present, "role") == ["present"]
    assert values(present, "name") == [
        "Mr A B Larch",
        "Mrs C Rowan",
        "Dr D Ó Hazel",
        "Ms E van Elm",
    ]
    assert values(present, "chair") == ["Mr A B Larch"]
    assert values(attending, "role") == ["in attendance"]
    assert values(attending, "office") == ["Head of Roads, Bridges and Parks (East)", "Clerk"]


def test_a_name_a_line_and_lists_that_go_on_below() -> None:
    text = (
        "Present:\n\nCllr Ann Larch (Chair)\n\nCllr Ben Rowan\n\nCllr C. Elm\n\n"
        "Also present: Cllr D Hazel,\n\nCllr E Yew\n\nThe meeting opened at seven.\n"
    )
    assert names_by_role(text) == {
        "present": ["Cllr Ann Larch", "Cllr Ben Rowan", "Cllr C. Elm"],
        "in attendance": ["Cllr D Hazel", "Cllr E Yew"],
    }


def test_surnames_after_a_plural_title_in_a_text_broken_into_lines() -> None:
    text = (
        "MINUTES OF THE MEETING OF THE DISTRICT OF ASHDALE HELD IN THE HALL, ASHDALE,\n"
        "ON MONDAY, 4TH MARCH, 2019, AT 10.00 A.M. IN THE COUNCIL CHAMBER OF THE DISTRICT\n"
        "PRESENT IN THE CHAIR: Councillor M. Larch, Chairperson.\n"
        "MEMBERS PRESENT:\n"
        "Councillors Rowan, Elm (J), Hazel, O’Yew, Alder, Willow, Poplar, Sycamore, Chestnut,\n"
        "Cedar and Maple.\n"
        "OFFICIALS IN ATTENDANCE:\n"
        "Director, Roads and Parks (Mr. P. Spruce), Clerk of the District and of its Board (Ms. Q.\n"
        "Juniper).\n"
        "The Chairperson welcomed everybody to the meeting and said that the agenda was long,\n"
        "and that it would take the whole morning to read it through with the care it deserved.\n"
    )
    chair, members, officials = facts(text, FactKind.ATTENDANCE)
    assert values(chair, "chair") == ["Councillor M. Larch"]
    assert values(members, "name")[:4] == ["Rowan", "Elm (J)", "Hazel", "O’Yew"]
    assert values(members, "name")[-2:] == ["Cedar", "Maple"]
    assert values(officials, "name") == ["Mr. P. Spruce", "Ms. Q. Juniper"]
    assert values(officials, "office")[0] == "Director, Roads and Parks"


def test_columns_of_a_table() -> None:
    text = (
        "| MEMBERS PRESENT | STAFF |\n| Mayor Larch | Ms. R. Rowan, Clerk |\n"
        "| Councillor Elm | |\n\n1. Welcome\n\nThe Mayor opened the meeting.\n"
    )
    assert names_by_role(text) == {
        "present": ["Mayor Larch", "Councillor Elm"],
        "in attendance": ["Ms. R. Rowan"],
    }


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Apologies were received from Councillors A Larch, B Rowan and Mrs C Elm.", 3),
        ("An apology for her inability to attend was received from Cllr Larch.", 1),
        ("Apologies: Cllr A Larch and Mr B Rowan", 2),
        ("The Clerk reported apologies from Mr Larch and Miss Rowan, who were away.", 2),
        ("Derbyniwyd ymddiheuriadau gan y Cynghorwyr Ann Larch, Ben Rowan ac Eira Elm.", 3),
    ],
)
def test_apologies_in_sentences(sentence: str, names: int) -> None:
    (fact,) = facts(f"1. Welcome\n\n{sentence}\n", FactKind.ATTENDANCE)
    assert values(fact, "role") == ["apologies"]
    assert len(values(fact, "name")) == names


def test_welsh_lists() -> None:
    text = (
        "PRESENNOL\n\nCynghorwyr Ann Larch, Ben Rowan a’r Cynghorydd Sir Carys Elm.\n\n"
        "1. CROESO\n\nCroesawyd pawb.\n"
    )
    assert names_by_role(text) == {
        "present": ["Ann Larch", "Ben Rowan", "Cynghorydd Sir Carys Elm"]
    }


def test_no_apologies_name_nobody() -> None:
    text = "1. Apologies\n\nNo apologies were received.\n"
    (fact,) = facts(text, FactKind.ATTENDANCE)
    assert words(fact, text) == "No apologies were received."
    assert values(fact, "name") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chairman apologised for the delay and thanked Mr Larch for his report.",
        "Present arrangements for parking would be reviewed by Mr Larch and Mrs Rowan.",
        "12 members of the public were present.",
    ],
)
def test_what_is_no_list(sentence: str) -> None:
    assert facts(f"4. Parking\n\n{sentence}\n", FactKind.ATTENDANCE) == []


def test_people_without_names_are_left_out() -> None:
    text = "Present: Cllr A Larch, the Clerk and 9 members of the public.\n\n1. Welcome\n\nHello.\n"
    assert names_by_role(text) == {"present": ["Cllr A Larch"]}
