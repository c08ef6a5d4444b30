"""What stands before a point of a list or a numbered paragraph: "•", "1.", "(a)", "4.5vii)"."""

import re

from index.loaders.pdf.lines import WIDE_GAP, Line

BULLETS = frozenset("•‣▪◦●○■□▫☐☑✓➢➤·*o-–—")
_NUMBER = re.compile(
    r"\((?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})\)"
    r"|(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]"
    r"|[A-Z]\)"
    r"|\d{1,3}(?:\.\d{1,3}){1,4}(?:[ivxl]{1,6}|[a-z])?[.)]?"
    r"|\d{1,3}(?:[ivxl]{1,6}|[a-z])\)"
)


def has_bullet(line: Line) -> bool:
    """Whether the line is a point of a list without numbers."""
    return len(line.words) > 1 and line.words[0].text in BULLETS and gap_after_mark(line) > 0.1


def has_mark(line: Line) -> bool:
    """Whether the line begins with a bullet, a number or a letter of a list."""
    return has_bullet(line) or bool(_NUMBER.fullmatch(line.words[0].text))


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
