"""What the program's own question sets measured when they were last looked at.

`python -m tests.quality.reference` measures again and rewrites `reference.json`: run it after a
change that is meant to move a measure, and look at the difference before committing it.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from index.evaluation import Estimate, Evaluation, evaluate
from index.progress import unheard
from seeds import QUESTIONS

REFERENCE = Path(__file__).with_name("reference.json")
SETS = {
    "seeds": QUESTIONS,
    "calibration": Path(__file__).with_name("calibration") / "questions.jsonl",
}
"""The sets that the project itself holds."""

Json = dict[str, Any]


def summary(measured: Evaluation) -> Json:
    """The program's own measures over all questions, by name, and what they rest on."""
    overall = measured.overall
    estimates: dict[str, Estimate] = {
        **overall.ranking["minutebook"],
        **{f"quotes: {name}": one for name, one in overall.quotes.items()},
        **{f"refusal: {name}": one for name, one in overall.refusal.items()},
    }
    return {
        "questions": overall.questions,
        "unanswerable": overall.unanswerable,
        "measures": {
            name: {"value": _short(one.value), "low": _short(one.low), "high": _short(one.high)}
            for name, one in estimates.items()
        },
    }


def falls(now: Json, reference: Json) -> list[str]:
    """A line for each measure that has fallen out of its interval in the reference."""
    # Where all resamples agree the bootstrap gives no width at all: one question may always change.
    one_question = 1 / max(1, reference["questions"] - reference["unanswerable"])
    found = []
    for name, was in reference["measures"].items():
        allowed = max(was["value"] - was["low"], one_question)
        value = now["measures"].get(name, {}).get("value", 0.0)
        if value < was["value"] - allowed - 1e-9:
            found.append(f"{name}: {value:.3f}, was {was['value']:.3f} (from {was['low']:.3f})")
    return found


def read_reference() -> Mapping[str, Json]:
    """Set -> its measures."""
    read: dict[str, Json] = json.loads(REFERENCE.read_text("utf-8"))
    return read


def _short(value: float) -> float:
    return round(value, 4)


def main() -> None:
    measured = {name: summary(evaluate(path, unheard)) for name, path in SETS.items()}
    REFERENCE.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")
    print(f"{REFERENCE.name} is rewritten: {', '.join(measured)}.")


if __name__ == "__main__":
    main()
