"""The fixed words with which ModernGov and others frame an item, in English and Welsh."""

import re
from functools import lru_cache

ITEM_LABELS = {"agenda item", "eitem agenda", "eitem ar yr agenda"}
DECISION_LABELS = {"decision", "penderfyniad"}
CONTENT_LABELS = {"minutes", "cofnodion", *DECISION_LABELS}
ATTACHMENT_LABELS = {
    "supporting documents",
    "additional documents",
    "dogfennau ychwanegol",
    "dogfennau cefnogol",
}
_ITEM_WORD = re.compile(r"^(?:agenda\s+)?item\s+(?P<number>\d{1,3}[a-z]?)\s*[.:]?$", re.IGNORECASE)


@lru_cache(maxsize=1024)  # a line is asked four times what label it is
def folded(words: str) -> str:
    """A label as it is compared: no marks of Markdown, no colon, lower case."""
    return words.strip("*_# ").rstrip(":").strip("*_ ").lower()


def is_item_label(words: str) -> bool:
    """Whether the line is the frame "Agenda item" before a title."""
    return folded(words) in ITEM_LABELS


def is_content_label(words: str) -> bool:
    """Whether the line is the frame before an item's text ("Minutes:")."""
    return words.rstrip("*_ ").endswith(":") and folded(words) in CONTENT_LABELS


def is_decision_label(words: str) -> bool:
    """Whether the line is the frame before the decision alone ("Decision:")."""
    return folded(words) in DECISION_LABELS


def is_attachment_label(words: str) -> bool:
    """Whether a list of attached files begins here ("Supporting documents:")."""
    # Copied pages glue the next item's frame on: "Supporting documents:Agenda item".
    return ":" in words and folded(words.split(":", maxsplit=1)[0]) in ATTACHMENT_LABELS


def numbered_item_word(words: str) -> str | None:
    """The number of a line that reads "Item 7."; None for any other line."""
    match = _ITEM_WORD.match(words)
    return match["number"] if match else None
