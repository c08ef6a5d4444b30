"""A file of rings: names of one thing on each line, with tabs between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.glossary.names import Name, Stems

_LONGEST = 16
"""Words of one name."""
_MOST_TOLD = 3
"""Lines of a file that are told as no ring: each answer says them again."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The names of one thing, the best known first."""

    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Rings:
    """What a file gives: its rings, and a sentence for each of the first lines that give none."""

    rings: tuple[Ring, ...]
    problems: tuple[str, ...] = ()


def read_rings(text: str, file: str) -> Rings:
    """The rings of a file; `file` is what it is called in a sentence about it."""
    rings: list[Ring] = []
    problems: list[str] = []
    lines: dict[Stems, int] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        names = tuple(_names(line))
        fault = _fault(names, lines)
        if fault:
            problems.append(f"{file}, line {number}: {fault}")
            continue
        rings.append(Ring(names))
        lines.update((name.key, number) for name in names)
    if len(problems) > _MOST_TOLD:
        problems[_MOST_TOLD:] = [f"In all {len(problems)} lines of {file} are left out."]
    return Rings(tuple(rings), tuple(problems))


def _names(line: str) -> Iterator[Name]:
    for printed in line.split("\t"):
        if printed.strip():
            yield Name.of(printed, offered=not printed.rstrip().endswith("*"))


def _fault(names: tuple[Name, ...], lines: dict[Stems, int]) -> str | None:
    """Why a line is no ring, as the rest of a sentence."""
    if not all(name.stems for name in names):
        return "a name has no letters in it."
    if any(len(name.words) > _LONGEST for name in names):
        return f"a name has more than {_LONGEST} words."
    if len({name.key for name in names}) < 2:
        return "a line needs two names of one thing, with a tab between them."
    for name in names:
        if name.offered and name.key in lines:
            return (
                f'"{" ".join(name.words)}" is on line {lines[name.key]} too; put a * behind it '
                "on both, if it means both."
            )
    return None
