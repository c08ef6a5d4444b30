"""The one table of colours. Everything that is drawn takes its colours from here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as `#rrggbb`, and its ring."""

    window: str
    panel: str
    text: str
    quiet: str
    line: str
    edge: str
    """Lines that carry meaning, such as the border of a field: 3:1 against both grounds."""
    accent: str
    accent_strong: str
    """The accent under the pointer."""
    accent_behind: str
    on_accent: str
    mark: str
    tint: str
    found: str
    """Behind what was looked for on the page."""
    highlight: str
    """Behind what the reader highlighted; underlined too."""
    hover: str
    scroll: str
    danger: str
    danger_behind: str
    paper: str
    """What the white of a page's picture becomes: in the dark it is dimmed, never inverted."""
    paper_tint: str
    """The passage on a page's picture; the words stay as they are printed."""
    paper_mark: str
    paper_mark_current: str
    """The mark of the quote that is chosen."""
    paper_found: str
    paper_found_current: str
    paper_highlight: str
    paper_line: str
    """Lines on a page's picture that carry meaning."""
    ring: int = 2
    """How thick the ring is that shows where the keyboard is, in pixels."""


LIGHT = Tokens(
    window="#f6f5f2",
    panel="#ffffff",
    text="#1f2328",
    quiet="#626a73",
    line="#e3e1dc",
    edge="#868c94",
    accent="#0b6e6e",
    accent_strong="#095a5a",
    accent_behind="#e2f1f0",
    on_accent="#ffffff",
    mark="#ffe9a8",
    tint="#fff8e1",
    found="#d3e3fd",
    highlight="#d9f2e4",
    hover="#f1efeb",
    scroll="#8c8983",
    danger="#a3291f",
    danger_behind="#fdecea",
    paper="#ffffff",
    paper_tint="#fff8e1",
    paper_mark="#ffe9a8",
    paper_mark_current="#ffd24d",
    paper_found="#d3e3fd",
    paper_found_current="#a9c8fa",
    paper_highlight="#cdeedd",
    paper_line="#0b6e6e",
)

DARK = Tokens(
    window="#17191c",
    panel="#1f2226",
    text="#e8e6e1",
    quiet="#a0a6ad",
    line="#33373d",
    edge="#737a83",
    accent="#5cc2bd",
    accent_strong="#78d2cd",
    accent_behind="#1d3534",
    on_accent="#0f1f1f",
    mark="#6b5714",
    tint="#2a2719",
    found="#27436b",
    highlight="#1f4634",
    hover="#282c31",
    scroll="#6b7179",
    danger="#f19a90",
    danger_behind="#3a2321",
    paper="#c9c7c2",
    paper_tint="#fff1c4",
    paper_mark="#ffe08a",
    paper_mark_current="#ffc62e",
    paper_found="#c6dafb",
    paper_found_current="#9fc2fa",
    paper_highlight="#bfe8d2",
    paper_line="#084848",
)

CONTRAST_LIGHT = Tokens(
    window="#ffffff",
    panel="#ffffff",
    text="#000000",
    quiet="#333333",
    line="#595959",
    edge="#000000",
    accent="#00474a",
    accent_strong="#002f31",
    accent_behind="#d3f0ef",
    on_accent="#ffffff",
    mark="#ffe066",
    tint="#fff6d6",
    found="#c6dcff",
    highlight="#c9f2da",
    hover="#e8e8e8",
    scroll="#595959",
    danger="#7d0d05",
    danger_behind="#ffe9e6",
    paper="#ffffff",
    paper_tint="#fff6d6",
    paper_mark="#ffe066",
    paper_mark_current="#ffc400",
    paper_found="#c6dcff",
    paper_found_current="#9cc2ff",
    paper_highlight="#c9f2da",
    paper_line="#00474a",
    ring=3,
)

CONTRAST_DARK = Tokens(
    window="#000000",
    panel="#000000",
    text="#ffffff",
    quiet="#d9d9d9",
    line="#8c8c8c",
    edge="#ffffff",
    accent="#7df5ee",
    accent_strong="#b3faf6",
    accent_behind="#003d3c",
    on_accent="#000000",
    mark="#5c4400",
    tint="#211b00",
    found="#0c356e",
    highlight="#06452c",
    hover="#2b2b2b",
    scroll="#a6a6a6",
    danger="#ffb8b0",
    danger_behind="#3d0502",
    paper="#ffffff",
    paper_tint="#fff1c4",
    paper_mark="#ffe08a",
    paper_mark_current="#ffc62e",
    paper_found="#c6dcff",
    paper_found_current="#9cc2ff",
    paper_highlight="#c9f2da",
    paper_line="#00474a",
    ring=3,
)

THEMES = {
    "light": LIGHT,
    "dark": DARK,
    "contrast_light": CONTRAST_LIGHT,
    "contrast_dark": CONTRAST_DARK,
}

TEXT_PAIRS = (
    *(("text", g) for g in ("window", "panel", "mark", "tint", "found", "highlight", "hover")),
    *(("text", g) for g in ("accent_behind", "danger_behind")),
    *(("quiet", g) for g in ("window", "panel", "accent_behind", "hover")),
    *(("accent", g) for g in ("window", "panel", "accent_behind", "hover", "tint")),
    *(("danger", g) for g in ("panel", "accent_behind", "hover")),
    *(("on_accent", g) for g in ("accent", "accent_strong")),
)
"""Text and the ground that it stands on, wherever the window writes."""
LINE_PAIRS = (
    *((line, g) for line in ("edge", "accent", "scroll") for g in ("panel", "window")),
    *(("accent", g) for g in ("accent_behind", "mark", "tint", "found", "highlight")),
    *(("paper_line", f"paper{g}") for g in ("", "_tint", "_mark", "_mark_current", "_highlight")),
    *(("paper_line", f"paper_found{g}") for g in ("", "_current")),
    *(("danger", g) for g in ("danger_behind", "window")),
)
"""Lines and icons that carry meaning, the ring among them, and the ground beside them."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in bytes.fromhex(colour[1:]))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
