"""The archive's language model on the command line: which is in use, and back to the one before."""

import argparse
import json

from app import printing
from app.locations import default_archive
from index.archive import Archive
from index.learning_json import learnt_as_json, models_as_json
from index.naming import shown
from index.types import Gain, Learning, Models, Verdict

_OUTCOMES = {
    Verdict.ADOPTED: "It finds more, and is adopted.",
    Verdict.NO_BETTER: "It does not find more, beyond chance; the model in use stays.",
    Verdict.FORGOT: "It finds less elsewhere, beyond chance; the model in use stays.",
}


def model(options: argparse.Namespace) -> int:
    """Which model is in use, which one is coming, and which one `revert` goes back to."""
    archive = _archive(options)
    found, learning = archive.models(), archive.learning()
    if options.json:
        print(json.dumps(models_as_json(found, learning), ensure_ascii=False))
    else:
        _print(found)
        _print_learning(learning)
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


def adapt(options: argparse.Namespace) -> int:
    """Learn the council's language from the archive's public minutes."""
    meter = printing.Meter()
    archive = _archive(options)
    try:
        learnt = archive.adapt(meter.show)
    finally:
        meter.end()
    if options.json:
        print(json.dumps(learnt_as_json(learnt, archive.models()), ensure_ascii=False))
        return 0
    _print_gain("on pairs of the latest meetings", learnt.card.minutes)
    _print_gain("on the sample minutes", learnt.card.guard)
    print(_OUTCOMES[learnt.verdict])
    _print(archive.models())
    return 0


def _print_learning(learning: Learning) -> None:
    if card := learning.card:
        pairs = ", ".join(f"{count} {kind}" for kind, count in card.pairs.items())
        print(f"learnt on {card.made_on} from {sum(card.pairs.values())} pairs ({pairs})")
        if card.first and card.last:
            print(f"  of meetings from {card.first} to {card.last}, beginning from {card.base}")
        _print_gain("  on pairs of the latest meetings", card.minutes)
        _print_gain("  on the sample minutes", card.guard)
        if card.phrasing:
            _print_gain("  on recorded questions, by how replies are worded", card.phrasing)
        print(f"{learning.added} passages were added since")
    if learning.begun:
        print("learning was stopped; `minutebook adapt` goes on with it")
    elif learning.pays:
        minutes = max(1, round(learning.seconds / 60))
        print(f"`minutebook adapt` would learn from these minutes, in about {minutes} minutes")


def _print_gain(where: str, gain: Gain) -> None:
    print(
        f"{where}: MRR@10 {gain.before:.3f} -> {gain.after:.3f} ({gain.questions} questions; "
        f"the difference is {gain.low:+.3f} to {gain.high:+.3f})"
    )


def _print(found: Models) -> None:
    print(f"in use: {shown(found.in_use)}")
    if found.coming:
        print(f"coming: {shown(found.coming)}; the next run that adds goes on embedding with it")
    if found.before:
        print(f"before: {shown(found.before)}; `minutebook model revert` goes back to it")


def _archive(options: argparse.Namespace) -> Archive:
    return Archive(options.archive or default_archive())
