"""Files within a file: their texts one after the other, each under its name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.types import Mark, MarkKind, Span

FileT = TypeVar("FileT")
"""A file within a file: its bytes, or what was made of them already."""


class UnknownKindError(UnreadableFileError):
    """A file of a kind that Minutebook does not read: within another it is passed over."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file within a file; `name` is printed above its text."""

    name: str
    extract: Extract


@dataclass(frozen=True, slots=True)
class Held:
    """What a container holds: what could be read, and a sentence for what could not."""

    parts: tuple[Part, ...]
    problems: tuple[str, ...]


def read_parts(
    files: Iterable[tuple[str, FileT]], extract: Callable[[FileT, str], Extract]
) -> Held:
    """Read the files within a file. Kinds that are not read are not mentioned."""
    parts: list[Part] = []
    problems: list[str] = []
    for name, data in files:
        try:
            part = extract(data, name)
        except UnknownKindError:
            continue
        except UnreadableFileError as error:
            problems.append(str(error))
            continue
        if part.text.strip():
            parts.append(Part(name, part))
        else:
            problems.append(f"{name} is empty.")
    return Held(tuple(parts), tuple(problems))


def join_parts(head: Extract, held: Held, container: str) -> Extract:
    """One text: what the container itself says, then each part under its name, marked PART.

    A part's mark begins at its name, so that no words are left between the parts.
    """
    texts, marks, pages = [_ended(head.text)], list(head.marks), list(head.pages)
    length = len(texts[0])
    problems = [*head.problems, *(f"In {container}: {problem}" for problem in held.problems)]
    for part in held.parts:
        gap, title, text = "\n" if length else "", f"{part.name}\n\n", _ended(part.extract.text)
        start = length + len(gap)
        offset = start + len(title)
        length = offset + len(text)
        texts += (gap, title, text)
        marks.append(Mark(MarkKind.PART, Span(start, offset + len(text.rstrip())), part.name))
        marks += (replace(m, span=m.span.shifted(offset)) for m in part.extract.marks)
        pages += (replace(p, span=p.span.shifted(offset)) for p in part.extract.pages)
        problems += (f"In {container}: {problem}" for problem in part.extract.problems)
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.stop))
    return Extract("".join(texts), head.format, tuple(pages), tuple(marks), tuple(problems))


def _ended(text: str) -> str:
    """The text with a line feed at its end, which plain text may lack."""
    return text if not text or text.endswith("\n") else f"{text}\n"
