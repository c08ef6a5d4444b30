"""People of one name: both are shown, neither is chosen."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from index.archive import Archive
from index.namesakes import namesakes

PRINTED = [
    "A Tallow",
    "Councillor Ann Tallow",
    "Councillor Tallow",
    "Mr Bernard Tallow",
    "I Quern",
    "Councillor Imelda Quern",
    "Councillor Quern",
    "Mr Rill",
    "Mrs Rill",
    "Members",
    "Councillor Ann Church",
    "Councillor Bob Church",
]


def people(question: str, printed: Sequence[str] = PRINTED) -> list[tuple[str, ...]]:
    found = namesakes(question, lambda word: [name for name in printed if word in name])
    return [one.people for one in found]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What did Tallow say about salt?", [("Mr Bernard Tallow", "Councillor Ann Tallow")]),
        ("What did Councillor Tallow say?", []),
        ("What did Ann Tallow say?", []),
        ("What did B Tallow say?", []),
        ("What did Quern say?", []),
        ("What did Rill say?", [("Mr Rill", "Mrs Rill")]),
        ("What did Mrs Rill say?", []),
        ("potholes in Church Road", []),
        ("What did Church say?", [("Councillor Ann Church", "Councillor Bob Church")]),
        ("what did tallow candles cost", []),
        ("Tallow", [("Mr Bernard Tallow", "Councillor Ann Tallow")]),
    ],
)
def test_a_name_that_several_bear_is_told(question: str, expected: list[tuple[str, ...]]) -> None:
    assert people(question) == expected


MINUTES = """Parks Committee
Minutes of the meeting held on 5 March 2024

Present: Councillors Ann Tallow (Chair) and Ines Quern.
In attendance: Mr Bernard Tallow, Head of Parks.

3. Benches

Councillor Ann Tallow said that the benches by the pond had been broken by frost.

4. Railings

Mr Bernard Tallow said that the railings by the pond had been painted in the spring.

5. Ducks

Councillor Quern asked what the ducks by the pond were fed.
"""


def test_an_answer_quotes_both_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MINUTES, "utf-8")
    archive = Archive(tmp_path / "archive")
    archive.index([tmp_path / "a.txt"])
    answer = archive.ask("What did Tallow say about the pond?")

    assert answer.notice == (
        "“Tallow” may be several people in these minutes: Mr Bernard Tallow and Ann Tallow; "
        "none is preferred."
    )
    quoted = " ".join(quote.text for quote in answer.quotes)
    assert "benches" in quoted
    assert "railings" in quoted
    assert archive.ask("What did Ann Tallow say about the pond?").notice is None
