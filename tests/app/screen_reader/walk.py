"""What a screen reader is told of the window in each of its states, as JSON on stdout.

`python3 walk.py empty` once the window is open on an empty archive, `… full` on one that holds
minutes: it asks, opens whatever can be opened, and looks at each state as `audit.py` says. All by
the keyboard; for the system's Python, which has pyatspi.
"""

import json
import sys

import pyatspi
from audit import audit, is_focused, is_still_there
from bus import (
    Ear,
    children,
    do,
    first,
    give_keyboard,
    is_on,
    press,
    program,
    showing,
    told,
    type_words,
    until,
)

ASKED = "agency staff"
ABSENT = "What about the breakfast clubs of Narnia?"
OPENED = {
    "palette": ("ctrl+shift+p", "Commands"),
    "settings": ("ctrl+comma", "Settings"),
    "shortcuts": ("F1", "Keyboard shortcuts"),
    "help": ("shift+F1", "Help"),
}
"""The keys that open a dialog, and a word of its title."""
COMMANDED = {
    "export": ("Export the briefing", "Export"),
    "draft": ("Draft a summary", "Draft"),
    "learn": ("Learn from these minutes", "Learn"),
}
"""The name of a command, and a word of the title of what it opens."""


class Walk:
    """The window, the hands and the ears, and what was found."""

    def __init__(self):
        self.program = until(program)
        self.window = until(lambda: first(self.program, "frame", "Minutebook"))
        self.ear = Ear()
        self.by_arrows = set()
        self.states, self.said, self.back, self.passages = {}, {}, {}, []
        do("mousemove", "1599", "999")  # else the pointer has a tooltip shown
        until(lambda: give_keyboard() or self.focused())

    def find(self, role, *words):
        return until(lambda: first(self.program, role, *words), f"{role} {words}")

    def look(self, state, root=None):
        """Audit a state."""
        self.states[state] = audit(root or self.window, self.ear, self.by_arrows)

    def hear(self, what, words, *keys):
        """Press keys and wait for the words; what is said from then on belongs to this."""
        self.ear.said = self.said[what] = []
        press(*keys)
        self.heard(words)

    def heard(self, words, since=0):
        until(lambda: any(words in one for one in self.ear.said[since:]), f"{words!r}", seconds=120)

    def go(self, keys, name):
        """Press keys that lead to a control; what that is."""
        press(*keys.split())
        return until(lambda: (at := self.focused()) and at.name == name and at, name)

    def ask(self, what, question, words):
        self.go("ctrl+l", "Question")
        type_words(question)
        self.hear(what, words, "Return")

    def command(self, words):
        """Whatever can be done, by its name, once the palette says that it is chosen."""
        before = len(self.ear.said)
        press("ctrl+shift+p")
        self.keyboard_in("Commands")
        type_words(words)
        self.heard(words, since=before)
        press("Return")
        until(lambda: not self.dialog("Commands"), "the end of the palette")
        give_keyboard()

    def dialog(self, title):
        """An open one; those beside the window alone are looked at, not all that is in it."""
        beside = (one for one in children(self.program) if one.getRoleName() == "dialog")
        open_ones = (one for one in beside if is_on(one, pyatspi.STATE_SHOWING))
        return next((one for one in open_ones if title in one.name), None)

    def keyboard_in(self, title):
        """Wait for a dialog that has the keyboard."""

        def has_it():
            shown = self.dialog(title)
            return shown and any(is_focused(one) for one in showing(shown)) and shown

        return until(lambda: give_keyboard() or has_it(), f"the keyboard in {title}")

    def keyboard_on(self, name):
        """Wait for an editor, which Qt puts into no tree: the bus is told of its focus alone."""
        until(lambda: any(one.name == name for one in self.ear.way), f"the keyboard on {name}")

    def open_menu(self):
        """The menu of a button, which Qt puts into no tree: the bus is told of its focus alone."""
        button = self.find("push button", "Add minutes")
        button.queryComponent().grabFocus()
        until(lambda: is_focused(button), "the focus on a button")
        self.ear.way.clear()
        press("space", "Down")
        menu = until(self.in_menu, "the focus in a menu").parent
        self.look("menu", menu)
        press("Escape")
        until(lambda: not is_still_there(menu), "the end of the menu")
        self.back["menu"] = [told(button), told(until(self.focused))]

    def in_menu(self):
        return next((one for one in self.ear.way if one.getRoleName() == "menu item"), None)

    def in_list(self):
        return [one.name for one in children(self.find("list", "Passages"))]

    def focused(self):
        return next((one for one in showing(self.window) if is_focused(one)), None)

    def over(self, state, title, before):
        """Audit what was opened over the window, close it by Esc, and see where the focus goes."""
        self.look(state, self.keyboard_in(title))
        press("Escape")
        until(lambda: not self.dialog(title), f"the end of {state}")
        after = until(lambda: give_keyboard() or self.focused(), f"the focus after {state}")
        self.back[state] = [before, told(after)]


def begin(walk):
    walk.find("push button", "Try the sample minutes")
    walk.look("empty")


def browse(walk):
    """What needs no question."""
    walk.hear("register", "1 decision", "ctrl+r")
    walk.look("register")
    walk.ear.press("ctrl+r")
    walk.go("ctrl+shift+l", "Find minutes in the list")
    walk.go("Tab", "Minutes in the archive")
    walk.ear.press("Down")
    walk.ear.press("Right")
    walk.look("library")


def collect(walk):
    """A question that the minutes answer and one that they do not, into the briefing."""
    walk.ask("answered", ASKED, "meetings ·")
    walk.passages += until(walk.in_list, "passages with their names")
    walk.look("answered")
    walk.hear("briefed", "Added to", "ctrl+b")
    walk.ask("not found", ABSENT, "Not found")
    walk.look("not found")
    walk.hear("gap", "Added to", "ctrl+b")


def read(walk):
    """The views beside an answer, and the panels."""
    walk.ask("asked again", ASKED, "meetings ·")
    walk.hear("timeline", "· 1 meeting", "alt+t")
    walk.look("timeline")
    press("alt+t")
    walk.find("list", "Passages")
    walk.command("More passages like")
    walk.find("label", "PASSAGES ALIKE")
    walk.look("alike")
    walk.ear.press("alt+4")
    walk.find("tree", "Outline")
    walk.go("ctrl+f", "Find in the source")
    type_words("staff")
    walk.hear("found", "1 of 3", "Return")
    walk.look("find and outline")
    walk.go("ctrl+f", "Find in the source")
    before = told(walk.go("Escape", "Source text"))
    press("ctrl+a", "ctrl+m")
    walk.over("note", "Note", before)
    press("alt+3")
    walk.find("label", "Structure of the minutes")
    walk.look("structure")
    press("alt+1")
    walk.find("text", "Source text")
    walk.hear("bookmark", "ookmark", "ctrl+shift+d")
    walk.ear.press("ctrl+shift+m")
    walk.find("list", "Bookmarks")
    walk.look("marks")
    walk.ear.press("ctrl+shift+m")


def write(walk):
    """The briefing with words of its own."""
    walk.ear.press("ctrl+j")
    for command, name, words in (
        ("Add a heading", "Heading", "For the Chair"),
        ("Add a note", "Note", "In my own words."),
    ):
        walk.ear.way.clear()
        walk.command(command)
        walk.keyboard_on(name)
        type_words(words)
        walk.look(f"{name} being edited".lower())


def open_first(walk):
    """What can be opened while the models are still being loaded."""
    before = told(walk.go("ctrl+l", "Question"))
    for state, (keys, title) in OPENED.items():
        press(keys)
        walk.over(state, title, before)
    walk.command("Fetch minutes from")
    walk.over("fetch", "site", before)
    walk.open_menu()


def open_last(walk):
    """What is opened over a briefing."""
    before = told(walk.go("ctrl+l", "Question"))
    for state, (words, title) in COMMANDED.items():
        walk.command(words)
        walk.over(state, title, before)
    walk.ear.said = walk.said["check"] = []
    walk.command("Check the quotes of the briefing")
    walk.heard("stands in the minutes")
    walk.over("check", "Check of", before)


def main():
    walk = Walk()
    ways = {"empty": (begin,), "full": (open_first, browse, collect, read, write, open_last)}
    try:
        for way in ways[sys.argv[1]]:
            way(walk)
    finally:
        found = {"states": walk.states, "said": walk.said, "back": walk.back}
        print(json.dumps({**found, "passages": walk.passages}))


if __name__ == "__main__":
    main()
