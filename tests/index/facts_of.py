"""The facts that a text's minutes state, as the tests of facts compare them."""

from index.minutes.parsing import parse
from index.types import Fact, FactKind


def facts(text: str, kind: FactKind) -> list[Fact]:
    """The facts of one kind, in order; each part stands where it says, within its fact."""
    found = [fact for minutes in parse(text) for fact in minutes.facts if fact.kind is kind]
    for fact in found:
        for part in fact.parts:
            if part.name != "role":
                assert " ".join(part.span.of(text).split()) == part.value
            if part.name != "meeting_date":
                assert fact.span.start <= part.span.start <= part.span.stop <= fact.span.stop
    return found


def values(fact: Fact, name: str) -> list[str]:
    """What a fact states under one name."""
    return [part.value for part in fact.parts if part.name == name]


def words(fact: Fact, text: str) -> str:
    """The words of a fact, with white space collapsed."""
    return " ".join(fact.span.of(text).split())
