"""What is stored, quoted in a briefing, or exported from one, against the files."""

import argparse
import json
from pathlib import Path

from app import checking_printing, printing
from app.commands import UsageError
from app.locations import default_archive
from index.archive import Archive
from index.check_json import check_as_json
from index.types import Briefing


def verify(options: argparse.Namespace) -> int:
    """Compare every stored passage, or each quote of an export; 1 and a list where one differs."""
    archive = Archive(options.archive or default_archive())
    if options.file is not None:
        return _check(archive, options.file, options)
    if options.json or options.exempt:
        raise UsageError("--json and --exempt go with a FILE.")
    meter = printing.Meter()
    outcome = archive.verify(meter.show)
    meter.end()
    printing.verification(outcome)
    return 1 if outcome.differences else 0


def check(options: argparse.Namespace) -> int:
    """Compare each quote of a briefing with its file; 1 and a list where one differs."""
    archive = Archive(options.archive or default_archive())
    briefing = archive.briefings.read(options.briefing, exempt=options.exempt)
    return _check(archive, briefing, options)


def _check(archive: Archive, briefing: Briefing | Path, options: argparse.Namespace) -> int:
    meter = printing.Meter()
    try:
        found = archive.check_briefing(briefing, meter.show, exempt=options.exempt)
    finally:
        meter.end()
    if options.json:
        print(json.dumps(check_as_json(found), ensure_ascii=False))
    else:
        checking_printing.check(found)
    return 0 if found.holds else 1
