"""A whole briefing as JSON, and how an export carries it, so that it can be opened again.

The JSON of a file is `embedded`: ASCII, without `<`, `>` and `&`, so that it stands as it is in HTML
and in XML. What carries it, and by what a quote in the visible text is known (`ID` is its entry's):

| file | the JSON | a quote |
|---|---|---|
| HTML | `<script type="application/json" id="minutebook-briefing">` | `<blockquote id="q-ID">` |
| DOCX | `customXml/item1.xml`: `<briefing xmlns="urn:minutebook:briefing:1">` | paragraphs in the style `Quote`, in a bookmark `q_ID` |
| PDF | attached as `briefing.json` | - |
| JSON | the file itself, with a `manifest` | - |

Markdown and CSV carry none. What is withheld is not in it, not even as a place.
"""

import json
from datetime import datetime

from index import __version__
from index.briefing.entries_json import (
    Json,
    NotABriefingError,
    details_as_json,
    details_of_json,
    entry_as_json,
    entry_of_json,
)
from index.types import Briefing, Withheld

FORMAT = 1
"""Raised when what an earlier program wrote can no longer be read by the rules of this one."""
SCRIPT_ID = "minutebook-briefing"
NAMESPACE = "urn:minutebook:briefing:1"
PART = "customXml/item1.xml"
ATTACHMENT = "briefing.json"
_MARKUP = {ord(character): f"\\u{ord(character):04x}" for character in "<>&"}


def briefing_as_json(briefing: Briefing, exported_on: datetime) -> Json:
    """The briefing, without what is withheld."""
    return {
        "minutebook": {
            "format": FORMAT,
            "version": __version__,
            "exported_on": exported_on.isoformat(),
        },
        "title": briefing.title,
        "details": details_as_json(briefing.details),
        "entries": [entry_as_json(e) for e in briefing.entries if not isinstance(e, Withheld)],
    }


def briefing_of_json(stored: object) -> Briefing:
    """The briefing again, under no number. Raises NotABriefingError."""
    match stored:
        case {
            "minutebook": {"format": int(written)},
            "title": str(title),
            "details": details,
            "entries": [*entries],
        }:
            if written > FORMAT:
                raise NotABriefingError("It was written by a newer Minutebook than this one.")
            read = tuple(map(entry_of_json, entries))
            if len({entry.id for entry in read}) < len(read):
                raise NotABriefingError("Two of its entries have the same id.")
            return Briefing(0, title, details_of_json(details), read)
    raise NotABriefingError("It is not a briefing that Minutebook wrote.")


def embedded(stored: Json) -> str:
    """The JSON as other files carry it: nothing in it can end the element that it stands in."""
    return json.dumps(stored).translate(_MARKUP)


def html_id(entry_id: str) -> str:
    """By what a quote is known in HTML."""
    return f"q-{entry_id}"


def bookmark(entry_id: str) -> str:
    """By what a quote is known in Word, where names have no hyphen."""
    return f"q_{entry_id}"
