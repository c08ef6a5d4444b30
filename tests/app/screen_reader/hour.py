"""An officer's hour with mouse and keyboard, in pictures: `hour.py ARCHIVE OUT/ [--keyboard]`.

For the system's Python, on a screen with a window manager, once the window is open on ARCHIVE (see
`hour.sh`). One of the files that it quotes is changed, and at the end put back: let them be copies.
Where things are is read over the accessibility bus, as a screen reader would; what is done is done by
xdotool, as by hand. `--keyboard`: nothing by the mouse.
"""

import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pyatspi
from bus import program, showing, until

QUESTIONS = (
    "what was said about agency staff?",
    "what was decided about the budget?",
    "what was said about flooding?",
    "who was elected chairman?",
    "what did the committee hear about school places?",
    "what was said about road safety?",
    "what was agreed about allotments?",
)
QUOTES = 12
MOST_TABS = 40
ABSENT = "what was said about the elephant sanctuary?"


class Hour:
    """The window, the hands and the camera."""

    def __init__(self, out: Path, *, by_keyboard: bool) -> None:
        self.window = until(program)
        self.out, self.by_keyboard = out, by_keyboard
        self.shots = 0
        out.mkdir(parents=True, exist_ok=True)

    def find(self, role: str, *words: str):
        """The first control of this role in sight whose name holds all the words."""
        for node in showing(self.window):
            if node.getRoleName() == role and all(word in (node.name or "") for word in words):
                return node
        return None

    def click(self, role: str, *words: str) -> None:
        """By the mouse, in its middle."""
        node = until(lambda: self.find(role, *words), f"{role} {words}", 20)
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        place = (str(box.x + box.width // 2), str(box.y + box.height // 2))
        do("mousemove", *place, "click", "1")

    def go_to(self, role: str, *words: str) -> None:
        """By Tab from the question on, until it has the focus."""
        self.press("ctrl+l")
        for _ in range(MOST_TABS):
            self.press("Tab")
            node = self.find(role, *words)
            if node and node.getState().contains(pyatspi.STATE_FOCUSED):
                return
        sys.exit(f"Tab does not come to {words}.")

    def open_years(self) -> None:
        """The list of first years, by the mouse or by Tab and the space bar."""
        if self.by_keyboard:
            self.go_to("push button", "First year to search")
            self.press("space")
        else:
            self.click("push button", "First year to search")
        time.sleep(0.5)

    def press(self, *keys: str) -> None:
        for key in keys:
            do("key", "--clearmodifiers", key)
            time.sleep(0.25)

    def type(self, text: str) -> None:
        do("type", "--delay", "15", text)

    def command(self, words: str) -> None:
        """Whatever the program can do, by its name."""
        self.press("ctrl+shift+p")
        time.sleep(0.6)
        self.type(words)
        time.sleep(0.5)
        self.press("Return")
        time.sleep(0.8)

    def picture(self, name: str) -> None:
        time.sleep(0.8)
        self.shots += 1
        file = self.out / f"{self.shots:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)

    def ask(self, question: str) -> None:
        self.press("ctrl+l")
        self.type(question)
        self.press("Return")
        time.sleep(3)


def do(*what: str) -> None:
    subprocess.run(["xdotool", *what], check=True)


def collect(hour: Hour) -> None:
    hour.ask(QUESTIONS[0])
    hour.picture("answer")
    hour.press("alt+Down")
    hour.picture("next-quote")
    hour.open_years()
    hour.picture("filter")
    hour.press("Down", "Down", "Return")
    time.sleep(3)
    hour.picture("filtered")
    hour.open_years()
    hour.press("Down", "Return")
    time.sleep(3)
    for question in QUESTIONS:
        hour.ask(question)
        hour.press("ctrl+shift+b")
    hour.ask(ABSENT)
    hour.picture("not-in-the-minutes")
    hour.press("ctrl+b")


def write(hour: Hour) -> None:
    hour.press("ctrl+j")
    time.sleep(1)
    hour.picture("briefing")
    hour.command("Arrange as: Quotes by meeting")
    hour.picture("by-meeting")
    hour.press("ctrl+z")
    hour.command("Arrange as: Briefing note")
    hour.picture("as-note")
    hour.command("Add a note")
    hour.type("Members asked for this before the budget meeting. My own words, not the minutes'.")
    hour.press("Escape")
    hour.command("Add a heading")
    hour.type("For the Chair")
    hour.press("Escape")
    hour.picture("own-words")


def export(hour: Hour, file: Path) -> None:
    hour.press("ctrl+e")
    time.sleep(1.5)
    hour.picture(f"export-{file.suffix[1:]}")
    hour.press("Return")
    time.sleep(1)
    hour.press("ctrl+a")
    hour.type(str(file))
    hour.press("Return")
    time.sleep(4)
    hour.picture("exported")


def check(hour: Hour, name: str) -> None:
    hour.command("Check the quotes of the briefing")
    time.sleep(8)
    hour.picture(name)
    hour.press("Escape")


def quotes(archive: Path) -> list[dict]:
    """What was collected, with its places."""
    with sqlite3.connect(archive / "user.db") as kept:
        entries = [json.loads(row[0]) for row in kept.execute("SELECT content FROM entries")]
    return [entry for entry in entries if entry.get("source")]


def tamper(archive: Path) -> tuple[Path, str]:
    """Change one word of a quote in its file; the file, and its text of before."""
    for entry in quotes(archive):
        path = Path(entry.get("source", {}).get("path", ""))
        if path.suffix in {".txt", ".md"}:
            words, whole = entry["text"], path.read_text("utf-8")
            path.write_text(
                whole.replace(words, words.replace(words.split()[4], "NEVER", 1)), "utf-8"
            )
            print(f"changed: {path}")
            return path, whole
    sys.exit("No quote is from a file of plain text.")


def main() -> None:
    archive, out = Path(sys.argv[1]), Path(sys.argv[2])
    hour = Hour(out.absolute(), by_keyboard="--keyboard" in sys.argv)
    time.sleep(4)
    hour.picture("start")
    collect(hour)
    write(hour)
    export(hour, hour.out / "briefing.docx")
    export(hour, hour.out / "briefing.pdf")
    check(hour, "checked")
    path, whole = tamper(archive)
    try:
        check(hour, "checked-after-tampering")
    finally:
        path.write_text(whole, "utf-8")
    if (count := len(quotes(archive))) < QUOTES:
        sys.exit(f"Only {count} quotes were collected.")


if __name__ == "__main__":
    main()
