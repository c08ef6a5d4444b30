"""HTML from text: whatever the text holds, it stays text."""

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

_KEPT = "\t\n\x0c"
"""Of the control characters, those that HTML has too."""
_BREAK = re.compile(r"\n\s*\n|\n(?=[ \t]*\|)")
"""Between paragraphs, and between the rows of a table in plain text."""


def escaped(text: str) -> str:
    """Text as HTML. What no HTML file can hold becomes a replacement character."""
    return html.escape("".join(map(_held, text)))


def _held(character: str) -> str:
    if character in _KEPT or unicodedata.category(character) not in {"Cc", "Cs"}:
        return character
    return "\ufffd"


def broken(text: str) -> str:
    """Text as HTML that shows its paragraphs; without the tags it is the text to the letter."""
    return _BREAK.sub(lambda match: _break(match[0]), escaped(text))


def parts(text: str) -> list[str]:
    """The paragraphs, and the rows of tables, that `broken` shows."""
    return _BREAK.split(text)


def _break(between: str) -> str:
    # The blanks between two paragraphs may be more than line ends: they stay at the end of a line.
    return f"{between}<br>" if between == "\n" else f"{between}<br><br>"


def isolated(text: str) -> str:
    """Text as HTML whose direction touches nothing beside it."""
    return element("bdi", escaped(text))


def element(name: str, content: str, style: str = "") -> str:
    """An element around HTML; `style` is its class."""
    opening = f'{name} class="{style}"' if style else name
    return f"<{opening}>{content}</{name}>"


def bullets(points: Iterable[str]) -> str:
    """A list of pieces of HTML."""
    return element("ul", "\n".join(element("li", point) for point in points))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], styles: Sequence[str]) -> str:
    """A table of pieces of HTML whose first column names the rows; `styles` are its columns'."""
    names = (
        _cell('th scope="col"', head, style) for head, style in zip(heads, styles, strict=True)
    )
    head = element("thead", element("tr", "".join(names)))
    return f"<table>\n{head}\n<tbody>\n{_rows(rows, styles)}\n</tbody>\n</table>"


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """A table of names and what is said of them."""
    return f'<table class="facts">\n<tbody>\n{_rows(rows, ("", ""))}\n</tbody>\n</table>'


def _rows(rows: Iterable[Sequence[str]], styles: Sequence[str]) -> str:
    return "\n".join(element("tr", _row(row, styles)) for row in rows)


def _row(cells: Sequence[str], styles: Sequence[str]) -> str:
    first, *rest = cells
    more = (_cell("td", cell, style) for cell, style in zip(rest, styles[1:], strict=True))
    return _cell('th scope="row"', first, styles[0]) + "".join(more)


def _cell(opening: str, content: str, style: str) -> str:
    marked = f'{opening} class="{style}"' if style else opening
    return f"<{marked}>{content}</{opening[:2]}>"
