"""The automatic numbers of OpenDocument lists and headings."""

import re
from dataclasses import dataclass, field

from index.loaders.office.numbers import letters, roman
from index.loaders.office.odt_styles import OdtStyles
from index.loaders.office.package import Element, attribute, local
from index.loaders.office.words import bullet

_PLACE = re.compile(r"%(\d{1,2})%")
_LONGEST_FIGURE = 9


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    prefix: str
    suffix: str
    start: int
    shown: int
    """How many levels the number shows, from this one up."""
    pattern: str | None
    """The whole number as newer programs write it: "%1%.%2%."."""
    bullet: str | None


@dataclass(slots=True)
class OdtList:
    """A list as its points are met; lists that go on with its numbers share it."""

    style: str | None
    counts: dict[int, int] = field(default_factory=dict)


class OdtLists:
    """Counts the points of lists; ask for each once, in their order."""

    def __init__(self, styles: OdtStyles) -> None:
        self._levels = {name: _levels(style) for name, style in styles.lists.items()}
        self._outline = _levels(styles.outline)
        self._headings: dict[int, int] = {}
        self._last_of_style: dict[str | None, OdtList] = {}
        self._by_id: dict[str, OdtList] = {}

    def begin(self, element: Element) -> OdtList:
        """The list that an element begins, or goes on with."""
        style = attribute(element, "style-name")
        begun = self._by_id.get(attribute(element, "continue-list") or "")
        if begun is None and attribute(element, "continue-numbering") == "true":
            begun = self._last_of_style.get(style)
        begun = begun or OdtList(style)
        self._last_of_style[style] = begun
        if identifier := attribute(element, "id"):
            self._by_id[identifier] = begun
        return begun

    def marker(self, of: OdtList, style: str | None, depth: int, start: int | None) -> str:
        """The mark of the next point at a depth from 1; `start` where it is set anew."""
        return _printed(self._levels.get(style or "", {}), of.counts, depth, start)

    def heading(self, depth: int, start: int | None) -> str:
        """The number of the next heading outside lists."""
        return _printed(self._outline, self._headings, depth, start)


def figure(text: str | None) -> int | None:
    """A whole number that an attribute holds."""
    return int(text) if text and text.isdecimal() and len(text) <= _LONGEST_FIGURE else None


def _printed(
    levels: dict[int, _Level], counts: dict[int, int], depth: int, start: int | None
) -> str:
    level = levels.get(depth)
    for above in range(1, depth):
        counts.setdefault(above, levels[above].start if above in levels else 1)
    first = level.start if level else 1
    counts[depth] = start if start is not None else counts.get(depth, first - 1) + 1
    for below in [place for place in counts if place > depth]:
        del counts[below]
    if level is None:
        return ""
    if level.bullet is not None:
        return level.bullet
    if level.pattern is not None:
        return _PLACE.sub(lambda match: _formatted(levels, counts, int(match[1])), level.pattern)
    if not level.format:
        return ""
    shown = range(max(1, depth - level.shown + 1), depth + 1)
    figures = filter(None, (_formatted(levels, counts, place) for place in shown))
    return f"{level.prefix}{'.'.join(figures)}{level.suffix}".strip()


def _formatted(levels: dict[int, _Level], counts: dict[int, int], place: int) -> str:
    number = counts.get(place, 1)
    match levels[place].format if place in levels else "":
        case "1":
            return str(number)
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return ""


def _levels(style: Element | None) -> dict[int, _Level]:
    levels = () if style is None else style
    return {
        depth: _level(level)
        for level in levels
        if (depth := figure(attribute(level, "level"))) is not None
    }


def _level(level: Element) -> _Level:
    numbered = local(level) in {"list-level-style-number", "outline-level-style"}
    pattern = attribute(level, "num-list-format")
    return _Level(
        format=attribute(level, "num-format") or "",
        prefix=attribute(level, "num-prefix") or "",
        suffix=attribute(level, "num-suffix") or "",
        start=figure(attribute(level, "start-value")) or 1,
        shown=figure(attribute(level, "display-levels")) or 1,
        pattern=pattern if attribute(level, "num-format") else None,
        bullet=None if numbered else bullet(attribute(level, "bullet-char") or ""),
    )
