"""Standing questions on the command line: save, list, remove, and what is new on them."""

import argparse
import json
import sys

from app import printing, standing_printing
from app.commands import UsageError, filters_of
from app.locations import default_archive
from index.archive import Archive
from index.standing_json import whats_new_as_json


def add(options: argparse.Namespace) -> int:
    """Save a question, and suggest what is related."""
    filters = filters_of(options)
    if not any(character.isalnum() for character in options.question):
        raise UsageError("Ask a question in words.")
    kept = _archive(options).standing.add(options.question, filters)
    _tell(kept.notice)
    standing_printing.kept(kept)
    return 0


def known(options: argparse.Namespace) -> int:
    """The questions that are saved."""
    found = _archive(options).standing.list()
    _tell(found.notice)
    standing_printing.questions(found.questions)
    return 0


def remove(options: argparse.Namespace) -> int:
    """Forget a question; 1 where there is none of this number."""
    standing = _archive(options).standing
    standing.remove(options.number)
    _tell(standing.list().notice)
    print(f"Standing question {options.number} is removed.")
    return 0


def whats_new(options: argparse.Namespace) -> int:
    """What has come since the user last looked, which then counts as seen."""
    standing = _archive(options).standing
    meter = printing.Meter()
    found = standing.whats_new(report=meter.show)
    meter.end()
    _tell(found.notice)
    if options.json:
        print(json.dumps(whats_new_as_json(found), ensure_ascii=False))
    else:
        standing_printing.whats_new(found)
    sys.stdout.flush()  # what could not be written was not seen
    if found.news and not options.keep:
        standing.mark_seen(one.looked for one in found.news)
    return 0


def _archive(options: argparse.Namespace) -> Archive:
    return Archive(options.archive or default_archive())


def _tell(notice: str | None) -> None:
    if notice:
        print(f"minutebook: {notice}", file=sys.stderr)
