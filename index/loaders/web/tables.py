"""Tables: data in rows, or only the layout of a page."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from index.loaders.web.writer import Writer

_PARAGRAPHS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class OpenTable:
    """A table that is being read."""

    element: HtmlElement
    is_data: bool
    in_row: bool = False

    def begin_row(self, writer: Writer) -> None:
        """A row begins; tags that are not closed leave the one before it open."""
        self.end_row(writer)
        if self.is_data:
            writer.begin_row(self.element)
            self.in_row = True

    def begin_cell(self, writer: Writer) -> None:
        """A cell begins; where no row was opened, it opens one."""
        if not self.in_row:
            self.begin_row(writer)

    def end_cell(self, writer: Writer) -> None:
        """A cell ends."""
        if self.in_row:
            writer.end_cell()

    def end_row(self, writer: Writer) -> None:
        """A row ends, if one was begun."""
        if self.in_row:
            writer.end_row()
            self.in_row = False


def open_table(element: HtmlElement) -> OpenTable:
    """The state before the first row."""
    return OpenTable(element, _is_data(element))


def _is_data(table: HtmlElement) -> bool:
    """Whether its rows mean something: two columns or more, and no cell of several paragraphs."""
    if table.get("role") in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    columns = max((_columns(row) for row in table.iter("tr", "thead")), default=0)
    return columns > 1 and not any(_is_long(cell) for cell in table.iter("td", "th"))


def _columns(row: HtmlElement) -> int:
    return sum(cell.tag in ("td", "th") and _has_words(cell) for cell in row)


def _is_long(cell: HtmlElement) -> bool:
    """Whether it holds several paragraphs."""
    filled = 0
    for paragraph in cell.iter(*_PARAGRAPHS):
        filled += _has_words(paragraph)
        if filled > 1:
            return True
    return False


def _has_words(element: HtmlElement) -> bool:
    return any(text.strip() for text in element.itertext())
