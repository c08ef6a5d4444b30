"""Names for files that every system takes, and that tell a person what is in them."""

import re
import unicodedata

from index.moderngov.service import Meeting

_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)", re.IGNORECASE)
_MOST_BYTES = 80
_UNNAMED = "Committee"


def file_name(meeting: Meeting, ending: str) -> str:
    """The place of a meeting's minutes below the folder: "Committee/day Committee number"."""
    committee = safe_name(meeting.committee.name)
    day = meeting.held_on.isoformat() if meeting.held_on else "undated"
    return f"{committee}/{day} {committee} {meeting.number}{ending}"


def safe_name(words: str) -> str:
    """A name of one part, safe on Windows too."""
    seen = "".join(
        " " if unicodedata.category(one)[0] in "CZ" else one
        for one in unicodedata.normalize("NFC", _UNSAFE.sub(" ", words))
    )
    short = " ".join(seen.split()).encode()[:_MOST_BYTES].decode("utf-8", "ignore")
    # A point at the front hides a file, one at the end is dropped by Windows, "~$" is Word's.
    name = short.lstrip(".~ ").rstrip(". ")
    if _DEVICES.match(name):
        return f"{_UNNAMED} {name}"
    return name or _UNNAMED
