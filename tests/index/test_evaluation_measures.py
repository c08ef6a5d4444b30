"""Measuring answers: what counts as right, on an archive in which all is known."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from index.archive import Archive
from index.evaluation import Gold, Question, measure, table
from index.progress import Progress, unheard
from index.types import Span

BRIDGE = (
    "The surveyor reported that the packhorse bridge at Nether Sallow had lost four coping stones "
    "to a runaway hay cart, and that the mason could set new ones before the autumn fair. "
)
COST = (
    "Members asked what the masonry would cost; the treasurer answered that eleven hundred pounds "
    "was held in the bridges reserve, and that nothing had been drawn from it for nine years."
)
LAMPS = (
    "The lighting officer explained that forty gas lamps along Cinder Row would be converted to "
    "electricity during the winter, beginning at the almshouses and ending beside the tannery gates."
)
TEXT = f"# Works Committee\n\n## 1. Bridge\n\n{BRIDGE}{COST}\n\n## 2. Lamps\n\n{LAMPS}\n"


@pytest.fixture
def works(tmp_path: Path) -> Iterator[tuple[Archive, str]]:
    """An archive of one file, and its path."""
    path = tmp_path / "works.md"
    path.write_text(TEXT, "utf-8")
    archive = Archive(tmp_path / "archive")
    archive.index([path], model="hashing")
    yield archive, str(path)
    archive.close()


def ask(identity: str, text: str, *gold: Gold, kind: str | None = None) -> Question:
    return Question(identity, text, kind, gold)


def place(path: str, words: str) -> Gold:
    start = TEXT.index(words)
    return Gold(path, Span(start, start + len(words)))


def hit_at_1(archive: Archive, questions: Sequence[Question]) -> float:
    return measure(archive, questions, unheard).overall.ranking["minutebook"]["hit@1"].value


def test_a_few_words_within_a_passage_make_it_relevant(works: tuple[Archive, str]) -> None:
    archive, path = works
    assert hit_at_1(archive, [ask("a", "gas lamps", place(path, "forty gas lamps"))]) == 1


def test_an_answer_over_several_passages_makes_each_relevant(works: tuple[Archive, str]) -> None:
    archive, path = works
    whole = Gold(path, Span(TEXT.index(BRIDGE), len(TEXT)))
    assert len(archive.passages(path)) > 1
    assert hit_at_1(archive, [ask("a", "packhorse bridge coping stones", whole)]) == 1
    assert hit_at_1(archive, [ask("a", "gas lamps at the almshouses", whole)]) == 1


def test_another_passage_is_not_relevant(works: tuple[Archive, str]) -> None:
    archive, path = works
    assert hit_at_1(archive, [ask("a", "gas lamps", place(path, "four coping stones"))]) == 0


def test_an_answer_in_no_passage_counts_as_missed_and_is_named(works: tuple[Archive, str]) -> None:
    archive, path = works
    title = place(path, "## 2. Lamps")
    questions = [ask("a", "gas lamps", place(path, "forty gas lamps")), ask("b", "gas", title)]
    measured = measure(archive, questions, unheard)
    assert measured.unreachable == ("b",)
    assert measured.overall.ranking["minutebook"]["hit@1"].value == 0.5
    assert "1 (b)" in table(measured)


def test_a_set_of_which_no_answer_can_be_found_is_measured_too(works: tuple[Archive, str]) -> None:
    archive, path = works
    assert hit_at_1(archive, [ask("a", "gas lamps", place(path, "## 2. Lamps"))]) == 0


def test_a_set_without_answers_measures_refusals_alone(works: tuple[Archive, str]) -> None:
    archive, _ = works
    measured = measure(archive, [ask("a", "zeppelin hangars")], unheard)
    assert measured.overall.ranking == measured.overall.quotes == {}
    assert measured.overall.refusal["recall"].value == 1
    assert "hit@1" not in table(measured)


def test_quotes_are_judged_by_what_they_share_with_the_answers(works: tuple[Archive, str]) -> None:
    archive, path = works
    right = ask("a", "Where do the gas lamps of Cinder Row begin?", place(path, "gas lamps along"))
    wrong = ask("b", "Where do the gas lamps of Cinder Row begin?", place(path, "a runaway hay"))
    assert archive.ask(right.text).answered
    judged = measure(archive, [right], unheard).overall.quotes
    assert judged["gold in the first"].value == judged["recall"].value == 1
    judged = measure(archive, [wrong], unheard).overall.quotes
    assert judged["gold in the first"].value == 0


def test_one_quote_for_two_answers_is_half_of_them(works: tuple[Archive, str]) -> None:
    archive, path = works
    both = (place(path, "gas lamps along"), Gold(path, Span(0, 3)))
    judged = measure(archive, [ask("a", "gas lamps of Cinder Row", *both)], unheard).overall.quotes
    assert judged["recall"].value == 0.5


def test_refusing_is_measured_against_what_has_no_answer(works: tuple[Archive, str]) -> None:
    archive, path = works
    questions = [
        ask("a", "gas lamps along Cinder Row", place(path, "forty gas lamps"), kind="there"),
        ask("b", "submarine torpedoes", kind="not there"),
        ask("c", "zeppelin hangars", kind="not there"),
    ]
    measured = measure(archive, questions, unheard)
    assert measured.overall.unanswerable == 2
    refusal = {name: one.value for name, one in measured.overall.refusal.items()}
    assert refusal == {"precision": 1, "recall": 1, "area under the curve": 1}
    # Of one sort alone nothing is told apart.
    assert measured.kinds["there"].refusal == {}
    assert measured.kinds["not there"].refusal.keys() == {"recall"}


def test_each_kind_is_measured_by_itself(works: tuple[Archive, str]) -> None:
    archive, path = works
    questions = [
        ask("a", "gas lamps", place(path, "forty gas lamps"), kind="good"),
        ask("b", "gas lamps", place(path, "four coping stones"), kind="bad"),
    ]
    measured = measure(archive, questions, unheard)
    values = {k: part.ranking["minutebook"]["hit@1"].value for k, part in measured.kinds.items()}
    assert values == {"good": 1, "bad": 0}
    assert measured.overall.ranking["minutebook"]["hit@1"].value == 0.5


def test_the_same_run_gives_the_same_figures(works: tuple[Archive, str]) -> None:
    archive, path = works
    questions = [
        ask(str(n), "gas lamps", place(path, "forty gas lamps" if n % 3 else "four coping stones"))
        for n in range(12)
    ]
    first, second = (measure(archive, questions, unheard).as_json() for _ in range(2))
    assert first == second
    found = first["overall"]["ranking"]["minutebook"]["hit@1"]
    assert 0 < found["low"] < found["value"] < found["high"] < 1


def test_a_system_compared_with_its_equal_is_above_by_nothing(works: tuple[Archive, str]) -> None:
    archive, path = works
    questions = [ask("a", "gas lamps along Cinder Row", place(path, "forty gas lamps"))]
    above = measure(archive, questions, unheard).overall.above["BM25 alone"]
    assert (above.low, above.value, above.high) == (0, 0, 0)


def test_the_table_is_readable_at_100_columns(works: tuple[Archive, str]) -> None:
    archive, path = works
    kind = "questions that ask about lighting"
    questions = [ask("a", "gas lamps", place(path, "forty gas lamps"), kind=kind), ask("b", "tram")]
    shown = table(measure(archive, questions, unheard))
    assert max(map(len, shown.split("\n"))) <= 100
    for name in ("minutebook", "BM25 alone", "dense alone", "hit@5", "questions t…", "refusal R"):
        assert name in shown


def test_progress_counts_questions(works: tuple[Archive, str]) -> None:
    archive, path = works
    told: list[Progress] = []
    measure(archive, [ask("a", "gas lamps", place(path, "forty gas lamps"))], told.append)
    assert {(step.total, step.unit) for step in told} == {(1, "questions")}
