"""What the web service's answers say. Run in the reading process: they are a stranger's files."""

import codecs
import html
import re
from dataclasses import dataclass
from datetime import date, datetime

from lxml.etree import XMLSyntaxError, _Element

from index.errors import UnreadableFileError
from index.loaders.web.characters import read_characters
from index.loaders.web.moderngov_service import committee_of, parse_answer, value_of
from index.moderngov.errors import PassingError, SiteError
from index.naming import shown
from index.types import Committee

_WEB_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 5000
_COMMITTEES = ("getcommittees", "committees")
_MEETINGS = ("getmeetings",)
_MEETING = ("meeting",)
_BEFORE = codecs.BOM_UTF8 + b" \r\n\t"
_NUMBER = re.compile(r"\d{1,12}", re.ASCII)
_PRINTED_MINUTES = re.compile(
    r"/documents/g\d+/[^?#]+\.pdf\?(?:[^#]*&)?T=1(?:&|#|$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as the site lists it."""

    number: str
    committee: Committee
    held_on: date | None


@dataclass(frozen=True, slots=True)
class Published:
    """What is published of a meeting."""

    minutes: bool
    """Whether its minutes are."""
    is_worded: bool
    """Whether the answer itself holds their words."""
    names_committee: bool
    printed: tuple[str, ...]
    """Links to its printed minutes."""


def committees_in(data: bytes, address: str) -> tuple[Committee, ...]:
    """The committees that a list names, but those that were deleted."""
    root = _answer(data, address, _COMMITTEES)
    return tuple(
        Committee(number, name, _says(one, "committeeexpired"))
        for one in root.iter("{*}committee")
        if (number := _number(one, "committeeid"))
        and (name := _plain(value_of(one, "committeetitle")))
        and not _says(one, "committeedeleted")
    )


def meetings_in(data: bytes, address: str, committee: Committee) -> tuple[Meeting, ...]:
    """The meetings that a list names, but those that were cancelled."""
    root = _answer(data, address, _MEETINGS)
    return tuple(
        Meeting(number, committee, _day(value_of(one, "meetingdate")))
        for one in root.iter("{*}meeting")
        if (number := _number(one, "meetingid"))
        and "cancel" not in value_of(one, "meetingstatus").lower()
    )


def published_in(data: bytes, address: str) -> Published:
    """What an answer about a meeting says is published. What is restricted is not looked at."""
    root = _answer(data, address, _MEETING)
    said = value_of(root, "minutepublished")
    has_words = any(
        value_of(item, "minutesnonemptyhtmlbody")
        for item in root.iter("{*}agendaitem")
        if not _is_restricted(item)
    )
    links = [
        _plain(value_of(one, "url")) for one in root.iter("{*}linkeddoc") if not _is_restricted(one)
    ]
    return Published(
        minutes=not _is_restricted(root) and (said == "True" if said else has_words),
        is_worded=has_words,
        names_committee=bool(committee_of(root)),
        printed=tuple(link for link in links if _PRINTED_MINUTES.search(link)),
    )


def printed_minutes_on(data: bytes, address: str) -> tuple[str, ...]:
    """The links to printed minutes on a meeting's page."""
    from index.loaders.web.tree import parse_page

    page = parse_page(read_characters(data, shown(address)), shown(address))
    links = dict.fromkeys(str(link).strip() for link in page.xpath("//a/@href"))
    return tuple(link for link in links if _PRINTED_MINUTES.search(f"/{link}"))


def _answer(data: bytes, address: str, names: tuple[str, ...]) -> _Element:
    """The element of one of these names. Raises PassingError where the answer was cut short."""
    at = shown(address)
    if not data.strip():
        raise PassingError(f"{at} gave an empty answer; try again later.")
    try:
        text = read_characters(data, at)
        if _WEB_PAGE.match(text[:_HEAD]):
            raise SiteError(
                f"{at} gave a web page where ModernGov's web service gives XML; the council may "
                "have switched the service off, or the address is not that of a ModernGov site."
            )
        root = parse_answer(text, at)
    except UnreadableFileError as error:
        if isinstance(error.__cause__, XMLSyntaxError) and data.lstrip(_BEFORE).startswith(b"<"):
            sentence = f"{at} gave an answer that is cut short; try again later."
            raise PassingError(sentence) from error
        raise _unlike(at) from error
    found = next((one for name in names for one in root.iter(f"{{*}}{name}")), None)
    if found is None:
        raise _unlike(at)
    return found


def _unlike(at: str) -> SiteError:
    return SiteError(f"{at} did not answer like ModernGov's web service.")


def _number(element: _Element, tag: str) -> str | None:
    number = value_of(element, tag)
    return number if _NUMBER.fullmatch(number) else None


def _says(element: _Element, tag: str) -> bool:
    return value_of(element, tag).lower() == "true"


def _is_restricted(element: _Element) -> bool:
    return _says(element, "isrestricted") or value_of(element, "isdisplayallowed") == "False"


def _plain(words: str) -> str:
    """Words that were escaped once more than XML needs, on one line."""
    return " ".join(html.unescape(html.unescape(words)).split())


def _day(words: str) -> date | None:
    try:
        return datetime.strptime(words, "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
