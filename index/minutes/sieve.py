"""Cheap looks that spare costly ones: most text holds no word that a pattern needs.

A pattern that ignores case is tried at every character, which takes a hundred times as long as
looking for a word in a text in lower case.
"""

from collections.abc import Iterable


def lowered(text: str) -> str:
    """In lower case, every letter in its place, with the odd ones that match as "i" and "s" do."""
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


def holds(low: str, words: Iterable[str]) -> bool:
    """Whether a text in lower case holds one of the words, be it within another."""
    return any(word in low for word in words)
