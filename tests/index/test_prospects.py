"""Whether an archive may learn, and what was begun: also where it stopped on the way to what it learnt."""

import shutil
from dataclasses import replace
from datetime import date

import pytest

import seeds
from index.adapting import card as cards
from index.adapting import prospects, trainer
from index.adapting.job import Job, Workplace
from index.adapting.trainer import can_train
from index.archive import Archive
from index.errors import ArchiveError, BusyArchiveError, Cancelled
from index.store.lock import sole_writer
from index.types import Cosines, Gain, ModelCard
from tests.embedders import make_embedder

pytestmark = pytest.mark.model
NAME = "2026-01-02-0a1b2c3d"
MINUTES = seeds.MINUTES / "2024-02-13_cabinet.txt"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return make_embedder(tmp_path_factory.mktemp("tiny") / "bert", "bert")


@pytest.fixture
def archive(tmp_path, tiny):
    """One that has learnt, and has not gone over to what it learnt."""
    archive = Archive(tmp_path / "archive")
    archive.index([MINUTES], model=str(tiny))
    make_embedder(tmp_path / "learnt", "bert", tokens=32)
    learnt = shutil.copytree(tmp_path / "learnt", archive.folder / "models" / NAME)
    gain = Gain(100, 0.5, 0.6, 0.05, 0.15)
    card = ModelCard(
        base=str(tiny),
        made_on=date(2026, 1, 2),
        pairs={"title": 24},
        first=None,
        last=None,
        passages=10,
        document=1,
        seed=1,
        minutes=gain,
        guard=gain,
        cosines=Cosines(),
    )
    cards.write(learnt, card)
    job = Job(NAME, str(tiny), str(tiny), "2026-01-02", [], [], [], {}, None, None, 1, 10)
    Workplace(archive.folder).begin(job)
    yield archive
    archive.close()


def stop(progress):
    raise Cancelled


def test_stopped_on_the_way_it_goes_on_from_there(archive):
    with pytest.raises(Cancelled):
        archive.adapt(stop)
    assert archive.learning().begun
    assert archive.models().coming == f"models/{NAME}"
    learnt = archive.adapt()
    assert learnt.card == archive.learning().card
    assert archive.models().in_use == f"models/{NAME}"
    assert not archive.learning().begun


def test_where_adding_brought_it_into_use_nothing_is_left_to_go_on_with(archive):
    with pytest.raises(Cancelled):
        archive.adapt(stop)
    archive.index([])
    assert archive.models().in_use == f"models/{NAME}"
    assert not archive.learning().begun
    with pytest.raises(ArchiveError, match="teach nothing"):
        archive.adapt()  # anew, from the few pairs of one meeting


def test_while_another_adds_it_is_told_and_nothing_is_lost(archive):
    with sole_writer(archive.folder), pytest.raises(BusyArchiveError, match="Another Minutebook"):
        archive.adapt()
    assert archive.learning().begun
    archive.adapt()
    assert archive.models().in_use == f"models/{NAME}"


def test_who_adopts_may_choose_the_time(archive):
    named = []

    def adopt(name, report):
        named.append(name)
        return replace(archive.adopt(name, report), cancelled=True)

    with pytest.raises(Cancelled):
        archive.adapt(adopt=adopt)
    assert named == [f"models/{NAME}"]


def test_learning_never_pays_where_it_cannot_be_done(archive, monkeypatch):
    assert can_train()
    monkeypatch.setattr("index.adapting.prospects._FIRST", 1)
    assert archive.learning().pays
    monkeypatch.setattr(trainer, "find_spec", lambda name: None)
    assert not archive.learning().pays


def test_who_went_back_is_not_told_to_learn_the_same_again(archive, monkeypatch):
    monkeypatch.setattr(prospects, "_FIRST", 1)
    assert archive.learning().pays
    archive.adapt()
    assert not archive.learning().pays
    archive.revert()
    assert archive.learning().card is None
    assert not archive.learning().pays
    archive.index([seeds.MINUTES])
    assert archive.learning().pays
