"""The archive's language model on the command line: which is in use, and back to the one before."""

import argparse
import json

from app import printing
from app.locations import default_archive
from index.archive import Archive
from index.contract import models_as_json
from index.naming import shown
from index.types import Models


def model(options: argparse.Namespace) -> int:
    """Which model is in use, which one is coming, and which one `revert` goes back to."""
    found = _archive(options).models()
    if options.json:
        print(json.dumps(models_as_json(found), ensure_ascii=False))
    else:
        _print(found)
    return 0


def revert(options: argparse.Namespace) -> int:
    """Go back to the model that was in use before."""
    meter = printing.Meter()
    archive = _archive(options)
    try:
        archive.revert(meter.show)
    finally:
        meter.end()
    _print(archive.models())
    return 0


def _print(found: Models) -> None:
    print(f"in use: {shown(found.in_use)}")
    if found.coming:
        print(f"coming: {shown(found.coming)}; the next run that adds goes on embedding with it")
    if found.before:
        print(f"before: {shown(found.before)}; `minutebook model revert` goes back to it")


def _archive(options: argparse.Namespace) -> Archive:
    return Archive(options.archive or default_archive())
