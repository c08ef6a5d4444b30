from index.types import FactKind
from tests.index.facts_of import facts, values, words

TRANSCRIPT = "\n\n".join(
    (
        "The Chair: Good morning. I call the meeting to order.",
        "Ann Larch AM: Thank you, Chair. It was agreed that the ferry be painted.",
        "It was to be green, and I was told that the Clerk would write to the owner.",
        "Mr. Ben Rowan (Ashdale, Ind.): Who said so?",
        "Ann Larch AM: The Clerk did.",
        "The Chair: Order. Mr. Rowan.",
        "Mr. Ben Rowan: I withdraw the question.",
        "The Chair: Thank you.",
    )
)


def test_each_turn_with_its_speaker() -> None:
    text = TRANSCRIPT + "\n"
    found = facts(text, FactKind.SPEECH)
    assert [values(fact, "speaker")[0] for fact in found] == [
        "The Chair",
        "Ann Larch AM",
        "Mr. Ben Rowan",
        "Ann Larch AM",
        "The Chair",
        "Mr. Ben Rowan",
        "The Chair",
    ]
    assert words(found[1], text).endswith("the Clerk would write to the owner.")


def test_what_is_said_in_a_transcript_is_no_decision() -> None:
    assert facts(TRANSCRIPT, FactKind.RESOLUTION) == []
    assert facts(TRANSCRIPT, FactKind.ACTION) == []


def test_labels_of_minutes_are_no_speakers() -> None:
    text = "\n\n".join(
        (
            "Present: Cllr Larch, Cllr Rowan",
            "Venue: Village Hall, Ashdale",
            "Apologies: Cllr Elm",
            "Resolved: To paint the bench.",
            "Venue: Village Hall, Ashdale",
            "Resolved: To mend the path.",
            "Resolved: To close the gate.",
            "Contact: The Clerk",
        )
    )
    assert facts(text, FactKind.SPEECH) == []
