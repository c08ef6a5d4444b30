"""Several windows and command lines on one archive: one writes, all read, and a second is told."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import ArchiveError
from tests.end2end.program import FERRY, TIMEOUT, Program
from tests.faults.damage import damage
from tests.faults.readers import run

_WRITER = (
    "import sys\nfrom pathlib import Path\nfrom index.store.lock import sole_writer\n"
    "with sole_writer(Path(sys.argv[1])):\n    print('writing', flush=True)\n    sys.stdin.read()"
)


@pytest.fixture
def writer(filled: Program) -> "Iterator[subprocess.Popen[bytes]]":
    """Another process that writes until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(filled.archive)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"writing\n"
        yield process
        process.kill()


def test_a_second_writer_of_any_kind_is_told_and_readers_are_not_kept_waiting(
    filled: Program, library: Path, writer: "subprocess.Popen[bytes]"
) -> None:
    archive = Archive(filled.archive)
    for write in (
        lambda: archive.index([library]),
        lambda: archive.refresh([library]),
        lambda: archive.remove([library]),
        lambda: archive.choose_reranker(None),
        archive.repair,
    ):
        with pytest.raises(
            ArchiveError, match="Another Minutebook is adding to the archive"
        ) as told:
            write()
        assert str(filled.archive) in str(told.value)
    assert archive.status().documents == 3
    assert archive.ask("oak benches on the Long Walk").answered
    archive.close()


def test_following_waits_for_another_writer_and_says_so_once(
    filled: Program, library: Path, writer: "subprocess.Popen[bytes]"
) -> None:
    (library / "new.txt").write_text(FERRY.replace("11 June", "12 June"), "utf-8")
    follower = filled.start("follow")
    try:
        assert follower.stdout is not None
        assert follower.stderr is not None
        assert follower.stdout.readline().startswith(b"Following ")
        assert b"Another Minutebook is adding" in follower.stderr.readline()
        assert follower.poll() is None
    finally:
        follower.kill()
        follower.communicate(timeout=TIMEOUT)


def test_a_damaged_archive_is_not_repaired_while_another_writes(
    filled: Program, writer: "subprocess.Popen[bytes]"
) -> None:
    damage(filled.archive / "minutes.db", "header", seed=1)
    before = sorted(file.name for file in filled.archive.iterdir())
    with pytest.raises(ArchiveError, match="Another Minutebook"):
        Archive(filled.archive).repair()
    assert sorted(file.name for file in filled.archive.iterdir()) == before


def test_eight_readers_beside_a_writer_meet_no_error_and_no_wrong_answer(tmp_path: Path) -> None:
    outcome = run(5, tmp_path)
    assert outcome.faults == []
    assert outcome.runs > 0
    assert outcome.reads >= 8
