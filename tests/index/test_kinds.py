"""What a stretch of minutes records is told from its words."""

import pytest

from index.minutes.kinds import kinds_of
from index.minutes.parsing import parse
from index.types import FactKind, PassageKind, Span


@pytest.mark.parametrize(
    ("words", "decides"),
    [
        ("Decision: that the licence be suspended for 28 days.", True),
        ("**Decision:** That the licence be granted.", True),
        ("DECISION: (a) that the scheme be approved in principle.", True),
        ("Councillor Quern supported the motion.\n\nCarried nem. con.", True),
        ("The amendment was put and declared lost.", True),
        ("On being put to the vote the motion was carried, 6 voting in favour.", True),
        ("RESOLVED that grit be bought.", True),
        ("The decision of the Inspector was awaited.", False),
        ("Lost property was moved to the depot.", False),
        ("The load that the lorry carried was grit.", False),
    ],
)
def test_a_decision_is_told_from_its_words(words: str, decides: bool) -> None:
    found = kinds_of(words, Span(0, len(words)), None, ())
    assert (PassageKind.DECISION in found) == decides


@pytest.mark.parametrize("label", ["Decision: that", "DECISION: (a) that", "> **Decision:** that"])
def test_what_runs_on_behind_the_word_decision_is_a_resolution(label: str) -> None:
    text = f"1. Licence\n\nThe hearing closed at noon.\n\n{label} the licence be suspended.\n"
    facts = [fact for fact in parse(text)[0].facts if fact.kind is FactKind.RESOLUTION]
    assert len(facts) == 1
    assert facts[0].span.of(text).endswith("the licence be suspended.")
