"""How well what somebody types fits a line of a list: of actions, keys or settings."""

_STARTS, _INSIDE, _BESIDE = range(3)


def misfit(typed: str, title: str, more: str = "") -> int | None:
    """How badly a line fits, 0 at best: all words, in any order. None where one is missing.

    A word best begins one of the title's, or stands in it; last in what is said more of it.
    """
    total = 0
    for word in typed.casefold().split():
        found = _place(word, title.casefold(), more.casefold())
        if found is None:
            return None
        total += found
    return total


def _place(word: str, title: str, more: str) -> int | None:
    if any(part.startswith(word) for part in title.split()):
        return _STARTS
    if word in title:
        return _INSIDE
    return _BESIDE if word in more else None
