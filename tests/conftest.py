"""What all tests share: files to index, an archive of their own, and a user without rights."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from index.archive import Archive

Write = Callable[..., Path]

# The same examples every time: a run that fails here fails for everybody.
settings.register_profile("minutebook", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("minutebook")


@pytest.fixture
def minutes_folder(tmp_path: Path) -> Path:
    """An empty folder for minutes."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    return folder


@pytest.fixture
def write(minutes_folder: Path) -> Write:
    """Write a file of minutes: `write("a.txt", "words")`."""

    def write_file(name: str, text: str, encoding: str = "utf-8") -> Path:
        path = minutes_folder / name
        path.write_bytes(text.encode(encoding))
        return path

    return write_file


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive that is not there yet."""
    archive = Archive(tmp_path / "archive")
    yield archive
    archive.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def as_nobody() -> Callable[[], AbstractContextManager[None]]:
    """Do something as a user whom the file system can refuse; root it refuses nothing."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps no permissions of this kind")

    @contextmanager
    def nobody() -> Iterator[None]:
        mine = os.geteuid()
        if mine == 0:
            os.seteuid(65534)
        try:
            yield
        finally:
            if mine == 0:
                os.seteuid(0)

    return nobody
