"""How long a briefing of thousands of quotes takes to check: unchanged, exported, moved, changed.

python -m tests.benchmarks.checking [--files 500] [--quotes 4]

The files are made here and embedded with "hashing": what is measured is reading and comparing.
"""

import argparse
import random
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from index.archive import Archive
from index.briefing.editing import add, excerpt_of
from index.types import Briefing, Hit

PARAGRAPHS, WORDS = 96, 60
NOW = datetime(2025, 6, 3, tzinfo=UTC)
_COMMON = ("the", "of", "and", "to", "a", "that", "was") * 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--quotes", type=int, default=4, help="of each file")
    options = parser.parse_args()
    chance = random.Random(20250603)
    with tempfile.TemporaryDirectory() as place:
        files = write_files(Path(place, "minutes"), options.files, chance)
        archive = Archive(Path(place, "archive"))
        archive.index([files[0].parent], model="hashing")
        briefing = collected(archive, files, options.quotes, chance)
        measure("unchanged", archive, briefing)
        for ending in ("docx", "html", "json"):
            path = Path(place, f"briefing.{ending}")
            archive.export_briefing(briefing, path)
            measure(ending, archive, path)
        for path in files:
            path.write_text(f"!\n{path.read_text('utf-8')}", "utf-8")
        measure("moved", archive, briefing)
        for path in files:
            words = path.read_text("utf-8").split(" ")
            words[::25] = [f"{word}x" for word in words[::25]]
            path.write_text(" ".join(words), "utf-8")
        measure("changed", archive, briefing)
        archive.close()


def write_files(folder: Path, count: int, chance: random.Random) -> list[Path]:
    """Meetings of random words, with twelve items each."""
    folder.mkdir()
    known = [*(f"word{number}" for number in range(3000)), *_COMMON]
    for number in range(count):
        day = f"{number % 28 + 1} January {1970 + number // 28}"
        said = [" ".join(chance.choices(known, k=WORDS)) for _ in range(PARAGRAPHS)]
        items = [
            f"{place // 8 + 1}. ITEM\n\n" + ".\n\n".join(said[place : place + 8])
            for place in range(0, PARAGRAPHS, 8)
        ]
        text = f"Cabinet\n\nMinutes of the meeting held on {day}\n\n" + ".\n\n".join(items)
        (folder / f"{number:04d}.txt").write_text(text, "utf-8")
    return sorted(folder.iterdir())


def collected(archive: Archive, files: list[Path], quotes: int, chance: random.Random) -> Briefing:
    """Some passages of each file."""
    chosen = [
        excerpt_of(Hit(passage, 1.0), None, None, NOW)
        for path in files
        for passage in chance.sample(archive.passages(str(path)), quotes)
    ]
    return add(Briefing(1, "Measured"), chosen)


def measure(name: str, archive: Archive, briefing: Briefing | Path) -> None:
    """Print how long checking takes, and what comes of it."""
    began = time.monotonic()
    found = archive.check_briefing(briefing)
    seconds = time.monotonic() - began
    outcomes = dict(Counter(str(check.outcome) for check in found.checks))
    print(f"{name}: {seconds:.1f} s; {outcomes} in {found.files} files")


if __name__ == "__main__":
    main()
