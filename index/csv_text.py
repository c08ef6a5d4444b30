"""Tables as CSV (RFC 4180), as spreadsheets open them."""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Cell = str | int | None


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The whole file; the mark at its beginning tells a spreadsheet that it is UTF-8."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(heads)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    # Half a character, as in the name of a file that is no text, is written as an escape.
    return codecs.BOM_UTF8 + file.getvalue().encode("utf-8", "backslashreplace")


def _guarded(cell: Cell) -> Cell:
    """Text that a spreadsheet would take for a formula begins with an apostrophe."""
    opens = isinstance(cell, str) and (cell.startswith(_FORMULA) or cell.lstrip().startswith("="))
    return f"'{cell}" if opens else cell
