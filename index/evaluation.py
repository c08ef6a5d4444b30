"""How well questions with known answers are answered, beside plain baselines in the same run.

A set is a `questions.jsonl` beside the minutes it asks about. Each line holds "id", "question",
"kind" and "gold": a list of {"file", "fragment"}, empty where the minutes hold no answer.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import ir_measures
from ir_measures import RR, R, Success, nDCG

from index.archive import Archive
from index.errors import MinutebookError
from index.jsonlines import bad_line, read_objects
from index.loaders import load
from index.naming import shown
from index.progress import Progress, Report
from index.types import Answer, Span

_DEPTH = 20
_MEASURES = {
    "hit@1": Success @ 1,
    "hit@10": Success @ 10,
    "MRR@10": RR @ 10,
    "nDCG@10": nDCG @ 10,
    "recall@20": R @ 20,
}


@dataclass(frozen=True, slots=True)
class Gold:
    """A piece of a file that answers."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers; without any, the right reply is that it is not there."""

    id: str
    text: str
    gold: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """How well "not in the minutes" is told from an answer."""

    precision: float
    recall: float
    auc: float
    """Chance that a question with an answer gets the higher confidence of the two."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The measures of one run."""

    questions: int
    unanswerable: int
    passages: int
    ranking: dict[str, dict[str, float]]
    """System -> measure -> value, over the questions that have an answer."""
    first_quote: float | None
    """Share of answerable questions whose first quote holds a gold fragment."""
    any_quote: float | None
    refusal: Refusal | None

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)

    def as_text(self) -> str:
        """The table."""
        names = list(_MEASURES)
        counts = f"{self.questions} questions, {self.unanswerable} of them without an answer; "
        lines = [f"{counts}{self.passages} passages", ""]
        lines.append(f"{'':12}" + "".join(f"{name:>11}" for name in names))
        for system, values in self.ranking.items():
            lines.append(f"{system:12}" + "".join(f"{values[name]:11.3f}" for name in names))
        if self.first_quote is not None:
            lines += [
                "",
                f"gold in the first quote {self.first_quote:.3f}, in any {self.any_quote:.3f}",
            ]
        if self.refusal:
            refusal = self.refusal
            lines.append(
                f"refusal: precision {refusal.precision:.3f}, recall {refusal.recall:.3f}, "
                f"area under the curve {refusal.auc:.3f}"
            )
        return "\n".join(lines)


def evaluate(path: Path, report: Report) -> Evaluation:
    """Index the set's minutes into an archive of their own, ask every question, and measure."""
    questions = read_set(path)
    folders = sorted({Path(gold.path).parent for question in questions for gold in question.gold})
    if not folders:
        raise MinutebookError(f"{shown(path)} holds no question with an answer.")
    with tempfile.TemporaryDirectory(prefix="minutebook-") as folder:
        archive = Archive(Path(folder))
        archive.index(folders, report)
        try:
            return _measure(archive, questions, report)
        finally:
            archive.close()


def read_set(path: Path) -> list[Question]:
    """The questions of a set, with the places of their gold fragments. Raises MinutebookError."""
    texts: dict[Path, str] = {}
    questions = []
    for number, entry in read_objects(path):
        try:
            gold = tuple(_gold(path, texts, one["file"], one["fragment"]) for one in entry["gold"])
            questions.append(Question(str(entry["id"]), str(entry["question"]), gold))
        except (KeyError, TypeError) as error:
            raise bad_line(path, number, '"id", "question" and "gold"') from error
    return questions


def _gold(path: Path, texts: dict[Path, str], file: str, fragment: str) -> Gold:
    place = path.parent.absolute() / file
    if place not in texts:
        texts[place] = load(place).text
    start = texts[place].find(fragment)
    if start < 0:
        raise MinutebookError(f"{shown(place)} does not hold “{fragment}”.")
    return Gold(str(place), Span(start, start + len(fragment)))


def _measure(archive: Archive, questions: Sequence[Question], report: Report) -> Evaluation:
    runs: dict[str, list[ir_measures.ScoredDoc]] = {}
    qrels: list[ir_measures.Qrel] = []
    answers: dict[str, Answer] = {}
    for done, question in enumerate(questions):
        report(Progress(done, len(questions), question.text))
        answers[question.id] = archive.ask(question.text, limit=10)
        if not question.gold:
            continue
        for name, ranked in archive.rankings(question.text, _DEPTH).items():
            runs.setdefault(name, []).extend(
                ir_measures.ScoredDoc(question.id, str(number), float(_DEPTH - rank))
                for rank, number in enumerate(ranked)
            )
        qrels += [
            ir_measures.Qrel(question.id, str(number), 1)
            for number in _relevant(archive, question.gold)
        ]
    ranking = {
        name: _values(ir_measures.calc_aggregate(list(_MEASURES.values()), qrels, run))
        for name, run in runs.items()
    }
    answerable = [question for question in questions if question.gold]
    return Evaluation(
        questions=len(questions),
        unanswerable=len(questions) - len(answerable),
        passages=archive.status().passages,
        ranking=ranking,
        first_quote=_quoted(answerable, answers, 1),
        any_quote=_quoted(answerable, answers, None),
        refusal=_refusal(questions, answers),
    )


def _relevant(archive: Archive, gold: Sequence[Gold]) -> set[int]:
    """The passages that hold more than half of a gold fragment."""
    return {number for one in gold for number in archive.passages_at(one.path, one.span)}


def _values(measured: dict[Any, float]) -> dict[str, float]:
    return {name: float(measured[measure]) for name, measure in _MEASURES.items()}


def _quoted(
    questions: Sequence[Question], answers: dict[str, Answer], most: int | None
) -> float | None:
    if not questions:
        return None
    good = 0
    for question in questions:
        answer = answers[question.id]
        good += any(
            gold.path == answer.hits[quote.citation - 1].passage.document.path
            and len(gold.span) < 2 * gold.span.common(quote.span)
            for quote in answer.quotes[:most]
            for gold in question.gold
        )
    return good / len(questions)


def _refusal(questions: Sequence[Question], answers: dict[str, Answer]) -> Refusal | None:
    with_answer = [answers[question.id] for question in questions if question.gold]
    without = [answers[question.id] for question in questions if not question.gold]
    if not with_answer or not without:
        return None
    rightly = sum(not answer.answered for answer in without)
    wrongly = sum(not answer.answered for answer in with_answer)
    pairs = [(a.confidence, b.confidence) for a in with_answer for b in without]
    return Refusal(
        precision=rightly / (rightly + wrongly) if rightly + wrongly else 0.0,
        recall=rightly / len(without),
        auc=sum((a > b) + 0.5 * (a == b) for a, b in pairs) / len(pairs),
    )
