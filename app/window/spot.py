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
    top: int | None = None
    """What is to be at the top, where that is not for the words to say: how it was left, say."""

    @property
    def passage(self) -> Span | None:
        """The passage that is tinted."""
        return self.hit.passage.span if self.hit else None

    @property
    def start(self) -> int:
        """Where to begin: the top, else the current mark, else the passage, else the place."""
        if self.top is not None:
            return self.top
        return (self.marks[0] if self.marks else self.passage or self.around).start

    @property
    def reach(self) -> Span:
        """What of the document must be at hand."""
        return self.around if self.top is None else Span(self.top, self.top)

    def is_at(self, other: "Spot") -> bool:
        """Whether both are the same place, however they were left."""
        own, others = (self.path, self.around), (other.path, other.around)
        return own == others and self.marks[:1] == other.marks[:1]
