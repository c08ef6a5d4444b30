"""The page numbers that are printed in the margins."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_ROMAN_PAGE = re.compile(
    r"^\W{0,3}(?:page\s|tudalen\s)?\s{0,3}(?P<roman>[ivxlc]{1,7})\W{0,3}$", re.I
)
_STATED = re.compile(
    r"(?:^|[–—|-]\s?)(?:page|tudalen)\s(?P<number>\d{1,4})(?:\s(?:of|o|/)\s\d{1,4})?(?:\s?[–—|-]|$)",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_NAMES = ("page ", "tudalen ")
_NEAR = 2
"""Pages within which another must show the number that its place demands."""
_FOOT = 50.0
"""Points from the lower edge, where no text stands."""
_LEVEL = 6.0
"""Points within which page numbers stand at one height."""


@dataclass(frozen=True, slots=True)
class MarginLine:
    """A line near the top or bottom of a page. `edge` says which, and of what turn."""

    page: int
    edge: tuple[int, str]
    distance: float
    """Points from that edge."""
    text: str

    @property
    def folded(self) -> str:
        """The text with its numbers made alike."""
        return fold(self.text)


@dataclass(frozen=True, slots=True)
class _Reading:
    line: MarginLine
    label: str
    value: int
    is_named: bool
    """Whether the word "page" stands before it."""
    series: tuple[tuple[int, str], str, int]

    @property
    def offset(self) -> int:
        return self.value - self.line.page


def fold(text: str) -> str:
    """The text with its numbers made alike."""
    return _NUMBER.sub("#", text.casefold())


def states_page(line: MarginLine) -> bool:
    """Whether a line says which page it stands on: "Page 3", "Minutes – Page 3 of 7"."""
    return _STATED.search(line.text) is not None


def printed_labels(lines: Iterable[MarginLine]) -> dict[int, tuple[str, MarginLine]]:
    """The label of each page whose number runs on with the pages, and the line that shows it."""
    readings = [reading for line in lines for reading in _readings(line)]
    stated = {reading.offset for reading in readings if _is_stated(reading)}
    by_series: dict[object, list[_Reading]] = defaultdict(list)
    for reading in readings:
        by_series[reading.series].append(reading)
    supported = [_supported(series, stated) for series in by_series.values()]
    labels: dict[int, tuple[str, MarginLine]] = {}
    for series in sorted(supported, key=_rank):
        for reading in series:
            labels.setdefault(reading.line.page, (reading.label, reading.line))
    return labels


def _rank(series: Sequence[_Reading]) -> tuple[bool, int]:
    """A number that says it is the page's comes first, then the one that most pages show."""
    return (not (series and series[0].is_named), -len(series))


def _readings(line: MarginLine) -> list[_Reading]:
    if match := _ROMAN_PAGE.match(line.text):
        value = roman_value(match["roman"].lower())
        if value:
            return [_Reading(line, match["roman"], value, False, (line.edge, "roman", 0))]
    return [
        _Reading(
            line,
            match[0],
            int(match[0]),
            line.text[: match.start()].lower().endswith(_NAMES),
            (line.edge, line.folded, at),
        )
        for at, match in enumerate(_NUMBER.finditer(line.text))
    ]


def _supported(series: Sequence[_Reading], stated: set[int]) -> list[_Reading]:
    """Those whose neighbours show the numbers that must come before or after them.

    "Page 3" needs no neighbour on the third page, nor where no page says otherwise (`stated` are
    the differences to the places in the file).
    """
    by_place: dict[tuple[int, int], list[_Reading]] = defaultdict(list)
    for reading in series:
        by_place[reading.line.page, reading.offset].append(reading)
    return [
        reading
        for reading in series
        if (_is_stated(reading) and (reading.offset == 0 or len(stated) == 1))
        or _is_plain_foot(reading)
        or any(
            abs(other.line.distance - reading.line.distance) <= _LEVEL
            for step in range(-_NEAR, _NEAR + 1)
            if step
            for other in by_place.get((reading.line.page + step, reading.offset), ())
        )
    ]


def _is_plain_foot(reading: _Reading) -> bool:
    """Whether it is the page's own place in the file, alone at the very foot of the page."""
    line = reading.line
    at_foot = line.edge == (0, "bottom") and line.distance <= _FOOT
    return at_foot and line.text == reading.label and reading.offset == 0


def _is_stated(reading: _Reading) -> bool:
    match = _STATED.search(reading.line.text)
    return bool(match and match["number"] == reading.label)


def roman_value(numeral: str) -> int | None:
    """The value of a Roman numeral in small letters; None where it is none."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    values = [_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
