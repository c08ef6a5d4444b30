"""A ModernGov site of an invented council, on a port of this machine, with its moods."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.index.pdf_files import page_of, pdf

PDF, XML, HTML = "application/pdf", "text/xml; charset=utf-8", "text/html; charset=utf-8"
RIVERS, HARBOUR, MARKETS = "3", "5", "9"
TROUT = "The Panel heard that 412 trout had been counted below the weir at Otter Mill."
CRANE = "The Harbour Master reported that the steam crane had lifted 93 boats."
EELS = "It was noted that the eel pass at Otter Mill had been repaired for £4,150."


@dataclass
class Held:
    """A meeting as the council publishes it."""

    number: str
    day: str
    words: str = ""
    """What the web service says of it."""
    printed: bytes = b""
    """Its printed minutes."""
    status: str = "Confirmed"
    published: str = "True"
    restricted: bool = False
    """Whether the printed minutes are."""
    linked: bool = False
    """Whether the web service links to the printed minutes, and not its page only."""


@dataclass
class Body:
    """A committee."""

    name: str
    meetings: list[Held] = field(default_factory=list)
    named: bool = True
    """Whether an answer on a meeting names it."""
    deleted: str = "False"
    expired: str = "False"


@dataclass(frozen=True)
class Asked:
    """A request that came in."""

    path: str
    headers: dict[str, str]


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        self.server.site.take(self)

    def send(
        self, data: bytes, kind: str = XML, status: int = 200, more: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(data))} | (more or {})
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    site: "CouncilSite"

    def handle_error(self, *_: object) -> None:
        pass  # a client that was killed


Mood = Callable[[Handler], None]


def status(number: int, **headers: str) -> Mood:
    """Answers with this status."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send(b"<html>no</html>", HTML, number, more)


def says(data: bytes, kind: str = XML, code: int = 200, **headers: str) -> Mood:
    """Answers with these bytes."""
    return lambda handler: handler.send(data, kind, code, headers)


def breaks_off(data: bytes) -> Mood:
    """Says that there is more, and hangs up."""

    def act(handler: Handler) -> None:
        handler.send(data, more={"Content-Length": str(len(data) + 1000)})
        handler.close_connection = True

    return act


def without_length(data: bytes, kind: str = XML) -> Mood:
    """Does not say how much there is, so that a cut cannot be seen from the length."""

    def act(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", kind)
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.wfile.write(data)

    return act


class CouncilSite:
    """Serves what the council publishes, unless a mood is set for an address."""

    def __init__(self) -> None:
        self.bodies = invented()
        self.asked: list[Asked] = []
        self.most_at_once = 0
        self.answers_conditions = True
        self.closed = threading.Event()
        self._at_once = 0
        self._lock = threading.Lock()
        self._moods: list[tuple[str, Mood]] = []
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.site = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.address = f"http://{self.host}/"

    def close(self) -> None:
        if self.closed.is_set():
            return
        self.closed.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def set_mood(self, part: str, *moods: Mood) -> None:
        """The next requests whose address holds this part are answered so, one mood each."""
        self._moods += [(part, mood) for mood in moods]

    def silence(self, part: str, times: int = 1) -> None:
        """The next requests whose address holds this part are not answered at all."""
        self.set_mood(part, *[lambda _: self.closed.wait() and None] * times)

    def hold(self, part: str) -> threading.Event:
        """The next answer stops in its middle; the event is set when it has come so far."""
        reached = threading.Event()

        def act(handler: Handler) -> None:
            handler.send(b"%PDF-1.7 half", PDF, more={"Content-Length": "100000"})
            handler.wfile.flush()
            reached.set()
            self.closed.wait()

        self.set_mood(part, act)
        return reached

    def paths(self, part: str = "") -> list[str]:
        """The addresses that were asked for, in order."""
        return [one.path for one in self.asked if part in one.path]

    def forget(self) -> None:
        """Forget what was asked so far."""
        self.asked.clear()

    def meeting(self, number: str) -> Held:
        return next(
            one for body in self.bodies.values() for one in body.meetings if one.number == number
        )

    def take(self, handler: Handler) -> None:
        if self.closed.is_set():
            handler.close_connection = True
            return
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            self.asked.append(Asked(handler.path, dict(handler.headers.items())))
            mood = self._mood(handler.path)
        try:
            (mood or self._answer)(handler)
        finally:
            with self._lock:
                self._at_once -= 1

    def _mood(self, path: str) -> Mood | None:
        for number, (part, mood) in enumerate(self._moods):
            if part in path:
                del self._moods[number]
                return mood
        return None

    def _answer(self, handler: Handler) -> None:
        found = self._found(handler.path)
        if found is None:
            handler.send(b"<html>no such page</html>", HTML, 404)
            return
        data, kind = found
        etag = f'"{sha256(data).hexdigest()[:16]}"'
        if self.answers_conditions and handler.headers.get("If-None-Match") == etag:
            handler.send(b"", kind, 304, {"ETag": etag})
            return
        handler.send(data, kind, more={"ETag": etag} if self.answers_conditions else None)

    def _found(self, path: str) -> tuple[bytes, str] | None:
        parts = urlsplit(path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        match parts.path.rpartition("/")[2]:
            case "GetCommittees":
                return _committees(self.bodies), XML
            case "GetMeetings":
                number = query["lCommitteeId"]
                return _meetings(number, self.bodies[number]), XML
            case "GetMeeting":
                return self._details(query["lMeetingId"]), XML
            case "ieListDocuments.aspx":
                return _page(self.bodies[query["CId"]], self.meeting(query["MId"])), HTML
        if query.get("T") == "1" and (held := self._printed(parts.path)):
            return held.printed, PDF
        return None

    def _details(self, number: str) -> bytes:
        body = next(one for one in self.bodies.values() if self.meeting(number) in one.meetings)
        return _details(body, self.meeting(number), self.address)

    def _printed(self, path: str) -> Held | None:
        meetings = (one for body in self.bodies.values() for one in body.meetings)
        return next(
            (one for one in meetings if one.printed and f"/documents/g{one.number}/" in path), None
        )


@contextmanager
def opened() -> Iterator[CouncilSite]:
    """A site that is closed in the end."""
    site = CouncilSite()
    try:
        yield site
    finally:
        site.close()


def printed(committee: str, day: str, *said: str) -> bytes:
    """Printed minutes."""
    return pdf(
        page_of(
            "OTTERBY BOROUGH COUNCIL",
            f"MINUTES of the meeting of the {committee.upper()} held in the Old Mill on {day}",
            "1. APOLOGIES",
            "There were none.",
            "2. REPORTS",
            *said,
        )
    )


def invented() -> dict[str, Body]:
    """Three committees that meet or met, and one that was deleted."""
    rivers = "Rivers & Bridges Panel"
    return {
        RIVERS: Body(
            rivers,
            [
                Held("41", "17/10/2024", TROUT, printed(rivers, "Thursday 17 October 2024", TROUT)),
                Held("42", "05/09/2024", status="Cancelled", published="False"),
                Held("43", "21/11/2024", EELS),
                Held("44", "16/01/2025", published="False"),
            ],
        ),
        HARBOUR: Body(
            "Harbour Committee",
            [
                Held(
                    "51",
                    "11/06/2024",
                    CRANE,
                    printed("Harbour Committee", "Tuesday 11 June 2024", CRANE),
                    linked=True,
                )
            ],
        ),
        MARKETS: Body("Old Markets Board", expired="True"),
        "11": Body("Committee made by mistake", deleted="True"),
    }


def twice(words: str) -> str:
    """Words escaped once more than XML needs, as the service does now and then."""
    return escape(escape(words))


def _committees(bodies: dict[str, Body]) -> bytes:
    inner = "".join(
        f"<committee><committeeid>{number}</committeeid><committeetitle>{twice(body.name)}"
        f"</committeetitle><committeedeleted>{body.deleted}</committeedeleted>"
        f"<committeeexpired>{body.expired}</committeeexpired>"
        "<committeecategory>Panels</committeecategory></committee>"
        for number, body in bodies.items()
    )
    return _xml(
        f"<committees><committeescount> {len(bodies)}</committeescount>{inner}</committees>"
    )


def _meetings(number: str, body: Body) -> bytes:
    inner = "".join(
        f"<meeting><meetingid>{one.number}</meetingid><meetingdate>{one.day}</meetingdate>"
        f"<meetingstatus>{one.status}</meetingstatus><meetingtime>6.30 pm</meetingtime></meeting>"
        for one in body.meetings
    )
    return _xml(
        f"<getmeetings><meetingscount> {len(body.meetings)}</meetingscount><committee>"
        f"<committeeid>{number}</committeeid><committeetitle>{twice(body.name)}</committeetitle>"
        f"<committeemeetings>{inner}</committeemeetings></committee></getmeetings>"
    )


def _details(body: Body, held: Held, address: str) -> bytes:
    words = escape(f"<div><p>{twice(held.words)}</p></div>") if held.words else ""
    named = twice(body.name) if body.named else ""
    document = f"{address}{_link(held)}" if held.linked else ""
    linked = (
        f"<linkeddocuments><linkeddoc><title>Printed minutes</title><url>{escape(document)}</url>"
        f"<isrestricted>{held.restricted}</isrestricted></linkeddoc></linkeddocuments>"
    )
    return _xml(
        f"<meeting><meetingid>{held.number}</meetingid><meetingdate>{held.day}</meetingdate>"
        f"<meetingstatus>{held.status}</meetingstatus><isdisplayallowed>True</isdisplayallowed>"
        f"<meetingtime>6.30 pm</meetingtime><meetinglocation>Old Mill</meetinglocation>"
        f"<minutepublished>{held.published}</minutepublished><agendaitems><agendaitem>"
        f"<agendaitemid>9{held.number}</agendaitemid><agendaitemtitle>Reports</agendaitemtitle>"
        f"<fulldisplaynumberformat>2.</fulldisplaynumberformat><minutesnonemptyhtmlbody>{words}"
        f"</minutesnonemptyhtmlbody><isrestricted>False</isrestricted>"
        f"<refertocommittee>{named}</refertocommittee></agendaitem></agendaitems>"
        f"{linked if document else ''}</meeting>"
    )


def _link(held: Held) -> str:
    return f"documents/g{held.number}/Printed minutes {held.day.replace('/', '-')}.pdf?T=1"


def _page(body: Body, held: Held) -> bytes:
    link = f'<li><a href="{_link(held)}">Printed minutes</a></li>' if held.printed else ""
    pack = f'<li><a href="documents/g{held.number}/Public reports pack.pdf?T=10">Pack</a></li>'
    return (
        f"<!DOCTYPE html><html><head><title>{escape(body.name)}</title></head><body><div "
        'id="modgov"><h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">'
        f"{escape(body.name)} - {_spoken(held.day)} 6.30 pm</h2><ul>{pack}{link}</ul>"
        '<table id="mgItemTable" class="mgItemTable"><tr><td class="mgItemNumberCell">'
        f'<p class="mgAiTitleTxt"><a name="AI9{held.number}"></a>2.</p></td><td>'
        '<p class="mgAiTitleTxt">Reports</p><p class="mgSubItemTitleTxt">Minutes:</p>'
        f'<div class="mgWordPara"><p>{escape(held.words)}</p></div></td></tr></table>'
        "</div></body></html>"
    ).encode()


def _spoken(day: str) -> str:
    held = datetime.strptime(day, "%d/%m/%Y")  # noqa: DTZ007
    return f"{held:%A} {held.day} {held:%B %Y}"


def _xml(inner: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{inner}'.encode()
