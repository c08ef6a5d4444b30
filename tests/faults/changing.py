"""A folder of minutes that changes: files come, go, are renamed and edited; all are invented."""

import random
from pathlib import Path

from tests.end2end.program import minutes

_EXEMPT = (
    "\n3. EXCLUSION OF THE PUBLIC\n\nRESOLVED that the press and public be excluded from the "
    "meeting for the following item, as it involves the likely disclosure of exempt information "
    "under paragraph 3 of Schedule 12A.\n\n4. THE SECRET DEPOT\n\nThe firm of {} Limited had "
    "offered nine hundred pounds for the secret depot, and the offer was accepted.\n"
)
_BODIES = ("Parks Committee", "Harbour Committee", "Allotments Panel")


class Changing:
    """Files of a folder, and which of them were changed since the last run that finished."""

    def __init__(self, folder: Path, chance: random.Random, count: int) -> None:
        self.folder = folder
        self.changed: set[str] = set()
        """Those that an archive may still hold as they were."""
        self._chance = chance
        self._number = 0
        folder.mkdir(parents=True)
        for _ in range(count):
            self._add()

    def change(self) -> list[Path]:
        """Change some of them; those that are gone and are to be removed.

        No file is both edited and renamed: nothing could tell it from a new one.
        """
        files = sorted(self.folder.iterdir())
        self._chance.shuffle(files)
        edited, renamed, gone = (self._some(files, most) for most in (6, 4, 4))
        for _ in range(self._chance.randint(1, 5)):
            self._add()
        for file in edited:
            self._edit(file)
        for file in renamed:
            new = file.with_name(f"renamed-{self._next()}.txt")
            self.changed |= {str(file), str(new)}
            file.rename(new)
        for file in gone:
            self.changed.add(str(file))
            file.unlink()
        return gone

    def _some(self, files: list[Path], most: int) -> list[Path]:
        count = min(len(files) // 4, self._chance.randint(0, most))
        return [files.pop() for _ in range(count)]

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _add(self) -> None:
        number = self._next()
        self._write(self.folder / f"meeting-{number:04d}.txt", number)

    def _edit(self, file: Path) -> None:
        """Change a word of it, or write it anew, with or without exempt items."""
        self.changed.add(str(file))
        if self._chance.random() < 0.5:
            text = file.read_text("utf-8")
            file.write_text(
                text.replace("leaked", "ran dry", 1) + "\nThere was no more.\n", "utf-8"
            )
        else:
            self._write(file, self._next())

    def _write(self, file: Path, number: int) -> None:
        chance = self._chance
        said = [
            f"It was reported that parcel {number}-{part} of the allotments at Nether Ostermere "
            f"was let to tenant {number * 31 + part} for £{20 + part} a year, and that the water "
            f"butt beside shed {number + part} leaked."
            for part in range(chance.randint(1, 12))
        ]
        day = f"{chance.randint(1, 28)} March {chance.randint(2015, 2024)}"
        body = chance.choice(_BODIES)
        text = minutes(f"Allotments, part {number}", *said, committee=body, day=day)
        if chance.random() < 0.3:
            text += _EXEMPT.format(f"Zanthal{number}")
        file.write_text(text, "utf-8")
