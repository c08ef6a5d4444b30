"""The window as it is on the accessibility bus, and the keyboard. For the system's Python."""

import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

CONTROLS = {
    "button",
    "check box",
    "combo box",
    "entry",
    "label",
    "link",
    "list",
    "page tab",
    "push button",
    "push button menu",
    "radio button",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
    "tree",
    "tree table",
}
"""Of labels those that take the focus: text with links."""


def children(node):
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield child


def is_on(node, state):
    return node.getState().contains(state)


def showing(node):
    """A node and all below it that can be seen."""
    if node.getRoleName() == "application" or is_on(node, pyatspi.STATE_SHOWING):
        yield node
        for child in children(node):
            yield from showing(child)


def until(find, what="the window", seconds=60):
    """What is found, as soon as it is; without it there is nothing to go on with."""
    end = time.monotonic() + seconds
    while not (found := _now(find)):
        if time.monotonic() > end:
            sys.exit(f"It did not come: {what}")
        listen()
        time.sleep(0.02)
    return found


def _now(find):
    """What is found; nothing, where it went away while it was looked at."""
    try:
        return find()
    except GLib.Error as error:
        if "no longer exists" in str(error):
            raise
        return None


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in children(desktop) if one.name and one.childCount), None)


def first(root, role, *words):
    """The first in sight of this role whose name holds all the words."""
    for node in showing(root):
        if node.getRoleName() == role and all(word in node.name for word in words):
            return node
    return None


def is_control(node):
    """By its role, where it takes the focus: a line of a menu does, and Qt does not say so."""
    role = node.getRoleName()
    return role == "menu item" or (role in CONTROLS and is_on(node, pyatspi.STATE_FOCUSABLE))


def told(node):
    return f"{node.getRoleName()} {node.name!r} in {node.parent.getRoleName()}"


def do(*what):
    return subprocess.run(["xdotool", *what], check=True, capture_output=True, text=True).stdout


def press(*keys):
    do("key", "--clearmodifiers", *keys)


def type_words(words):
    do("type", "--delay", "8", words)


def give_keyboard():
    """To the window on top: there is no window manager that would."""
    windows = do("search", "--maxdepth", "1", "--onlyvisible", "--name", ".").split()
    if windows:
        do("windowfocus", windows[-1])


def listen():
    """Take what the bus has to tell."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


class Ear:
    """What a screen reader would say, and the way of the focus."""

    def __init__(self):
        self.said = []
        self.way = []
        pyatspi.Registry.registerEventListener(self._on_said, "object:announcement")
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")

    def _on_said(self, event):
        self.said.append(str(event.any_data))

    def _on_focus(self, event):
        if event.detail1:
            self.way.append(event.source)

    def press(self, *keys, seconds=1.0):
        """Press keys and wait until something is heard of it; whether it was."""
        before = len(self.said) + len(self.way)
        press(*keys)
        end = time.monotonic() + seconds
        while before == len(self.said) + len(self.way) and time.monotonic() < end:
            listen()
            time.sleep(0.005)
        return before != len(self.said) + len(self.way)

    def settle(self, seconds=0.3):
        """Hear all that is still on its way."""
        heard, end = -1, 0
        while time.monotonic() < end or heard != len(self.said) + len(self.way):
            if heard != len(self.said) + len(self.way):
                heard, end = len(self.said) + len(self.way), time.monotonic() + seconds
            listen()
            time.sleep(0.005)
