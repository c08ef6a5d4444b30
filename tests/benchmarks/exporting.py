"""How long it takes to export a briefing, in each format.

python -m tests.benchmarks.exporting [--quotes 2000]

Invented quotes from fifty files, with a note behind every tenth and a heading behind every fiftieth.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from index.briefing.export.exporting import export
from index.types import Briefing, Document, Entry, Heading, Note
from tests.index.briefing_entries import NOW, excerpt, gap

FILES = 50


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=2000)
    briefing = Briefing(1, "Bridges", entries=tuple(entries(parser.parse_args().quotes)))
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("docx", "pdf", "html", "md", "csv", "json"):
            path = Path(folder, f"bridges.{kind}")
            began = time.perf_counter()
            export(briefing, path, NOW, exempt=False)
            took = time.perf_counter() - began
            print(f".{kind}: {took:.2f} s, {path.stat().st_size / 1e6:.1f} MB")


def entries(quotes: int) -> Iterator[Entry]:
    for number in range(quotes):
        said = (
            f"{number}. RESOLVED: That the bridge over the Merle be painted in the colour of the "
            f"harbour, at a cost of £{number * 13:,}, and that the Clerk report to the next meeting "
            "on what the painters said.\n\nThe Committee thanked the officers for a full report, "
            f"number {number}, and asked that the swing bridge be looked at too."
        )
        made = excerpt(f"{number:016x}", said, question=f"was bridge {number % 7} painted?")
        name = number % FILES
        source = Document(0, f"/minutes/cabinet-{name:03}.pdf", f"{name:064x}", "pdf")
        yield replace(made, passage=replace(made.passage, document=source))
        if number % 10 == 9:
            yield Note(f"n{number}", "What the officer has to say on this, " * 5)
        if number % 50 == 49:
            yield Heading(f"h{number}", f"What was decided of bridge {number}")
    yield gap("gap")


if __name__ == "__main__":
    main()
