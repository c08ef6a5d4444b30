"""What a language model drafted from quotes, as far as it could be checked against them."""

from dataclasses import dataclass

from index.types.sources import Span


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A sentence of a draft. `text` is the model's, with its citations."""

    text: str
    paragraph: int
    """Of the draft, from 0."""
    cites: tuple[int, ...]
    """The quotes that it says it rests on, by number, in order."""
    missing: tuple[int, ...] = ()
    """Numbers that it cites though no quote has them."""
    flags: tuple[Span, ...] = ()
    """Figures, dates and names in `text` that do not stand in the quotes that it cites."""

    @property
    def is_struck(self) -> bool:
        """Whether it rests on no quote, or on one that does not exist."""
        return not self.cites or bool(self.missing)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft, or as much of it as has come."""

    sentences: tuple[DraftSentence, ...] = ()
    rest: str = ""
    """The sentence that is being written; empty at the end."""
