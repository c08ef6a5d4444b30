"""`minutebook follow`: the archive kept up to date with its folders until Ctrl+C."""

import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app import printing
from index.archive import Archive
from index.errors import ArchiveError, MinutebookError
from index.naming import shown
from index.types import IndexReport
from index.watching import FolderWatch

_RETRY = 30.0
"""Seconds until an archive is tried again that another program is writing to."""


class NothingToFollowError(MinutebookError):
    """No folder was added to the archive."""


def follow(archive: Archive) -> int:
    """Follow the folders that were added: whatever changes in them is indexed by itself."""
    folders = archive.followed()
    if not folders:
        raise NothingToFollowError(
            "No folder is followed yet; add one with `minutebook index FOLDER`."
        )
    names = ", ".join(shown(folder) for folder in folders)
    print(f"Following {names}. Stop with Ctrl+C.", flush=True)
    watch, told = FolderWatch(archive.followed, threading.Event()), _Told()
    try:
        for places in watch.places():
            _round(archive, watch, places, told)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    finally:
        archive.close()
    return 0


def _round(archive: Archive, watch: FolderWatch, places: Sequence[Path], told: "_Told") -> None:
    """Look at these places once."""
    meter = printing.Meter()
    try:
        report = archive.refresh(places, meter.show)
    except ArchiveError as error:
        meter.end()
        told.sentence(str(error))
        watch.look_again(_RETRY)
        return
    meter.end()
    told.report(report, whole=set(places) >= set(archive.followed()))
    if report.postponed:
        watch.look_again()


class _Told:
    """Says what is new: a drive that is away is told once, and again when it went away again."""

    def __init__(self) -> None:
        self._known: set[object] = set()
        self._last = ""

    def sentence(self, sentence: str) -> None:
        """Something that went wrong, unless it was the last thing said."""
        if sentence != self._last:
            print(f"minutebook: {sentence}", file=sys.stderr, flush=True)
        self._last = sentence

    def report(self, report: IndexReport, *, whole: bool) -> None:
        """What a round did, if it did anything; `whole`: it was a round of all folders."""
        self._last = ""
        known = self._known
        news = replace(
            report,
            unreadable=tuple(one for one in report.unreadable if one not in known),
            missing=tuple(one for one in report.missing if one not in known),
            unreachable=tuple(one for one in report.unreachable if one not in known),
            notice=report.notice if report.notice not in known else None,
        )
        found: set[object] = {
            *report.unreadable,
            *report.missing,
            *report.unreachable,
            report.notice,
        }
        self._known = found if whole else known | found
        done = news.added + news.changed + news.moved + news.embedded
        if done or news.unreadable or news.missing or news.unreachable or news.notice:
            printing.index_report(news)
            sys.stdout.flush()
