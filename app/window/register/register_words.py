"""What the cells of a register say, and how many rows there are, in words."""

from app.window import counts, words
from app.window.language import tr
from index.types import FactKind, RegisterRow

_LONGEST = 600
"""Characters of a cell; the whole stands in the source."""
_COUNTS = frozenset(
    {"no", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
    | {"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"}
    | {"nineteen", "twenty"}
)
"""Numbers as votes are minuted (index/minutes/facts/votes.py), to be told from names."""


def kind_title(kind: FactKind) -> str:
    """`Decisions`."""
    titles = {
        FactKind.RESOLUTION: tr("Decisions"),
        FactKind.VOTE: tr("Votes"),
        FactKind.ACTION: tr("Actions"),
        FactKind.QUESTION: tr("Questions"),
    }
    return titles[kind]


def counted(kind: FactKind, number: int) -> str:
    """`2,785 decisions`."""
    count = {
        FactKind.RESOLUTION: counts.decisions,
        FactKind.VOTE: counts.votes,
        FactKind.ACTION: counts.actions,
        FactKind.QUESTION: counts.questions,
    }
    return count[kind](number)


def day(row: RegisterRow) -> str:
    """`5 Mar 2024`; empty where the minutes state none."""
    held_on = row.passage.meeting.held_on
    return words.short_date(held_on) if held_on else ""


def body(row: RegisterRow) -> str:
    """The committee, or the council where it met as a whole; with the status of the minutes."""
    meeting = row.passage.meeting
    return " · ".join(
        filter(None, (meeting.committee or meeting.council, words.status(meeting.status)))
    )


def item(row: RegisterRow) -> str:
    """The number and the title of the item."""
    return " ".join(
        " ".join(filter(None, (row.passage.item.number, row.passage.item.title))).split()
    )


def said(row: RegisterRow) -> str:
    """Its words on one line; the bars of a table's row become points."""
    cells = (" ".join(cell.split()) for cell in row.passage.text[:_LONGEST].split("|"))
    flat = " · ".join(filter(None, cells))
    return f"{flat}…" if len(row.passage.text) > _LONGEST else flat


def people(row: RegisterRow, *names: str) -> str:
    """Who is named in these parts."""
    return ", ".join(value for name in names for value in row.stated(name))


def result(row: RegisterRow) -> str:
    """What came of a decision or a vote, as far as it is stated."""
    is_vote = row.fact.kind is FactKind.VOTE
    of_vote = row.stated if is_vote else row.voted
    stated = row.stated("outcome")[:1] or ((), row.voted("outcome")[:1])[not is_vote]
    sides = {
        "for": tr("{number} for"),
        "against": tr("{number} against"),
        "abstained": tr("{number} abstained"),
    }
    counts = [
        words.format(number=_side(values))
        for name, words in sides.items()
        if (values := of_vote(name))
    ]
    return " · ".join([*stated, *counts])


def _side(values: tuple[str, ...]) -> str:
    """The count of a side as it is printed, else how many names stand there."""
    first = values[0].strip().casefold()
    return values[0] if first.isdigit() or first in _COUNTS else str(len(values))
