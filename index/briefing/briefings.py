"""The door to the briefings of an archive.

Entries that tell something of exempt items are kept in `user-exempt.db`, and in `user.db` only
their places. They are read and written where exempt items are included; elsewhere they are
`Withheld`.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw

from index.briefing import rows
from index.briefing.editing import changes, is_exempt
from index.errors import ArchiveError
from index.keeping import EXEMPT_USER, Keeping
from index.types import (
    Briefing,
    BriefingChanges,
    BriefingList,
    Details,
    Entry,
    Withheld,
)

NO_DETAILS = Details()


COPY_EVERY = 60.0
"""Seconds: an officer who types saves every second, and a copy is as large as all that is kept."""


class ChangedElsewhereError(ArchiveError):
    """A briefing that was saved by somebody else since it was read."""


class Briefings:
    """Every method raises ArchiveError where what is kept cannot be read or written."""

    def __init__(self, folder: Path) -> None:
        self._keeping = Keeping(folder)
        self._exempt = Keeping(folder, EXEMPT_USER)
        self._copied_at = -COPY_EVERY

    def list(self) -> BriefingList:
        """All of them."""
        with self._keeping.reading() as kept:
            found = rows.summaries(kept) if kept and _has_briefings(kept) else ()
        notices = filter(None, (self._keeping.take_notice(), self._exempt.take_notice()))
        return BriefingList(found, " ".join(notices) or None)

    def create(self, title: str, details: Details = NO_DETAILS) -> Briefing:
        """A new briefing."""
        with self._keeping.writing(copied=True) as kept:
            number = rows.create(kept, title, details, _now())
        return Briefing(number, title, details)

    def read(self, number: int, *, exempt: bool = False) -> Briefing:
        """A briefing; `exempt`: with the words of exempt items."""
        with self._reading(number) as kept:
            found = rows.briefing(kept, number)
        if found is None:
            raise _none(number)
        if not exempt:
            return found
        with self._exempt.reading() as confidential:
            kept_apart = rows.briefing(confidential, number) if confidential else None
        known = {entry.id: entry for entry in kept_apart.entries} if kept_apart else {}
        entries = tuple(known.get(entry.id, entry) for entry in found.entries)
        return replace(found, entries=entries)

    def save(self, made: BriefingChanges) -> int:
        """Write what was changed, whole or not at all; the new revision.

        Raises ChangedElsewhereError where the briefing was saved since it was read.
        """
        confidential = [one for one in made.written if is_exempt(one) and not _is_withheld(one)]
        is_apart = bool(confidential) or self._is_apart(made.id)
        copied = self._is_copy_due()
        with self._keeping.writing(copied=copied) as kept:
            self._refuse_stale(rows.revision(kept, made.id), made)
            if confidential:
                # They are there before their places: cut off between, no place is without words.
                with self._exempt.writing(copied=copied) as apart:
                    rows.create_shadow(apart, made.id)
                    rows.write(apart, made.id, confidential)
            rows.describe(kept, made.id, made.title, made.details, _now())
            rows.write(kept, made.id, map(_public, made.written))
            rows.keep_only(kept, made.id, frozenset(made.order))
            rows.put_in_order(kept, made.id, made.order)
        if is_apart:
            with self._exempt.writing(copied=copied) as apart:
                rows.keep_only(apart, made.id, frozenset(made.order))
        return made.revision + 1

    def copy(self, briefing: Briefing, title: str) -> Briefing:
        """The same once more, under a number of its own; what is withheld goes with it, unseen."""
        empty = self.create(title, briefing.details)
        if self._is_apart(briefing.id):
            withheld = [entry.id for entry in briefing.entries if _is_withheld(entry)]
            with self._exempt.writing(copied=False) as apart:
                rows.create_shadow(apart, empty.id)
                rows.copy_entries(apart, briefing.id, empty.id, withheld)
        now = replace(briefing, id=empty.id, title=title)
        return replace(now, revision=self.save(changes(empty, now)))

    def remove(self, number: int) -> None:
        """Forget a briefing, and what of it is exempt."""
        if self._is_apart(number):
            with self._exempt.writing(copied=True) as kept:
                rows.remove(kept, number)
        with self._keeping.writing(copied=True) as kept:
            if not rows.remove(kept, number):
                raise _none(number)

    def _is_apart(self, number: int) -> bool:
        """Whether some of a briefing is exempt."""
        with self._exempt.reading() as kept:
            return kept is not None and rows.revision(kept, number) is not None

    def _is_copy_due(self) -> bool:
        is_due = time.monotonic() - self._copied_at >= COPY_EVERY
        if is_due:
            self._copied_at = time.monotonic()
        return is_due

    @contextmanager
    def _reading(self, number: int) -> Iterator[apsw.Connection]:
        with self._keeping.reading() as kept:
            if kept is None or not _has_briefings(kept):
                raise _none(number)
            yield kept

    def _refuse_stale(self, revision: int | None, made: BriefingChanges) -> None:
        if revision is None:
            raise ChangedElsewhereError(
                f"The briefing “{made.title}” was deleted in another window meanwhile."
            )
        if revision != made.revision:
            raise ChangedElsewhereError(
                f"The briefing “{made.title}” was changed in another window meanwhile."
            )


def _public(entry: Entry) -> Entry:
    """What of an entry may stand in `user.db`."""
    return Withheld(entry.id) if is_exempt(entry) else entry


def _is_withheld(entry: Entry) -> bool:
    return isinstance(entry, Withheld)


def _has_briefings(kept: apsw.Connection) -> bool:
    """Whether the tables are there yet: a file of an earlier program gets them when it is written."""
    return bool(kept.table_exists("main", "briefings"))


def _none(number: int) -> ArchiveError:
    return ArchiveError(f"There is no briefing {number}.")


def _now() -> datetime:
    return datetime.now(UTC).astimezone().replace(microsecond=0)
