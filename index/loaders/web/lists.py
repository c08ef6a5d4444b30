"""The marks that a browser prints before the points of a list."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from index.loaders.web.tree import classes

_INTEGER = re.compile(r"\s{0,9}-?\d{1,6}\s{0,9}")
_STYLE = re.compile(r"list-style(?:-type)?\s{0,9}:\s{0,9}(?P<style>[a-z-]{1,30})", re.IGNORECASE)
_TYPES = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
}
# A style sheet is not at hand: the names that authors give their lists say what it does.
_CLASSES = {
    "roman": "lower-roman", "lower-roman": "lower-roman", "upper-roman": "upper-roman",
    "alpha": "lower-alpha", "lower-alpha": "lower-alpha", "upper-alpha": "upper-alpha",
    "unstyled": "none", "list-unstyled": "none", "mgNonBulletTableList": "none",
}  # fmt: skip
_NUMERALS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(slots=True)
class OpenList:
    """A list that is being read: how its points are marked, and the number of the next."""

    style: str
    number: int
    run: object
    """The outermost list around: its points stand on consecutive lines."""

    def next_mark(self, point: HtmlElement) -> str:
        """The mark of a point, with a space behind it, or nothing."""
        self.number = _integer(point.get("value"), self.number)
        mark = _printed(_style(point) or self.style, self.number)
        self.number += 1
        return mark


def open_list(element: HtmlElement, around: OpenList | None) -> OpenList:
    """The state before the first point of a list."""
    default = {"ol": "decimal", "dl": "none"}.get(element.tag, "disc")
    start = _integer(element.get("start"), 1)
    return OpenList(_style(element) or default, start, around.run if around else element)


def _integer(value: str | None, default: int) -> int:
    return int(value) if value and _INTEGER.fullmatch(value) else default


def _style(element: HtmlElement) -> str | None:
    if stated := _STYLE.search(element.get("style", "")):
        return stated["style"].lower()
    if stated_type := _TYPES.get(element.get("type", "")):
        return stated_type
    return next((_CLASSES[name] for name in sorted(classes(element)) if name in _CLASSES), None)


def _printed(style: str, number: int) -> str:
    match style:
        case "none":
            return ""
        case "lower-alpha" | "lower-latin" if number > 0:
            return f"{_letters(number)}. "
        case "upper-alpha" | "upper-latin" if number > 0:
            return f"{_letters(number).upper()}. "
        case "lower-roman" if 0 < number < 4000:
            return f"{_roman(number)}. "
        case "upper-roman" if 0 < number < 4000:
            return f"{_roman(number).upper()}. "
        case "disc" | "circle" | "square":
            return "• "
    return f"{number}. "


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    numeral = ""
    for value, letters in _NUMERALS:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
