"""What cannot be rebuilt, on a full disk and under kills: it is there, or one sentence says why not."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index.archive import Archive
from index.types import Filters
from tests.end2end.program import Program
from tests.faults.conftest import Disk
from tests.faults.test_full_disk import _fill

KILLS = 12
SAVER = """
import sys
from pathlib import Path
from index.archive import Archive
from index.types import Filters
standing = Archive(Path(sys.argv[1])).standing
print("ready", flush=True)
for number in range(10_000):
    kept = standing.add(f"Was question {sys.argv[2]}-{number} answered?", Filters())
    print(kept.standing.id, flush=True)
"""


def test_a_full_disk_keeps_what_was_saved_and_says_so(program: Program, disk: Disk) -> None:
    disk.make(400)
    program.archive = disk.folder / "archive"
    program.run("standing", "add", "Who mends the weir?")
    filler = disk.folder / "other people's file"
    _fill(filler)
    outcome = program.run("standing", "add", "Who feeds the swans?", status=1)
    assert str(program.archive) in outcome.sentence
    assert len(program.run("standing", "list").text.splitlines()) == 1
    filler.unlink()
    program.run("standing", "add", "Who feeds the swans?")
    assert len(program.run("standing", "list").text.splitlines()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_whatever_moment_a_writer_is_killed_at_no_saved_question_is_lost(tmp_path: Path) -> None:
    folder, chance = tmp_path / "archive", random.Random(20240305)
    archive = Archive(folder)
    archive.standing.add("Who mends the weir?", Filters())
    saved = 1
    for turn in range(KILLS):
        call = [sys.executable, "-c", SAVER, str(folder), str(turn)]
        with subprocess.Popen(call, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            running.stdout.readline()
            time.sleep(chance.uniform(0, 0.15))
            running.send_signal(signal.SIGKILL)
            said = len(running.stdout.read().split())
        listed = archive.standing.list()
        assert listed.notice is None
        assert saved + said <= len(listed.questions) <= saved + said + 1
        saved = len(listed.questions)
    archive.standing.add("Who feeds the swans?", Filters())
    (folder / "user.db").write_bytes(b"\0" * 4096)
    assert len(archive.standing.list().questions) == saved + 1
    assert saved > KILLS
