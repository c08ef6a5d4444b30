"""Minutebook as its users run it: a process, what it prints, and the exit status."""

import ctypes
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.cli import main
from index.archive import Archive

TIMEOUT = 180
"""Seconds after which a process is taken to hang."""
_UNSET = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "PYTHONIOENCODING", "PYTHONUTF8")


def is_progress(line: str) -> bool:
    """Whether a line tells how far it is, as one does now and then where the machine is slow."""
    return re.match(r"\d+ of \d+ (?:files|passages|pages)\b", line) is not None


@dataclass(frozen=True)
class Outcome:
    """What one run printed, and its exit status."""

    status: int
    output: bytes
    errors: str

    @property
    def text(self) -> str:
        return self.output.decode("utf-8")

    @property
    def answers(self) -> list[Any]:
        """One JSON value a line. `splitlines` would also split at U+2028 inside a string."""
        return [json.loads(line) for line in self.text.split("\n") if line]

    @property
    def answer(self) -> Any:
        (answer,) = self.answers
        return answer

    @property
    def sentence(self) -> str:
        """The one line on stderr, which says what is wrong."""
        lines = [line for line in self.errors.split("\n") if not is_progress(line)]
        assert len(lines) == 2, self.errors
        assert lines[1] == "", "a line ends with a line end"
        assert lines[0].startswith("minutebook: "), self.errors
        assert lines[0].isprintable(), "a name in it may not move the cursor or turn the line round"
        return lines[0].removeprefix("minutebook: ")


@dataclass
class Program:
    """Runs commands on one archive, in a home of its own."""

    home: Path
    archive: Path
    changes: Mapping[str, str] = field(default_factory=dict)
    """To the environment."""
    is_here: bool = False
    """Whether commands run in the tests' own process, which spares its start, where a test does not need
    one. Those that take options of a process have one all the same."""

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in _UNSET}
        own = {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            # Shared, so that the language model is exported once for all tests.
            "XDG_CACHE_HOME": str(Path.home() / ".cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "HF_HUB_OFFLINE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }
        return kept | own | dict(self.changes)

    def call(self, *arguments: str | bytes | Path) -> list[str | bytes]:
        return [
            *(sys.executable, "-m", "app.cli", "--archive", os.fspath(self.archive)),
            *(os.fspath(argument) for argument in arguments),
        ]

    def run(self, *arguments: str | bytes | Path, status: int = 0, **options: Any) -> Outcome:
        """Run one command to its end."""
        # A certificate as PDF wants a Qt application of its own.
        if self.is_here and not options and "--certificate" not in arguments:
            return self._run_here(*arguments, status=status)
        return self.run_call(self.call(*arguments), status, **options)

    def _run_here(self, *arguments: str | bytes | Path, status: int) -> Outcome:
        call = [os.fsdecode(argument) for argument in self.call(*arguments)[3:]]
        with self._surroundings() as (output, errors):
            try:
                done = main(call)
            except SystemExit as left:  # a call that is not right, and --help
                done = int(left.code or 0)
            output.flush()
            errors.flush()
        return self._outcome(done, output.buffer.getvalue(), errors.buffer.getvalue(), status)

    @contextmanager
    def _surroundings(self) -> Iterator[tuple[Any, Any]]:
        output, errors = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
        with (
            patch.dict(os.environ, self.environment(), clear=True),
            chdir(self.home),
            Path(os.devnull).open(encoding="utf-8") as nothing,
            patch.object(sys, "stdin", nothing),
            redirect_stdout(output),
            redirect_stderr(errors),
        ):
            yield output, errors

    def run_call(self, call: Sequence[str | bytes], status: int = 0, **options: Any) -> Outcome:
        done = subprocess.run(
            call,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self.environment(),
            cwd=self.home,
            timeout=TIMEOUT,
            check=False,
            **options,
        )
        return self._outcome(done.returncode, done.stdout, done.stderr, status)

    def _outcome(self, done: int, output: bytes, said: bytes, status: int) -> Outcome:
        errors = said.decode("utf-8")
        assert "Traceback" not in errors, errors
        assert "Exception ignored" not in errors, errors
        assert done == status, (output[-500:], errors)
        return Outcome(done, output, errors)

    def start(self, *arguments: str | bytes | Path, **options: Any) -> "subprocess.Popen[bytes]":
        """Start one command, and go on."""
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.Popen(
            self.call(*arguments),
            stdin=subprocess.DEVNULL,
            env=self.environment(),
            cwd=self.home,
            **pipes,
        )

    def index(self, *paths: str | bytes | Path, status: int = 0, **options: Any) -> Outcome:
        """Add files with the embedder that needs no model; the archive remembers it."""
        return self.run("index", *paths, "--model", "hashing", status=status, **options)

    def hold(self, *paths: Path) -> None:
        """As `index`, for a test that does not look at it: without another process."""
        archive = Archive(self.archive)
        archive.index(paths, model="hashing")
        archive.close()

    def ask(self, question: str, *options: str, status: int = 0) -> Any:
        """The answer to one question, as JSON."""
        return self.run("ask", question, *options, "--json", status=status).answer

    def ask_all(self, lines: Iterable[Any], *options: str) -> list[Any]:
        """The answers to a file of questions."""
        file = self.home / "questions.jsonl"
        file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
        return self.run("ask", "--questions", file, *options, "--json").answers

    def status(self) -> Any:
        return self.run("status", "--json").answer

    def text_of(self, path: str | Path) -> str:
        return self.run("text", path).text


def without_privileges() -> Callable[[], None] | None:
    """What a child of root must do so that permissions hold for it as they do for anybody."""
    if os.name != "posix":
        pytest.skip("permissions are set otherwise here")
    if os.geteuid() != 0:
        return None
    if not sys.platform.startswith("linux"):
        pytest.skip("root is asked no permission here")
    libc = ctypes.CDLL(None, use_errno=True)
    drop_from_bounding_set, override, search, owner = 24, 1, 2, 3

    def drop() -> None:
        for capability in (override, search, owner):
            if libc.prctl(drop_from_bounding_set, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "the capability cannot be dropped")

    return drop


def minutes(
    title: str,
    *said: str,
    committee: str = "Parks Committee",
    day: str = "Tuesday 5 March 2024",
    number: int = 2,
) -> str:
    """Minutes of one meeting of an invented council, with one item of business."""
    paragraphs = "\n\n".join(said)
    return (
        "OSTERMERE BOROUGH COUNCIL\n\n"
        f"MINUTES of the meeting of the {committee.upper()} held in the Guildhall, Ostermere on "
        f"{day} at 6.00 pm\n\n"
        "Present: Councillors Ada Fennimore (Chair), Tomas Reyle and Winifred Oakes.\n\n"
        "1. DECLARATIONS OF INTEREST\n\nThere were none.\n\n"
        f"{number}. {title.upper()}\n\n{paragraphs}\n"
    )


BENCHES = minutes(
    "Benches on the Long Walk",
    "The Committee was told that fourteen oak benches on the Long Walk had been repaired at a cost "
    "of £2,310, and that six more would follow in May.",
    "Councillor Reyle asked who was paying for the varnish. The officer said that the Friends of "
    "the Long Walk had given it.",
)
PADDLING_POOL = minutes(
    "Paddling pool",
    "Members heard that the paddling pool in Swan Meadow would stay closed this summer because the "
    "pump had failed.",
    "RESOLVED: That a new pump be ordered.",
    day="Tuesday 7 March 2023",
)
FERRY = minutes(
    "The chain ferry",
    "The Harbour Master reported that the chain ferry had carried 41,200 passengers, fewer than in "
    "the year before.",
    committee="Harbour Committee",
    day="Tuesday 11 June 2024",
)


def write_library(folder: Path) -> Path:
    """Three meetings of two committees in two years."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("benches", BENCHES), ("pool", PADDLING_POOL), ("ferry", FERRY)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


def write_many(folder: Path, count: int) -> Path:
    """Meetings enough to keep a run busy, all different."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        said = [
            f"It was reported that parcel {number}-{part} of the allotments at Nether Ostermere "
            f"was let to tenant {number * 31 + part} for £{20 + part} a year, and that the water "
            f"butt beside shed {number + part} leaked."
            for part in range(8)
        ]
        text = minutes(f"Allotments, part {number}", *said)
        (folder / f"meeting-{number:04d}.txt").write_text(text, "utf-8")
    return folder


def assert_sound(
    program: Program, question: str = "oak benches on the Long Walk", *, stopped: bool = False
) -> None:
    """The archive opens, every passage stands in its file, and a question is answered.

    Where indexing was stopped there may be documents that words alone find, and that is told.
    """
    archive = Archive(program.archive)
    try:
        assert archive.verify().differences == ()
        answer = archive.ask(question)
        assert answer.answered
        words_only = stopped and "searched by words only" in (answer.notice or "")
        assert answer.notice is None or words_only
        assert all(hit.passage.text for hit in answer.hits)
    finally:
        archive.close()
