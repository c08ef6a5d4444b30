"""What stands before a point of a list or a numbered paragraph: "•", "1.", "(a)", "4.5vii)"."""

import re

from index.loaders.pdf.lines import WIDE_GAP, Line
from index.loaders.pdf.page_labels import roman_value

BULLETS = frozenset("•‣▪◦●○■□▫☐☑✓➢➤·*o-–—")
_NUMBER = re.compile(
    r"\((?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})\)"
    r"|(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]"
    r"|[A-Z]\)"
    r"|\d{1,3}(?:\.\d{1,3}){1,4}(?:[ivxl]{1,6}|[a-z])?[.)]?"
    r"|\d{1,3}(?:[ivxl]{1,6}|[a-z])\)"
)
_INITIAL = re.compile(r"[A-Z]\.")
"""The mark of a point, or a name: "B. Rowan"."""
_BEHIND_BULLET = 0.1
_BEHIND_LETTER = 0.45
"""Of the size: more than a space, since "o" is a word in Welsh."""


def has_bullet(line: Line) -> bool:
    """Whether the line is a point of a list without numbers."""
    mark = line.words[0].text
    least = _BEHIND_LETTER if mark.isalpha() else _BEHIND_BULLET
    return mark in BULLETS and gap_after_mark(line) > least


def has_mark(line: Line) -> bool:
    """Whether the line begins with a bullet, a number or a letter of a list."""
    mark = line.words[0].text
    if _INITIAL.fullmatch(mark):
        return gap_after_mark(line) > _BEHIND_LETTER
    return has_bullet(line) or bool(_NUMBER.fullmatch(mark))


def gap_after_mark(line: Line) -> float:
    """Between the first two words, as a share of the size."""
    if len(line.words) < 2:
        return 0.0
    return (line.words[1].left - line.words[0].right) / line.size


def is_mark_alone(line: Line) -> bool:
    """Whether a part of a row holds nothing but the mark of what stands beside it."""
    word = line.words[0].text
    return len(line.words) == 1 and (
        word in BULLETS or bool(_NUMBER.fullmatch(word)) or (word.isdigit() and len(word) < 4)
    )


def text_left(line: Line) -> float:
    """Where the text behind the mark begins."""
    if has_mark(line) and len(line.words) > 1:
        return line.words[1].left
    parts = line.parts()
    if len(parts) == 2 and is_mark_alone(parts[0]) and gap_after_mark(line) > WIDE_GAP:
        return parts[1].left
    return line.left


def is_next_mark(first: Line, line: Line) -> bool:
    """Whether two lines begin with numbers or letters that follow each other."""
    before, after = (_values(found.words[0].text) for found in (first, line))
    return has_mark(first) and any(value + 1 in after for value in before)


def _values(mark: str) -> set[int]:
    """What a mark may count as: "i)" is a letter and a Roman numeral."""
    bare = mark.strip("().")
    values = {int(bare)} if bare.isdecimal() else set()
    if roman := roman_value(bare):
        values.add(roman)
    if len(bare) == 1 and bare.isalpha():
        values.add(ord(bare))
    return values
