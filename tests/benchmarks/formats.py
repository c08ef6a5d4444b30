"""Every file of a folder, read as the program reads them: what was read, refused, and how fast.

`python -m tests.benchmarks.formats FOLDER [--list]` prints a table by format, with the time of the
bare library on the same files in the same run; `--list` names what was not read, with the reason.
"""

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import lxml.etree
import lxml.html
import pypdfium2

from index.errors import UnreadableFileError
from index.loaders import is_supported
from index.minutes.parsing import parse
from index.safe_reading import Reader


@dataclass(slots=True)
class Row:
    """What came of the files of one format."""

    files: int = 0
    read: int = 0
    refused: list[str] = field(default_factory=list)
    pages: int = 0
    meetings: int = 0
    seconds: float = 0.0
    longest: float = 0.0
    bare: float = 0.0


def measure(folder: Path) -> tuple[dict[str, Row], Counter[str], list[str]]:
    """The table, the kinds that are not read, and what of read files could not be read."""
    table: dict[str, Row] = defaultdict(Row)
    passed_over: Counter[str] = Counter()
    problems: list[str] = []
    with Reader() as reader:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            if not is_supported(path):
                passed_over[path.name if path.name.startswith("~$") else path.suffix] += 1
                continue
            row = table[path.suffix.lower()]
            row.files += 1
            began = time.perf_counter()
            try:
                source = reader.call(str(path), "index.loaders:load", path)
                row.read += 1
                row.pages += len(source.pages)
                problems += source.problems
            except UnreadableFileError as error:
                row.refused.append(str(error))
                continue
            took = time.perf_counter() - began
            row.meetings += len(parse(source.text, source.marks))
            row.seconds += took
            row.longest = max(row.longest, took)
            row.bare += _timed(_BARE.get(path.suffix.lower(), _read_bytes), path)
    return table, passed_over, problems


def _timed(function: Callable[[bytes], object], path: Path) -> float:
    data = path.read_bytes()
    began = time.perf_counter()
    try:
        function(data)
    except (pypdfium2.PdfiumError, lxml.etree.ParserError, BadZipFile, KeyError):
        return 0.0
    return time.perf_counter() - began


def _read_bytes(data: bytes) -> object:
    return data.decode("utf-8", "replace")


def _read_pdf(data: bytes) -> object:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in document]


def _read_docx(data: bytes) -> object:
    return lxml.etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))


_BARE: dict[str, Callable[[bytes], object]] = {
    ".pdf": _read_pdf,
    ".docx": _read_docx,
    ".html": lxml.html.fromstring,
    ".php": lxml.html.fromstring,
}
"""What the library alone does: the text of each page, or the tree."""


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    folder = Path(arguments[0])
    table, passed_over, problems = measure(folder)
    print(
        f"{'':8}{'files':>6}{'read':>6}{'refused':>8}{'meetings':>9}{'pages':>6}{'seconds':>9}"
        f"{'longest':>8}{'library':>8}{'ratio':>7}{'pages/s':>9}"
    )
    for suffix, row in sorted(table.items()):
        ratio = row.seconds / row.bare if row.bare else 0.0
        rate = (row.pages or row.files) / row.seconds
        print(
            f"{suffix:8}{row.files:6}{row.read:6}{len(row.refused):8}{row.meetings:9}{row.pages:6}"
            f"{row.seconds:9.2f}{row.longest:8.2f}{row.bare:8.2f}{ratio:7.1f}{rate:9.0f}"
        )
    print(f"files {sum(row.files for row in table.values())}, ", end="")
    print(f"read {sum(row.read for row in table.values())}")
    print("passed over:", ", ".join(f"{kind} ({n})" for kind, n in sorted(passed_over.items())))
    if "--list" in arguments:
        print(*(reason for row in table.values() for reason in row.refused), sep="\n")
        print(*problems, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
