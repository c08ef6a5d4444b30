"""From a council's site into a folder: list the meetings, fetch their minutes, file them."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Literal, get_args

from index.errors import MinutebookError
from index.moderngov.asking import Asker, Found
from index.moderngov.choosing import Choice, chosen, within
from index.moderngov.client import Client, Politeness
from index.moderngov.errors import PassingError, RefusedError, SiteError
from index.moderngov.file_names import file_name
from index.moderngov.folder import has_same, sweep, write_whole
from index.moderngov.manifest import Filed, Manifest
from index.moderngov.service import Meeting
from index.moderngov.site import Site
from index.progress import Progress, Report, unheard
from index.safe_reading import Reader
from index.types import Committee, SyncReport

_PATIENCE = 3
"""Steps in a row that the site refuses or fails: then it is left alone."""
_DEFAULT = Politeness()
_Outcome = Literal["new", "changed", "unchanged", "without_minutes"]
_OUTCOMES: tuple[_Outcome, ...] = get_args(_Outcome)


def committees(
    address: str, report: Report = unheard, politeness: Politeness = _DEFAULT
) -> tuple[Committee, ...]:
    """The committees of a council's site. Raises SiteError; `report` may raise to stop."""
    with _asking(Site.of(address), report, politeness) as (asker, _):
        return asker.committees()


def sync(
    address: str,
    folder: Path,
    choice: Choice,
    report: Report = unheard,
    politeness: Politeness = _DEFAULT,
) -> SyncReport:
    """File the minutes of the meetings that are chosen; what is there and the same stays.

    `report` may raise to stop: files are whole, and the next run goes on from there. Raises
    SiteError where the site gives no list of meetings, MinutebookError where nothing can be filed.
    """
    site = Site.of(address)
    folder = Path(os.path.abspath(folder))
    manifest = Manifest(folder, site.base)
    sweep(folder)
    with _asking(site, report, politeness) as (asker, teller):
        return _Run(asker, manifest, folder, teller).go(choice)


class _Teller:
    """Says how far the run is, again and again while it waits, so that it can be stopped."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._last = Progress(0, 0, "", unit="meetings")

    def tell(self, done: int, total: int, label: str, unit: str) -> None:
        self._last = Progress(done, total, label, unit=unit)
        self.tick()

    def note(self, words: str) -> None:
        self._last = replace(self._last, label=words)
        self.tick()

    def tick(self) -> None:
        self._report(self._last)


@contextmanager
def _asking(site: Site, report: Report, politeness: Politeness) -> Iterator[tuple[Asker, _Teller]]:
    teller = _Teller(report)
    with Client(site, politeness, teller.tick, teller.note) as client, Reader() as reader:
        yield Asker(site, client, reader, teller.tick), teller


class _Run:
    """One pass over the meetings."""

    def __init__(self, asker: Asker, manifest: Manifest, folder: Path, teller: _Teller) -> None:
        self._asker = asker
        self._manifest = manifest
        self._folder = folder
        self._teller = teller
        self._counts: Counter[_Outcome] = Counter()
        self._problems: list[str] = []
        self._in_a_row = 0

    def go(self, choice: Choice) -> SyncReport:
        """List the meetings, then fetch and file their minutes."""
        meetings = self._meetings(choice)
        for done, meeting in enumerate(meetings):
            day = meeting.held_on.isoformat() if meeting.held_on else ""
            label = f"{meeting.committee.name} {day}".strip()
            self._teller.tell(done, len(meetings), label, "meetings")
            self._try(partial(self._take, meeting))
        counts = {outcome: self._counts[outcome] for outcome in _OUTCOMES}
        return SyncReport(
            **counts, problems=tuple(self._problems), is_given_up=self._in_a_row >= _PATIENCE
        )

    def _meetings(self, choice: Choice) -> list[Meeting]:
        since, until = choice.period(datetime.now(UTC).astimezone().date())
        wanted = chosen(self._asker.committees(), choice)
        meetings: list[Meeting] = []

        def take(committee: Committee) -> None:
            listed = self._asker.meetings(committee, since, until)
            meetings.extend(within(listed, since, until))

        for done, committee in enumerate(wanted):
            self._teller.tell(done, len(wanted), committee.name, "committees")
            self._try(partial(take, committee))
        return meetings

    def _try(self, step: Callable[[], None]) -> None:
        """One step: a failure costs it alone, unless the site refuses again and again."""
        if self._in_a_row >= _PATIENCE:
            return
        try:
            step()
            self._in_a_row = 0
        except SiteError as error:
            self._problems.append(str(error))
            self._in_a_row += isinstance(error, PassingError | RefusedError)

    def _take(self, meeting: Meeting) -> None:
        known = self._manifest.filed(meeting.number)
        found = self._asker.minutes(meeting, known)
        if found is None:
            self._counts["without_minutes"] += 1
        elif isinstance(found, Filed):
            self._counts["unchanged"] += 1
        else:
            self._file(meeting, known, found)

    def _file(self, meeting: Meeting, known: Filed | None, found: Found) -> None:
        sha256 = hashlib.sha256(found.data).hexdigest()
        place = self._place(meeting, known, found)
        path = self._folder / place
        # The site's file is the one that was filed, also where the user wrote into it since.
        is_same = bool(known and known.sha256 == sha256) or has_same(path, found.data)
        if not is_same:
            write_whole(path, found.data)
        day = meeting.held_on.isoformat() if meeting.held_on else None
        etag, last_modified = found.validators.etag, found.validators.last_modified
        filed = Filed(
            place, meeting.committee.name, day, found.address, sha256, etag, last_modified
        )
        self._manifest.keep(meeting.number, filed)
        if is_same:
            self._counts["unchanged"] += 1
        elif known is None:
            self._counts["new"] += 1
        else:
            self._counts["changed"] += 1

    def _place(self, meeting: Meeting, known: Filed | None, found: Found) -> str:
        """Where it is filed: over its older version, never over a file of another's."""
        if known and known.file.endswith(found.ending):
            return known.file
        name = file_name(meeting, found.ending)
        stem = name.removesuffix(found.ending)
        for number in count(1):
            place = name if number == 1 else f"{stem} ({number}){found.ending}"
            path = self._folder / place
            # A killed run may have filed it, and not lived to note it.
            if not self._manifest.is_others(place, meeting.number) and (
                not os.path.lexists(path) or has_same(path, found.data)
            ):
                return place
        raise MinutebookError(f"There is no free name for {name}.")
