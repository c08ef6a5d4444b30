"""What stands around a passage: the other passages of its item, and what was resolved there."""

from collections.abc import Collection, Sequence

import apsw

from index.store import browsing
from index.store.filtering import Where
from index.types import Fact, FactKind, Passage, Span

_TELLS_ALONE = 80
"""Characters from which words say by themselves what they are about."""


def passages_of_item(connection: apsw.Connection, passage_id: int) -> list[Passage]:
    """All passages of the item that a passage is of, in order."""
    rows = connection.execute(
        "SELECT p.id FROM passages own JOIN passages p ON p.item_id = own.item_id "
        "WHERE own.id = ? ORDER BY p.start",
        (passage_id,),
    )
    ids = [number for (number,) in rows]
    found = browsing.passages(connection, ids)
    return [found[number] for number in ids]


def resolutions(connection: apsw.Connection, passage_id: int) -> list[Fact]:
    """The resolutions of the item that a passage is of, in order."""
    rows = connection.execute(
        "SELECT f.start, f.stop, f.parts FROM passages own JOIN items i ON i.id = own.item_id "
        "JOIN facts f ON f.meeting_id = own.meeting_id AND f.start < i.stop AND f.stop > i.start "
        "WHERE own.id = ? AND f.kind = ? ORDER BY f.start",
        (passage_id, FactKind.RESOLUTION),
    )
    return [
        Fact(
            FactKind.RESOLUTION,
            Span(start, stop),
            browsing.stated_of(parts),
        )
        for start, stop, parts in rows
    ]


def repeats(
    connection: apsw.Connection, passages: Sequence[Passage], condition: Where
) -> list[Passage]:
    """Other passages in the very same words, of what a condition lets through.

    A short one ("Deferred to the next meeting.") counts where its item has the same title, too.
    """
    if not passages:
        return []
    texts = {passage.text for passage in passages}
    titles = {passage.item.title for passage in passages if passage.item.title}
    rows = connection.execute(
        "SELECT passages.id FROM passages JOIN meetings ON meetings.id = passages.meeting_id "
        "JOIN items ON items.id = passages.item_id "
        f"WHERE passages.text IN ({_marks(texts)}){condition.sql} "
        f"AND (length(passages.text) > {_TELLS_ALONE} OR items.title IN ({_marks(titles)})) "
        "ORDER BY passages.id",
        (*texts, *condition.values, *titles),
    )
    known = {passage.id for passage in passages}
    ids = [number for (number,) in rows if number not in known]
    return list(browsing.passages(connection, ids).values())


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
