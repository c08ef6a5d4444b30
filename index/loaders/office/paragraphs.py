"""From what stands in a paragraph to the lines that are printed of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.loaders.office.blocks import Block
from index.loaders.office.words import broken_lines

_LONGEST_BOLD_HEADING = 120
"""Characters: bold words beyond this are a paragraph that is stressed."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a paragraph in one type; a line feed stands for a line break."""

    text: str
    bold: bool = False


def paragraph_lines(
    words: Sequence[Words],
    marker: str = "",
    level: int | None = None,
    notes: tuple[Block, ...] = (),
) -> Iterator[Block]:
    """The lines of a paragraph. `level` is that of its heading style, None without one.

    A short paragraph that is bold throughout is a heading too. The notes follow its last line.
    """
    lines = broken_lines("".join(part.text for part in words))
    length = sum(map(len, lines))
    heading = level is not None or (_is_bold(words) and length <= _LONGEST_BOLD_HEADING)
    if not lines and any(map(str.isalnum, marker)):
        lines = [""]  # the number of an empty paragraph is printed
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        yield Block(line, "" if place else marker, heading, level, notes if last else ())
    if not lines:
        yield from notes


def _is_bold(words: Sequence[Words]) -> bool:
    lettered = [part.bold for part in words if any(map(str.isalnum, part.text))]
    return bool(lettered) and all(lettered)
