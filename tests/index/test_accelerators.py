"""Accelerators change how fast a large archive answers, and never what it answers."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from index.accelerators import accelerator_of
from index.archive import Archive
from index.errors import Cancelled
from index.searching import Searcher
from index.store.connection import connect
from index.types import Filters
from index.words import Term, stem

WORDS = [
    "salt",
    "grit",
    "plough",
    "ferry",
    "weir",
    "orchard",
    "heron",
    "bench",
    "allotment",
    "clerk",
    "warden",
    "slipway",
]
EVERYTHING = Filters()
QUESTIONS = ["salt and the plough", "Was the ferry at the weir?", "heron orchard", "grit 2024"]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.accelerators.building.CUT_OVER", 50)
    monkeypatch.setattr("index.accelerators.building._STALE", 40)


def minutes(number: int) -> str:
    chance = random.Random(number)
    paragraphs = (
        f"{count}. Item\n\nMembers heard of {' and '.join(chance.choices(WORDS, k=9))}, no {count}.\n"
        for count in range(1, 9)
    )
    body = ("Cabinet", "Harbour Board")[number % 2]
    return f"{body}\n\nHeld on {number % 27 + 1} March {2020 + number % 5}\n\n" + "\n".join(
        paragraphs
    )


@pytest.fixture
def files(write) -> list[Path]:
    return [write(f"{number:02}.txt", minutes(number)) for number in range(40)]


@pytest.fixture
def large(archive: Archive, files: list[Path]) -> Archive:
    archive.index(files, model="hashing")
    assert builds(archive)
    return archive


def builds(archive: Archive) -> list[Path]:
    return sorted((archive.folder / "accelerators").glob("*"))


def answers(archive: Archive, filters: Filters = EVERYTHING) -> list[list[str]]:
    found = []
    for question in QUESTIONS:
        hits = archive.ask(question, filters, limit=20).hits
        found.append([f"{hit.passage.document.path} {hit.passage.span.start}" for hit in hits])
    assert all(found)
    return found


def exact(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    def without(filters: Filters = EVERYTHING) -> list[list[str]]:
        with monkeypatch.context() as patch:
            patch.setattr("index.searches.accelerator_of", lambda *_: None)
            return answers(archive, filters)

    return without


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(committee="Harbour Board"),
        Filters(since=date(2022, 1, 1), until=date(2023, 12, 31)),
    ],
)
def test_answers_are_those_of_the_database_alone(large, monkeypatch, filters) -> None:
    assert answers(large, filters) == exact(large, monkeypatch)(filters)


@pytest.mark.parametrize("many", [0, 1000])
def test_what_came_went_or_changed_since_is_searched_as_it_is(
    large, files, write, monkeypatch, many: int
) -> None:
    monkeypatch.setattr("index.accelerators.opened._MANY", many)
    before = builds(large)
    files[3].write_text(minutes(3).replace("no 4.", "no 4, and a quokka."), "utf-8")
    new = write("new.txt", minutes(77))
    large.remove([files[5]])
    large.index([new, files[3]], model="hashing")
    assert builds(large) == before
    found = answers(large)
    assert found == exact(large, monkeypatch)()
    assert not any(str(files[5]) in hit for hits in found for hit in hits)
    assert large.ask("a quokka").hits[0].passage.document.path == str(files[3])


def counted(archive: Archive, *, fast: bool) -> dict[str, int]:
    """How many passages there are, and how many hold each word of the questions and some others."""
    connection = connect(archive.folder / "minutes.db", writable=False)
    accelerator = accelerator_of(archive.folder, connection, None) if fast else None
    assert bool(accelerator) == fast
    searcher = Searcher(connection, None, accelerator=accelerator)
    words = {word.lower() for question in QUESTIONS for word in question.split()}
    terms = [Term((stem(word),), (word,)) for word in {*WORDS, *words, "quokka", "cabinet", "5"}]
    held = {term.words[0]: searcher.holding(term) for term in terms}
    held["passages"] = searcher.count()
    connection.close()
    return held


def test_words_are_counted_as_the_database_counts_them(large, files, write) -> None:
    assert counted(large, fast=True) == counted(large, fast=False)
    files[3].write_text(minutes(3).replace("no 4.", "no 4, and a quokka."), "utf-8")
    large.remove([files[5]])
    assert counted(large, fast=True) == counted(large, fast=False)
    large.index([write("new.txt", minutes(77)), files[3]], model="hashing")
    assert counted(large, fast=True) == counted(large, fast=False)
    assert counted(large, fast=True)["quokka"] == 1
    # What was built in and is there still, but may read differently.
    writer = connect(large.folder / "minutes.db", writable=True)
    writer.execute("UPDATE passages SET text = text WHERE id = (SELECT min(id) FROM passages)")
    writer.close()
    assert counted(large, fast=True) == counted(large, fast=False)


def test_when_much_has_changed_all_is_built_again(large, write) -> None:
    (before,) = builds(large)
    large.index([write(f"more {n}.txt", minutes(100 + n)) for n in range(9)], model="hashing")
    (after,) = builds(large)
    assert after != before


@pytest.mark.parametrize("damage", ["cut", "altered", "gone", "seal", "folder"])
def test_a_damaged_one_is_ignored_and_built_again(large, files, monkeypatch, damage: str) -> None:
    (build,) = builds(large)
    one = build / "scores.npy"
    if damage == "cut":
        one.write_bytes(one.read_bytes()[:-7])
    elif damage == "altered":
        one.write_bytes(one.read_bytes()[:-1] + b"\x55")
    elif damage == "gone":
        (build / "vectors.faiss").unlink()
    elif damage == "seal":
        (build / "seal.json").write_text("{")
    else:
        shutil.rmtree(build)
    assert answers(large) == exact(large, monkeypatch)()
    large.index(files)
    (again,) = builds(large)
    assert again != build
    assert answers(large) == exact(large, monkeypatch)()


def test_a_small_archive_has_none(large, files, monkeypatch) -> None:
    monkeypatch.setattr("index.accelerators.building.CUT_OVER", 10_000)
    large.index(files)
    assert not builds(large)
    assert answers(large) == exact(large, monkeypatch)()


def test_a_build_that_is_stopped_leaves_the_archive_as_it_was(archive, files, monkeypatch) -> None:
    def stop(progress) -> None:
        if progress.unit == "passages":
            raise Cancelled

    report = archive.index(files, stop, model="hashing")
    assert report.added == len(files)
    assert not builds(archive)
    assert answers(archive) == exact(archive, monkeypatch)()


def test_words_that_became_exempt_are_in_no_copy(large, files, monkeypatch) -> None:
    monkeypatch.setattr("index.accelerators.building._STALE", 0)
    secret = "Mr Quillfeather's dismissal was discussed."
    files[0].write_text(minutes(0) + f"\n20. Staffing\n\n{secret}\n", "utf-8")
    large.index(files)
    held = b"".join(f.read_bytes() for b in builds(large) for f in b.iterdir())
    assert b"quillfeath" in held
    excluded = "RESOLVED that the public be excluded under paragraph 1 of Schedule 12A."
    text = minutes(0) + f"\n19. Exclusion\n\n{excluded}\n\n20. Staffing\n\n{secret}\n"
    files[0].write_text(text, "utf-8")
    large.index(files)
    held = b"".join(f.read_bytes() for b in builds(large) for f in b.iterdir())
    assert b"quillfeath" not in held
    assert b"heron" in held
