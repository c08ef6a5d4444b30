from pathlib import Path

import pytest

from tests.end2end.program import Program, write_library

_AS_PROCESSES = ("test_follow", "test_terminal")
"""What is about the process itself: its output while it runs, how it is interrupted."""


@pytest.fixture
def program(tmp_path: Path, request: pytest.FixtureRequest) -> Program:
    """The program with an archive that does not exist yet."""
    home = tmp_path / "home"
    home.mkdir()
    is_here = not request.module.__name__.endswith(_AS_PROCESSES)
    return Program(home, tmp_path / "archive", is_here=is_here)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of three meetings."""
    return write_library(tmp_path / "minutes")


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """An archive of three meetings, to be read only: tests share it."""
    folder = tmp_path_factory.mktemp("filled")
    program = Program(folder, folder / "archive", is_here=True)
    program.hold(write_library(folder / "minutes"))
    return program
