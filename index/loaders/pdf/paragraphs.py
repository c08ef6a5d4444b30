"""Which lines make up a paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.loaders.pdf.lines import Line
from index.loaders.pdf.list_marks import has_bullet, has_mark, is_next_mark, text_left
from index.loaders.pdf.measures import Column, Measures, has_aside, is_aside, is_full
from index.loaders.pdf.tables import Row, with_rows

_LARGER = 1.15
"""Times the size of the body: the type of a heading."""
_SAME_SIZE = 0.1
_SAME_LEFT = 0.6
"""Of the size."""
_DEEPEST_INDENT = 8.0
"""Of the size: of a first line, or of the lines below it."""
_ASIDE = 0.6
"""Of the width: an aside begins behind this."""
_BEFORE_ASIDE = 2.0
"""Of the size, between the last words and an aside."""
_MORE_PITCH = 1.22
_MOST_PITCH = 1.6
"""Times the usual pitch, between lines of one sentence; a blank line is 2."""
_LONG = 0.6
"""Of the width: a line as long as this that ends in mid-sentence was broken, not ended."""
_ENDS = re.compile(r"[.:;!?][\"'”’)\]]{0,2}$")
_ABBREVIATED = re.compile(
    r"\b(?:St|Mr|Mrs|Ms|Dr|Cllrs?|Cyng|Nos?|Rev|Hon|paras?|pp?|approx|[A-Z])\.$"
)
_GOES_ON = re.compile(r"(?:,|\b(?:and|or|the|of|to|a|in|for|by|with|a’r|ac|y|yr|i|o))$")
_OPENS_CLAUSE = re.compile(r"[A-Z]{2,}")


@dataclass(frozen=True, slots=True)
class Block:
    """What becomes one line of the text: the lines of a paragraph, or a row of a table."""

    cells: tuple[tuple[Line, ...], ...]
    is_row: bool = False
    is_heading: bool = False

    @property
    def is_bullet(self) -> bool:
        """Whether it is a point of a list without numbers."""
        return not self.is_row and has_bullet(self.cells[0][0])


def blocks(columns: Sequence[Column], measures: Measures) -> Iterator[Block]:
    """The paragraphs and rows of a file in reading order."""
    open_lines: list[Line] = []
    last: Column | None = None
    for column in columns:
        for content in with_rows(column.lines):
            if isinstance(content, Row):
                if open_lines:
                    yield _paragraph(open_lines, measures)
                    open_lines = []
                yield Block(content.cells, is_row=True)
            elif open_lines and last and _goes_on(open_lines, last, content, column, measures):
                open_lines.append(content)
            else:
                if open_lines:
                    yield _paragraph(open_lines, measures)
                open_lines = [content]
            last = column
    if open_lines:
        yield _paragraph(open_lines, measures)


def _paragraph(lines: Sequence[Line], measures: Measures) -> Block:
    bold = all(line.is_bold for line in lines) and not measures.mostly_bold
    large = all(line.size >= _LARGER * measures.size for line in lines)
    lettered = any(
        letter.isalpha() for line in lines for word in line.words for letter in word.text
    )
    return Block((tuple(lines),), is_heading=lettered and (bold or large))


def _goes_on(
    paragraph: Sequence[Line], last: Column, line: Line, column: Column, measures: Measures
) -> bool:
    """Whether a line belongs to the paragraph above it, or before it on the last page."""
    above = paragraph[-1]
    if column is last and not _is_close(paragraph, line, measures):
        return False
    if has_aside(above, last.edge) or has_bullet(line):
        return False
    if _is_aside_below(paragraph, last, line, column):
        return True
    if abs(line.size - above.size) > _SAME_SIZE * max(line.size, above.size):
        return False
    broken = _is_broken(above, line, _edge(paragraph, last))
    shift = 0.0 if column is last or column.edge == last.edge else _shift(last, column)
    return (
        broken
        and not _is_new_weight(above, line)
        and not _is_new_point(paragraph, line, last.edge)
        and _is_below(paragraph, line, shift)
    )


def _is_aside_below(paragraph: Sequence[Line], last: Column, line: Line, column: Column) -> bool:
    """Whether a line is an aside for which there was no room behind the last words."""
    left = min(paragraph[0].left, paragraph[-1].left)
    return (
        column is last
        and is_aside(line, column.edge)
        and line.left > left + _ASIDE * (column.edge - left)
        and line.left < paragraph[-1].right + _BEFORE_ASIDE * line.size
    )


def _edge(paragraph: Sequence[Line], column: Column) -> float:
    """Of the paragraph itself, where it is set narrower than its column and justified."""
    if len(paragraph) > 1 and abs(paragraph[-1].right - paragraph[-2].right) < 1:
        return min(column.edge, paragraph[-1].right)
    return column.edge


def _shift(last: Column, column: Column) -> float:
    return min(line.left for line in column.lines) - min(line.left for line in last.lines)


def _is_new_weight(above: Line, line: Line) -> bool:
    """Bold and plain lines are parted, but a last word may be bold and a first line may be."""
    if above.is_bold == line.is_bold:
        return False
    if line.is_bold:
        return len(line.words) > 2
    return not line.words[0].text[0].islower()


def _is_new_point(paragraph: Sequence[Line], line: Line, edge: float) -> bool:
    if not has_mark(line):
        return False
    if is_next_mark(paragraph[0], line) or not is_full(paragraph[-1], line, edge):
        return True
    moved = abs(line.left - _text_left(paragraph)) > _SAME_LEFT * line.size
    above = paragraph[-1].text
    return moved or bool(_ENDS.search(above)) or above.endswith(("and", "or", ","))


def _is_close(paragraph: Sequence[Line], line: Line, measures: Measures) -> bool:
    above = paragraph[-1]
    usual = measures.pitch * line.size
    if len(paragraph) > 1 and paragraph[-2].page == above.page:
        own = above.baseline - paragraph[-2].baseline
        usual = own if own > 0 else usual
    runs_on = line.words[0].text[0].islower() and not _ENDS.search(above.text)
    more = _MOST_PITCH if runs_on else _MORE_PITCH
    return 0 < line.baseline - above.baseline <= more * usual


def _text_left(paragraph: Sequence[Line]) -> float:
    return paragraph[-1].left if len(paragraph) > 1 else text_left(paragraph[0])


def _is_below(paragraph: Sequence[Line], line: Line, shift: float) -> bool:
    """Whether a line begins where the next line of the paragraph would."""
    above = paragraph[-1]
    left = line.left - shift
    near = _SAME_LEFT * line.size
    if abs(left - _text_left(paragraph)) <= near:
        return True
    if abs((line.left + line.right) - (above.left + above.right)) <= near:
        return True  # set in the middle
    if len(paragraph) > 1:
        return False
    if has_mark(above) and abs(left - above.left) <= near:
        return True
    indent = left - above.left
    if indent > 0 and any(abs(part.left - left) <= near for part in above.parts()):
        return True
    deepest = _DEEPEST_INDENT * line.size
    return -deepest < indent < 0 or (0 < indent < deepest and not _ENDS.search(above.text))


def _is_broken(above: Line, line: Line, edge: float) -> bool:
    """Whether a line ends because it was full, and not because its paragraph does."""
    words = above.text
    if words.endswith("-") and words[-2:-1].isalnum():
        return True
    if words.endswith((";", ":")) and _OPENS_CLAUSE.match(line.words[0].text):
        return False  # "…2017;" "AND WHEREAS…"
    if is_full(above, line, edge) or _ABBREVIATED.search(words):
        return True
    if _ENDS.search(words):
        return False
    if line.words[0].text[0].islower():
        long = above.right - above.left >= _LONG * (edge - above.left)
        return long or bool(_GOES_ON.search(words))
    return is_full(above, line, edge, bound=True)
