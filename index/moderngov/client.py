"""A polite client: one request at a time, pauses, few tries, and nothing fetched twice."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urljoin

import httpx2

from index import __version__
from index.loaders.files import MAX_BYTES
from index.moderngov.errors import PassingError, SiteError
from index.moderngov.refusals import refusal, seconds_asked
from index.moderngov.site import Site
from index.naming import shown

T = TypeVar("T")
Tick = Callable[[], None]

USER_AGENT = f"Minutebook/{__version__}"
_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
_UNCHANGED = 304
_LOOK_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Politeness:
    """How a site is treated. All in seconds but `tries`."""

    pause: float = 1.0
    """Between the end of one request and the start of the next."""
    first_wait: float = 2.0
    """After a failure; doubled after each further one."""
    longest_wait: float = 300.0
    """A site that asks to be left alone for longer is left alone."""
    tries: int = 4
    timeout: float = 30.0
    """For which a site may be silent."""
    patience: float = 600.0
    """Which one answer may take in all."""

    def wait(self, failures: int, asked: float | None) -> float:
        """How long to wait after so many failures, where the site asked for that much."""
        own = min(self.first_wait * float(2 ** (failures - 1)), self.longest_wait)
        return max(own, asked or 0.0)


@dataclass(frozen=True, slots=True)
class Validators:
    """By what a site can tell whether its file is still the one that we have."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """What asks for the file only if it is another now."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in named.items() if value}


NONE = Validators()


@dataclass(frozen=True, slots=True)
class Fetched(Generic[T]):
    """An answer, and what was read in it."""

    data: bytes
    value: T
    address: str
    """Where it came from in the end."""
    validators: Validators


@dataclass(frozen=True, slots=True)
class Body:
    """The bytes of an answer."""

    data: bytes
    address: str
    is_measured: bool
    """Whether the site said how long it is, so that it is known to be whole."""


class Client:
    """Asks one site. Use it in one thread, with `with`."""

    def __init__(
        self, site: Site, politeness: Politeness, tick: Tick, note: Callable[[str], None]
    ) -> None:
        """`tick` is called while waiting and may raise to stop; `note` is told of a long wait."""
        self._site = site
        self._politeness = politeness
        self._tick = tick
        self._note = note
        self._ready_at = 0.0
        self._is_reached = False
        self._client = httpx2.Client(
            headers={"User-Agent": USER_AGENT}, timeout=politeness.timeout, follow_redirects=False
        )

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(
        self, address: str, read: Callable[[Body], T], known: Validators = NONE
    ) -> Fetched[T] | None:
        """What `read` makes of the answer; None where it is the one that is `known`.

        `read` raises PassingError for an answer that is not whole. Raises SiteError.
        """
        failures = 0
        while True:
            try:
                return self._once(address, read, known)
            except PassingError as error:
                failures += 1
                asked = error.wait or 0
                if failures >= self._politeness.tries or asked > self._politeness.longest_wait:
                    raise
                seconds = self._politeness.wait(failures, error.wait)
                self._note(f"asking again in {seconds:.0f} s: {error}")
                self._wait_until(time.monotonic() + seconds)

    def _once(
        self, address: str, read: Callable[[Body], T], known: Validators
    ) -> Fetched[T] | None:
        at = address
        for _ in range(_MOST_REDIRECTS + 1):
            with self._answer(at, known) as answer:
                if answer.status_code == _UNCHANGED and known.headers():
                    return None
                if answer.status_code in _REDIRECTS:
                    at = self._next(answer, at)
                    continue
                body = self._body(answer, at)
            return Fetched(body.data, read(body), at, _validators(answer))
        raise SiteError(f"{shown(address)} leads from one address to another without an end.")

    @contextmanager
    def _answer(self, at: str, known: Validators) -> Iterator[httpx2.Response]:
        """The answer, while it comes in; the pause before the next request starts at its end."""
        self._wait_until(self._ready_at)
        try:
            with self._client.stream("GET", at, headers=known.headers()) as answer:
                self._is_reached = True
                yield answer
        except httpx2.TimeoutException as error:
            seconds = self._politeness.timeout
            sentence = f"{shown(at)} did not answer within {seconds:g} seconds; try again later."
            raise PassingError(sentence) from error
        except httpx2.ConnectError as error:
            sentence = f"{shown(at)} cannot be reached; is the address right, and the network on?"
            # Where nothing was ever reached, the address is wrong, or this computer is not online.
            raise (PassingError if self._is_reached else SiteError)(sentence) from error
        except (httpx2.InvalidURL, UnicodeError) as error:
            raise SiteError(f"{shown(at)} is not the address of a web page.") from error
        except httpx2.HTTPError as error:
            sentence = f"{shown(at)} broke off in the middle of its answer; try again later."
            raise PassingError(sentence) from error
        finally:
            self._ready_at = time.monotonic() + self._politeness.pause

    def _body(self, answer: httpx2.Response, at: str) -> Body:
        """All of an answer. Raises SiteError where it is a refusal, or too long."""
        if answer.status_code != httpx2.codes.OK:
            raise refusal(answer.status_code, at, seconds_asked(answer.headers.get("retry-after")))
        data = bytearray()
        until = time.monotonic() + self._politeness.patience
        for part in answer.iter_bytes():
            data += part
            self._tick()
            if len(data) > MAX_BYTES:
                most = MAX_BYTES / 1e6
                raise SiteError(f"{shown(at)} gives more than the {most:.0f} MB that are fetched.")
            if time.monotonic() > until:
                raise PassingError(f"{shown(at)} answers too slowly; try again later.")
        length = "content-length" in answer.headers or "transfer-encoding" in answer.headers
        return Body(bytes(data), at, is_measured=length)

    def _next(self, answer: httpx2.Response, at: str) -> str:
        """Where a redirect leads. Raises SiteError where nobody should follow."""
        link = answer.headers.get("location", "")
        try:
            onward = urljoin(at, link)
            allowed = self._site.allows(onward)
        except ValueError:
            onward, allowed = link, False
        if not allowed:
            raise SiteError(
                f"{shown(at)} leads to {shown(onward)}, which is not an encrypted address."
            )
        return onward

    def _wait_until(self, moment: float) -> None:
        self._tick()
        while (left := moment - time.monotonic()) > 0:
            time.sleep(min(left, _LOOK_EVERY))
            self._tick()


def _validators(answer: httpx2.Response) -> Validators:
    return Validators(answer.headers.get("etag"), answer.headers.get("last-modified"))
