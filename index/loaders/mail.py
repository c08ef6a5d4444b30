"""E-mail messages (EML, and Outlook's MSG) with what is attached to them."""

from dataclasses import replace

from index.errors import UnreadableFileError
from index.loaders.extract import Extract, Loader
from index.loaders.message import Message
from index.loaders.mime import read_mime
from index.loaders.office.words import settled
from index.loaders.outlook import read_outlook
from index.loaders.parts import join_parts, read_parts
from index.loaders.unpacking import opened

_FORMAT = "email"


def load_eml(data: bytes, name: str, extract: Loader) -> Extract:
    """A message's head, its words and its attachments, each marked PART.

    `extract` reads a page or an attachment. Raises UnreadableFileError.
    """
    return _load(read_mime(data, name), name, extract)


def load_msg(data: bytes, name: str, extract: Loader) -> Extract:
    """As `load_eml`, for a message kept by Outlook."""
    return _load(read_outlook(data, name), name, extract)


def _load(message: Message, name: str, extract: Loader) -> Extract:
    with opened(name):
        return _joined(message, name, extract)


def _joined(message: Message, name: str, extract: Loader) -> Extract:
    def read(attached: bytes | Message, its_name: str) -> Extract:
        if isinstance(attached, Message):
            return _joined(attached, its_name, extract)
        return extract(attached, its_name)

    head = _head(message, _words(message, name, extract))
    held = read_parts(message.attachments, read)
    if not head.text and not held.parts:
        raise UnreadableFileError(f"{name} holds no words that Minutebook can read.")
    return join_parts(head, held, name)


def _head(message: Message, words: Extract) -> Extract:
    """The lines of the head over the message's own words. No date in them is the meeting's."""
    lines = [f"{label}: {settled(line)}" for label, line in message.head.items()]
    above = "\n\n".join(lines) + "\n" if lines else ""
    gap = "\n" if above and words.text else ""
    offset = len(above) + len(gap)
    marks = tuple(replace(mark, span=mark.span.shifted(offset)) for mark in words.marks)
    return Extract(f"{above}{gap}{words.text}", _FORMAT, (), marks, words.problems)


def _words(message: Message, name: str, extract: Loader) -> Extract:
    """The plain words, else the page. What goes wrong with them costs no attachment."""
    plain = bool(message.plain.strip())
    text = message.plain if plain else message.html
    if not text.strip():
        return Extract("", _FORMAT)
    try:
        return extract(text.encode("utf-8"), "message.txt" if plain else "message.html")
    except UnreadableFileError:
        return Extract("", _FORMAT, problems=(f"The words of {name} could not be read.",))
