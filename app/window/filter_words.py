"""What filters are called: in the bar, on the chips of a question's own, and in sentences."""

from collections.abc import Mapping
from datetime import date

from app.window.language import tr
from app.window.words import long_day, month_of
from index.types import Filters, MeetingStatus, PassageKind

KINDS = (PassageKind.DECISION, PassageKind.VOTE, PassageKind.ACTION, PassageKind.QUESTION)
"""What can be asked for by kind; a turn of a transcript is no record."""


def status_name(status: MeetingStatus) -> str:
    """`Draft minutes`."""
    return {
        MeetingStatus.DRAFT: tr("Draft minutes"),
        MeetingStatus.CONFIRMED: tr("Confirmed minutes"),
        MeetingStatus.DECISIONS: tr("Decision sheets"),
        MeetingStatus.AGENDA: tr("Agendas"),
    }[status]


def kind_name(kind: PassageKind) -> str:
    """`Decisions`."""
    names: Mapping[PassageKind, str] = {
        PassageKind.DECISION: tr("Decisions"),
        PassageKind.VOTE: tr("Votes"),
        PassageKind.ACTION: tr("Actions"),
        PassageKind.QUESTION: tr("Questions"),
        PassageKind.SPEECH: tr("Speeches"),
    }
    return names[kind]


def months(since: date | None, until: date | None) -> str:
    """`Meetings Jan 2019 – Apr 2020`, short enough for a chip."""
    if since and until:
        first, last = month_of(since), month_of(until)
        between = first if first == last else f"{first} – {last}"
        return tr("Meetings {months}").format(months=between)
    if since:
        return tr("Meetings from {month} on").format(month=month_of(since))
    return tr("Meetings up to {month}").format(month=month_of(until)) if until else ""


def days(since: date | None, until: date | None) -> str:
    """`meetings from 1 January 2019 to 1 April 2020`: a period to the day."""
    if since and until:
        between = tr("meetings from {since} to {until}")
        return between.format(since=long_day(since), until=long_day(until))
    if since:
        return tr("meetings from {since} on").format(since=long_day(since))
    return tr("meetings up to {until}").format(until=long_day(until)) if until else ""


def only(filters: Filters, understood: Filters) -> str:
    """What was searched alone, the user's filters and the question's told apart.

    `Only: Cabinet, from 2016. From your question: meetings up to 31 March 2019.`
    """
    own = (understood.committee, days(understood.since, understood.until))
    chosen = ", ".join(filter(None, _chosen(filters)))
    named = ", ".join(filter(None, own))
    sentences = (
        tr("Only: {filters}.").format(filters=chosen) if chosen else "",
        tr("Only, as your question says: {filters}.").format(filters=named) if named else "",
    )
    return " ".join(filter(None, sentences))


def _chosen(filters: Filters) -> tuple[str | None, ...]:
    return (
        filters.council,
        filters.committee,
        tr("from {year}").format(year=filters.since.year) if filters.since else None,
        tr("to {year}").format(year=filters.until.year) if filters.until else None,
        status_name(filters.status).lower() if filters.status else None,
        kind_name(filters.kind).lower() if filters.kind else None,
    )
