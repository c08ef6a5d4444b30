"""Words as they are written into a text: one line, without what cannot be seen."""

import re

# Controls, soft hyphens, zero-width and direction characters, and halves of characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
# What Symbol and Wingdings draw as bullets, boxes and ticks stands in the private area.
_GLYPHS = str.maketrans(
    {
        **dict.fromkeys("\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0e0\uf0f0", "•"),
        **dict.fromkeys("\uf06f\uf071\uf0a8\uf072", "☐"),
        "\uf02d": "–",
        "\uf0fc": "✓",
        "\uf0fb": "✗",
        "\uf0fd": "☒",
        "\uf0fe": "☑",
    }
)

_DRAWN_AS_BULLETS = {"o", "§", "·", "Ø", "q", "v", "l", "n"}
"""Letters of lists that Courier, Symbol and Wingdings draw as bullets."""


def settled(words: str) -> str:
    """The words with single spaces between them and nothing invisible in them."""
    return " ".join(_UNSEEN.sub("", words).translate(_GLYPHS).split())


def broken_lines(words: str) -> list[str]:
    """A paragraph at its line breaks; a break within a sentence is only a space.

    A new line begins with a capital or a figure, or after the end of a sentence.
    """
    lines: list[str] = []
    for line in filter(None, map(settled, words.split("\n"))):
        if lines and line[0].islower() and lines[-1][-1] not in ".:;!?":
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return lines


def bullet(text: str) -> str:
    """The sign of a list without numbers, as it is seen."""
    text = settled(text)
    drawn = not text or text in _DRAWN_AS_BULLETS or "\ue000" <= text[0] <= "\uf8ff"
    return "•" if drawn else text
