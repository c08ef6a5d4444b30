"""The places that were read, one after the other, to go back to as in a browser."""

from dataclasses import dataclass

from app.window.spot import Spot

_KEPT = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """A spot, and the view it was read in; None for the one that the user prefers."""

    spot: Spot
    view: str | None = None


class Places:
    """Going somewhere forgets what lay ahead; nothing is written anywhere."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def current(self) -> Visit | None:
        """The place on show."""
        return self._visits[self._at] if self._visits else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._at > 0

    @property
    def can_go_on(self) -> bool:
        """Whether the user came back from a place."""
        return self._at + 1 < len(self._visits)

    def visit(self, visit: Visit) -> None:
        """Another place; the same once more is none."""
        if self.current is not None and self.current.spot.is_at(visit.spot):
            self._visits[self._at] = visit
            return
        del self._visits[self._at + 1 :]
        self._visits.append(visit)
        del self._visits[:-_KEPT]
        self._at = len(self._visits) - 1

    def leave(self, visit: Visit) -> None:
        """Remember how the place on show was left."""
        if self._visits:
            self._visits[self._at] = visit

    def go(self, by: int) -> Visit | None:
        """The place before (-1) or the next (1), if there is one."""
        if not 0 <= self._at + by < len(self._visits):
            return None
        self._at += by
        return self._visits[self._at]

    def clear(self) -> None:
        """Forget all of them."""
        self._visits.clear()
        self._at = -1
