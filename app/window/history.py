"""The questions asked before. Only questions: an answer belongs to its minutes."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal

KEPT = 100


class History(QObject):
    """The last questions, newest first, kept in a JSON file."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._questions = self._load()

    @property
    def questions(self) -> tuple[str, ...]:
        """Newest first, each once."""
        return tuple(self._questions)

    def add(self, question: str) -> None:
        """Remember a question as the newest."""
        kept = [known for known in self._questions if known != question]
        self._questions = [question, *kept][:KEPT]
        self._save()

    def clear(self) -> None:
        """Forget all questions."""
        self._questions = []
        self._save()

    def _load(self) -> list[str]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        if not isinstance(stored, list):
            return []
        return [entry for entry in stored if isinstance(entry, str)][:KEPT]

    def _save(self) -> None:
        self.changed.emit()
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._questions, ensure_ascii=False), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            # A history that cannot be kept is no reason to keep anyone from asking.
            return
