"""What a loader makes of a file's bytes."""

from collections.abc import Callable
from dataclasses import dataclass

from index.types import Mark, Page


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a file, and what its format says of it. See `SourceText`."""

    text: str
    format: str
    pages: tuple[Page, ...] = ()
    marks: tuple[Mark, ...] = ()
    problems: tuple[str, ...] = ()


Loader = Callable[[bytes, str], Extract]
"""From a file's bytes and its name as shown to the user. Raises UnreadableFileError.

A loader is a pure function: the same bytes give the same text on every machine, since every
offset of the archive counts it. Only what helper programs recognise in pictures may differ.
"""
