"""Sample minutes of an invented council, and questions on them, for trying and testing Minutebook."""

from pathlib import Path

_HERE: Path = Path(__file__).resolve().parent

MINUTES: Path = _HERE / "minutes"
QUESTIONS: Path = _HERE / "questions.jsonl"
