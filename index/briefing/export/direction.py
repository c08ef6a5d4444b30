"""Which way a paragraph runs."""

import unicodedata


def is_right_to_left(text: str) -> bool:
    """Whether the first character that has a direction goes from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
