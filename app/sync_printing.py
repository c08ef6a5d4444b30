"""What came of fetching minutes from a council's site, as a person reads it in a terminal."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from index.naming import shown
from index.types import Committee, SyncReport


def committees(listed: Sequence[Committee]) -> None:
    """The committees of a site, a line each: number and name."""
    width = max((len(one.number) for one in listed), default=0)
    for one in listed:
        note = "  (no longer meets)" if one.expired else ""
        print(f"{one.number:>{width}}  {shown(one.name)}{note}")


def report(done: SyncReport, folder: Path) -> None:
    """What a run filed; what could not be had goes to stderr, a sentence each."""
    for problem in done.problems:
        print(f"minutebook: {problem}", file=sys.stderr)
    if done.is_given_up:
        print(
            "minutebook: The rest was left, as the site gave nothing several times in a row; "
            "run the same command later to go on.",
            file=sys.stderr,
        )
    counts = f"{done.new} new, {done.changed} changed, {done.unchanged} unchanged"
    without = f"; {done.without_minutes} without minutes so far" if done.without_minutes else ""
    missing = f"; {len(done.problems)} could not be had" if done.problems else ""
    print(f"{counts} in {shown(os.path.abspath(folder))}{without}{missing}.")
