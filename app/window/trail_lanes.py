"""The bars of a trail: a lane for each body, so that no colour has to tell them apart."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF

from app.window import counts, fonts, trail_words
from app.window.language import tr
from app.window.trail_axis import Axis
from index.types import Trail

_HEAD, _BELOW = 20, 14
"""Heights in a lane: its name, and the room for marks under it. The bars are between."""
_BARS = {1: 68, 2: 54}
_BARS_OF_MANY = 42
_NUMBER = 16
_MOST = 6
_WIDEST, _NARROWEST = 13.0, 3.0
_LOWEST = 4.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A meeting on the chart: its place among the mentions, and where it is drawn."""

    mention: int
    rect: QRectF
    passages: int
    decided: bool
    roomy: bool
    """Whether its number fits above it."""

    @property
    def middle(self) -> float:
        """Where its day is."""
        return self.rect.center().x()


@dataclass(frozen=True, slots=True)
class Lane:
    """A body and its bars."""

    name: str
    top: float
    base: float
    """What the bars stand on."""
    bars: tuple[Bar, ...]

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.base + fonts.scaled(_BELOW)

    @property
    def head(self) -> int:
        """The height of its name."""
        return fonts.scaled(_HEAD)


def height(trail: Trail) -> int:
    """Of all lanes together: few of them may be taller."""
    number = len(_grouped(trail))
    return number * (fonts.scaled(_HEAD) + _room(number) + fonts.scaled(_BELOW))


def _room(number: int) -> int:
    """For the bars and the numbers above them."""
    return fonts.scaled(_BARS.get(number, _BARS_OF_MANY))


def number_room() -> int:
    """The room above a bar for its number."""
    return fonts.scaled(_NUMBER)


def lanes(trail: Trail, axis: Axis, top: float) -> list[Lane]:
    """The lanes, those of the bodies that spoke first at the top."""
    out = []
    groups = _grouped(trail)
    room = _room(len(groups))
    for name, places in groups.items():
        base = top + fonts.scaled(_HEAD) + room
        out.append(Lane(name, top, base, _bars(trail, places, axis, base, room - number_room())))
        top = base + fonts.scaled(_BELOW)
    return out


def _bars(
    trail: Trail, places: list[int], axis: Axis, base: float, tallest: float
) -> tuple[Bar, ...]:
    most = max(mention.passages for mention in trail.mentions if mention.held_on)
    decided = {step.mention for step in trail.steps if step.event.decides}
    middles = [_x(trail, place, axis) for place in places]
    near = min((after - before for before, after in pairwise(middles)), default=2 * _WIDEST)
    width = min(_WIDEST, max(_NARROWEST, near * 0.7))
    bars = []
    for place, middle in zip(places, middles, strict=True):
        passages = trail.mentions[place].passages
        tall = max(_LOWEST, tallest * passages / most)
        rect = QRectF(middle - width / 2, base - tall, width, tall)
        bars.append(Bar(place, rect, passages, place in decided, near >= _WIDEST + 2))
    return tuple(bars)


def _x(trail: Trail, place: int, axis: Axis) -> float:
    held_on = trail.mentions[place].held_on
    return axis.x(held_on) if held_on else axis.left


def _grouped(trail: Trail) -> dict[str, list[int]]:
    """The dated mentions of each body; beyond the busiest few, of all others together."""
    groups: dict[str, list[int]] = {}
    for place, mention in enumerate(trail.mentions):
        if mention.held_on:
            name = trail_words.body(mention, trail) if mention.body else tr("Body not stated")
            groups.setdefault(name, []).append(place)
    if len(groups) <= _MOST:
        return groups
    busiest = sorted(groups, key=lambda name: -len(groups[name]))[: _MOST - 1]
    kept = {name: places for name, places in groups.items() if name in busiest}
    rest = sorted(place for name, places in groups.items() if name not in kept for place in places)
    others = tr("{bodies} more").format(bodies=counts.bodies(len(groups) - len(kept)))
    return {**kept, others: rest}
