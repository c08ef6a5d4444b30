"""The numbers that minutes print before the paragraphs of an item."""

import re
from collections.abc import Sequence

_PRINTED = re.compile(r"^\W{0,3}(?:(?P<item>\d{1,4})\.)?(?P<number>\d{1,3})(?P<point>[.)])?\s")
_BEGINS_LIST = re.compile(r"(?:[:–—-]|\b(?:that|to|by|bod))\W{0,3}$", re.IGNORECASE)
_FEWEST = 2
_FURTHEST = 50
"""Paragraphs."""


def paragraph_numbers(paragraphs: Sequence[str], item: str | None) -> list[int]:
    """The number of each paragraph of an item: the printed one, else its place.

    Printed numbers count where they rise by one from 1 and no list's introduction stands before
    them; what carries none shares that of the paragraph before it. "22.7" is 7 in item 22.
    """
    printed = [_printed(words, item) for words in paragraphs]
    first = next((place for place, number in enumerate(printed) if number is not None), None)
    if first is None or printed[first] != 1 or (first and _introduces(paragraphs[first - 1])):
        return list(range(1, len(paragraphs) + 1))
    numbers, last, listed = [], 1, 0
    for place, number in enumerate(printed):
        if number is not None and place > first:
            goes_on_list = number == listed + 1 > 1 and _recurs(printed, place, number)
            if number == last + 1 and not goes_on_list:
                last, listed = number, 0
            else:
                listed = number
        numbers.append(last)
    return numbers if last >= _FEWEST else list(range(1, len(paragraphs) + 1))


def _printed(words: str, item: str | None) -> int | None:
    match = _PRINTED.match(words)
    if match is None or not (match["item"] or match["point"]):
        return None
    if match["item"] and match["item"] != item:
        return None
    return int(match["number"])


def _introduces(words: str) -> bool:
    return _BEGINS_LIST.search(words) is not None


def _recurs(printed: Sequence[int | None], place: int, number: int) -> bool:
    """Whether the number comes again before a list begins: then this one is of a list."""
    for following in printed[place + 1 : place + 1 + _FURTHEST]:
        if following in {1, number}:
            return following == number
    return False
