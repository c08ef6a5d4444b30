"""A run over files tells how far it has come, can be stopped, and is finished when asked again."""

import pytest

from index.archive import Archive
from index.errors import Cancelled
from index.progress import Progress

SALT = "## 1. Salt\n\n{} tonnes of salt had been bought before the first frost of the year.\n"


@pytest.fixture
def five_files(write, minutes_folder):
    for name in "abcde":
        write(f"{name}.txt", SALT.format(name * 3) * 20)
    return minutes_folder


def test_progress_rises_to_the_end_and_names_the_files(archive: Archive, five_files) -> None:
    steps: list[Progress] = []
    report = archive.index([five_files], steps.append, model="hashing")
    reading = [step for step in steps if step.unit == "files"]
    embedding = [step for step in steps if step.unit == "passages"]
    assert steps == reading + embedding
    for part, total in ((reading, 5), (embedding, report.passages)):
        assert [step.done for step in part] == sorted(step.done for step in part)
        assert {step.total for step in part} == {total}
        assert part[-1].done == total
    assert {f"{name}.txt" for name in "abcde"} <= {step.label for step in reading}
    assert reading[-1].passages == report.passages > 0


def test_skipped_and_unreadable_files_count_as_done(archive: Archive, five_files, write) -> None:
    archive.index([five_files], model="hashing")
    write("f.txt", "")
    steps: list[Progress] = []
    archive.index([five_files], steps.append)
    assert (steps[-1].done, steps[-1].total, steps[-1].unit) == (6, 6, "files")


def test_a_run_that_is_stopped_keeps_what_is_finished(archive: Archive, five_files) -> None:
    def stop_at_the_last(progress: Progress) -> None:
        if progress.label == "e.txt":
            raise Cancelled

    report = archive.index([five_files], stop_at_the_last, model="hashing")
    assert report.cancelled
    assert 0 < report.added == archive.status().documents < 5
    assert archive.ask("salt before the frost").hits
    again = archive.index([five_files])
    assert (again.added, again.unchanged) == (5 - report.added, report.added)
    assert not again.cancelled


def test_a_fault_in_the_report_is_not_swallowed(archive: Archive, five_files) -> None:
    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        archive.index([five_files], fail, model="hashing")


def test_passages_keep_their_own_vectors_whatever_the_order_of_embedding(
    archive: Archive, write, minutes_folder
) -> None:
    words = [f"Case{number} " + "and more " * (number * 7 % 40) + "ended" for number in range(90)]
    for number, body in enumerate(words):
        write(f"{number:02}.txt", f"## 1. Salt\n\n{body}.\n")
    archive.index([minutes_folder], model="hashing")
    for number in (0, 13, 44, 89):
        hit = archive.ask(f"Salt {words[number]}").hits[0]
        assert f"Case{number} " in hit.passage.text
        assert hit.similarity == pytest.approx(1.0, abs=1e-3)


def test_a_file_named_twice_is_added_once(archive: Archive, five_files) -> None:
    report = archive.index([five_files, five_files / "a.txt"], model="hashing")
    assert report.added == 5
