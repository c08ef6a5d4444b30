"""Browsing on the command line: registers of all minutes, and passages like a passage."""

import argparse
import json
import os
import sys

from app import printing, register_printing
from app.commands import UsageError, filters_of
from app.locations import default_archive
from app.register_csv import write_register
from index.archive import Archive
from index.naming import shown
from index.register_json import rows_as_json
from index.similar_json import similar_as_json
from index.types import FactKind, RegisterQuery

KINDS = {
    "decisions": FactKind.RESOLUTION,
    "votes": FactKind.VOTE,
    "actions": FactKind.ACTION,
    "questions": FactKind.QUESTION,
}


def register(options: argparse.Namespace) -> int:
    """List one kind, the newest meetings first."""
    query = RegisterQuery(KINDS[options.what], filters_of(options), options.contains or "")
    if options.contains and not any(map(str.isalnum, options.contains)):
        raise UsageError("--contains takes words.")
    archive = Archive(options.archive or default_archive())
    if options.csv is not None:
        archive.refuse_to_overwrite(options.csv)
    rows = archive.register_rows(query, exempt=options.exempt)
    if options.csv is not None:
        number = write_register(query.kind, rows, options.csv)
        written = shown(os.path.abspath(options.csv))
        print(f"minutebook: {number} {options.what} are in {written}.", file=sys.stderr)
    elif options.json:
        for row in rows_as_json(rows):
            print(json.dumps(row, ensure_ascii=False))
    elif not register_printing.rows(rows):
        print(f"No {options.what} are recorded in what was searched.")
    return 0


def like(options: argparse.Namespace) -> int:
    """List what is like the passage at a place."""
    filters, path = filters_of(options), os.path.abspath(options.path)
    archive = Archive(options.archive or default_archive())
    found = archive.similar(path, options.at, filters, options.limit, exempt=options.exempt)
    if options.json:
        print(json.dumps(similar_as_json(found), ensure_ascii=False))
    else:
        printing.similar(found)
    return 0
