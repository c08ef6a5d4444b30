"""Whatever a file does to the process that reads it, the program goes on."""

import os
from pathlib import Path

import psutil
import pytest

from index.errors import BrokenFileError, Cancelled, UnreadableFileError
from index.safe_reading import Reader, Readers, waiting
from index.safe_reading.reader import Limits

LOAD = "index.loaders:load"


@pytest.fixture
def reader():
    with Reader(Limits(memory=300_000_000, processor=1.0, wall=8.0)) as reader:
        yield reader


@pytest.fixture
def started():
    """The processes that a test has started; what an earlier one left running is not of it."""
    waiting.end_all()
    before = set(psutil.Process().children())
    return lambda: set(psutil.Process().children()) - before


def works(reader: Reader, tmp_path: Path) -> bool:
    path = tmp_path / "good.txt"
    path.write_text("Forty tonnes of salt.\n", "utf-8")
    return reader.call("good.txt", LOAD, path).text == "Forty tonnes of salt.\n"


def test_a_file_is_read_as_it_would_be_in_the_program_itself(reader, tmp_path) -> None:
    assert works(reader, tmp_path)


def test_a_file_that_cannot_be_read_is_refused_with_its_own_sentence(reader, tmp_path) -> None:
    with pytest.raises(UnreadableFileError, match=r"none\.txt is not there") as caught:
        reader.call("none.txt", LOAD, tmp_path / "none.txt")
    assert caught.value.unavailable


@pytest.mark.parametrize(
    ("function", "arguments", "sentence"),
    [
        ("os:_exit", (3,), "bad.pdf is damaged: it broke"),
        ("os:abort", (), "bad.pdf is damaged: it broke"),
        ("builtins:bytearray", (500_000_000,), "bad.pdf takes more than 0.3 GB of memory"),
        ("builtins:bytearray", (10**12,), "bad.pdf takes more than 0.3 GB of memory"),
        ("builtins:exec", ("while True: pass",), "bad.pdf takes too long"),
        ("time:sleep", (60,), "bad.pdf takes too long"),
    ],
    ids=["exit", "crash", "memory", "much memory", "loop", "sleep"],
)
def test_a_file_that_breaks_its_reading_costs_itself_alone(
    reader, tmp_path, function, arguments, sentence
) -> None:
    with pytest.raises(BrokenFileError, match=sentence):
        reader.call("bad.pdf", function, *arguments)
    assert works(reader, tmp_path)


def test_a_bug_is_told_as_one_without_the_words_of_the_file(reader, tmp_path) -> None:
    with pytest.raises(BrokenFileError, match="fault in Minutebook") as caught:
        reader.call("odd.docx", "builtins:int", "the words of the file")
    assert "ValueError" in caught.value.fault
    assert "words of the file" not in caught.value.fault
    assert works(reader, tmp_path)


def test_waiting_can_be_stopped_and_leaves_no_process(reader, started) -> None:
    running = []

    def stop() -> None:
        running.extend(started())
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.call("long.pdf", "time:sleep", 60, tick=stop)
    assert running
    assert not started()


def test_the_reading_process_holds_no_file_of_the_program(reader, started, tmp_path) -> None:
    with (tmp_path / "secret.db").open("w") as secret:
        os.set_inheritable(secret.fileno(), True)
        assert works(reader, tmp_path)
        (child,) = started()
        assert str(tmp_path / "secret.db") not in {file.path for file in child.open_files()}


def test_a_program_that_is_not_whole_blames_no_file(reader, tmp_path) -> None:
    with pytest.raises(RuntimeError, match="gone_module"):
        reader.call("good.txt", "gone_module:read")
    assert works(reader, tmp_path)


@pytest.fixture
def two(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with Readers() as readers:
        yield readers


def test_files_that_are_read_at_once_come_back_in_the_order_they_went_out(two) -> None:
    two.begin("builtins:exec", "import time; time.sleep(0.3)")
    two.begin("builtins:int", "7")
    assert two.are_all_busy
    assert two.finish("slow.txt") is None
    assert two.finish("quick.txt") == 7


def test_a_file_that_breaks_its_reading_costs_none_that_is_read_beside_it(two, started) -> None:
    two.begin("os:_exit", 3)
    two.begin("builtins:int", "7")
    with pytest.raises(BrokenFileError, match=r"bad\.pdf is damaged"):
        two.finish("bad.pdf")
    two.begin("builtins:int", "8")
    assert [two.finish("a.txt"), two.finish("b.txt")] == [7, 8]


def test_no_process_is_left_of_files_that_nobody_waits_for(started) -> None:
    with Readers() as readers:
        readers.begin("time:sleep", 60)
        assert started()
    assert not started()


def test_a_process_that_has_read_its_files_waits_for_the_next_ones(started, tmp_path) -> None:
    with Reader() as reader:
        assert works(reader, tmp_path)
    waits = started()
    with Reader() as reader:
        assert works(reader, tmp_path)
        assert started() == waits
        with Reader() as another:
            assert works(another, tmp_path)
            assert len(started()) == 2


def test_a_process_that_nobody_needs_ends_after_a_while(started, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(waiting, "_SECONDS", 0.1)
    with Reader() as reader:
        assert works(reader, tmp_path)
    (child,) = started()
    child.wait(timeout=10)
    assert not started()


def test_a_process_that_was_killed_while_it_waited_is_not_used(started, tmp_path) -> None:
    with Reader() as reader:
        assert works(reader, tmp_path)
    (child,) = started()
    child.kill()
    child.wait(timeout=10)
    with Reader() as reader:
        assert works(reader, tmp_path)


def test_programs_are_looked_for_where_they_are_now(started, tmp_path, monkeypatch) -> None:
    with Reader() as reader:
        assert works(reader, tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with Reader() as reader:
        assert reader.call("a.txt", "os:getenv", "PATH") == str(tmp_path)
