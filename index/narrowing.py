"""Which filter leaves nothing to search, and what a period cannot place."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date

from index.types import Filters, Searched

_NAMED = {
    "committee": "of a committee called “{}”",
    "council": "of a council called “{}”",
    "since": "of {} or later",
    "until": "of {} or earlier",
    "status": "that say they are “{}”",
    "kind": "that record {}",
}


def why_nothing(searched: Callable[[Filters], Searched], filters: Filters) -> str | None:
    """A sentence that names the filter that lets no passage through; None where some pass."""
    if not filters or searched(filters).passages:
        return None
    if not searched(Filters()).passages:
        return None  # there is nothing to be filtered
    chosen = {name: asdict(filters)[name] for name in _NAMED}
    empty = [
        _NAMED[name].format(_with_article(value) if name == "kind" else value)
        for name, value in chosen.items()
        if value is not None and not searched(Filters(**{name: value})).passages
    ]
    if empty:
        return f"There are no minutes {', and none '.join(empty)}."
    return "Each filter lets something through, but nothing passes them all."


def left_undated(documents: Callable[[Filters], int], filters: Filters) -> str | None:
    """A sentence on the minutes that a period leaves out since they state no date, if any."""
    if filters.undated or not (filters.since or filters.until):
        return None
    whole = replace(filters, since=None, until=None)
    dated = replace(whole, since=date.min)
    undated = documents(whole) - documents(dated)
    if not undated:
        return None
    if undated == 1:
        return "1 document states no date, so the period left it out."
    return f"{undated} documents state no date, so the period left them out."


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
