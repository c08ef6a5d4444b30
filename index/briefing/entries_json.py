"""Entries as JSON: in `user.db`, in what is exported, and in what is read back from that.

What is read back may have been cut short or edited by hand: what is not right is told in one
sentence, never guessed.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, TypeVar

from index.errors import MinutebookError
from index.types import (
    AgendaItem,
    Details,
    Document,
    Entry,
    Excerpt,
    Filters,
    Gap,
    Heading,
    Meeting,
    MeetingStatus,
    Note,
    Passage,
    PassageKind,
    Searched,
    Span,
    Withheld,
)

Json = dict[str, Any]
_Read = TypeVar("_Read")


class NotABriefingError(MinutebookError):
    """What should be an entry or a briefing is none."""


def entry_as_json(entry: Entry) -> Json:
    """One entry."""
    match entry:
        case Heading(number, text):
            return {"kind": "heading", "id": number, "text": text}
        case Note(number, text):
            return {"kind": "note", "id": number, "text": text}
        case Excerpt():
            return {"kind": "quote", "id": entry.id, **_excerpt(entry)}
        case Gap():
            return {"kind": "gap", "id": entry.id, **_gap(entry)}
        case Withheld(number):
            return {"kind": "withheld", "id": number}


def entry_of_json(stored: object) -> Entry:
    """The entry again. Raises NotABriefingError."""
    return _checked(lambda: _READERS[_json(stored)["kind"]](_json(stored)))


def details_as_json(details: Details) -> Json:
    """What stands at the head; what is empty is left out."""
    stored = {name: getattr(details, name) for name in _TEXTS if getattr(details, name)}
    return {**stored, **({"day": details.day.isoformat()} if details.day else {})}


def details_of_json(stored: object) -> Details:
    """The head again. Raises NotABriefingError."""

    def read() -> Details:
        fields = _json(stored)
        texts = {name: _text(fields.get(name, "")) for name in _TEXTS}
        return Details(day=_day(fields.get("day")), **texts)

    return _checked(read)


_TEXTS = ("reference", "subject", "officer", "classification")
_WIDER = ("undated", "any_date", "any_committee")


def _checked(read: Callable[[], _Read]) -> _Read:
    try:
        return read()
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise NotABriefingError("It is not a briefing that Minutebook wrote.") from error


def _excerpt(entry: Excerpt) -> Json:
    passage = entry.passage
    meeting, item, document = passage.meeting, passage.item, passage.document
    return {
        "text": passage.text,
        "source": {
            "path": document.path,
            "sha256": document.sha256,
            "format": document.format,
            "start": passage.span.start,
            "end": passage.span.stop,
        },
        "meeting": {
            "council": meeting.council,
            "committee": meeting.committee,
            "held_on": meeting.held_on and meeting.held_on.isoformat(),
            "starts_at": meeting.starts_at and meeting.starts_at.isoformat("minutes"),
            "status": meeting.status,
        },
        "item": {"number": item.number, "title": item.title},
        "exempt": item.exempt,
        "heading": passage.heading,
        "paragraph": passage.paragraph,
        "pages": [passage.page, passage.last_page],
        "page_labels": [passage.page_label, passage.last_page_label],
        "from_scan": passage.scanned,
        "kinds": sorted(passage.kinds),
        "question": entry.question,
        "chosen_on": entry.chosen_on.isoformat(),
    }


def _gap(entry: Gap) -> Json:
    searched, filters = entry.searched, entry.filters
    return {
        "question": entry.question,
        "searched": {
            "documents": searched.documents,
            "passages": searched.passages,
            "unreadable": searched.unreadable,
        },
        "filters": {
            "committee": filters.committee,
            "council": filters.council,
            "since": filters.since and filters.since.isoformat(),
            "until": filters.until and filters.until.isoformat(),
            "status": filters.status,
            "kind": filters.kind,
            **{name: getattr(filters, name) for name in _WIDER},
        },
        "asked_on": entry.asked_on.isoformat(),
        "exempt": entry.exempt,
    }


def _excerpt_of(stored: Json) -> Excerpt:
    source, meeting, item = stored["source"], stored["meeting"], stored["item"]
    pages, labels = stored["pages"], stored["page_labels"]
    span = Span(_number(source["start"]), _number(source["end"]))
    text = _text(stored["text"])
    if len(span) != len(text) or span.start < 0:
        raise ValueError
    passage = Passage(
        id=0,
        document=Document(
            0, _text(source["path"]), _text(source["sha256"]), _text(source["format"])
        ),
        meeting=Meeting(
            council=_maybe(meeting["council"]),
            committee=_maybe(meeting["committee"]),
            held_on=_day(meeting["held_on"]),
            status=MeetingStatus(meeting["status"]) if meeting["status"] else None,
            starts_at=time.fromisoformat(meeting["starts_at"]) if meeting["starts_at"] else None,
        ),
        item=AgendaItem(
            _maybe(item["number"]), _maybe(item["title"]), _truth(stored["exempt"]), span
        ),
        heading=_maybe(stored["heading"]),
        paragraph=_maybe_number(stored["paragraph"]),
        page=_maybe_number(pages[0]),
        page_label=_maybe(labels[0]),
        span=span,
        text=text,
        last_page=_maybe_number(pages[1]),
        last_page_label=_maybe(labels[1]),
        scanned=_truth(stored["from_scan"]),
        kinds=frozenset(PassageKind(kind) for kind in stored["kinds"]),
    )
    chosen_on = _moment(stored["chosen_on"])
    return Excerpt(_text(stored["id"]), passage, chosen_on, _maybe(stored["question"]))


def _gap_of(stored: Json) -> Gap:
    searched, filters = stored["searched"], stored["filters"]
    return Gap(
        id=_text(stored["id"]),
        question=_text(stored["question"]),
        filters=Filters(
            committee=_maybe(filters["committee"]),
            council=_maybe(filters["council"]),
            since=_day(filters["since"]),
            until=_day(filters["until"]),
            status=MeetingStatus(filters["status"]) if filters["status"] else None,
            kind=PassageKind(filters["kind"]) if filters["kind"] else None,
            **{name: _truth(filters[name]) for name in _WIDER},
        ),
        searched=Searched(
            *(_number(searched[name]) for name in ("documents", "passages", "unreadable"))
        ),
        asked_on=_moment(stored["asked_on"]),
        exempt=_truth(stored["exempt"]),
    )


_READERS: dict[str, Callable[[Json], Entry]] = {
    "heading": lambda stored: Heading(_text(stored["id"]), _text(stored["text"])),
    "note": lambda stored: Note(_text(stored["id"]), _text(stored["text"])),
    "quote": _excerpt_of,
    "gap": _gap_of,
    "withheld": lambda stored: Withheld(_text(stored["id"])),
}


def _json(value: object) -> Json:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _maybe(value: object) -> str | None:
    if value is None:
        return None
    text = _text(value)
    text.encode()  # no half characters: what a meeting is called is looked up in the archive
    return text


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _maybe_number(value: object) -> int | None:
    return None if value is None else _number(value)


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))
