"""PDF files as councils publish them: their text in reading order, page by page."""

from collections.abc import Sequence

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.own import refuse_own
from index.loaders.pdf.library import opened
from index.loaders.pdf.reading import read

__all__ = ["ScannedError", "load_pdf"]


class ScannedError(UnreadableFileError):
    """A file that holds pictures of pages and no text: it can be recognised, not read."""


def load_pdf(data: bytes, name: str, scanned_pages: frozenset[int] = frozenset()) -> Extract:
    """The text of a PDF without its margins, with its pages and its headings.

    `scanned_pages` are the numbers of pages known to be recognised from pictures.
    Raises UnreadableFileError, and ScannedError where nothing but pictures is in the file.
    """
    with opened(data, name) as document:
        refuse_own(document.get_metadata_value("Creator"), name)
        reading = read(document, scanned_pages)
    if len(reading.damaged) == len(reading.pages):
        raise UnreadableFileError(f"{name} is damaged and cannot be read as a PDF.")
    if reading.unread and not reading.composition.text:
        raise ScannedError(
            f"{name} is a scan without text; install ocrmypdf (with tesseract) to read it."
        )
    problems = [
        sentence
        for numbers, one, many in (
            (
                reading.unread,
                "is a scan without text; install ocrmypdf to read it.",
                "are scans without text; install ocrmypdf to read them.",
            ),
            (reading.damaged, "is damaged and was not read.", "are damaged and were not read."),
        )
        if (sentence := _problem(numbers, name, one, many))
    ]
    return Extract(
        reading.composition.text,
        "pdf",
        reading.pages,
        reading.composition.marks,
        tuple(problems),
    )


def _problem(numbers: Sequence[int], name: str, one: str, many: str) -> str | None:
    if not numbers:
        return None
    if len(numbers) == 1:
        return f"Page {numbers[0]} of {name} {one}"
    return f"Pages {listed(numbers)} of {name} {many}"


def listed(numbers: Sequence[int]) -> str:
    """Page numbers for a person: "2 and 4-6"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1].append(number)
        else:
            ranges.append([number])
    words = [str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in ranges]
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
