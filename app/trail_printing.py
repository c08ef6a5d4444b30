"""A trail as a person reads it in a terminal."""

import sys
import textwrap
from collections.abc import Iterator
from itertools import groupby

from index.citation import Citation, in_quotation_marks, long_date
from index.naming import shown
from index.types import Mention, Trail, TrailStep

_BAR = 24
"""Characters of the longest bar."""
_WIDTH = 96


def trail(found: Trail) -> None:
    """A bar for each meeting, then what each did, quoted, then where that stands."""
    if found.notice:
        print(f"minutebook: {found.notice}", file=sys.stderr)
    scope = f"{found.searched.passages} passages of {found.searched.documents} documents searched"
    if not found.mentions:
        print(f"No meeting spoke of this ({scope}).")
        return
    for line in _chart(found):
        print(line)
    print(f"\n{scope}.")
    if others := ", ".join(" ".join(one.instead) for one in found.expansions):
        print(f"Also searched: {others}.")
    for place, steps in groupby(found.steps, key=lambda step: step.mention):
        print(f"\n{_meeting(found.mentions[place])}")
        for step in steps:
            print(_step(step))
    print()
    for number, hit in enumerate(found.hits, start=1):
        print(f"[{number}] {Citation.of(hit.passage).label()}")
        print(f"    {shown(hit.passage.document.path)}")


def _chart(found: Trail) -> Iterator[str]:
    most = max(mention.passages for mention in found.mentions)
    for mention in found.mentions:
        day = mention.held_on.isoformat() if mention.held_on else "no date"
        bar = "█" * max(1, round(_BAR * mention.passages / most))
        name = mention.body or shown(mention.document.path)
        yield f"{day:<10}  {bar:<{_BAR}}{mention.passages:>4}  {name}"


def _meeting(mention: Mention) -> str:
    day = long_date(mention.held_on) if mention.held_on else "Date not stated"
    return f"{day}, {mention.body or shown(mention.document.path)}"


def _step(step: TrailStep) -> str:
    acts = ", also ".join((step.event, *step.also))
    words = f"{acts.upper()}: {in_quotation_marks(step.quote.text)} [{step.quote.citation}]"
    return textwrap.fill(words, _WIDTH, initial_indent="  ", subsequent_indent="    ")
