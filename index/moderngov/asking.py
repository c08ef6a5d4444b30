"""What is asked of a site, and where the minutes of a meeting are found on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeVar

from index.errors import UnreadableFileError
from index.moderngov.client import NONE, Body, Client, Fetched, Tick, Validators
from index.moderngov.errors import NotThereError, PassingError, SiteError
from index.moderngov.manifest import Filed
from index.moderngov.service import Meeting, Published
from index.moderngov.site import Site
from index.naming import shown
from index.safe_reading import Reader
from index.types import Committee

T = TypeVar("T")
_SERVICE = "index.moderngov.service"
_PDF = ".pdf"
_HEAD = 1024
_TAIL = 4096


@dataclass(frozen=True, slots=True)
class Found:
    """Minutes as the site gives them."""

    data: bytes
    ending: str
    """Of the file's name."""
    address: str
    validators: Validators


class Asker:
    """Asks the web service and the pages of one site. What comes back is read in the reader."""

    def __init__(self, site: Site, client: Client, reader: Reader, tick: Tick) -> None:
        self._site = site
        self._client = client
        self._reader = reader
        self._tick = tick

    def committees(self) -> tuple[Committee, ...]:
        """The committees that the site lists."""
        found: tuple[Committee, ...] = self._listed(self._site.committees, "committees_in")
        return found

    def meetings(self, committee: Committee, since: date, until: date) -> tuple[Meeting, ...]:
        """The meetings of a committee in a period."""
        address = self._site.meetings(committee.number, since, until)
        found: tuple[Meeting, ...] = self._listed(address, "meetings_in", committee)
        return found

    def minutes(self, meeting: Meeting, known: Filed | None) -> Found | Filed | None:
        """The minutes of a meeting: `known` where they are the same, None where there are none.

        The printed minutes are preferred, for they have pages; then what the web service says of
        the meeting; then its page, which cuts long minutes short.
        """
        if known and known.file.endswith(_PDF):
            try:
                return self._printed(known.address, known) or known
            except NotThereError:
                known = None  # moved: it is looked for anew
        address = self._site.meeting(meeting.number)
        answer = self._get(address, self._reading("published_in"), known)
        if answer is None:
            return known
        if not answer.value.minutes:
            return None
        return self._best(meeting, answer, known)

    def _best(
        self, meeting: Meeting, answer: Fetched[Published], known: Filed | None
    ) -> Found | Filed | None:
        links = self._links(answer.value.printed, answer.address)
        page = None
        if not links and (page := self._page(meeting)):
            links = self._links(page.value, page.address)
        failed: SiteError | None = None
        for link in links:
            try:
                return self._printed(link, known) or known
            except PassingError:
                raise
            except SiteError as error:
                failed = error  # what the service says of the meeting may do instead
        if answer.value.is_worded and answer.value.names_committee:
            return _found(answer, ".xml")
        if answer.value.is_worded and page:
            return _found(page, ".html")
        if failed:
            raise failed
        return None

    def _page(self, meeting: Meeting) -> Fetched[tuple[str, ...]] | None:
        """The meeting's page; None where the site does not show it to programs."""
        address = self._site.page(meeting.committee.number, meeting.number)
        try:
            return self._get(address, self._reading("printed_minutes_on"), None)
        except PassingError:
            raise
        except SiteError:
            return None

    def _printed(self, address: str, known: Filed | None) -> Found | None:
        """Printed minutes; None where they are the ones that are known."""
        fetched = self._get(address, _whole_pdf, known)
        return _found(fetched, _PDF) if fetched else None

    def _links(self, links: tuple[str, ...], at: str) -> list[str]:
        return [own for link in links if (own := self._site.own(link, at))]

    def _listed(self, address: str, function: str, *more: object) -> Any:
        fetched = self._get(address, self._reading(function, *more), None)
        return fetched.value if fetched else ()

    def _get(
        self, address: str, read: Callable[[Body], T], known: Filed | None
    ) -> Fetched[T] | None:
        same = known and known.address == address
        return self._client.get(address, read, known.validators if known and same else NONE)

    def _reading(self, function: str, *more: object) -> Callable[[Body], Any]:
        return partial(self._read, function, more)

    def _read(self, function: str, more: tuple[object, ...], body: Body) -> Any:
        """What a function of the service's module makes of an answer, in the reading process."""
        name = f"{_SERVICE}:{function}"
        at = shown(body.address)
        try:
            return self._reader.call(at, name, body.data, body.address, *more, tick=self._tick)
        except UnreadableFileError as error:
            raise SiteError(str(error)) from error


def _found(fetched: Fetched[Any], ending: str) -> Found:
    return Found(fetched.data, ending, fetched.address, fetched.validators)


def _whole_pdf(body: Body) -> None:
    """Raises SiteError for what is no PDF, PassingError for one that was cut short."""
    at = shown(body.address)
    if b"%PDF-" not in body.data[:_HEAD]:
        raise SiteError(f"{at} gave no PDF where the printed minutes should be.")
    if not body.is_measured and b"%%EOF" not in body.data[-_TAIL:]:
        raise PassingError(f"{at} gave a PDF that is cut short; try again later.")
