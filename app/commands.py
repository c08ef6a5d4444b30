"""What each command does. Results go to stdout; progress and notices to stderr."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app import printing, sync_printing, trail_printing
from app.certificates import write_certificate
from app.locations import default_archive
from app.questions import read_questions
from index.archive import Archive
from index.contract import (
    answer_as_json,
    preflight_as_json,
    records_as_json,
    status_as_json,
)
from index.errors import MinutebookError
from index.naming import shown
from index.safe_reading import Reader
from index.trail_json import trail_as_json
from index.types import Answer, Filters


class UsageError(MinutebookError):
    """The command was called in a way that has no meaning: exit status 2."""


def _archive(options: argparse.Namespace) -> Archive:
    return Archive(options.archive or default_archive())


def window(options: argparse.Namespace) -> int:
    """Open the window."""
    from app import display, early
    from app.service import process

    display.check()
    early.begin()
    started = process.start()
    from app.window.run import run  # meanwhile

    return run(options.archive, started)


def index(options: argparse.Namespace) -> int:
    """Add or refresh; 0 when every readable file is in, 1 when nothing could be read."""
    return _index(options, options.paths, options.model)


def _index(options: argparse.Namespace, paths: Sequence[Path], model: str | None) -> int:
    meter = printing.Meter()
    report = _archive(options).index(paths, meter.show, model)
    meter.end()
    printing.index_report(report)
    read = report.added + report.changed + report.unchanged + report.moved
    return 0 if read and not report.cancelled else 1


def sync(options: argparse.Namespace) -> int:
    """Fetch minutes from a council's site into a folder, and index it; 1 where some are missing.

    No other command goes to the network.
    """
    from index import moderngov

    _refuse_turned(options.since, options.until)
    if options.into is None and not options.list:
        raise UsageError("sync takes --into FOLDER, where the files are kept, or --list.")
    meter = printing.Meter()
    try:
        if options.list:
            listed = moderngov.committees(options.address, meter.show)
        else:
            choice = moderngov.Choice(tuple(options.committee), options.since, options.until)
            report = moderngov.sync(options.address, options.into, choice, meter.show)
    finally:
        meter.end()
    if options.list:
        sync_printing.committees(listed)
        return 0
    sync_printing.report(report, options.into)
    indexed = _index(options, [options.into], None) if report.held else 0
    return 1 if report.problems else indexed


def ask(options: argparse.Namespace) -> int:
    """Answer one question or a file of them."""
    if (options.question is None) == (options.questions is None):
        raise UsageError("ask takes either a QUESTION or --questions FILE.jsonl.")
    filters = replace(
        filters_of(options), any_date=options.any_date, any_committee=options.any_committee
    )
    archive = _archive(options)
    if options.questions is not None:
        if options.certificate is not None:
            raise UsageError("--certificate goes with one QUESTION, not with --questions.")
        return _ask_many(archive, options, filters)
    if not any(character.isalnum() for character in options.question):
        raise UsageError("Ask a question in words.")
    answer = _ask_one(archive, options, filters)
    if options.json:
        print(json.dumps(answer_as_json(answer), ensure_ascii=False))
    else:
        printing.answer(answer)
    if options.certificate is not None:
        written = os.path.abspath(options.certificate)
        print(f"minutebook: What was searched is in {shown(written)}.", file=sys.stderr)
    return 0


def _ask_one(archive: Archive, options: argparse.Namespace, filters: Filters) -> Answer:
    path, exempt = options.certificate, options.exempt
    if path is None:
        return archive.ask(options.question, filters, options.limit, exempt=exempt)
    archive.refuse_to_overwrite(path)
    certificate = archive.certificate(options.question, filters, options.limit, exempt=exempt)
    write_certificate(certificate, path)
    return certificate.answer


def _ask_many(archive: Archive, options: argparse.Namespace, filters: Filters) -> int:
    for identity, question in read_questions(options.questions):
        answer = archive.ask(question, filters, options.limit, exempt=options.exempt)
        print(json.dumps(answer_as_json(answer, identity), ensure_ascii=False), flush=True)
    return 0


def trail(options: argparse.Namespace) -> int:
    """Follow a topic over time and committees."""
    filters = filters_of(options)
    if not any(character.isalnum() for character in options.topic):
        raise UsageError("Name a topic in words.")
    found = _archive(options).trail(options.topic, filters, exempt=options.exempt)
    if options.json:
        print(json.dumps(trail_as_json(found), ensure_ascii=False))
    else:
        trail_printing.trail(found)
    return 0


def filters_of(options: argparse.Namespace) -> Filters:
    """Where to look, as the options of a command say."""
    filters = Filters(
        committee=options.committee,
        since=options.since,
        until=options.until,
        council=options.council,
        status=options.status,
        kind=options.kind,
    )
    _refuse_turned(filters.since, filters.until)
    return filters


def _refuse_turned(since: date | None, until: date | None) -> None:
    if since and until and since > until:
        raise UsageError(f"The period ends ({until}) before it starts ({since}).")


def text(options: argparse.Namespace) -> int:
    """The text to which all offsets refer: nothing added, not even a line end."""
    with Reader() as reader:
        source = reader.call(shown(options.path), "index.loaders:load", options.path)
    for problem in source.problems:
        print(f"minutebook: {problem}", file=sys.stderr)
    sys.stdout.write(source.text)
    return 0


def show(options: argparse.Namespace) -> int:
    """The structure of a document: its meetings, items and facts."""
    path = os.path.abspath(options.document)
    records = _archive(options).records(path, exempt=options.exempt)
    if options.json:
        print(json.dumps(records_as_json(path, records), ensure_ascii=False))
    else:
        printing.records(records)
    return 0


def status(options: argparse.Namespace) -> int:
    """What the archive holds."""
    archive = _archive(options)
    facts = archive.status()
    if options.json:
        print(json.dumps(status_as_json(facts, archive.library()), ensure_ascii=False))
    else:
        printing.status(facts, archive.library())
    return 0


def reranker(options: argparse.Namespace) -> int:
    """The archive's reranker, after it was set where a name is given."""
    archive = _archive(options)
    if options.name is not None:
        archive.choose_reranker(None if options.name == "off" else options.name)
    print(shown(archive.reranker() or "none"))
    return 0


def preflight(options: argparse.Namespace) -> int:
    """What indexing would bring; nothing is changed."""
    meter = printing.Meter()
    found = _archive(options).preflight(options.paths, meter.show)
    meter.end()
    if options.json:
        print(json.dumps(preflight_as_json(found), ensure_ascii=False))
    else:
        printing.preflight(found)
    return 0


def follow(options: argparse.Namespace) -> int:
    """Keep the archive up to date with its folders, until Ctrl+C."""
    from app.following import follow as run

    return run(_archive(options))


def remove(options: argparse.Namespace) -> int:
    """Take documents out; 1 where none of the paths is in the archive."""
    removed = _archive(options).remove(options.paths)
    print(f"{removed} removed.")
    return 0 if removed else 1


def repair(options: argparse.Namespace) -> int:
    """Keep a damaged database aside and read its files again; 1 where not all could be read."""
    meter = printing.Meter()
    repaired = _archive(options).repair(meter.show)
    meter.end()
    printing.repaired(repaired)
    report = repaired.indexed
    return 1 if report and (report.cancelled or report.unreadable or repaired.lost) else 0


def evaluate(options: argparse.Namespace) -> int:
    """Measure answers on a set, beside BM25 alone and dense alone; 1 where nothing could be."""
    from index.evaluation import NothingToMeasureError, table
    from index.evaluation import evaluate as run

    meter = printing.Meter()
    try:
        measured = run(options.set, meter.show, options.also)
    except NothingToMeasureError as error:
        printing.problems(error.problems)
        raise
    finally:
        meter.end()
    print(json.dumps(measured.as_json(), ensure_ascii=False) if options.json else table(measured))
    printing.problems(measured.problems)
    return 0
