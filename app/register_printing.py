"""Rows of a register as a person reads them in a terminal."""

import textwrap
from collections.abc import Iterable

from index.citation import Citation
from index.naming import shown
from index.types import FactKind, RegisterRow

_WIDTH, _LONGEST = 96, 600
_SIDES = ("for", "against", "abstained")
_NAMED = {
    "mover": "moved by",
    "seconder": "seconded by",
    "outcome": "",
    "who": "who:",
    "when": "when:",
    "asker": "asked by",
    "replier": "replied:",
}


def rows(found: Iterable[RegisterRow]) -> int:
    """Where each stands, its words, and what is stated of it; how many there are."""
    number = 0
    for number, row in enumerate(found, start=1):
        print(("\n" if number > 1 else "") + Citation.of(row.passage).label())
        print(textwrap.fill(_words(row), _WIDTH, initial_indent="  ", subsequent_indent="  "))
        if stated := _stated(row):
            print(textwrap.fill(stated, _WIDTH, initial_indent="  ", subsequent_indent="  "))
        print(f"  {shown(row.passage.document.path)}")
    return number


def _words(row: RegisterRow) -> str:
    words = " ".join(row.passage.text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _stated(row: RegisterRow) -> str:
    said = [
        f"{name} {', '.join(values)}".strip()
        for part, name in _NAMED.items()
        if (values := row.stated(part))
    ]
    of_vote = row.stated if row.fact.kind is FactKind.VOTE else row.voted
    said += [f"{side}: {', '.join(values)}" for side in _SIDES if (values := of_vote(side))]
    return f"[{'; '.join(said)}]" if said else ""
