"""`ask --questions`: many questions, one process, one answer a line in their order."""

import json
import time
from typing import Any

import pytest

from seeds import QUESTIONS
from tests.end2end.program import Outcome, Program
from tests.end2end.test_contract import VALIDATOR

_ODD = [
    "",
    "   ",
    "?!… — ‘’",
    '"',
    '""',
    "*",
    "benches*",
    '"benches',
    'NEAR("oak" "benches", 5)',
    "NEAR(",
    "text:benches",
    "col: benches",
    "^benches AND NOT (oak OR",
    "benches - oak",
    "{text context} : benches",
    "+benches",
    "'; DROP TABLE passages; --",
    "SELECT * FROM passages WHERE text LIKE '%oak%'",
    "%s %d {0} {}",
    "\\ \\n \t \n benches",
    "oak benches " * 1667,  # 20,000 characters
    " ".join(f"word{number}" for number in range(2200))[:20_000],
    "." * 20_000,
    "😀 \u202esecneb\u202c benches",
    "OAK BENCHES",
    "wie viele Bänke wurden ausgebessert",
]


def _lines() -> list[dict[str, Any]]:
    seeds = [json.loads(line)["question"] for line in QUESTIONS.read_text("utf-8").splitlines()]
    questions = (_ODD + seeds * 3)[:200]
    identities = (lambda n: f"q{n}", lambda n: n, lambda n: None, lambda n: -n)
    return [
        {"id": identities[number % 4](number), "question": question}
        for number, question in enumerate(questions)
    ]


@pytest.fixture(scope="module")
def asked(filled: Program, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    file = tmp_path_factory.mktemp("questions") / "two hundred.jsonl"
    file.write_text("".join(f"{json.dumps(line)}\n" for line in _lines()), "utf-8")
    return filled.run("ask", "--questions", file, "--json")


def test_each_of_200_questions_gets_its_answer_in_order(asked: Outcome) -> None:
    lines = _lines()

    assert len(lines) == len(asked.answers) == 200
    for line, answer in zip(lines, asked.answers, strict=True):
        assert answer["id"] == line["id"]
        assert type(answer["id"]) is type(line["id"])
        assert answer["question"] == line["question"]


def test_each_answer_keeps_the_contract(asked: Outcome) -> None:
    for answer in asked.answers:
        VALIDATOR.validate(answer)


def test_passages_are_never_empty_whatever_is_asked(asked: Outcome) -> None:
    empty = [answer["question"][:50] for answer in asked.answers if not answer["passages"]]

    assert empty == []


def test_nothing_but_answers_is_printed(asked: Outcome) -> None:
    assert asked.errors == ""
    assert asked.text.count("\n") == 200


def test_a_question_without_words_is_never_answered(asked: Outcome) -> None:
    wordless = [a for a in asked.answers if not any(c.isalnum() for c in a["question"])]

    assert len(wordless) >= 6
    assert not any(answer["answered"] for answer in wordless)


@pytest.mark.parametrize("question", ["benches*", '"benches', "text:benches", "OAK BENCHES"])
def test_query_syntax_is_read_as_words(asked: Outcome, question: str) -> None:
    (answer,) = [a for a in asked.answers if a["question"] == question]

    assert "oak benches" in answer["passages"][0]["text"]


def _ask_file(program: Program, data: bytes, status: int = 0) -> Outcome:
    file = program.home / "some.jsonl"
    file.write_bytes(data)
    return program.run("ask", "--questions", file, "--json", status=status)


@pytest.mark.parametrize(
    "question",
    ["oak\u2028benches", "oak\u2029benches", "oak\x85benches", "oak\x7fbenches"],
    ids=ascii,
)
def test_a_line_ends_at_its_line_end_only(filled: Program, question: str) -> None:
    line = json.dumps({"id": 1, "question": question}, ensure_ascii=False)

    answer = _ask_file(filled, f"{line}\n".encode()).answer

    assert answer["question"] == question
    assert "oak benches" in answer["passages"][0]["text"]


@pytest.mark.parametrize("question", ["oak\x00benches", "oak benches \ud800"], ids=ascii)
def test_characters_that_are_none_do_no_harm(filled: Program, question: str) -> None:
    data = json.dumps({"id": 1, "question": question}).encode()

    answer = _ask_file(filled, data + b"\n").answer

    assert answer["question"] == question
    assert "oak benches" in answer["passages"][0]["text"]


@pytest.mark.parametrize("word", ["x", "1", "x1", "1.", "é"])
def test_one_word_of_20_000_characters_is_no_work(filled: Program, word: str) -> None:
    data = json.dumps({"id": 1, "question": (word * 20_000)[:20_000]}).encode()
    began = time.monotonic()

    answer = _ask_file(filled, data).answer

    assert answer["passages"]
    assert time.monotonic() - began < 8, "a run takes half a second"


def test_a_byte_order_mark_crlf_and_blank_lines_are_passed_over(filled: Program) -> None:
    data = b'\xef\xbb\xbf{"id": "a", "question": "benches"}\r\n\r\n  \r\n{"question": "ferry"}'

    answers = _ask_file(filled, data).answers

    assert [(a["id"], a["question"]) for a in answers] == [("a", "benches"), (None, "ferry")]


def test_an_empty_file_of_questions_has_no_answers(filled: Program) -> None:
    outcome = _ask_file(filled, b"")

    assert outcome.text == ""


@pytest.mark.parametrize(
    "line",
    [
        b"benches",
        b'{"id": 1, "question": "bench',
        b'["benches"]',
        b'"benches"',
        b"7",
        b"null",
        b'{"id": 1}',
        b'{"id": 1, "question": null}',
        b'{"id": 1, "question": 7}',
        b'{"id": 1, "question": ["benches"]}',
        b'{"id": 1.5, "question": "benches"}',
        b'{"id": true, "question": "benches"}',
        b'{"id": [1], "question": "benches"}',
        b'{"id": {"a": 1}, "question": "benches"}',
        b'{"id": ' + b"9" * 5000 + b', "question": "benches"}',
        b"[" * 100_000,
        b'{"id": 1, "question": "benches"} {"id": 2, "question": "ferry"}',
    ],
    ids=lambda line: line[:40].decode(),
)
def test_a_bad_line_is_named_by_its_number(filled: Program, line: bytes) -> None:
    good = b'{"id": 1, "question": "benches"}\n'

    outcome = _ask_file(filled, good + b"\n" + line + b"\n" + good, status=1)

    assert "some.jsonl" in outcome.sentence
    assert "line 3" in outcome.sentence


def test_a_file_of_questions_that_is_not_there_is_named(filled: Program) -> None:
    outcome = filled.run("ask", "--questions", "none.jsonl", status=1)

    assert "none.jsonl" in outcome.sentence
    assert outcome.text == ""


def test_a_folder_instead_of_questions_is_named(filled: Program) -> None:
    outcome = filled.run("ask", "--questions", filled.home / "minutes", status=1)

    assert str(filled.home / "minutes") in outcome.sentence


def test_questions_that_are_not_utf8_are_named(filled: Program) -> None:
    outcome = _ask_file(filled, b'{"id": 1, "question": "caf\xe9"}\n', status=1)

    assert "some.jsonl is not UTF-8" in outcome.sentence


def test_filters_and_limit_hold_for_a_file_of_questions(filled: Program) -> None:
    lines = [{"id": 1, "question": "benches"}, {"id": 2, "question": "the Committee"}]

    answers = filled.ask_all(lines, "--committee", "Harbour", "--limit", "1")

    assert [len(answer["passages"]) for answer in answers] == [1, 1]
    assert {a["passages"][0]["meeting"]["committee"] for a in answers} == {"Harbour Committee"}
