"""Programs that other people's computers may have: found, and run where they can do no harm.

A program gets a folder of its own that is deleted afterwards, files under names that we chose,
no input, few variables and a time limit, past which it is killed with all that it started. It
stays a descendant of the process that reads the file, in no session of its own: whoever kills
that process for taking too long finds the program under it, on every system.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from index.errors import UnreadableFileError

MAX_SECONDS = 600
MAX_OUTPUT = 200_000_000
"""Bytes that are taken of what a program wrote."""
_PLACES = {
    "darwin": (
        "/opt/homebrew/bin",
        "/usr/local/bin",
        "/opt/local/bin",
        "/Applications/LibreOffice.app/Contents/MacOS",
    ),
    "win32": (
        r"C:\Program Files\LibreOffice\program",
        r"C:\Program Files\Tesseract-OCR",
        r"C:\antiword",
    ),
}
"""Where programs are that a window started from the desktop does not find by itself."""
_KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "PATHEXT", "COMSPEC")
"""Variables without which no program starts on Windows."""


class MissingHelperError(UnreadableFileError):
    """A file that waits for a program to be installed."""

    def __init__(self, sentence: str, needs: str = "") -> None:
        """`needs` names the programs, any of which will do. Errors travel between processes."""
        super().__init__(sentence)
        self.needs = needs


class HelperFailedError(Exception):
    """A program that gave nothing of use: it failed, took too long or wrote too much."""


def find_program(*names: str) -> str | None:
    """The path of the first of these programs that is installed."""
    ending = ".exe" if sys.platform == "win32" else ""
    # Only whole paths: a program that lies beside the user's files is never taken for ours.
    places = [Path(place) for place in _search_path() if Path(place).is_absolute()]
    found = (shutil.which(place / f"{name}{ending}") for name in names for place in places)
    return next((str(path) for path in found if path), None)


def run_helper(
    command: Sequence[str],
    files: Mapping[str, bytes],
    output: str | None = None,
    *,
    seconds: float = MAX_SECONDS,
) -> bytes:
    """What a program writes to `output`, or prints where that is None.

    `files` are put into its folder first, under their relative paths; "{folder}" in the command
    stands for that folder's path, "{folder_url}" for its address. Raises HelperFailedError.
    """
    with tempfile.TemporaryDirectory(prefix="minutebook-", ignore_cleanup_errors=True) as path:
        folder = Path(path)
        for name, data in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
        printed = folder / "printed"
        words = [
            word.replace("{folder}", path).replace("{folder_url}", folder.as_uri())
            for word in command
        ]
        with printed.open("wb") as stream:
            _run(words, folder, stream.fileno(), seconds)
        return _read(printed if output is None else folder / output)


def _run(words: list[str], folder: Path, stdout: int, seconds: float) -> None:
    program = Path(words[0]).stem
    try:
        process = subprocess.Popen(  # noqa: S603 - the words are ours, and no shell reads them
            words,
            cwd=folder,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise HelperFailedError(f"{program} does not start") from error
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise HelperFailedError(f"{program} took more than {seconds:.0f} seconds") from error
    finally:
        _kill_all(process)
    if code:
        raise HelperFailedError(f"{program} made nothing of it")


def _kill_all(process: subprocess.Popen[bytes]) -> None:
    """Kill a program that runs on, and what it started: LibreOffice is three processes."""
    if process.poll() is not None:
        return
    try:
        started = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        started = []
    process.kill()
    for child in started:
        try:
            child.kill()
        except psutil.NoSuchProcess:
            continue
    process.wait()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_OUTPUT:
            raise HelperFailedError("what was made of it is more than Minutebook reads")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise HelperFailedError("nothing was made of it") from error


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    places = dict.fromkeys(
        (
            "HOME",
            "USERPROFILE",
            "APPDATA",
            "LOCALAPPDATA",
            "TMPDIR",
            "TEMP",
            "TMP",
            "XDG_CACHE_HOME",
        ),
        str(folder),
    )
    # A proxy that nobody answers at: what heeds these variables reaches no other machine.
    nowhere = dict.fromkeys(
        ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), "http://127.0.0.1:9"
    )
    limits = {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}
    return {**kept, **places, **nowhere, **limits, "PATH": os.pathsep.join(_search_path())}


def _search_path() -> list[str]:
    places = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return [*places, *_PLACES.get(sys.platform, ())]
