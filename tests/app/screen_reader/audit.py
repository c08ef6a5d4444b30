"""What is looked for in each state of the window: names, the way of Tab, where the focus is."""

import pyatspi
from bus import children, is_control, is_on, showing, told, until
from gi.repository import GLib

_MOST_TABS, _AT_ONCE = 240, 8
_ROWS = {"list item", "table cell", "tree item"}
_NAMED = {"list", "tree"}
"""Whose rows must have a name: a table may have empty cells."""
_CHOICE = "check box"
"""A row of buttons of which one is down is told as check boxes; arrows go through it."""


def audit(root, ear, by_arrows):
    """One state of the window, or of what is opened over it; `by_arrows`: where arrows once came.

    What changes while it is looked at is looked at again.
    """
    found, able, by_tab = until(lambda: in_sight(root), "a window that stands still")
    by_tab |= tab_round(ear, able)
    left = [node for node in able if node.path not in by_tab | by_arrows and is_still_there(node)]
    by_arrows |= beside(ear, left, by_tab)
    return {**found, "not reached": [able[node] for node in left if node.path not in by_arrows]}


def in_sight(root):
    """What its names are like; the controls that can be used; where the keyboard is."""
    nodes = list(showing(root))
    controls = [node for node in nodes if is_control(node)]
    rows = [n for n in nodes if n.getRoleName() in _ROWS and n.parent.getRoleName() in _NAMED]
    found = {
        "controls": len(controls),
        "unnamed": [told(node) for node in (*controls, *rows) if not node.name.strip()],
        "markup": [told(node) for node in nodes if "<p>" in (node.description or "")],
    }
    able = {node: told(node) for node in controls if is_on(node, pyatspi.STATE_ENABLED)}
    return found, able, {node.path for node in nodes if is_focused(node)}


def is_still_there(node):
    """A notice goes away by itself."""
    try:
        return is_on(node, pyatspi.STATE_SHOWING)
    except GLib.Error:
        return False


def is_focused(node):
    """Whether the keyboard is on it: the current row of a list says so without having it."""
    return is_on(node, pyatspi.STATE_FOCUSED) and node.getRoleName() not in _ROWS


def tab_round(ear, able):
    """Where Tab comes to until it is where it began.

    Several times at once, so that a slow machine only makes it go past that place.
    """
    ear.way.clear()
    way = []
    for _ in range(0, _MOST_TABS, _AT_ONCE):
        heard = ear.press(*["Tab"] * _AT_ONCE, seconds=10 if len(able) > 1 else 0.5)
        way += filter(None, map(stop, ear.way))
        ear.way.clear()
        if not heard or has_come_round(way):
            break
    ear.settle()
    return set(way)


def has_come_round(way):
    """Whether it is again where it began, after it was elsewhere."""
    elsewhere = next((at for at, path in enumerate(way) if path != way[0]), len(way))
    return way[:1] != [] and way[0] in way[elsewhere:]


def stop(node):
    """Where Tab stopped: at a row it is at its list. Nothing where it has gone away since."""
    try:
        return (node.parent if node.getRoleName() in _ROWS else node).path
    except GLib.Error:
        return None


def beside(ear, left, by_tab):
    """Where the arrows come to in rows of choices, of which Tab comes to one."""
    found = set()
    for node in left:
        row = [one for one in children(node.parent) if one.getRoleName() == _CHOICE]
        start = next((one for one in row if one.path in by_tab), None)
        if start and node.path not in found:
            start.queryComponent().grabFocus()
            until(lambda start=start: is_focused(start), told(start))
            ear.way.clear()
            for key in [key for key in ("Right", "Left") for _ in row[1:]]:
                ear.press(key, seconds=1)
            found |= {one.path for one in ear.way}
    return found
