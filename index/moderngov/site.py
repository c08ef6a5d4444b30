"""Where a council's ModernGov is, from any of its addresses that the user has at hand."""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode, urljoin, urlsplit, urlunsplit

from index.moderngov.errors import SiteError
from index.naming import shown

_PAGE = re.compile(r"[^/]{1,200}\.(?:aspx|asmx|html?)(?:/.*)?$", re.IGNORECASE)
_SERVICE = "mgWebService.asmx"


@dataclass(frozen=True, slots=True)
class Site:
    """A council's ModernGov: the folder that its pages and its web service are in."""

    base: str
    """Ends with a slash."""

    @classmethod
    def of(cls, address: str) -> "Site":
        """The site of an address, as a browser shows it. Raises SiteError where it is none."""
        given = address.strip()
        if not given.isprintable():  # urlsplit would join the lines of two
            raise SiteError(f"{shown(given)} is not the address of a web site.")
        try:
            parts = urlsplit(given if "://" in given else f"https://{given}")
            port = parts.port
            (parts.hostname or "").encode("idna")  # raises for a part that is empty or too long
        except ValueError as error:
            raise SiteError(f"{shown(given)} is not the address of a web site.") from error
        if parts.scheme not in {"http", "https"} or not _is_host(parts.hostname):
            raise SiteError(f"{shown(given)} is not the address of a web site.")
        if parts.username or parts.password:
            raise SiteError("Give the address of the site without a user's name and password.")
        place = f"[{parts.hostname}]" if ":" in str(parts.hostname) else str(parts.hostname)
        host = place if port is None else f"{place}:{port}"
        path = _PAGE.sub("", parts.path).rstrip("/")
        return cls(urlunsplit((parts.scheme, host, f"{path}/", "", "")))

    @property
    def is_plain(self) -> bool:
        """Whether the user gave an address that is not encrypted, so that others may be such."""
        return self.base.startswith("http:")

    @property
    def committees(self) -> str:
        """The address of the list of committees."""
        return f"{self.base}{_SERVICE}/GetCommittees"

    def meetings(self, committee: str, since: date, until: date) -> str:
        """The address of the list of a committee's meetings."""
        period = {"sFromDate": f"{since:%d/%m/%Y}", "sToDate": f"{until:%d/%m/%Y}"}
        query = urlencode({"lCommitteeId": committee, **period}, safe="/")
        return f"{self.base}{_SERVICE}/GetMeetings?{query}"

    def meeting(self, meeting: str) -> str:
        """The address of what the web service says of a meeting."""
        return f"{self.base}{_SERVICE}/GetMeeting?lMeetingId={meeting}"

    def page(self, committee: str, meeting: str) -> str:
        """The address of a meeting's page."""
        return f"{self.base}ieListDocuments.aspx?CId={committee}&MId={meeting}&Ver=4"

    def allows(self, address: str) -> bool:
        """Whether it may be asked for: encrypted, unless the user gave an address that is not."""
        scheme = urlsplit(address).scheme
        return scheme == "https" or (scheme == "http" and self.is_plain)

    def own(self, link: str, at: str) -> str | None:
        """The address that a link of the page `at` leads to; None where it leaves the site."""
        try:
            parts = urlsplit(urljoin(at, link.strip()))
            here = urlsplit(at)
        except ValueError:
            return None
        # The web service writes "http:" also where the site is encrypted.
        if parts.scheme not in {"http", "https"} or parts.netloc != here.netloc:
            return None
        return urlunsplit(parts._replace(scheme=here.scheme, fragment=""))


def _is_host(name: str | None) -> bool:
    parts = (name or "").removesuffix(".").split(".")
    return all(part and all(c.isalnum() or c in "-:_" for c in part) for part in parts)
