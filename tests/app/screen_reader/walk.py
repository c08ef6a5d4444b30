"""What a screen reader is told of the window, as JSON on stdout: `python3 walk.py "QUESTION"`.

For the system's Python, which has pyatspi. It asks the question through the accessibility bus, as a
screen reader would, then goes by keys from state to state and dialog to dialog: each is walked, and
the states are gone round by the Tab key alone.
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


def settles(find, seconds):
    """What is found, as soon as it is; else nothing."""
    end = time.monotonic() + seconds
    while not (found := find()) and time.monotonic() < end:
        time.sleep(0.2)
    return found


def until(find, seconds=60):
    """What is found, as soon as it is; without it there is nothing to go on with."""
    return settles(find, seconds) or sys.exit("It did not come.")


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


def not_reached(found):
    """Those of them that neither Tab on its way round nor, in a row of choices, an arrow comes to."""
    choices = [n for n in found if n.getRoleName() == "check box"]
    waiting = [n for n in found if n.getState().contains(pyatspi.STATE_ENABLED)]
    for _ in range(_MOST_TABS):
        waiting = unreached(waiting)
        if not waiting:
            break
        press("Tab")
        while any(has_focus(node) for node in choices if node in waiting):
            waiting = unreached(waiting)
            press("Right")
    return [told(node) for node in waiting]


def give_keyboard(title):
    """Without a window manager nobody gives a window the keyboard."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    subprocess.run([*search, "windowfocus"], check=True, stdout=subprocess.DEVNULL, timeout=10)


def named(window, name):
    """What is in sight under this name, of whatever role."""
    return next((node for node in showing(window) if node.name == name), None)


def write(window, button, kind, words):
    """Words of one's own into the briefing; Qt shows a list's field to the focus, not in the tree."""
    until(lambda: named(window, button)).queryAction().doAction(0)
    until(lambda: named(window, f"{kind}. empty"))
    subprocess.run(["xdotool", "type", words], check=True)
    press("Escape")
    until(lambda: named(window, f"{kind}. {words}"))


def fill_briefing(window):
    press("ctrl+shift+b", "ctrl+j")
    write(window, "Add a heading of your own", "Heading", "For the Chair")
    write(window, "Add a note in your own words", "Note", "Asked for before the meeting")


STATES = {
    "answered": (lambda _: None, "Passages"),
    "find bar": (lambda _: press("ctrl+f"), "Find in the source"),
    "briefing": (fill_briefing, "Title of the briefing"),
    "register": (lambda _: press("ctrl+j", "ctrl+r"), "Decisions"),
    "marks": (lambda _: press("ctrl+r", "ctrl+shift+m"), "Marks"),
}
"""How each is come to from the one before, and what is then in sight."""
DIALOGS = {
    "command palette": "ctrl+shift+p",
    "settings": "ctrl+comma",
    "shortcuts": "F1",
    "help": "shift+F1",
    "export": "ctrl+e",
}


def state(window, come, seen, known):
    """What can be acted on; of what is new in this state, what the keyboard does not come to."""
    come(window)
    until(lambda: named(window, seen))
    found = list(controls(window))
    new = [node for node in found if node not in known]
    known += new
    return {**names(found), "new": len(new), "not_reached": not_reached(new)}


def names(found):
    return {
        "controls": len(found),
        "unnamed": [told(node) for node in found if not node.name],
    }


def dialogs(program):
    return [one for one in children(program) if one.getRoleName() == "dialog"]


def dialog(program, keys):
    """What can be acted on in it once it has the focus, and whether Esc closes it."""
    give_keyboard("Minutebook")
    press(keys)
    opened = until(lambda: dialogs(program))[0]
    give_keyboard(opened.name.split()[0])  # xdotool knows no dashes
    until(lambda: any(has_focus(node) for node in controls(opened)))
    found = names(list(controls(opened)))
    press("Escape")
    return {**found, "closed": settles(lambda: not dialogs(program), 5)}


def main():
    window = until(program)
    ask(window, sys.argv[1])
    passages = [one.name for one in children(first(window, "list", "Passages"))]
    give_keyboard("Minutebook")
    known = []
    states = {name: state(window, *how, known) for name, how in STATES.items()}
    opened = {name: dialog(window, keys) for name, keys in DIALOGS.items()}
    print(json.dumps({"states": states, "dialogs": opened, "passages": passages}))


if __name__ == "__main__":
    main()
