"""A filter as conditions of SQL on the table of meetings."""

from index.protocols import FacetFilter


def conditions(allowed: FacetFilter) -> tuple[str, list[object]]:
    """What follows WHERE true, and its values. A meeting without a date is within no period."""
    where = ""
    values: list[object] = []
    if allowed.committees is not None:
        where += f" AND meetings.committee_id IN ({', '.join('?' * len(allowed.committees))})"
        values += allowed.committees
    if allowed.since is not None:
        where += " AND meetings.held_on >= ?"
        values.append(_iso(allowed.since))
    if allowed.until is not None:
        where += " AND meetings.held_on <= ?"
        values.append(_iso(allowed.until))
    return where, values


def _iso(day: int) -> str:
    return f"{day // 10_000:04d}-{day // 100 % 100:02d}-{day % 100:02d}"
