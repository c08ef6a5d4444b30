"""`make run`: the window; where there is none, the sample minutes and a question in the terminal."""

import sys
from pathlib import Path

from app import display, printing
from app.cli import main
from app.locations import default_archive
from index.archive import Archive
from index.errors import MinutebookError
from seeds import MINUTES

SAMPLE_QUESTION = "What was said about agency staff?"


def sample_archive() -> Path:
    """Where the sample minutes are indexed, apart from the user's own."""
    return default_archive().with_name("samples")


def start() -> int:
    """Open the window, or show in the terminal what it would show."""
    try:
        display.check()
    except display.NoDisplayError as error:
        return _demonstrate(str(error))
    return main([])


def _demonstrate(reason: str) -> int:
    print("There is no window here, so this is the sample minutes in the terminal.", flush=True)
    print(
        "Making the language model ready and reading the sample minutes (about 20 s)…", flush=True
    )
    archive = Archive(sample_archive())
    try:
        printing.index_report(archive.index([MINUTES]))
        print(f"\nminutebook ask “{SAMPLE_QUESTION}”\n")
        printing.answer(archive.ask(SAMPLE_QUESTION, limit=3))
    except MinutebookError as error:
        print(f"minutebook: {error}", file=sys.stderr)
        return 1
    print(reason)
    return 0


if __name__ == "__main__":  # a spawned process imports this module again
    sys.exit(start())
