"""Messages that Outlook keeps (MSG): properties, each a stream of an OLE file."""

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from index.errors import UnreadableFileError
from index.loaders.message import SHOWN, Message
from index.loaders.mime import decoded, read_head
from index.loaders.ole import OLE_MAGIC, OleFolders, Path
from index.naming import shown

_SUBJECT, _BODY, _HTML, _HEAD = "0037", "1000", "1013", "007D"
_SENDER, _ADDRESS, _SMTP_ADDRESS = "0C1A", "0C1F", "5D01"
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = "3701", "3707", "3704", "3001"
_UNICODE, _BYTES, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_SENT, _CODE_PAGE, _PAGES_CODE_PAGE = 0x0039, 0x3FFD, 0x3FDE
_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_#"
_ENTRY = struct.Struct("<HHIQ")
"""Of a property: its type, its number, flags and its value."""
_OUTER_HEAD, _INNER_HEAD = 32, 24
"""Bytes before the first entry, in a message and in one that was sent on."""
_DEEPEST = 10
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_LAST_SENT = 200_000
"""Days after the epoch beyond which no message was sent: the year 2148."""


def read_outlook(data: bytes, name: str) -> Message:
    """A message from its bytes. Raises UnreadableFileError for what is none."""
    if not data.startswith(OLE_MAGIC):
        raise _no_message(name)
    folders = OleFolders(data, name)
    if (_PROPERTIES,) not in folders.streams:
        raise _no_message(name)
    return _Folder(folders, ()).message()


def _no_message(name: str) -> UnreadableFileError:
    return UnreadableFileError(f"{name} is not an Outlook message, whatever its name says.")


class _Folder:
    """The properties of a message, or of an attachment to one."""

    def __init__(self, folders: OleFolders, path: Path) -> None:
        self._folders, self._path = folders, path
        self._fixed: dict[int, int] = {}

    def message(self) -> Message:
        """The folder as a message."""
        self._read_fixed(_INNER_HEAD if self._path else _OUTER_HEAD)
        sent = read_head(self._text(_HEAD))
        sender = self._text(_SENDER)
        address = self._text(_SMTP_ADDRESS) or self._text(_ADDRESS)
        if "@" in address and address != sender:
            sender = f"{sender} <{address}>".strip()
        head = {
            "Subject": self._text(_SUBJECT),
            "From": sent.get("From") or sender,
            "Date": sent.get("Date") or self._sent_on(),
        }
        return Message(
            {label: head[label] for label in SHOWN if head[label]},
            self._text(_BODY),
            self._html(),
            tuple(self._attachments()),
        )

    def _attachments(self) -> Iterator[tuple[str, bytes | Message]]:
        depth = len(self._path)
        for path in self._folders.folders:
            inside = path[:depth] == self._path and len(path) == depth + 1
            if not inside or not path[-1].startswith(_ATTACHMENT):
                continue
            attachment = _Folder(self._folders, path)
            name = attachment._name()
            inner = (*path, f"__substg1.0_{_DATA}{_OBJECT}")
            if (*inner, _PROPERTIES) in self._folders.streams and depth < _DEEPEST:
                message = _Folder(self._folders, inner).message()
                yield name or message.head.get("Subject", "Attached message"), message
            elif name and (data := attachment._stream(_DATA, _BINARY)) is not None:
                yield name, data

    def _name(self) -> str:
        names = map(self._text, (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
        name = next(filter(None, names), "")
        return shown(" ".join(re.split(r"[/\\]", name)[-1].split()))

    def _html(self) -> str:
        page = self._stream(_HTML, _BINARY)
        if page is None:
            return self._text(_HTML)
        return decoded(page, f"cp{self._fixed.get(_PAGES_CODE_PAGE, '')}")

    def _text(self, number: str) -> str:
        wide = self._stream(number, _UNICODE)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow, code_page = self._stream(number, _BYTES), f"cp{self._fixed.get(_CODE_PAGE, 1252)}"
        return "" if narrow is None else decoded(narrow, code_page).rstrip("\0")

    def _sent_on(self) -> str:
        days, rest = divmod(self._fixed.get(_SENT, 0) // 10, 86_400_000_000)
        if not 0 < days < _LAST_SENT:
            return ""
        sent = _EPOCH + timedelta(days=days, microseconds=rest)
        return f"{sent:%Y-%m-%d %H:%M} UTC"

    def _stream(self, number: str, kind: str) -> bytes | None:
        return self._folders.read((*self._path, f"__substg1.0_{number}{kind}"))

    def _read_fixed(self, head: int) -> None:
        entries = (self._folders.read((*self._path, _PROPERTIES)) or b"")[head:]
        whole = len(entries) - len(entries) % _ENTRY.size
        for _, number, _, value in _ENTRY.iter_unpack(entries[:whole]):
            self._fixed[number] = value if number == _SENT else value & 0xFFFFFFFF
