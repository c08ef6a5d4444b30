"""What the converters share: questions written into the one file that the user names."""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tests.quality.labelled import SHARED_DATA

Line = dict[str, Any]


def gold(file: Path, spans: Iterable[tuple[int, int]]) -> list[Line]:
    """Places of answers in a file."""
    return [{"file": str(file), "start": start, "end": end} for start, end in spans]


def write(file: Path, lines: Iterable[Line]) -> int:
    """A line for each question; how many there are."""
    written = [json.dumps(line, ensure_ascii=False) for line in lines]
    file.write_text("".join(f"{line}\n" for line in written), "utf-8")
    return len(written)


def run(data: str, lines: Callable[[Path], Iterable[Line]]) -> None:
    """Write the set that lies in a folder of the data into the file that the user names."""
    if len(sys.argv) != 2:
        sys.exit("Name one file to write: OUT.jsonl")
    folder = SHARED_DATA / data
    if not folder.is_dir():
        sys.exit(f"The data are not at hand: {folder}")
    print(f"{write(Path(sys.argv[1]), lines(folder))} questions written.")
