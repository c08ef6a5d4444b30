"""The columns of a register: what stands in each, and how much room it wants."""

from collections.abc import Callable
from dataclasses import dataclass

from app.window.language import tr
from app.window.register import register_words as said
from index.types import FactKind, RegisterOrder, RegisterRow


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    title: str
    text: Callable[[RegisterRow], str]
    share: int
    """Of the width that there is, beside the others."""
    least: int
    """Characters that it must have room for."""
    order: RegisterOrder | None = None
    """What its head sorts by, if it does."""
    need: int = 0
    """Of what there is no room for, the column of the lowest need is left out first; 9: never."""


def columns(kind: FactKind) -> tuple[Column, ...]:
    """The columns of one kind of register."""
    return (
        Column(tr("Date"), said.day, 9, 11, RegisterOrder.DAY, 9),
        Column(tr("Committee"), said.body, 15, 14, RegisterOrder.BODY, 3),
        Column(tr("Item"), said.item, 20, 18, RegisterOrder.ITEM, 1),
        Column(_words_title(kind), said.said, 42, 30, None, 9),
        *_own(kind),
    )


def _own(kind: FactKind) -> tuple[Column, ...]:
    match kind:
        case FactKind.RESOLUTION:
            movers = Column(tr("Moved by"), _named("mover"), 12, 10, need=2)
            return movers, Column(tr("Result"), said.result, 17, 12, need=4)
        case FactKind.VOTE:
            return (Column(tr("Result"), said.result, 20, 16, need=4),)
        case FactKind.ACTION:
            who = Column(tr("Who"), _named("who"), 14, 12, need=4)
            return who, Column(tr("By when"), _named("when"), 14, 12, need=2)
        case _:
            asker = Column(tr("Asked by"), _named("asker"), 14, 12, need=4)
            return asker, Column(tr("Replied"), _named("replier"), 14, 12, need=2)


def _words_title(kind: FactKind) -> str:
    titles = {
        FactKind.RESOLUTION: tr("Decision"),
        FactKind.VOTE: tr("Vote"),
        FactKind.ACTION: tr("Action"),
        FactKind.QUESTION: tr("Question"),
    }
    return titles[kind]


def _named(part: str) -> Callable[[RegisterRow], str]:
    return lambda row: said.people(row, part)
