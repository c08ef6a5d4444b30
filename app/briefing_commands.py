"""Briefings on the command line: list, show, add to, arrange, export, remove."""

import argparse
import json
import os
import sys
from datetime import UTC, datetime

from app import briefing_printing, printing
from app.commands import UsageError, filters_of
from app.locations import default_archive
from index.archive import Archive
from index.briefing.arranging import arranged
from index.briefing.editing import add as with_entries
from index.briefing.editing import changes, excerpt_of, gap_of
from index.types import Answer, Briefing, Entry, Filters, Template

NEW = "new"
TEMPLATES = {"note": Template.NOTE, "meetings": Template.MEETINGS, "answers": Template.ANSWERS}


def known(options: argparse.Namespace) -> int:
    """The briefings that are kept."""
    found = _archive(options).briefings.list()
    if found.notice:
        print(f"minutebook: {found.notice}", file=sys.stderr)
    if options.json:
        listed = [
            {
                "id": one.id,
                "title": one.title,
                "entries": one.entries,
                "changed_on": one.changed_on.isoformat(),
            }
            for one in found.briefings
        ]
        print(json.dumps({"briefings": listed}, ensure_ascii=False))
    else:
        briefing_printing.summaries(found.briefings)
    return 0


def show(options: argparse.Namespace) -> int:
    """What stands in a briefing."""
    briefing_printing.briefing(_read(_archive(options), options))
    return 0


def add(options: argparse.Namespace) -> int:
    """Ask, and put the quotes, or that nothing was found, at the end of a briefing."""
    is_new = options.briefing == NEW
    if is_new != (options.title is not None):
        raise UsageError('add takes the number of a briefing, or: new "TITLE".')
    if not any(character.isalnum() for character in options.question):
        raise UsageError("Ask a question in words.")
    filters, archive = filters_of(options), _archive(options)
    before = None if is_new else _read(archive, options)
    answer = archive.ask(options.question, filters, exempt=options.exempt)
    before = before or archive.briefings.create(options.title)
    after = with_entries(before, _entries(answer, filters, exempt=options.exempt))
    _save(archive, before, after)
    briefing_printing.added(before, after, answer)
    return 0


def _entries(answer: Answer, filters: Filters, *, exempt: bool) -> list[Entry]:
    now = datetime.now(UTC).astimezone().replace(microsecond=0)
    if not answer.answered:
        return [gap_of(answer, filters, now, exempt=exempt)]
    hits = answer.hits
    return [excerpt_of(hits[q.citation - 1], q, answer.question, now) for q in answer.quotes]


def arrange(options: argparse.Namespace) -> int:
    """Put what was chosen under the headings of a template."""
    archive = _archive(options)
    before = _read(archive, options)
    after = arranged(before, TEMPLATES[options.template])
    _save(archive, before, after)
    briefing_printing.briefing(after)
    return 0


def export(options: argparse.Namespace) -> int:
    """Write a briefing to a file, by the name's ending."""
    archive = _archive(options)
    briefing = _read(archive, options)
    meter = printing.Meter()
    try:
        done = archive.export_briefing(
            briefing,
            options.file,
            exempt=options.exempt,
            crops=options.crops,
            report=meter.show,
        )
    finally:
        meter.end()
    briefing_printing.exported(done, os.path.abspath(options.file))
    return 0


def remove(options: argparse.Namespace) -> int:
    """Forget a briefing; 1 where there is none of this number."""
    _archive(options).briefings.remove(options.briefing)
    print(f"Briefing {options.briefing} is removed.")
    return 0


def _archive(options: argparse.Namespace) -> Archive:
    return Archive(options.archive or default_archive())


def _read(archive: Archive, options: argparse.Namespace) -> Briefing:
    return archive.briefings.read(options.briefing, exempt=options.exempt)


def _save(archive: Archive, before: Briefing, after: Briefing) -> None:
    if after != before:
        archive.briefings.save(changes(before, after))
