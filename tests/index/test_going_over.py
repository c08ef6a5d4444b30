"""From one model to another: one whole model is in use at any moment, and answers are of that one alone."""

import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index.archive import Archive
from index.embedding import open_embedder
from index.errors import ArchiveError, Cancelled, ModelError
from index.progress import Progress
from index.store.connection import connect
from index.store.models import choose_model
from index.types import Filters, Models
from tests.embedders import make_embedder
from tests.faults.changing import Changing
from tests.faults.damage import damage
from tests.index.older import OLDER

pytestmark = pytest.mark.model

QUESTIONS = (
    "Which parcel of the allotments at Nether Ostermere leaked?",
    "What was offered for the secret depot?",
)
Told = list[tuple[str, int, float | None]]
KILLED = """
import os, signal, sys
from pathlib import Path
from index.archive import Archive

def report(progress):
    if progress.unit == "passages" and progress.done >= 64:
        os.kill(os.getpid(), signal.SIGKILL)

Archive(Path(sys.argv[1])).adopt(sys.argv[2], report)
"""


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model with random weights; not to be changed."""
    return make_embedder(tmp_path_factory.mktemp("model") / "bert", "bert")


@pytest.fixture
def files(tmp_path: Path) -> Changing:
    """Minutes with exempt items among them, of which a run embeds more than one window."""
    return Changing(tmp_path / "minutes", random.Random(3), 30)


@pytest.fixture
def filled(archive: Archive, files: Changing) -> Archive:
    archive.index([files.folder], model="hashing")
    assert archive.status().exempt
    return archive


@pytest.fixture
def clean(tmp_path: Path, files: Changing) -> Callable[[str], Told]:
    """What an archive answers of the same passages that has the vectors of no other model."""

    def told_by(model: str) -> Told:
        fresh = Archive(tmp_path / "fresh")
        fresh.index([files.folder], model="hashing")  # by which passages are cut
        with fresh._files.writing() as shelves:
            choose_model(shelves.public, model)
        fresh.index([])
        assert tables(fresh) == [{model}] * 2
        answers = told(fresh)
        fresh.close()
        shutil.rmtree(tmp_path / "fresh")
        return answers

    return told_by


def told(archive: Archive) -> Told:
    """Which passages are found, and how near the model takes them to be."""
    hits = [hit for question in QUESTIONS for hit in archive.ask(question, exempt=True).hits]
    assert any(hit.passage.item.exempt for hit in hits)
    assert all(hit.similarity is not None for hit in hits)
    return [(hit.passage.document.path, hit.passage.span.start, hit.similarity) for hit in hits]


def looked_at(archive: Archive, look: Callable[[Archive], Any]) -> Callable[[Progress], None]:
    """A report that looks into the archive as another process would."""

    def report(progress: Progress) -> None:
        if progress.unit == "passages":
            other = Archive(archive.folder)
            look(other)
            other.close()

    return report


def stop(progress: Progress) -> None:
    if progress.unit == "passages" and progress.done >= 64:
        raise Cancelled


def tables(archive: Archive) -> list[set[str]]:
    """Whose vectors each database holds."""
    found = []
    for name in ("minutes.db", "exempt.db"):
        connection = connect(archive.folder / name, writable=False)
        rows = connection.execute("SELECT name, id FROM models").fetchall()
        held = connection.execute(
            "SELECT name FROM sqlite_schema WHERE name GLOB 'vectors_[0-9]*' AND sql LIKE '%vec0%'"
        )
        assert {f"vectors_{number}" for _, number in rows} == {table for (table,) in held}
        found.append({model for model, _ in rows})
        connection.close()
    return found


def test_the_model_in_use_answers_until_all_is_embedded(filled, bert, clean) -> None:
    before, during = told(filled), []

    def look(other: Archive) -> None:
        during.append((other.models(), told(other), other.status().to_embed))

    done = filled.adopt(str(bert), looked_at(filled, look))
    assert done.embedded > 64
    assert len(during) > 3
    assert {str(models) for models, _, _ in during} == {str(Models("hashing", str(bert)))}
    assert all(answers == before and not waits for _, answers, waits in during)
    assert filled.models() == Models(str(bert), None, "hashing")
    assert filled.status().model == str(bert)
    after = told(filled)
    assert after != before
    assert after == clean(str(bert))


def test_a_question_that_began_before_is_answered_by_the_model_before(filled, bert) -> None:
    before = told(filled)
    reader = Archive(filled.folder)
    with reader._searching() as searches:
        filled.adopt(str(bert))
        filled.adopt("hashing")
        filled.adopt(str(bert))
        answer = searches.search(QUESTIONS[0], Filters(), 10).answer()
    old = [(h.passage.document.path, h.passage.span.start, h.similarity) for h in answer.hits]
    assert old == before[: len(old)]
    assert told(reader) == told(filled) != before
    reader.close()


@pytest.mark.parametrize("ends", ["stopped", "killed"])
def test_a_run_that_ends_early_is_gone_on_with_by_the_next(
    filled, bert, clean, files, ends: str
) -> None:
    before, whole = told(filled), filled.status().passages
    if ends == "stopped":
        report = filled.adopt(str(bert), stop)
        assert report.cancelled
    elif sys.platform == "win32":
        pytest.skip("there is no such signal")
    else:
        call = [sys.executable, "-c", KILLED, str(filled.folder), str(bert)]
        done = subprocess.run(call, check=False, timeout=120)
        assert done.returncode == -signal.SIGKILL
    assert filled.models() == Models("hashing", str(bert))
    assert told(filled) == before
    rest = filled.refresh([files.folder])
    assert 0 < rest.embedded <= whole - 64
    assert filled.models() == Models(str(bert), None, "hashing")
    assert told(filled) == clean(str(bert))


def test_what_is_added_meanwhile_is_embedded_with_the_model_in_use_first(
    filled, bert, clean, files
) -> None:
    filled.adopt(str(bert), stop)
    files._add()
    waiting = []
    filled.index([files.folder], looked_at(filled, lambda other: waiting.append(state(other))))
    first_whole = waiting.index((str(bert), 0))
    assert waiting[0][1] > 0, "the new document has no vectors yet"
    assert all(coming == str(bert) for coming, _ in waiting)
    assert all(to_embed == 0 for _, to_embed in waiting[first_whole:])
    assert told(filled) == clean(str(bert))


def state(archive: Archive) -> tuple[str | None, int]:
    return archive.models().coming, archive.status().to_embed


def test_the_accelerator_serves_the_model_in_use_until_another_is(
    filled, bert, monkeypatch
) -> None:
    monkeypatch.setattr("index.accelerators.building.CUT_OVER", 20)
    filled.index([])
    (build,) = (filled.folder / "accelerators").iterdir()
    before, changed = told(filled), []

    def look(other: Archive) -> None:
        if other.models().in_use != "hashing":  # the next one is being built
            assert told(other) != before
            return
        with other._files.reading() as connection:
            changed.append(connection.execute("SELECT count(*) FROM changed").get)
            row = connection.execute("SELECT build FROM accelerator").get
        assert row == build.name
        assert told(other) == before

    filled.adopt(str(bert), looked_at(filled, look))
    assert changed[0] == 0
    assert set(changed) == {0}, "the vectors of another model change none of those that it holds"
    (new,) = (filled.folder / "accelerators").iterdir()
    assert new != build
    assert filled.revert() == "hashing"
    (again,) = (filled.folder / "accelerators").iterdir()
    assert again not in (build, new)
    assert told(filled) == before


def test_going_back_is_one_step_and_so_is_coming_back(filled, bert) -> None:
    old = told(filled)
    filled.adopt(str(bert))
    new = told(filled)
    embedded: list[Progress] = []

    def report(progress: Progress) -> None:
        embedded.extend([progress] if progress.unit == "passages" else [])

    assert filled.revert(report) == "hashing"
    assert filled.models() == Models("hashing", None, str(bert))
    assert told(filled) == old
    assert filled.revert(report) == str(bert)
    assert filled.models() == Models(str(bert), None, "hashing")
    assert told(filled) == new
    assert not embedded


def test_what_was_added_since_is_embedded_after_going_back(filled, bert, files) -> None:
    filled.adopt(str(bert))
    files._add()
    filled.index([files.folder])

    def stop_at_once(progress: Progress) -> None:
        if progress.unit == "passages":
            raise Cancelled

    assert filled.revert(stop_at_once) == "hashing"
    assert filled.models().in_use == "hashing"
    waits = filled.status().to_embed
    assert 0 < waits < filled.status().passages
    assert "with another language model" in filled.ask(QUESTIONS[0]).notice
    assert sum(entry.words_only for entry in filled.library().entries) == 1
    filled.index([])
    assert filled.status().to_embed == 0
    assert len(told(filled)) == 20
    assert filled.ask(QUESTIONS[0]).notice is None


def test_going_back_to_nothing_or_to_what_is_gone_changes_nothing(
    archive, filled, bert, tmp_path
) -> None:
    with pytest.raises(ArchiveError, match="no language model to go back to"):
        Archive(tmp_path / "nowhere").revert()
    assert not (tmp_path / "nowhere").exists()
    with pytest.raises(ArchiveError, match="no language model to go back to"):
        filled.revert()
    copy = tmp_path / "copy"
    shutil.copytree(bert, copy)
    filled.adopt(str(copy))
    filled.adopt("hashing")
    before = told(filled)
    shutil.rmtree(copy)
    with pytest.raises(ModelError, match="is not there"):
        filled.revert()
    copy.mkdir()
    with pytest.raises(ModelError):
        filled.revert()
    assert told(filled) == before
    assert filled.models() == Models("hashing", None, str(copy))


def test_going_back_to_a_model_that_makes_other_vectors_now_waits_for_them(
    filled, bert, tmp_path, clean
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(bert, copy)
    filled.adopt(str(copy))
    filled.adopt("hashing")
    old = told(filled)
    other_settings(copy)
    open_embedder.cache_clear()  # another process would find it so
    answers = []
    filled.revert(looked_at(filled, lambda other: answers.append(told(other))))
    assert answers
    assert all(one == old for one in answers)
    assert filled.models() == Models(str(copy), None, "hashing")
    assert told(filled) == clean(str(copy))
    assert tables(filled) == [{"hashing", str(copy)}] * 2


def other_settings(folder: Path) -> None:
    """Make it another model, by its fingerprint and by what it makes of a text."""
    settings = folder / "config_sentence_transformers.json"
    words = settings.read_text("utf-8").replace('"document": ""', '"document": "minutes: "')
    assert '"document": "minutes: "' in words
    settings.write_text(words, "utf-8")


def test_a_model_that_cannot_be_loaded_any_more_is_waited_for(
    filled, bert, clean, files, tmp_path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(bert, copy)
    filled.adopt(str(copy), stop)
    copy.rename(tmp_path / "away")
    open_embedder.cache_clear()
    files._add()
    report = filled.index([files.folder])
    assert f"{copy} is not there" in report.notice
    assert "hashing is used" in report.notice
    assert filled.status().to_embed == 0
    assert told(filled) == clean("hashing")
    (tmp_path / "away").rename(copy)
    assert filled.index([]).notice is None
    assert filled.models() == Models(str(copy), None, "hashing")
    assert told(filled) == clean(str(copy))


def test_naming_the_model_in_use_calls_the_other_off(filled, bert) -> None:
    before = told(filled)
    filled.adopt(str(bert), stop)
    assert tables(filled)[0] == {"hashing", str(bert)}
    report = filled.adopt("hashing")
    assert report.embedded == 0
    assert filled.models() == Models("hashing")
    assert tables(filled) == [{"hashing"}] * 2
    assert told(filled) == before


def test_only_the_model_in_use_and_the_one_before_are_kept(filled, bert, tmp_path) -> None:
    third = tmp_path / "third"
    shutil.copytree(bert, third)
    other_settings(third)
    filled.adopt(str(bert))
    assert tables(filled) == [{"hashing", str(bert)}] * 2
    filled.adopt(str(third))
    assert filled.models() == Models(str(third), None, str(bert))
    assert tables(filled) == [{str(bert), str(third)}] * 2


def test_a_model_in_use_that_is_gone_is_replaced_at_once(filled, bert, tmp_path, clean) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(bert, copy)
    filled.adopt(str(copy))
    shutil.rmtree(copy)
    open_embedder.cache_clear()
    with pytest.raises(ModelError):
        filled.index([])
    filled.adopt("hashing")
    assert filled.models() == Models("hashing")
    assert told(filled) == clean("hashing")
    assert tables(filled) == [{"hashing"}] * 2


def test_an_archive_without_vectors_uses_a_model_at_once(archive, files, bert) -> None:
    def stop_at_once(progress: Progress) -> None:
        if progress.unit == "passages":
            raise Cancelled

    archive.index([files.folder], stop_at_once, "hashing")
    archive.index([], stop_at_once, str(bert))
    assert archive.models() == Models(str(bert))
    archive.index([])
    assert tables(archive) == [{str(bert)}] * 2


@pytest.fixture
def learnt(filled: Archive, bert: Path) -> Archive:
    """An archive that uses a model of its own."""
    shutil.copytree(bert, filled.folder / "models" / "1")
    filled.adopt("models/1")
    return filled


def test_a_certificate_names_a_learnt_model_as_the_archive_does(learnt) -> None:
    assert learnt.certificate(QUESTIONS[0]).model.name == "models/1"


def test_an_archive_is_moved_with_the_model_that_it_has_learnt(learnt, tmp_path, files) -> None:
    before = told(learnt)
    learnt.close()
    learnt.folder.rename(tmp_path / "moved")
    moved = Archive(tmp_path / "moved")
    assert moved.models() == Models("models/1", None, "hashing")
    assert moved.status().model == "models/1"
    assert moved.load_model() == "models/1"
    assert told(moved) == before
    files._add()
    moved.index([files.folder])
    assert moved.status().to_embed == 0
    assert tables(moved) == [{"models/1", "hashing"}] * 2
    assert moved.revert() == "hashing"
    assert moved.revert() == "models/1"
    moved.close()


def test_a_whole_path_into_the_archive_is_kept_as_the_place_in_it(filled, bert) -> None:
    shutil.copytree(bert, filled.folder / "models" / "1")
    filled.adopt(str(filled.folder / "models" / "1"))
    assert filled.models().in_use == "models/1"


def test_a_learnt_model_that_is_gone_leaves_the_search_by_words(learnt) -> None:
    shutil.rmtree(learnt.folder / "models")
    open_embedder.cache_clear()
    answer = learnt.ask(QUESTIONS[0])
    assert answer.hits
    assert f"{learnt.folder / 'models' / '1'} is not there" in answer.notice
    assert learnt.revert() == "hashing"
    assert told(learnt)


def test_a_repair_goes_on_with_the_model_in_use(learnt) -> None:
    learnt.close()
    connect(learnt.folder / "minutes.db", writable=True).close()  # its log into the file
    damage(learnt.folder / "minutes.db", "header", seed=1)
    repaired = learnt.repair()
    assert repaired.indexed
    assert learnt.models() == Models("models/1")
    assert learnt.status().to_embed == 0
    assert len(told(learnt)) == 20
    assert tables(learnt) == [{"models/1"}] * 2


def test_an_older_archive_is_brought_up_to_date_without_embedding_anything(filled, files) -> None:
    before = told(filled)
    filled.close()
    for name in ("minutes.db", "exempt.db"):
        connection = connect(filled.folder / name, writable=True)
        connection.execute(OLDER)
        connection.close()
    assert told(filled) == before
    assert filled.status().to_embed == 0
    report = filled.index([files.folder])
    assert (report.embedded, report.changed) == (0, 0)
    assert filled.models() == Models("hashing")
    assert not any(entry.words_only for entry in filled.library().entries)
