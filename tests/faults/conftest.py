import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.program import Program, without_privileges, write_library


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program with an archive that does not exist yet."""
    home = tmp_path / "home"
    home.mkdir()
    return Program(home, tmp_path / "archive", is_here=True)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of three meetings."""
    return write_library(tmp_path / "minutes")


@pytest.fixture
def filled(program: Program, library: Path) -> Program:
    """An archive of three meetings."""
    program.hold(library)
    return program


@pytest.fixture
def closed() -> Iterator[Callable[[Path, int], None]]:
    """Takes permissions away from a path until the test is over."""
    before: list[tuple[Path, int]] = []

    def close(path: Path, mode: int) -> None:
        before.append((path, path.stat().st_mode))
        path.chmod(mode)

    yield close
    for path, mode in reversed(before):
        path.chmod(mode)


@pytest.fixture
def humble() -> dict[str, Callable[[], None] | None]:
    """Options under which a process is asked for permissions, also where root runs the tests."""
    return {"preexec_fn": without_privileges()}


class Disk:
    """A file system of a few megabytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _mount(self, options: str) -> None:
        call = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder)]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"no small disk can be made here: {done.stderr.strip()}")

    def make(self, kilobytes: int) -> None:
        self._mount(f"size={kilobytes}k")

    def resize(self, kilobytes: int) -> None:
        self._mount(f"remount,size={kilobytes}k")

    def make_read_only(self) -> None:
        self._mount("remount,ro")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A place to mount a small disk at; only root may."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a small disk is mounted on Linux only")
    folder = tmp_path / "disk"
    folder.mkdir()
    yield Disk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], capture_output=True, check=False)
