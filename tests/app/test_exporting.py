"""A briefing is exported by the archive's process: the window hears where it is, or why it is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import operations
from app.service.client import Service
from index.types import Briefing, Exported, Heading, Note
from tests.index.briefing_entries import CANARY, excerpt, secret

BRIEFING = Briefing(
    1,
    "Salt",
    entries=(Heading("h", "What was bought"), excerpt("a"), secret("b"), Note("n", "So.")),
)


@pytest.fixture
def service(filled: Path, qapp) -> Iterator[Service]:
    """An archive in its process, without a window."""
    service = Service(filled)
    yield service
    service.close()


def test_the_archives_process_writes_the_file(service, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "salt.docx"
    job = operations.export_briefing(service, BRIEFING, path, exempt=False, crops=True)
    with qtbot.waitSignal(job.succeeded, timeout=30_000) as done:
        pass
    assert done.args == [Exported(path, quotes=1, left_out=1)]
    assert path.read_bytes().startswith(b"PK")


def test_what_cannot_be_written_is_one_sentence(service, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "gone" / "salt.html"
    job = operations.export_briefing(service, BRIEFING, path, exempt=False, crops=False)
    with qtbot.waitSignal(job.failed, timeout=30_000) as failed:
        pass
    assert "there is no folder" in failed.args[0]
    assert CANARY not in failed.args[0]
