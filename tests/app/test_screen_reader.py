"""The tree that a screen reader sees, read over the accessibility bus of a real session."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def tree(_filled, tmp_path_factory):
    """What the screen reader was told, from the answer to a question on."""
    if lacks := missing():
        pytest.skip(f"needs {lacks}")
    home = tmp_path_factory.mktemp("home")
    folders = {f"XDG_{n}_HOME": str(home / n) for n in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **folders}
    environment.pop("QT_QPA_PLATFORM", None)
    archive = shutil.copytree(_filled, home / "archive")
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
    walk = (str(_HERE / "session.sh"), sys.executable, str(archive), "agency staff")
    done = subprocess.run(
        ["dbus-run-session", "--", *screen, *walk],
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr
    return json.loads(lines[-1])


def test_every_control_has_a_name(tree):
    walked = {**tree["states"], **tree["dialogs"]}
    assert all(one["controls"] > 20 and one["new"] for one in tree["states"].values())
    assert all(one["controls"] for one in walked.values())
    assert {name: one["unnamed"] for name, one in walked.items() if one["unnamed"]} == {}


def test_tab_comes_to_every_control(tree):
    states = tree["states"]
    assert {name: one["not_reached"] for name, one in states.items() if one["not_reached"]} == {}


def test_escape_closes_every_dialog(tree):
    assert [name for name, one in tree["dialogs"].items() if not one["closed"]] == []


def test_passages_are_read_with_their_citation(tree):
    assert any("5 March 2019" in name for name in tree["passages"])
