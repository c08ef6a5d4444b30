"""Words that are broken at the end of a line."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class Hyphens:
    """Decides from the rest of the file whether a hyphen at the end of a line is the word's own."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {word.casefold() for text in texts for word in _WORD.findall(text)}

    def joint(self, before: str, after: str) -> str | None:
        """What stands between a line's last and the next one's first word when they are one.

        "-", or "" where the hyphen is only the line's; None where they are two words.
        """
        if not before.endswith("-") or len(before) < 2 or not before[-2].isalnum():
            return None
        if not after[0].isalnum():
            return None
        parts = _WORD.findall(before[:-1])[-1:], _WORD.match(after)
        if not parts[0] or parts[1] is None or after[0].isupper() or not before[-2].isalpha():
            return "-"
        first, second = parts[0][0].casefold(), parts[1][0].casefold()
        is_one_word = first + second in self._words and f"{first}-{second}" not in self._words
        return "" if is_one_word else "-"
