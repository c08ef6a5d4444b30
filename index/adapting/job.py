"""What is to be learnt, as files in the archive's folder: a kill costs what came after the last checkpoint."""

import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from index.adapting.pairs import Pair, PairKind
from index.errors import ArchiveError
from index.naming import shown
from index.store.shelves import ADAPTING
from index.types import Gain
from index.whole_files import write_whole

_JOB, _CHECKPOINT, _LEARNT = "job.json", "checkpoint.pt", "model"

Texts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Job:
    """Pairs by what they are for, and the model that it begins from."""

    name: str
    """What the learnt model will be called."""
    base: str
    """What the model is called that it begins from."""
    folder: str
    """Where that model is."""
    begun_on: str
    batches: list[Texts]
    """What is learnt from, in the order it is read."""
    stopping: Texts
    """Of the meetings after those: when they are found no better any more, it stops."""
    judging: Texts
    """Of the latest meetings: by these it is adopted or not."""
    kinds: dict[str, int]
    """How many pairs of each kind it learns from."""
    first: str | None
    last: str | None
    """The days of the first and the last meeting that it learns from, where files state them."""
    document: int
    """The last document that was there, by its number."""
    passages: int
    """The passages that were there."""
    phrasing: dict[str, float] = field(default_factory=dict)
    """What the words of a passage add to its score."""
    phrased: Gain | None = None
    """What that gains on the questions that minutes record a reply to."""
    seed: int = 1


def kinds_of(pairs: Sequence[Pair]) -> dict[str, int]:
    """How many there are of each kind, of those there are."""
    counts = {kind: sum(pair.kind is kind for pair in pairs) for kind in PairKind}
    return {kind.value: count for kind, count in counts.items() if count}


def texts_of(pairs: Iterable[Pair]) -> Texts:
    """The two texts of each."""
    return [(pair.asked, pair.told) for pair in pairs]


class Workplace:
    """The folder in which an archive learns."""

    def __init__(self, archive: Path) -> None:
        self.folder = archive / ADAPTING
        self.checkpoint = self.folder / _CHECKPOINT
        self.learnt = self.folder / _LEARNT
        self._job = self.folder / _JOB

    def begin(self, job: Job) -> None:
        """Write a job down. Raises ArchiveError where there is no room."""
        try:
            self.folder.mkdir(exist_ok=True)
            part = self._job.with_name(f"{_JOB}.part")
            part.unlink(missing_ok=True)
            write_whole(self._job, json.dumps(asdict(job)).encode("ascii"), part)
        except OSError as error:
            raise ArchiveError(
                f"{shown(self._job)} cannot be written: {error.strerror}."
            ) from error

    def job(self) -> Job | None:
        """The job that was begun; None where there is none, or none that can be read."""
        try:
            values = json.loads(self._job.read_bytes())
            for name in ("stopping", "judging"):
                values[name] = _texts(values[name])
            values["batches"] = [_texts(batch) for batch in values["batches"]]
            values["phrased"] = Gain(**values["phrased"]) if values["phrased"] else None
            return Job(**values)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def clear(self) -> None:
        """Leave nothing of it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _texts(values: list[list[str]]) -> Texts:
    return [(asked, told) for asked, told in values]
