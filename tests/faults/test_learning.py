"""What goes wrong while an archive learns: nothing is lost, and the model in use goes on answering."""

from pathlib import Path

import psutil
import pytest

from index.adapting import trainer
from index.adapting.job import Job, Workplace
from index.errors import ArchiveError
from index.progress import unheard
from tests.embedders import make_embedder
from tests.faults.conftest import Disk

PAIRS = [(f"lamp number {n}", f"The lamp numbered {n} on the quay was dark.") for n in range(60)]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests on the machine would come first."""
    monkeypatch.setattr(trainer, "PRIORITY", psutil.Process().nice())


def begun(archive: Path, model: Path) -> Workplace:
    place = Workplace(archive)
    place.begin(
        Job(
            name="learnt",
            base=str(model),
            folder=str(model),
            begun_on="2026-01-02",
            batches=[PAIRS[:24]],
            stopping=PAIRS[24:],
            judging=PAIRS[24:],
            kinds={"title": 24},
            first=None,
            last=None,
            document=1,
            passages=60,
        )
    )
    return place


@pytest.mark.model
def test_a_disk_that_fills_at_a_checkpoint_is_told_and_with_room_it_goes_on(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make_embedder(tmp_path / "tiny", "bert")
    disk.make(60)
    place = begun(disk.folder, model)

    with pytest.raises(ArchiveError, match="cannot be written: No space left on device") as told:
        trainer.train(place, unheard)
    assert str(disk.folder) in str(told.value)
    assert not place.learnt.exists()

    disk.resize(20_000)
    trainer.train(place, unheard)
    assert (place.learnt / "model.safetensors").is_file()


def test_too_little_disk_or_memory_is_told_before_it_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer, "FREE_DISK", 2**60)
    with pytest.raises(ArchiveError, match="GB of free disk in"):
        trainer.refuse_without(tmp_path)
    monkeypatch.setattr(trainer, "FREE_MEMORY", 2**60)
    with pytest.raises(ArchiveError, match="GB of free memory, and there are"):
        trainer.refuse_without(tmp_path)


@pytest.mark.model
def test_more_memory_than_it_may_hold_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = begun(tmp_path, make_embedder(tmp_path / "tiny", "bert"))
    monkeypatch.setattr(trainer, "MEMORY", 2**20)
    with pytest.raises(ArchiveError, match="of memory and was stopped; the model in use stays"):
        trainer.train(place, unheard)
