"""What a run measured, as a person reads it: at most 100 columns."""

import textwrap
from collections.abc import Iterable, Mapping

from index.evaluation.measures import RANKING
from index.evaluation.results import COMPARED, OURS, Evaluation, Part
from index.intervals import RESAMPLES, Estimate

_WIDTH = 100
_NAME, _COUNT, _CELL = 12, 4, 14
_MOST_NAMED = 10
"""Questions out of reach that are named."""
_QUOTES = {
    "quotes P@3": "precision@3",
    "quotes R": "recall",
    "first quote": "gold in the first",
}
_REFUSAL = {"refusal P": "precision", "refusal R": "recall", "ROC area": "area under the curve"}


def table(evaluation: Evaluation) -> str:
    """Counts, each system, then each kind of question; behind each value its interval."""
    overall, kinds = evaluation.overall, evaluation.kinds
    blocks = [
        _counts(evaluation),
        systems(overall),
        _kinds(kinds),
        _replies({"all": overall} | dict(kinds)),
        f"P precision, R recall; .75–.93: the 95 % interval ({RESAMPLES:,} bootstrap resamples).",
    ]
    return "\n\n".join(filter(None, blocks))


def _counts(evaluation: Evaluation) -> str:
    overall = evaluation.overall
    asked = f"{overall.questions} questions, {overall.unanswerable} of them without an answer"
    lines = [f"{asked}; {evaluation.documents} documents, {evaluation.passages} passages"]
    if lost := evaluation.unreachable:
        named = ", ".join(lost[:_MOST_NAMED]) + ", …" * (len(lost) > _MOST_NAMED)
        missed = f"answer in no passage that is searched, so missed: {len(lost)} ({named})"
        lines.append(textwrap.fill(missed, _WIDTH))
    return "\n".join(lines)


def systems(overall: Part) -> str:
    """The rankings of each system, and by how much this program's is above the others."""
    if not overall.ranking:
        return ""
    answerable = overall.questions - overall.unanswerable
    lines = [_line("", None, RANKING)]
    for system, found in overall.ranking.items():
        lines.append(_line(system, answerable, (_cell(found.get(name)) for name in RANKING)))
    compared = [
        f"above {name} by {one.value:+.3f} ({one.low:+.2f} to {one.high:+.2f})"
        for name, one in overall.above.items()
    ]
    return "\n".join([*lines, textwrap.fill(f"{COMPARED} {', '.join(compared)}", _WIDTH)])


def _kinds(kinds: Mapping[str, Part]) -> str:
    rows = {kind: part.ranking[OURS] for kind, part in kinds.items() if part.ranking.get(OURS)}
    if not rows:
        return ""
    lines = [_line("by kind", None, RANKING)]
    for kind, found in rows.items():
        count = kinds[kind].questions - kinds[kind].unanswerable
        lines.append(_line(kind, count, (_cell(found.get(name)) for name in RANKING)))
    return "\n".join(lines)


def _replies(parts: Mapping[str, Part]) -> str:
    lines = [_line("", None, [*_QUOTES, *_REFUSAL])]
    for name, part in parts.items():
        found = [part.quotes.get(one) for one in _QUOTES.values()]
        found += [part.refusal.get(one) for one in _REFUSAL.values()]
        lines.append(_line(name, part.questions, map(_cell, found)))
    return "\n".join(lines)


def _line(name: str, count: int | None, cells: Iterable[str]) -> str:
    short = name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"
    counted = "" if count is None else str(count)
    row = "".join(f" {cell:{_CELL - 1}}" for cell in cells)
    return f"{short:{_NAME}}{counted:>{_COUNT}}{row}".rstrip()


def _cell(estimate: Estimate | None) -> str:
    """A value and its interval; none where all resamples agree."""
    if estimate is None:
        return "   –"
    value = f"{estimate.value:.3f}".removeprefix("0")[:4]
    if estimate.low == estimate.high:
        return value
    low, high = (f"{end:.2f}".removeprefix("0") for end in (estimate.low, estimate.high))
    return f"{value} {low}–{high}"
