from pathlib import Path

import pytest

from tests.end2end.program import Program, write_library


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program with an archive that does not exist yet."""
    home = tmp_path / "home"
    home.mkdir()
    return Program(home, tmp_path / "archive")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of three meetings."""
    return write_library(tmp_path / "minutes")


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """An archive of three meetings, to be read only: tests share it."""
    folder = tmp_path_factory.mktemp("filled")
    program = Program(folder, folder / "archive")
    program.hold(write_library(folder / "minutes"))
    return program
