"""What of a document is to be shown."""

from dataclasses import dataclass

from index.types import Hit, Meeting, Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A document, the place in it to begin at, and the words to mark there."""

    path: str
    around: Span
    meeting: Meeting
    """Whose minutes it is in; a document may hold several."""
    hit: Hit | None = None
    marks: tuple[Span, ...] = ()
    """The current one first."""
    exempt: bool = False
    """Whether exempt items are shown with it."""

    @property
    def passage(self) -> Span | None:
        """The passage that is tinted."""
        return self.hit.passage.span if self.hit else None

    @property
    def start(self) -> int:
        """Where to begin: the current mark, else the passage, else the place."""
        return (self.marks[0] if self.marks else self.passage or self.around).start
