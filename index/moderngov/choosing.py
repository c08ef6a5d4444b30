"""Of which committees and which days minutes are wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from index.moderngov.errors import SiteError
from index.moderngov.service import Meeting
from index.types import Committee

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user wants of a site."""

    committees: tuple[str, ...] = ()
    """Names, parts of names, or numbers; all committees where there is none."""
    since: date | None = None
    until: date | None = None

    def period(self, today: date) -> tuple[date, date]:
        """The first and the last day: minutes are of meetings that have been."""
        return self.since or date(1974, 1, 1), min(self.until or today, today)


def chosen(known: Sequence[Committee], choice: Choice) -> list[Committee]:
    """The committees that are wanted, in the site's order. Raises SiteError for one it has not."""
    if not choice.committees:
        return list(known)
    wanted = [one for name in choice.committees for one in _named(known, name)]
    return [one for one in known if one in wanted]


def within(meetings: Sequence[Meeting], since: date, until: date) -> list[Meeting]:
    """The meetings of a period. One of unknown day stays: the site put it there."""
    return [one for one in meetings if one.held_on is None or since <= one.held_on <= until]


def _named(known: Sequence[Committee], name: str) -> list[Committee]:
    """A whole name or a number goes before a part of a name."""
    words = " ".join(name.split()).casefold()
    whole = [one for one in known if words in {one.number, one.name.casefold()}]
    found = whole or [one for one in known if words in one.name.casefold()]
    if not found:
        names = ", ".join(one.name for one in known[:_MOST_NAMED])
        more = ", …" if len(known) > _MOST_NAMED else ""
        raise SiteError(f"The site lists no committee “{name}”; it lists {names}{more}.")
    return found
