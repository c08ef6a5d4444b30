"""Asking on the command line, as a person reads it."""

import pytest

from tests.end2end.program import Program


def test_an_answer_quotes_cites_and_says_how_much_was_searched(filled: Program) -> None:
    outcome = filled.run("ask", "how many oak benches were repaired?")

    text = outcome.text
    assert "fourteen oak benches on the Long Walk had been repaired" in " ".join(text.split())
    assert text.startswith("“")
    assert "[1]" in text
    assert "of 3 documents searched" in text
    assert str(filled.home / "minutes" / "benches.txt") in text
    assert "Parks Committee" in text
    assert outcome.errors == ""


def test_what_is_not_in_the_minutes_is_said_so_and_nothing_is_quoted(filled: Program) -> None:
    outcome = filled.run("ask", "Which astronauts visited Saturn yesterday?")

    assert outcome.text.startswith("Not found in these minutes (")
    assert "The nearest passages:" in outcome.text
    assert "“" not in outcome.text


def test_limit_is_how_many_passages_at_most(filled: Program) -> None:
    assert len(filled.ask("the Committee", "--limit", "1")["passages"]) == 1
    assert len(filled.ask("the Committee", "--limit", "2")["passages"]) == 2
    assert len(filled.ask("the Committee", "--limit", "100")["passages"]) > 2


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (["--committee", "Harbour Committee"], {"2024-06-11"}),
        (["--committee", "harbour"], {"2024-06-11"}),
        (["--committee", "parks committee"], {"2024-03-05", "2023-03-07"}),
        (["--committee", "committee"], {"2024-03-05", "2023-03-07", "2024-06-11"}),
        (["--committee", "Gas and Lighting"], set()),
        (["--since", "2024-03-05"], {"2024-03-05", "2024-06-11"}),
        (["--since", "2024-03-06"], {"2024-06-11"}),
        (["--until", "2024-03-05"], {"2024-03-05", "2023-03-07"}),
        (["--until", "2024-03-04"], {"2023-03-07"}),
        (["--since", "2024-03-05", "--until", "2024-03-05"], {"2024-03-05"}),
        (["--since", "2025-01-01"], set()),
        (["--committee", "parks", "--since", "2024-01-01"], {"2024-03-05"}),
    ],
)
def test_filters_leave_exactly_the_meetings_asked_for(
    filled: Program, options: list[str], days: set[str]
) -> None:
    answer = filled.ask("What was the Committee told?", "--limit", "100", *options)

    assert {passage["meeting"]["held_on"] for passage in answer["passages"]} == days


def test_a_filter_does_not_let_an_answer_from_elsewhere_through(filled: Program) -> None:
    answer = filled.ask("how many oak benches were repaired?", "--committee", "Harbour Committee")

    assert "oak benches" not in str(answer["quotes"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["ask"], "QUESTION or --questions"),
        (["ask", "benches", "--questions", "q.jsonl"], "QUESTION or --questions"),
        (["ask", ""], "question in words"),
        (["ask", "?!… — …"], "question in words"),
        (["ask", "benches", "--since", "2024-03-05", "--until", "2024-03-04"], "ends"),
    ],
)
def test_a_call_without_meaning_gets_one_sentence_and_status_2(
    filled: Program, arguments: list[str], words: str
) -> None:
    outcome = filled.run(*arguments, status=2)

    assert words in outcome.sentence
    assert outcome.text == ""


def test_a_period_that_ends_before_it_starts_is_named_with_both_days(filled: Program) -> None:
    outcome = filled.run(
        "ask", "benches", "--since", "2024-03-05", "--until", "2023-01-01", status=2
    )

    assert "2024-03-05" in outcome.sentence
    assert "2023-01-01" in outcome.sentence


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["ask", "benches", "--limit", "0"], "0"),
        (["ask", "benches", "--limit", "101"], "101"),
        (["ask", "benches", "--limit", "-1"], "-1"),
        (["ask", "benches", "--limit", "many"], "many"),
        (["ask", "benches", "--since", "2024-02-30"], "2024-02-30"),
        (["ask", "benches", "--until", "last week"], "last week"),
        (["ask", "benches", "--status", "signed"], "signed is none of: draft, confirmed, "),
        (["ask", "benches", "--kind", "motion"], "motion is none of: decision, vote, "),
        (["ask", "benches", "--committee", ""], "a name is empty"),
        (["ask", "benches", "--council", "  "], "a name is empty"),
        (["reranker", ""], "a name is empty"),
        (["sing"], "sing"),
        (["index"], "PATH"),
        (["text"], "PATH"),
        (["remove"], "PATH"),
        (["--archive", "https://example.invalid/archive", "status"], "example.invalid"),
        (["--archive", "~no-such-user-here/archive", "status"], "no-such-user-here"),
    ],
)
def test_a_wrong_argument_is_named_with_status_2(
    filled: Program, arguments: list[str], word: str
) -> None:
    outcome = filled.run(*arguments, status=2)

    assert word in outcome.errors
    assert outcome.text == ""


def test_asking_before_anything_was_added_says_what_to_do(program: Program) -> None:
    outcome = program.run("ask", "benches", status=1)

    assert str(program.archive) in outcome.sentence
    assert "add some first" in outcome.sentence
    assert not program.archive.exists(), "asking makes nothing"


def test_passages_that_say_the_same_are_shown_once(program: Program) -> None:
    from tests.end2end.program import BENCHES

    for name in ("one.txt", "two.txt"):
        (program.home / name).write_text(BENCHES, "utf-8")
    program.index(program.home / "one.txt", program.home / "two.txt")

    texts = [passage["text"] for passage in program.ask("oak benches")["passages"]]

    assert len(texts) == len(set(texts))
