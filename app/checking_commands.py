"""`minutebook verify`: the archive, a briefing, or a document exported from one, against the files."""

import argparse
import json

from app import checking_printing, printing
from app.commands import UsageError
from app.locations import default_archive
from index.archive import Archive
from index.check_json import check_as_json


def verify(options: argparse.Namespace) -> int:
    """Compare what is stored or quoted with its files; 1 and a list where something differs."""
    archive = Archive(options.archive or default_archive())
    if options.file is not None or options.briefing is not None:
        return _check(archive, options)
    if options.json or options.exempt:
        raise UsageError("--json and --exempt go with FILE or --briefing N.")
    meter = printing.Meter()
    outcome = archive.verify(meter.show)
    meter.end()
    printing.verification(outcome)
    return 1 if outcome.differences else 0


def _check(archive: Archive, options: argparse.Namespace) -> int:
    if options.file is not None and options.briefing is not None:
        raise UsageError("verify takes either FILE or --briefing N.")
    briefing = options.file
    if briefing is None:
        briefing = archive.briefings.read(options.briefing, exempt=options.exempt)
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
