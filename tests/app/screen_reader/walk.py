"""What a screen reader is told of the window, as JSON on stdout: `python3 walk.py "QUESTION"`.

For the system's Python, which has pyatspi. It asks the question through the accessibility bus, as a
screen reader would, then walks the tree, then goes round the window by the Tab key alone.
"""

import json
import subprocess
import sys
import time

import pyatspi

_CONTROLS = {
    "button",
    "check box",
    "combo box",
    "entry",
    "link",
    "list",
    "menu item",
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
_MOST_TABS = 150


def children(node):
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield child


def showing(node):
    """A node and all below it that can be seen."""
    if node.getState().contains(pyatspi.STATE_SHOWING) or node.getRoleName() == "application":
        yield node
        for child in children(node):
            yield from showing(child)


def until(find, seconds=60):
    """What is found, as soon as it is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit("It did not come.")


def first(window, role, name):
    return next((n for n in showing(window) if n.getRoleName() == role and n.name == name), None)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in children(desktop) if one.name and one.childCount), None)


def ask(window, question):
    field = until(lambda: first(window, "text", "Question"))
    field.queryEditableText().setTextContents(question)
    first(window, "push button", "Ask").queryAction().doAction(0)
    until(lambda: first(window, "list", "Passages"))


def controls(window):
    """What can be acted on: what takes the focus, and what has a control's role."""
    for node in showing(window):
        state = node.getState()
        if node.getRoleName() in _CONTROLS and state.contains(pyatspi.STATE_FOCUSABLE):
            yield node


def told(node):
    return f"{node.getRoleName()} {node.name!r} in {node.parent.getRoleName()}"


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)
    time.sleep(0.03)


def unreached(waiting):
    return [node for node in waiting if not has_focus(node)]


def not_reached(window):
    """The controls that neither Tab on its way round nor, in a row of choices, an arrow comes to."""
    # Without a window manager nobody gives the window the keyboard.
    search = ["xdotool", "search", "--onlyvisible", "--name", "Minutebook", "windowfocus", "--sync"]
    subprocess.run(search, check=True, stdout=subprocess.DEVNULL)
    choices = [n for n in controls(window) if n.getRoleName() == "check box"]
    waiting = [n for n in controls(window) if n.getState().contains(pyatspi.STATE_ENABLED)]
    for _ in range(_MOST_TABS):
        waiting = unreached(waiting)
        if not waiting:
            break
        press("Tab")
        if any(node.getRoleName() == "check box" and has_focus(node) for node in choices):
            press("Right")
            waiting = unreached(waiting)
            press("Left")
    return [told(node) for node in waiting]


def main():
    window = until(program)
    ask(window, sys.argv[1])
    found = list(controls(window))
    print(
        json.dumps(
            {
                "controls": [told(node) for node in found],
                "unnamed": [told(node) for node in found if not node.name],
                "not_reached": not_reached(window),
                "passages": [one.name for one in children(first(window, "list", "Passages"))],
            }
        )
    )


if __name__ == "__main__":
    main()
