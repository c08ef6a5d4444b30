"""Some lines, each with what it is about before it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.window.sheet import style_as


class Facts(QWidget):
    """Two columns of words, of which the second may be long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        style_as(self, "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these instead."""
        while len(self._rows) < len(facts):
            self._add_row()
        for number, row in enumerate(self._rows):
            about, said = facts[number] if number < len(facts) else ("", "")
            for label, words in zip(row, (about, said), strict=True):
                label.setText(words)
                label.setVisible(bool(about))

    def texts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(about.text(), said.text()) for about, said in self._rows if about.text()]

    def _add_row(self) -> None:
        about, said = QLabel(self), QLabel(self)
        style_as(about, "quiet")
        said.setWordWrap(True)
        for label in (about, said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        number = len(self._rows)
        self._grid.addWidget(about, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(said, number, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((about, said))
