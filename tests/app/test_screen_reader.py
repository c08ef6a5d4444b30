"""What a screen reader is told, over the accessibility bus of a real session, in every state."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.test_register import BELL, HEAD

_HERE = Path(__file__).parent / "screen_reader"
_NEEDED = ("xvfb-run", "dbus-run-session", "xdotool", "/usr/libexec/at-spi-bus-launcher")
_PYTHON = "/usr/bin/python3"


def missing() -> str:
    """What of it is not installed."""
    tools = [tool for tool in _NEEDED if not shutil.which(tool)]
    speaks = [_PYTHON, "-c", "import pyatspi"]
    if not tools and subprocess.run(speaks, check=False, capture_output=True).returncode:
        return "python3-pyatspi"
    return ", ".join(tools)


STATES = {"empty", "register", "library", "answered", "not found", "timeline", "alike", "marks"}
STATES |= {"find and outline", "structure", "heading being edited", "note being edited"}
OPENED = {"palette", "settings", "shortcuts", "help", "fetch", "menu", "note", "export", "draft"}
OPENED |= {"check", "learn"}
SAID = {
    "answered": "1 quote. 10 passages · 3 meetings",
    "briefed": "Added to “Briefing of",
    "not found": "Not found in these minutes",
    "timeline": "1 passage · 1 meeting",
    "found": "1 of 3",
    "bookmark": "Kept: Bookmark",
    "register": "1 decision",
    "check": "Every quote stands in the minutes",
}
"""What is heard once something has been done."""


@pytest.fixture(scope="module")
def told(minutes, stored, tmp_path_factory):
    """What the screen reader was told, of a window without minutes and of one with some."""
    if lacks := missing():
        pytest.skip(f"needs {lacks}")
    home = tmp_path_factory.mktemp("home")
    folder = shutil.copytree(minutes, home / "minutes")
    bell = HEAD.format("Harbour Committee", "Tuesday 4 March 2031") + BELL
    (folder / "bell.md").write_text(bell, encoding="utf-8")
    names = ("CONFIG", "DATA", "CACHE", "STATE")
    environment = {**os.environ, **{f"XDG_{name}_HOME": str(home / name) for name in names}}
    environment.pop("QT_QPA_PLATFORM", None)
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
    walk = (str(_HERE / "session.sh"), sys.executable, str(home / "empty"), str(stored(folder)))
    done = subprocess.run(
        ["dbus-run-session", "--", *screen, *walk],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=500,
    )
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    walked = {state: what for one in found for state, what in one["states"].items()}
    assert walked.keys() == STATES | OPENED, done.stderr
    return {**found[-1], "states": walked}


def faults(told, what: str) -> dict[str, list[str]]:
    """Of each state in which there are some."""
    return {state: one[what] for state, one in told["states"].items() if one[what]}


def test_every_control_has_a_name(told):
    assert all(told["states"][state]["controls"] > 20 for state in STATES)
    assert all(told["states"][state]["controls"] for state in OPENED)
    assert faults(told, "unnamed") == {}
    assert faults(told, "markup") == {}


def test_tab_comes_to_every_control(told):
    assert faults(told, "not reached") == {}


def test_escape_brings_the_focus_back_to_where_it_was(told):
    assert told["back"].keys() == OPENED
    assert [state for state, (before, after) in told["back"].items() if before != after] == []


def test_what_was_done_is_said(told):
    silent = [do for do, words in SAID.items() if not any(words in one for one in told["said"][do])]
    assert silent == []
    assert len([one for one in told["said"]["answered"] if SAID["answered"] in one]) == 1


def test_a_link_is_said_when_tab_comes_to_it(told):
    assert "Show the passage of quote 1" in told["said"]["answered"]


def test_passages_are_read_with_their_citation(told):
    assert any("5 March 2019" in name for name in told["passages"])
