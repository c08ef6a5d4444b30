"""Passages like one that is read: near it, and never taken for an answer."""

from dataclasses import dataclass

from index.types.answers import Hit, Passage, Searched


@dataclass(frozen=True, slots=True)
class Similar:
    """What is like a passage, the likest first; neither the passage itself nor its other versions."""

    passage: Passage
    hits: tuple[Hit, ...]
    searched: Searched
    words: tuple[str, ...] = ()
    """The rarest words of the passage, where it was found by them: no model has read it yet. Empty
    where it was found by meaning."""
