"""One process writes at a time; another is told so, and a writer that dies leaves no lock."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from index.archive import Archive
from index.errors import ArchiveError

SALT = "## 1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"
WRITER = (
    "import sys\nfrom pathlib import Path\nfrom index.store.lock import sole_writer\n"
    "with sole_writer(Path(sys.argv[1])):\n    print('writing', flush=True)\n    sys.stdin.read()"
)


@pytest.fixture
def filled(archive: Archive, write) -> Archive:
    archive.index([write("a.txt", SALT)], model="hashing")
    return archive


@pytest.fixture
def writer(filled: Archive) -> Iterator[subprocess.Popen[str]]:
    """Another process that writes until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(filled.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "writing\n"
        yield process
        process.kill()


def test_a_second_writer_is_told_to_wait(filled: Archive, writer, write) -> None:
    with pytest.raises(ArchiveError, match="Another Minutebook") as caught:
        filled.index([write("b.txt", SALT)])
    assert str(filled.folder) in str(caught.value)
    with pytest.raises(ArchiveError, match="Another Minutebook"):
        filled.remove([write("b.txt", SALT)])


def test_reading_goes_on_meanwhile(filled: Archive, writer) -> None:
    assert filled.ask("salt before the frost").answered
    assert filled.status().documents == 1


def test_a_writer_that_ends_leaves_room_for_the_next(filled: Archive, writer, write) -> None:
    writer.stdin.close()
    writer.wait(timeout=20)
    assert filled.index([write("b.txt", SALT)]).added == 1


def test_a_writer_that_is_killed_leaves_no_lock(filled: Archive, writer, write) -> None:
    writer.kill()
    writer.wait(timeout=20)
    assert filled.index([write("b.txt", SALT)]).added == 1


def test_a_run_that_fails_leaves_no_lock(filled: Archive, write) -> None:
    def fail(progress) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        filled.index([write("b.txt", SALT)], fail)
    assert filled.index([write("b.txt", SALT)]).added == 1
