"""What holds of the facts of every text, however it is made."""

from pathlib import Path

import pytest

from index.minutes.parsing import parse
from index.types import Fact

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
LONGEST = 20_000
HOSTILE = [
    "a",
    "A.",
    "Cllr ",
    "Cllr A, ",
    ",",
    "((((",
    "| ",
    "*\n",
    "&nbsp;\n",
    "For \n",
    "For (1) Mr A ",
    "Q. a\n",
    "Apologies from ",
    "RESOLVED that: ",
    "proposed by Cllr A ",
    "Cllr A declared an interest in ",
    "R2031-1 A. B, C. D: ",
    "Clerk to write ",
    "A: b\n",
    "“",
]


def check(text: str) -> list[Fact]:
    found = [fact for minutes in parse(text) for fact in minutes.facts]
    for fact in found:
        assert fact.span.of(text).strip() == fact.span.of(text)
        for part in fact.parts:
            assert 0 <= part.span.start < part.span.stop <= len(text)
            assert part.value
    return found


@pytest.mark.parametrize("unit", HOSTILE)
def test_long_lines_of_one_thing_are_read(unit: str) -> None:
    check((unit * (LONGEST // len(unit) + 1))[:LONGEST])


def test_facts_stand_in_the_order_of_their_starts() -> None:
    text = (
        "Present: Cllr A Larch\n\n1. Bench\n\nRESOLVED to buy it. Clerk to write to the shop.\n\n"
        "Cllr A Larch asked when it would come.\n"
    )
    found = check(text)
    assert [str(fact.kind) for fact in found] == ["attendance", "resolution", "action", "question"]


def test_nothing_is_found_in_nothing() -> None:
    assert check("") == []
    assert check("\n\n \n") == []


@pytest.mark.parametrize("folder", ["formats/stokeferry", "formats/london_ontario", "dev/limerick"])
def test_real_minutes(folder: str) -> None:
    files = sorted((SHARED / folder).rglob("*.md")) + sorted(
        (SHARED / folder).rglob("natural_txt/*")
    )
    if not files:
        pytest.skip("the shared data is not on this machine")
    kinds = {fact.kind for file in files[::40] for fact in check(file.read_text(errors="replace"))}
    assert len(kinds) >= 4
