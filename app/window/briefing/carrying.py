"""Entries while they are dragged: from the answer into a briefing, and within one."""

import json
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData

from app.window.briefing import words
from index.briefing.editing import new_id
from index.briefing.entries_json import NotABriefingError, entry_as_json, entry_of_json
from index.types import Entry

ENTRIES = "application/x-minutebook-entries"
MOVED = "application/x-minutebook-moved"


def carried(entries: Iterable[Entry]) -> QMimeData:
    """Entries to be put into a briefing; as text for other programs."""
    taken = tuple(entries)
    mime = QMimeData()
    mime.setData(ENTRIES, _packed([entry_as_json(entry) for entry in taken]))
    mime.setText("\n\n".join(map(words.written, taken)))
    return mime


def entries_of(mime: QMimeData) -> tuple[Entry, ...]:
    """The entries again, as new ones; none where these are not entries."""
    try:
        read = tuple(entry_of_json(one) for one in _unpacked(mime, ENTRIES))
    except NotABriefingError:
        return ()
    return tuple(replace(entry, id=new_id()) for entry in read)


def moved(entries: Iterable[Entry]) -> QMimeData:
    """Entries to be put elsewhere in their own briefing."""
    taken = tuple(entries)
    mime = QMimeData()
    mime.setData(MOVED, _packed([entry.id for entry in taken]))
    mime.setText("\n\n".join(map(words.written, taken)))
    return mime


def ids_of(mime: QMimeData) -> frozenset[str]:
    """Which entries are moved."""
    return frozenset(map(str, _unpacked(mime, MOVED)))


def _packed(content: list[object]) -> QByteArray:
    return QByteArray(json.dumps(content).encode())


def _unpacked(mime: QMimeData, kind: str) -> list[object]:
    try:
        content = json.loads(bytes(mime.data(kind).data()))
    except ValueError:
        return []
    return content if isinstance(content, list) else []
