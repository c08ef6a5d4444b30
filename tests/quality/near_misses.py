"""Invented extracts of minutes, with questions that they answer and as many that they nearly answer.

`python -m tests.quality.near_misses FOLDER` writes them as minutes and a set of questions, for
`minutebook evaluate FOLDER/questions.jsonl`. All councils, places and
people in `extracts/` are invented.
"""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from index.citation import long_date
from index.jsonlines import read_objects

EXTRACTS = Path(__file__).with_name("extracts")
Json = dict[str, Any]


def write(folder: Path) -> Path:
    """Minutes and the questions on them, into a folder; where the questions are."""
    minutes = folder / "minutes"
    minutes.mkdir(parents=True, exist_ok=True)
    lines: list[Json] = []
    for source in sorted(EXTRACTS.glob("*.jsonl")):
        for number, extract in read_objects(source):
            file = minutes / f"{source.stem}-{number:03}.txt"
            file.write_text(_minutes(extract), "utf-8")
            lines += _questions(extract, file)
    questions = folder / "questions.jsonl"
    questions.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    return questions


def _minutes(extract: Json) -> str:
    held = extract["held_on"]
    day = f" held on {long_date(date.fromisoformat(held))}" if held else ""
    title = extract["title"] or "Report"
    return (
        f"{extract['committee'] or 'Council'}\n\nMinutes of the meeting{day}\n\n"
        f"1. {title}\n\n{extract['passage']}\n"
    )


def _questions(extract: Json, file: Path) -> list[Json]:
    found = []
    for place, asked in enumerate(extract["questions"]):
        gold = [{"file": str(file), "fragment": asked["sentence"]}] if asked["answered"] else []
        identity = f"{file.stem}-{place}"
        found.append({"id": identity, "question": asked["q"], "kind": asked["kind"], "gold": gold})
    return found


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name a folder to write to.")
    print(f"The questions are in {write(Path(sys.argv[1]))}.")
