"""A message as every mail program shows it."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN = ("Subject", "From", "Date")
"""The lines of its head that are part of the text."""


@dataclass(frozen=True, slots=True)
class Message:
    """An e-mail message, whichever program kept it."""

    head: dict[str, str]
    """The lines of `SHOWN` that it has, in that order."""
    plain: str
    html: str
    """The same words set as a page; "" where there is none."""
    attachments: tuple[tuple[str, bytes | Message], ...]
    """Names with files, or with messages that were sent on."""
