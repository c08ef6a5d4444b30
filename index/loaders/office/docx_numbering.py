"""The automatic numbers of Word: counted by its rules, since the file does not hold them."""

import re
from dataclasses import dataclass

from index.loaders.office.docx_styles import Styles, switched, value
from index.loaders.office.numbers import letters, ordinal, roman
from index.loaders.office.package import Element, attribute, child, local
from index.loaders.office.words import bullet

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_LONGEST_FIGURE = 9


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str
    glued: bool
    """Whether nothing stands between the number and the words."""
    legal: bool
    """Whether the levels above are printed in figures."""
    restart: int | None
    """The highest level, from 1, that starts this one anew; 0 for none, None for any above."""
    hidden: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    """Where this list begins anew levels that it shares with others."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A number as printed."""

    text: str
    glued: bool


class Numbering:
    """Counts the numbered paragraphs of a file; ask for each once, in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        parts = [] if root is None else list(root)
        self._abstracts = {
            attribute(part, "abstractNumId"): part for part in parts if local(part) == "abstractNum"
        }
        self._nums = {attribute(part, "numId"): part for part in parts if local(part) == "num"}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def marker(self, properties: Element | None, style: str | None) -> Marker | None:
        """The number of the next paragraph, from its properties and its style."""
        stated = child(properties, "numPr")
        number, depth = value(stated, "numId"), value(stated, "ilvl")
        from_style, style_depth = self._styles.numbering(style)
        number = number or from_style
        numbered = self._list(number) if number else None
        if number is None or numbered is None:
            return None
        level = _figure(depth or style_depth) or 0
        if depth is None and stated is None:
            level = self._linked_level(numbered, style, level)
        return self._printed(number, numbered, level) if level in numbered.levels else None

    def _linked_level(self, numbered: _List, style: str | None, otherwise: int) -> int:
        """The level of a list that is tied to a style."""
        for identifier in self._styles.ids(style):
            for level, definition in numbered.levels.items():
                if definition.style == identifier:
                    return level
        return otherwise

    def _printed(self, number: str, numbered: _List, level: int) -> Marker | None:
        definition = numbered.levels[level]
        counts = self._count(number, numbered, level)
        if definition.hidden or (definition.format == "none" and not definition.text.strip()):
            return None
        if definition.format == "bullet":
            return Marker(bullet(definition.text), definition.glued)

        def figure(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            form = numbered.levels[place].format if place in numbered.levels else "decimal"
            legal = definition.legal and form != "none"
            return _formatted(counts.get(place, 0), "decimal" if legal else form)

        text = " ".join(_PLACE.sub(figure, definition.text).split())
        return Marker(text, definition.glued) if text else None

    def _count(self, number: str, numbered: _List, level: int) -> dict[int, int]:
        counts = self._counts.setdefault(numbered.abstract, {})
        if number not in self._begun:
            self._begun.add(number)
            for begun in numbered.starts:
                counts.pop(begun, None)
        for above in range(level):
            if above in numbered.levels:
                counts.setdefault(above, _start(numbered, above))
        counts[level] = counts.get(level, _start(numbered, level) - 1) + 1
        for below in range(level + 1, _LEVELS):
            restart = numbered.levels[below].restart if below in numbered.levels else None
            if restart is None or level < restart:
                counts.pop(below, None)
        return counts

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            self._lists[number] = self._read_list(number)
        return self._lists[number]

    def _read_list(self, number: str) -> _List | None:
        num = self._nums.get(number)
        abstract_id = value(num, "abstractNumId")
        abstract = self._abstracts.get(abstract_id)
        # A list may only name a list style, whose own list holds the levels.
        if linked := value(abstract, "numStyleLink"):
            through, _ = self._styles.numbering(linked)
            abstract_id = value(self._nums.get(through), "abstractNumId")
            abstract = self._abstracts.get(abstract_id)
        if num is None or abstract is None or abstract_id is None:
            return None
        levels, starts = _levels(abstract), {}
        for override in num:
            place = _figure(attribute(override, "ilvl"))
            if local(override) != "lvlOverride" or place is None:
                continue
            levels |= _levels(override)
            if (start := _figure(value(override, "startOverride"))) is not None:
                starts[place] = start
        return _List(abstract_id, levels, starts)


def _start(numbered: _List, level: int) -> int:
    return numbered.starts.get(level, numbered.levels[level].start)


def _levels(parent: Element) -> dict[int, _Level]:
    return {
        place: _Level(
            start=_figure(value(level, "start")) or 0,
            format=value(level, "numFmt") or "decimal",
            text=value(level, "lvlText") or "",
            glued=value(level, "suff") == "nothing",
            legal=bool(switched(level, "isLgl")),
            restart=_figure(value(level, "lvlRestart")),
            hidden=bool(switched(child(level, "rPr"), "vanish")),
            style=value(level, "pStyle"),
        )
        for level in parent
        if local(level) == "lvl" and (place := _figure(attribute(level, "ilvl"))) is not None
    }


def _figure(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() and len(text) <= _LONGEST_FIGURE else None


def _formatted(number: int, form: str) -> str:
    match form:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            return ordinal(number)
        case "none":
            return ""
    return str(number)
