"""The style sheet of an RTF file, as far as it names headings."""

import re

_HEADING = re.compile(r"heading ([1-9])")


class StyleSheet:
    """Levels of headings by the number of their style."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._outlines: dict[int, int] = {}

    def meet(self, style: int, name: str, outline: int | None) -> None:
        """Take note of a piece of a style's name, and of its level in the outline from 0."""
        self._names[style] = self._names.get(style, "") + name
        if outline is not None:
            self._outlines[style] = outline

    def level(self, style: int, outline: int | None) -> int | None:
        """1 to 9 for a heading, 0 for the title; `outline` is what a paragraph itself states."""
        if outline is None:
            name = self._names.get(style, "").partition(";")[0].strip().lower()
            if name == "title":
                return 0
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            outline = self._outlines.get(style)
        return outline + 1 if outline is not None and 0 <= outline < 9 else None
