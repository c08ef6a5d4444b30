"""Standing questions as a person reads them in a terminal."""

import sys
from collections.abc import Sequence

from app.printing import wrapped
from index.citation import Citation
from index.naming import shown
from index.types import Filters, Kept, News, RelatedSource, StandingQuestion, WhatsNew


def kept(result: Kept) -> None:
    """The number of a question that was saved, and what is related to it."""
    print(f"Standing question {result.standing.id} is saved. What the minutes say now is seen.")
    searched = [one.words for one in result.related if one.source.is_searched]
    words = [one.words for one in result.related if one.source is RelatedSource.PASSAGES]
    bodies = [one.words for one in result.related if one.source is RelatedSource.COMMITTEE]
    for what, names in (
        ("Searched for as well", searched),
        ("Related words in these minutes, which you may want to follow too", words),
        ("Committees outside of the search that speak of it too", bodies),
    ):
        if names:
            print(wrapped(f"{what}: {', '.join(names)}."))


def questions(known: Sequence[StandingQuestion]) -> None:
    """The questions by number, each with where it looks."""
    for one in known:
        print(f"{one.id}  {one.saved_on.date().isoformat()}  {_within(one)}")
    if not known:
        print("There are no standing questions.")


def whats_new(found: WhatsNew) -> None:
    """The new passages under each question that has some, and how many have none."""
    for one in found.news:
        if one.answer.notice:
            print(f"minutebook: {one.standing.id}: {one.answer.notice}", file=sys.stderr)
        if one.new:
            _news(one)
    quiet = sum(not one.new for one in found.news)
    if not found.news:
        print("There are no standing questions.")
    elif quiet:
        print(f"Nothing new on {quiet} of {len(found.news)} standing questions.")


def _news(one: News) -> None:
    count = "1 new passage" if len(one.new) == 1 else f"{len(one.new)} new passages"
    print(f"{one.standing.id}  {_within(one.standing)}  {count}\n")
    for number, hit in enumerate(one.hits, start=1):
        print(f"[{number}] {Citation.of(hit.passage).label()}")
        print(wrapped(" ".join(hit.passage.text.split()), "    "))
        print(f"    {shown(hit.passage.document.path)}\n")


def _within(standing: StandingQuestion) -> str:
    chosen = ", ".join(_filters(standing.filters))
    return f"{standing.question} ({chosen})" if chosen else standing.question


def _filters(filters: Filters) -> list[str]:
    said = (
        filters.committee,
        filters.council,
        filters.since and f"from {filters.since.isoformat()}",
        filters.until and f"until {filters.until.isoformat()}",
        filters.status and str(filters.status),
        filters.kind and str(filters.kind),
    )
    return [one for one in said if one]
