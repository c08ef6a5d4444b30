"""Only `sync` goes to the network: every other command runs without one, and asks for none."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.council_site import opened
from tests.end2end.program import Program

_TRACED = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o"]
_ALONE = ["unshare", "--map-root-user", "--net"]
_NETWORK = "AF_INET"


def _runs(wrap: list[str]) -> bool:
    if not sys.platform.startswith("linux") or not shutil.which(wrap[0]):
        return False
    return subprocess.run([*wrap, "true"], capture_output=True, check=False).returncode == 0


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where calls to the network are noted."""
    file = tmp_path / "calls"
    if not _runs([*_TRACED, str(file)]):
        pytest.skip("calls to the network cannot be watched here")
    return file


def test_a_folder_that_was_fetched_is_read_asked_and_checked_without_a_network(
    program: Program, library: Path, log: Path, tmp_path: Path
) -> None:
    program.index(library)
    fetched = tmp_path / "fetched"
    with opened() as site:
        program.changes = {"NO_PROXY": "127.0.0.1"}
        call = program.call("sync", site.address, "--into", fetched, "--committee", "harbour")
        program.run_call([*_TRACED, str(log), *call])
    assert _NETWORK in log.read_text(), "the watch sees who asks"

    alone = _ALONE if _runs(_ALONE) else []
    for command in (
        ("index", library, fetched),
        ("ask", "what did the steam crane lift?", "--json"),
        ("trail", "steam crane"),
        ("show", fetched / "Harbour Committee/2024-06-11 Harbour Committee 51.pdf"),
        ("status",),
        ("verify",),
        ("remove", fetched),
    ):
        program.run_call([*_TRACED, str(log), *alone, *program.call(*command)])
        assert _NETWORK not in log.read_text(), command
