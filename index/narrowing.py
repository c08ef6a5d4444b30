"""Which filter leaves nothing to search."""

from collections.abc import Callable
from dataclasses import asdict

from index.types import Filters, Searched

_NAMED = {
    "committee": "of a committee called “{}”",
    "council": "of a council called “{}”",
    "since": "of {} or later",
    "until": "of {} or earlier",
    "status": "that say they are “{}”",
    "kind": "that record a {}",
}


def why_nothing(searched: Callable[[Filters], Searched], filters: Filters) -> str | None:
    """A sentence that names the filter that lets no passage through; None where some pass."""
    if not filters or searched(filters).passages:
        return None
    if not searched(Filters()).passages:
        return None  # there is nothing to be filtered
    chosen = {name: asdict(filters)[name] for name in _NAMED}
    empty = [
        _NAMED[name].format(value)
        for name, value in chosen.items()
        if value is not None and not searched(Filters(**{name: value})).passages
    ]
    if empty:
        return f"There are no minutes {', and none '.join(empty)}."
    return "Each filter lets something through, but nothing passes them all."
