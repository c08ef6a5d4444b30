"""The period and the committee that a question names, as filters that the user can take off."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from index.citation import long_date
from index.periods import days_spoken_of
from index.types import Filters, Searched

_AT = r"\b(?:at|in|by|did|does|do|has|had|have|was|is|will)\s+(?:the\s+|full\s+|last\s+)*"
_NOT_IT = (
    r"(?!\s+(?:members?|portfolio|office|offices|tax|house|housing|homes?|land|meeting\s+room)\b)"
)
_GATHERING = r"(?:committee|sub-?committee|panel|board|commission|scrutiny|meeting)s?\b"
_WHOLE = r"(?:\b(?:at|in)\s+(?:the\s+)?|\bfull\s+|\bmeetings?\s+of\s+(?:the\s+)?)"
"""How the meeting of all councillors is told from the authority that is called by the same name."""
_PLAIN = frozenset(
    [
        "and",
        "of",
        "the",
        "for",
        "committee",
        "panel",
        "board",
        "council",
        "meeting",
        "scrutiny",
        "sub",
    ]
)


def understood(question: str, filters: Filters, bodies: Mapping[str, bool]) -> Filters:
    """What the question says of day and committee, where the user has not said it already.

    `bodies`: the committees by name, and whether each is a council that has committees.
    """
    found = Filters()
    if not (filters.since or filters.until or filters.any_date):
        since, until = days_spoken_of(question)
        found = replace(found, since=since, until=until)
    if not (filters.committee or filters.any_committee):
        found = replace(found, committee=_committee(question, bodies))
    return found


def joined(filters: Filters, found: Filters) -> Filters:
    """The user's filters and the question's together."""
    return replace(
        filters,
        since=filters.since or found.since,
        until=filters.until or found.until,
        committee=filters.committee or found.committee,
        undated=bool(found.since or found.until),
    )


def in_words(found: Filters) -> str:
    """`Cabinet, meetings from 1 November 2022 to 31 January 2023`; empty where nothing is named."""
    meetings = f"meetings {_days(found)}" if found.since or found.until else None
    return ", ".join(filter(None, (found.committee, meetings)))


def narrowed(
    filters: Filters, found: Filters, searched: Callable[[Filters], Searched]
) -> tuple[Filters, str | None]:
    """What of a question's own filters leaves something to search, and a sentence on the rest.

    A question may name a year that is only spoken of: "the target for 2030".
    """
    notices = []
    if (found.since or found.until) and not _some(filters, _period(found), searched):
        notices.append(f"There are no minutes {_days(found)}, so those of all days were searched.")
        found = replace(found, since=None, until=None)
    if found.committee and not _some(filters, found, searched):
        notices.append(f"{found.committee} has no minutes there, so all committees were searched.")
        found = replace(found, committee=None)
    return found, " ".join(notices) or None


def _some(filters: Filters, found: Filters, searched: Callable[[Filters], Searched]) -> bool:
    return searched(replace(joined(filters, found), undated=False)).passages > 0


def _period(found: Filters) -> Filters:
    return Filters(since=found.since, until=found.until)


def _days(found: Filters) -> str:
    since = f"from {long_date(found.since)}" if found.since else ""
    until = f"up to {long_date(found.until)}" if found.until else "on"
    return f"{since} {until}".strip()


def _committee(question: str, bodies: Mapping[str, bool]) -> str | None:
    """The one committee that a question is about; None where it names none, or several."""
    whole = [name for name, councils in bodies.items() if _names(question, name, whole=councils)]
    # "Planning Committee" is named by "the Rural Planning Committee" too: the longest is meant.
    longest = [one for one in whole if not any(_within(one, other) for other in whole)]
    if longest:
        return _only(longest)
    if re.search(r"\bfull council\b", question, re.IGNORECASE):
        return _only(name for name, councils in bodies.items() if councils)
    return _only(name for name in bodies if _names_in_short(question, name))


def _only(names: Iterable[str]) -> str | None:
    first, *more = [*names, None]
    return first if len(more) == 1 else None


def _within(name: str, other: str) -> bool:
    return name != other and name.casefold() in other.casefold()


def _names(question: str, name: str, *, whole: bool) -> bool:
    if whole or name.casefold() == "council":
        before = _WHOLE
    else:  # "Housing Committee" is never anything else; "housing" may be
        before = r"\b" if re.search(r"\s", name) else _AT
    return bool(re.search(rf"{before}{re.escape(name)}\b{_NOT_IT}", question, re.IGNORECASE))


def _names_in_short(question: str, name: str) -> bool:
    """As one does in speech: "the July highways meeting"."""
    words = (word for word in re.findall(r"\w+", name.casefold()) if word not in _PLAIN)
    return any(
        re.search(rf"\b{re.escape(word)}\s+{_GATHERING}", question, re.IGNORECASE) for word in words
    )
