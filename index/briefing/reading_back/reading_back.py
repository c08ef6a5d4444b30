"""An exported document opened again: the briefing it carries, and which quotes it shows otherwise.

Runs in the process that reads files: the document may come from anybody.
"""

import json
from collections.abc import Callable
from pathlib import Path

from index.briefing.as_json import briefing_of_json
from index.briefing.entries_json import NotABriefingError
from index.briefing.export.forming import plain
from index.briefing.reading_back.carried import Carried, ReadBack, Visible, no_briefing
from index.briefing.wording import differing
from index.loaders.files import read_bytes
from index.naming import shown
from index.types import Altered, Briefing, Excerpt

MAX_STORED = 50_000_000
"""Characters of JSON: some ten thousand quotes."""


def read_back(path: Path) -> ReadBack:
    """The briefing in a document. Raises NotABriefingError, or UnreadableFileError."""
    name = shown(path)
    carrier = _CARRIERS.get(path.suffix.lower())
    if carrier is None:
        kinds = ", ".join(_CARRIERS)
        raise NotABriefingError(f"{name} is not of a kind that can be checked ({kinds}).")
    carried = carrier(read_bytes(path), name)
    if len(carried.stored) > MAX_STORED:
        raise NotABriefingError(f"{name} carries more than a briefing can hold.")
    try:
        briefing = briefing_of_json(json.loads(carried.stored))
    except (ValueError, RecursionError) as error:
        raise NotABriefingError(
            f"The briefing in {name} cannot be read: it was cut short, or edited by hand."
        ) from error
    except NotABriefingError as error:
        raise NotABriefingError(f"{name} cannot be checked. {error}") from error
    return ReadBack(briefing, _altered(briefing, carried.visible))


def _altered(briefing: Briefing, visible: Visible | None) -> dict[str, Altered] | None:
    if visible is None:
        return None
    quotes = (entry for entry in briefing.entries if isinstance(entry, Excerpt))
    compared = {one.id: _compared(one, visible.get(one.id, "")) for one in quotes}
    return {number: altered for number, altered in compared.items() if altered is not None}


def _compared(quote: Excerpt, there: str) -> Altered | None:
    """How a document shows a quote otherwise, without regard to spaces; None where it does not."""
    record = plain(quote.passage.text)
    if "".join(record.split()) == "".join(there.split()):
        return None
    return Altered(differing(record, there) if there.strip() else ())


def _json(data: bytes, name: str) -> Carried:
    try:
        return Carried(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise no_briefing(name) from error


# The libraries of a format are imported when a document of it comes.
def _html(data: bytes, name: str) -> Carried:
    from index.briefing.reading_back.html import carried

    return carried(data, name)


def _word(data: bytes, name: str) -> Carried:
    from index.briefing.reading_back.word import carried

    return carried(data, name)


def _pdf(data: bytes, name: str) -> Carried:
    from index.briefing.reading_back.pdf import carried

    return carried(data, name)


_CARRIERS: dict[str, Callable[[bytes, str], Carried]] = {
    ".docx": _word,
    ".html": _html,
    ".htm": _html,
    ".json": _json,
    ".pdf": _pdf,
}
