"""Programs of the user's computer run in a folder of their own, with a limit, and leave nothing."""

import os
import pickle
import sys
import tempfile
from pathlib import Path

import psutil
import pytest

from index.loaders.helpers import (
    HelperFailedError,
    MissingHelperError,
    find_program,
    run_helper,
)


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_reads_its_files_and_what_it_prints_comes_back(folder: Path) -> None:
    code = "import pathlib; print(pathlib.Path('a/in.doc').read_text().upper(), end='')"
    assert run_helper(python(code), {"a/in.doc": b"nine moorings"}) == b"NINE MOORINGS"
    assert list(folder.iterdir()) == []


def test_what_it_writes_comes_back() -> None:
    code = "import sys; open(sys.argv[1] + '/out', 'w').write('made')"
    assert run_helper([*python(code), "{folder}"], {}, "out") == b"made"


def test_its_folder_is_for_the_user_alone_and_it_sees_no_variables_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CANARY", "1")
    code = (
        "import os, sys; print(oct(os.stat('.').st_mode)[-3:], 'CANARY' in os.environ,"
        " os.environ['HOME'] == os.getcwd(), repr(sys.stdin.read()))"
    )
    mode, canary, home, given = run_helper(python(code), {}).decode().split()
    assert (canary, home, given) == ("False", "True", "''")
    if sys.platform != "win32":
        assert mode == "700"


@pytest.mark.parametrize(
    ("code", "why"),
    [("raise SystemExit(3)", "made nothing of it"), ("print()", "nothing was made of it")],
)
def test_a_program_that_fails_is_told_and_leaves_nothing(folder: Path, code: str, why: str) -> None:
    with pytest.raises(HelperFailedError, match=why):
        run_helper(python(code), {"in.doc": b"x"}, "out.docx")
    assert list(folder.iterdir()) == []


def test_a_program_that_is_not_there_does_not_start() -> None:
    with pytest.raises(HelperFailedError, match="does not start"):
        run_helper(["/no/such/program"], {})


def test_one_that_takes_too_long_is_killed_with_what_it_started(folder: Path) -> None:
    sleep = "import time; time.sleep(600)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {sleep!r}])"
    before = {process.pid for process in psutil.Process().children(recursive=True)}
    with pytest.raises(HelperFailedError, match="took more than 1 seconds"):
        run_helper(python(code), {}, seconds=1)
    left = [one for one in psutil.process_iter(["cmdline"]) if sleep in (one.info["cmdline"] or [])]
    psutil.wait_procs(left, timeout=10)
    assert not [one for one in left if one.is_running()]
    assert {process.pid for process in psutil.Process().children(recursive=True)} <= before
    assert list(folder.iterdir()) == []


def test_programs_are_found_by_whole_paths_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = folder / ("reader.exe" if sys.platform == "win32" else "reader")
    program.write_text("")
    program.chmod(0o755)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", os.pathsep.join([".", ""]))
    assert find_program("reader") is None
    monkeypatch.setenv("PATH", str(folder))
    assert find_program("absent", "reader") == str(program)


def test_what_a_file_needs_survives_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(MissingHelperError("a.doc waits.", "antiword")))
    assert str(error) == "a.doc waits."
    assert error.needs == "antiword"
