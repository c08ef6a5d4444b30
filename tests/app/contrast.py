"""Whether colours can be told apart, in every theme: `python -m tests.app.contrast` prints a table.

The ratios demanded are those of EN 301 549, 11.1.4.3 (text, 4.5) and 11.1.4.11 (lines and icons, 3);
the themes of high contrast are held to 7 and 4.5.
"""

import sys
from dataclasses import dataclass

from app.window.tokens import LINE_PAIRS, TEXT_PAIRS, THEMES, Tokens, contrast

_KINDS = {"text": (TEXT_PAIRS, 4.5, 7.0), "line": (LINE_PAIRS, 3.0, 4.5)}
"""The pairs of each, and what is demanded in a usual theme and in one of high contrast."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is written or drawn on a ground, their ratio, and what it has to come to."""

    theme: str
    kind: str
    colour: str
    ground: str
    ratio: float
    least: float

    @property
    def is_enough(self) -> bool:
        return self.ratio >= self.least

    def __str__(self) -> str:
        names = f"{self.theme:<15} {self.kind} {self.colour:<10} on {self.ground:<19}"
        fault = "" if self.is_enough else "  too little"
        return f"{names} {self.ratio:5.2f}:1, at least {self.least}{fault}"


def pairs(theme: str) -> list[Pair]:
    """Every pair of one theme."""
    tokens, high = THEMES[theme], theme.startswith("contrast")
    return [
        Pair(theme, kind, colour, ground, _ratio(tokens, colour, ground), most if high else least)
        for kind, (named, least, most) in _KINDS.items()
        for colour, ground in named
    ]


def on_paper(tokens: Tokens, mark: str) -> str:
    """A mark as it is seen on a page's picture, over which it is laid as a felt pen is."""
    paper, pen = (bytes.fromhex(colour[1:]) for colour in (tokens.paper, mark))
    return "#" + "".join(f"{p * q // 255:02x}" for p, q in zip(paper, pen, strict=True))


def _ratio(tokens: Tokens, colour: str, ground: str) -> float:
    behind = getattr(tokens, ground)
    seen = on_paper(tokens, behind) if ground.startswith("paper_") else behind
    return contrast(getattr(tokens, colour), seen)


def main() -> int:
    found = [pair for theme in THEMES for pair in pairs(theme)]
    print(*found, sep="\n")
    return int(not all(pair.is_enough for pair in found))


if __name__ == "__main__":
    sys.exit(main())
