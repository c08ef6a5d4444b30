"""Finding minutes in the library: a field above the list, and what of a library its words leave."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.window import words
from app.window.sheet import style_as
from index.types import Library, LibraryEntry

_TYPING = 150
"""Milliseconds without a key after which the list is narrowed."""


class FindField(QLineEdit):
    """Narrows the list as it is typed in; Esc empties it, Down and Return lead into the list."""

    wanted = Signal(str)
    left = Signal()
    """On into the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find minutes"))
        self.setAccessibleName(self.tr("Find minutes in the list"))
        self.setToolTip(
            self.tr("By committee, date, title or file, such as cabinet 2024 (Ctrl+Shift+L)")
        )
        self.setClearButtonEnabled(True)
        style_as(self, "filter")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self.tell)
        self.textChanged.connect(self._typing.start)

    @Slot()
    def tell(self) -> None:
        """Have the list narrowed now."""
        self._typing.stop()
        self.wanted.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Esc is this field's while there is something in it."""
        own = event.type() == QEvent.Type.ShortcutOverride and bool(self.text())
        if own and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing, and the ways out."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.tell()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Finder:
    """Knows what each line of a library can be found by."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._entries = [(entry, _said(_of_entry(entry))) for entry in library.entries]
        self._files = [(file, _said((file.path, file.reason))) for file in library.unreadable]

    def found(self, wanted: str) -> Library:
        """What holds all of these words, or parts of words."""
        parts = wanted.casefold().split()
        if not parts:
            return self._library
        return replace(
            self._library,
            entries=tuple(one for one, said in self._entries if all(p in said for p in parts)),
            unreadable=tuple(one for one, said in self._files if all(p in said for p in parts)),
        )


def _of_entry(entry: LibraryEntry) -> Iterable[str | None]:
    meeting = entry.meeting
    day = meeting.held_on
    return (
        meeting.committee,
        meeting.council,
        *((day.isoformat(), words.short_date(day), words.long_day(day)) if day else ()),
        words.status(meeting.status),
        entry.title,
        PurePath(entry.document.path).name,
    )


def _said(parts: Iterable[str | None]) -> str:
    return "\n".join(filter(None, parts)).casefold()
