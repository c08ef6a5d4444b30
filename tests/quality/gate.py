"""Whether the gate says no where it should: learning from what teaches nothing, little, or one thing.

    python -m tests.quality.gate FOLDER [CASE ...]

Each case is an archive in FOLDER of its own that learns as `minutebook adapt` does: `shuffled` (the
second texts of the pairs are dealt out anew), `twenty` (as many pairs), `committee` (the minutes of
one committee only), `welsh` (minutes in Welsh only).
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from index.adapting.job import Workplace
from index.adapting.learning import begin
from index.archive import Archive
from index.archive_files import ArchiveFiles
from index.errors import MinutebookError
from tests.quality.converters.limerick import DATA
from tests.quality.labelled import SHARED_DATA

LIMERICK = SHARED_DATA / DATA / "natural_txt"
WELSH = SHARED_DATA / "formats" / "mscc" / "dist"
_SHUFFLED = 25
"""Batches: what is wrong is learnt soon enough."""


def shuffled(archive: Archive) -> None:
    """Pairs of which the second text answers another one's first."""
    _hold_limerick(archive)
    job = begin(ArchiveFiles(archive.folder))
    batches = job.batches[:_SHUFFLED]
    pairs = list(chain.from_iterable(batches))
    told = [text for _, text in pairs]
    random.Random(1).shuffle(told)
    dealt = iter(told)
    mixed = [[(asked, next(dealt)) for asked, _ in batch] for batch in batches]
    Workplace(archive.folder).begin(replace(job, batches=mixed))


def twenty(archive: Archive) -> None:
    """As many files as hold some twenty pairs."""
    archive.index(sorted(LIMERICK.glob("*.txt"))[:1])


def committee(archive: Archive) -> None:
    """The minutes of the committee that met most often."""
    _hold_limerick(archive)
    entries = archive.library().entries
    named = Counter(entry.meeting.committee for entry in entries if entry.meeting.committee)
    ((name, _),) = named.most_common(1)
    others = [Path(one.document.path) for one in entries if one.meeting.committee != name]
    archive.remove(others)
    print(f"committee: {name}, {len(archive.library().entries)} meetings", flush=True)


def welsh(archive: Archive) -> None:
    """Minutes that are in Welsh."""
    archive.index(sorted(WELSH.rglob("*_cy.*")))


def _hold_limerick(archive: Archive) -> None:
    """An archive that holds some of it is taken as it is."""
    if not archive.library().entries:
        archive.index([LIMERICK])


CASES: dict[str, Callable[[Archive], None]] = {
    one.__name__: one for one in (shuffled, twenty, committee, welsh)
}


def main() -> None:
    """Learn in each case, and tell what came of it."""
    folder = Path(sys.argv[1]).absolute()
    for name in sys.argv[2:] or CASES:
        archive = Archive(folder / name)
        CASES[name](archive)
        try:
            learnt = archive.adapt()
            print(f"{name}: {learnt.verdict.value}, {learnt.card}", flush=True)
        except MinutebookError as error:
            print(f"{name}: {error}", flush=True)
        print(f"{name}: in use {archive.models().in_use}", flush=True)
        archive.close()


if __name__ == "__main__":
    main()
