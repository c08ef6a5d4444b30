"""Messages as they are sent (MIME), however badly they were put together."""

import binascii
import email
import email.message
import email.policy
import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from index.errors import UnreadableFileError
from index.loaders.message import SHOWN, Message
from index.naming import shown

Mime = email.message.Message
_DEEPEST = 20
_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]{0,4000})\?=(?:\s{1,20}(?==\?))?")
_TEXT_ENCODINGS = re.compile(r"utf-?8|us-ascii|ascii|utf-?16(?:-?[lb]e)?|iso-?8859-?\d{1,2}|"
    r"(?:windows|cp)-?125\d|latin-?1|koi8-[ru]|macintosh|mac-?roman|gb2312|gbk|gb18030|big5|"
    r"shift_jis|euc-(?:jp|kr)", re.IGNORECASE)  # fmt: skip
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "text/html": ".html",
    "text/plain": ".txt",
    "application/zip": ".zip",
}
"""For attachments without a name."""


@dataclass(slots=True)
class _Read:
    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[tuple[str, bytes | Message]] = field(default_factory=list)


def read_mime(data: bytes, name: str) -> Message:
    """A message from its bytes. Raises UnreadableFileError for what is none."""
    try:
        parsed = email.message_from_bytes(data, policy=email.policy.compat32)
    except RecursionError as error:  # the parser calls itself for each part within a part
        raise UnreadableFileError(
            f"{name} is damaged: its parts are nested without end."
        ) from error
    if not parsed.keys():
        raise UnreadableFileError(f"{name} is not an e-mail message, whatever its name says.")
    return _message(parsed, 0)


def read_head(text: str) -> dict[str, str]:
    """The lines of a message's head that are shown, from its text."""
    parsed = email.message_from_string(text, policy=email.policy.compat32)
    return {label: line for label in SHOWN if (line := _header(parsed, label))}


def decoded(data: bytes, encoding: str = "") -> str:
    """Text in the encoding that it says it is in, else in the likeliest one."""
    if _TEXT_ENCODINGS.fullmatch(encoding):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError):
            pass
    try:
        return data.decode("utf-8")
    except UnicodeError:
        return data.decode("cp1252", "replace")


def _message(parsed: Mime, depth: int) -> Message:
    read = _Read()
    _walk(parsed, read, depth)
    head = {label: line for label in SHOWN if (line := _header(parsed, label))}
    # Several bodies stand one after the other, as mail programs show them.
    plain, html = "\n\n".join(read.plain), "\n".join(read.html)
    return Message(head, plain, html, tuple(read.attachments))


def _walk(part: Mime, read: _Read, depth: int) -> None:
    if depth > _DEEPEST:
        return
    kind, name = part.get_content_type(), _file_name(part)
    below: Any = part.get_payload() if part.is_multipart() else None
    if kind == "message/rfc822" and below:
        message = _message(below[0], depth + 1)
        read.attachments.append((name or message.head.get("Subject", "Attached message"), message))
    elif below is not None:
        for one in _shown(kind, below):
            _walk(one, read, depth + 1)
    else:
        _leaf(part, kind, name, read)


def _shown(kind: str, parts: list[Any]) -> list[Any]:
    """Of the same words in several forms, the plain ones where there are any."""
    if kind != "multipart/alternative":
        return parts
    plain = [part for part in parts if part.get_content_type() == "text/plain"]
    filled = [part for part in plain if (_bytes(part) or b"").strip()]
    return filled[:1] or parts[-1:]


def _leaf(part: Mime, kind: str, name: str, read: _Read) -> None:
    data = _bytes(part)
    if data is None:
        return
    attached = name or part.get_content_disposition() == "attachment"
    if not attached and kind in {"text/plain", "text/html"}:
        text = decoded(data, _parameter(part.get_content_charset))
        (read.plain if kind == "text/plain" else read.html).append(text)
    elif name or kind in _ENDINGS:
        read.attachments.append((name or f"attachment{_ENDINGS[kind]}", data))


def _bytes(part: Mime) -> bytes | None:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else None


def _file_name(part: Mime) -> str:
    name = _words(_parameter(part.get_filename))
    return shown(" ".join(re.split(r"[/\\]", name)[-1].split()))


def _parameter(read: Callable[[], str | None]) -> str:
    """What a part says of itself; "" where it does so in a way that the parser cannot take."""
    try:
        return read() or ""
    except (ValueError, LookupError):
        return ""


def _header(parsed: Mime, label: str) -> str:
    for key, line in parsed.raw_items():
        if key.lower() == label.lower():
            return _words(line)
    return ""


def _words(line: str) -> str:
    """A line of a head in plain characters: undecoded bytes, and words put into ASCII."""
    plain = decoded(line.encode("utf-8", "surrogateescape"))
    return _ENCODED.sub(_encoded_word, plain)


def _encoded_word(match: re.Match[str]) -> str:
    encoding, form, words = match.groups()
    try:
        if form in "Bb":
            data = b64decode(words + "=" * (-len(words) % 4), validate=True)
        else:
            data = binascii.a2b_qp(words, header=True)
    except (binascii.Error, ValueError):
        return match[0]
    return decoded(data, encoding)
