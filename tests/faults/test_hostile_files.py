"""Files that mean harm: each costs itself alone. Nothing leaks, nothing is fetched, nobody waits."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from index.archive import Archive
from index.naming import shown
from index.types import Library
from tests.end2end.program import Program
from tests.faults.hostile import HostileFile, hostile_files
from tests.faults.hostile.good import good
from tests.faults.hostile.words import CANARY, LOCAL_FILE_HOLDS

_ROOM = 150_000_000
"""Bytes that the main process may take more than for one good file."""
_SECONDS = 600
_LOOK_EVERY = 0.1
"""Seconds. A look goes through all processes of the machine; one that reads lives for longer."""
_CHILD = "index.safe_reading.child"
_ALONE = ["unshare", "--map-root-user", "--net"]
_TRACED = ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,sendto", "-o"]


@dataclass(frozen=True)
class Run:
    """What one run over a folder did, and what it took."""

    status: int
    output: str
    errors: str
    peak: int
    """Bytes resident in the main process at most."""
    children: int
    """Processes that read files."""
    calls: str
    """The calls to the network, where they can be watched."""


def test_hostile_files_cost_themselves_alone(program: Program, tmp_path: Path) -> None:
    files = hostile_files(tmp_path / "hostile")
    calm = tmp_path / "calm"
    calm.mkdir()
    (calm / "good.txt").write_bytes(good()[".txt"])
    usual = _index(Program(program.home, tmp_path / "other archive"), calm)

    run = _index(program, tmp_path / "hostile")

    assert run.status in (0, 1)
    library = _library(program)
    _assert_each_is_in_or_named(files, library, program)
    _assert_as_they_must(files, library)
    _assert_nothing_leaked(run, program, tmp_path)
    assert run.peak < usual.peak + _ROOM, (run.peak, usual.peak)
    _assert_left_alone(_index(program, tmp_path / "hostile"), library, program)


def _assert_each_is_in_or_named(
    files: Sequence[HostileFile], library: Library, program: Program
) -> None:
    read = {entry.document.path for entry in library.entries}
    refused = {problem.path: problem for problem in library.unreadable}
    assert read | set(refused) == {str(file.path) for file in files}
    assert not read & set(refused)
    for path, problem in refused.items():
        assert problem.reason.startswith(shown(path)), problem.reason
        assert problem.reason.isprintable(), problem.reason
    assert [problem for problem in refused.values() if problem.fault] == [], "bugs of ours"
    facts = program.status()
    assert (facts["documents"], facts["unreadable"]) == (len(read), len(refused))


def _assert_as_they_must(files: Sequence[HostileFile], library: Library) -> None:
    found = {entry.document.path for entry in library.entries if entry.passages}
    read = {entry.document.path for entry in library.entries}
    assert [f.kind for f in files if f.must == "read" and str(f.path) not in found] == []
    assert [f.kind for f in files if f.must == "refuse" and str(f.path) in read] == []


def _assert_nothing_leaked(run: Run, program: Program, below: Path) -> None:
    """No file of the machine was read, none was written, and nobody was called."""
    assert "AF_INET" not in run.calls
    files = (file for file in program.archive.rglob("*") if file.is_file())
    stored = b"".join(file.read_bytes() for file in files)
    assert LOCAL_FILE_HOLDS not in stored
    assert CANARY.encode() not in stored
    assert [*below.rglob("climbed*"), *Path("/tmp").glob("climbed*")] == []


def _assert_left_alone(again: Run, library: Library, program: Program) -> None:
    """What could not be read is not taken up again while it is the same."""
    read = len({entry.document.path for entry in library.entries})
    counts = f"0 added, 0 changed, {read} unchanged, {len(library.unreadable)} could not be read"
    assert again.output.startswith(counts)
    assert again.children == 0
    assert _library(program) == library


def _library(program: Program) -> Library:
    archive = Archive(program.archive)
    try:
        assert archive.ask("the winding gear of the chain ferry").answered
        return archive.library()
    finally:
        archive.close()


def _index(program: Program, folder: Path) -> Run:
    """One real run, with no network to be had, where that can be arranged."""
    log, output, errors = (program.home / name for name in ("calls", "output", "errors"))
    with output.open("wb") as stdout, errors.open("wb") as stderr:
        process = subprocess.Popen(
            [*_wrapped(log), *program.call("index", folder, "--model", "hashing")],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            env=program.environment(),
            cwd=program.home,
        )
        peak, children = _watched(process)
    complaints = errors.read_text("utf-8")
    assert "Traceback" not in complaints, complaints
    assert "Exception ignored" not in complaints, complaints
    calls = log.read_text() if log.exists() else ""
    return Run(process.returncode, output.read_text("utf-8"), complaints, peak, children, calls)


def _watched(process: "subprocess.Popen[bytes]") -> tuple[int, int]:
    """The most memory that the main process held, and how many processes read files for it."""
    peak, children = 0, set()
    deadline = time.monotonic() + _SECONDS
    main = psutil.Process(process.pid)
    while process.poll() is None:
        if time.monotonic() > deadline:
            process.kill()
            pytest.fail("the run hangs")
        try:
            peak = max(peak, main.memory_info().rss)
            children |= {child.pid for child in main.children() if _CHILD in child.cmdline()}
        except psutil.NoSuchProcess:
            pass  # it ended while we looked
        time.sleep(_LOOK_EVERY)
    return peak, len(children)


def _wrapped(log: Path) -> list[str]:
    """The programs that take the network away and watch who asks for it, as far as they run."""
    wraps = ([*_TRACED, str(log)], _ALONE)
    return [part for wrap in wraps if _runs(wrap) for part in wrap]


def _runs(wrap: list[str]) -> bool:
    if not sys.platform.startswith("linux") or not shutil.which(wrap[0]):
        return False
    return subprocess.run([*wrap, "true"], capture_output=True, check=False).returncode == 0


def test_the_watch_sees_who_asks_for_the_network(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    if not _runs([*_TRACED, str(log)]):
        pytest.skip("calls to the network cannot be watched here")
    asking = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {json.dumps(asking)}])"

    subprocess.run([*_wrapped(log), sys.executable, "-c", inner], check=True)

    assert "AF_INET" in log.read_text()
