"""Scanned PDFs: their words recognised by programs that the user may have installed."""

from dataclasses import replace

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.helpers import (
    HelperFailedError,
    MissingHelperError,
    find_program,
    run_helper,
)
from index.loaders.pdf import ScannedError, load_pdf

_NEEDS = "ocrmypdf and tesseract"
_LANGUAGES = ("eng", "cym")
_ORIENTATION = "osd"
_SECONDS = 1100
"""A hundred pages take about five minutes on an old machine."""


def load_any_pdf(data: bytes, name: str) -> Extract:
    """The text of a PDF; pages that are pictures are recognised where the programs are there.

    Raises UnreadableFileError; MissingHelperError where the whole file waits for the programs.
    """
    try:
        extract = load_pdf(data, name)
    except ScannedError:
        return _recognised(read_scan(data, name), name)
    silent = {page.number for page in extract.pages if not page.span.of(extract.text).strip()}
    if not (silent and extract.problems):  # a page that is only blank is no problem
        return extract
    try:
        return load_pdf(read_scan(data, name), name, frozenset(silent))
    except MissingHelperError:
        return extract  # its problems name the pages, and what to install
    except UnreadableFileError as error:
        return replace(extract, problems=(*extract.problems, str(error)))


def _recognised(data: bytes, name: str) -> Extract:
    """The text of a scan that has been through the programs."""
    try:
        return load_pdf(data, name)
    except ScannedError as error:
        raise UnreadableFileError(f"{name} is a scan in which no words were recognised.") from error


def read_scan(data: bytes, name: str) -> bytes:
    """The PDF with a layer of recognised words on the pages that have none.

    Raises MissingHelperError where the programs are not installed, UnreadableFileError where they
    make nothing of the file.
    """
    ocrmypdf, tesseract = find_program("ocrmypdf"), find_program("tesseract")
    if ocrmypdf is None or tesseract is None:
        raise MissingHelperError(
            f"{name} is a scan without text; install {_NEEDS} to read it.", _NEEDS
        )
    try:
        known = _languages(tesseract)
        languages = [language for language in _LANGUAGES if language in known]
        if not languages:
            needs = "tesseract's language eng"
            raise MissingHelperError(
                f"{name} is a scan without text; install {needs} to read it.", needs
            )
        command = [
            ocrmypdf,
            *("--skip-text", "--output-type", "pdf", "--jobs", "1", "--quiet"),
            *("--language", "+".join(languages)),
            *(("--rotate-pages",) if _ORIENTATION in known else ()),
            *("in.pdf", "out.pdf"),
        ]
        return run_helper(command, {"in.pdf": data}, "out.pdf", seconds=_SECONDS)
    except HelperFailedError as error:
        raise UnreadableFileError(
            f"{name} is a scan whose words could not be recognised: {error}."
        ) from error


def _languages(tesseract: str) -> set[str]:
    printed = run_helper([tesseract, "--list-langs"], {}, seconds=60)
    return set(printed.decode("utf-8", "replace").split())
