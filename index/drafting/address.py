"""Whom to ask: an OpenAI-compatible server, by the address that the user gave."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit, urlunsplit

from index.drafting.errors import DraftingError
from index.naming import shown

_ASKED = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Address:
    """The one address that is asked."""

    url: str
    host: str
    """Without the port."""

    @classmethod
    def of(cls, given: str) -> "Address":
        """The address of a server, with or without its last part. Raises DraftingError."""
        text = given.strip()
        try:
            parts = urlsplit(text)
            host, _ = (parts.hostname or "").encode("idna").decode(), parts.port
        except ValueError as error:
            raise _none(given) from error
        if parts.scheme not in {"http", "https"} or not host or not text.isprintable():
            raise _none(given)
        if parts.username or parts.password or parts.query or parts.fragment:
            raise DraftingError(
                f"{shown(text)}: give the address of the server alone, such as "
                "http://localhost:11434/v1."
            )
        path = parts.path.rstrip("/").removesuffix(_ASKED) + _ASKED
        return cls(urlunsplit((parts.scheme, parts.netloc, path, "", "")), host)

    @property
    def is_here(self) -> bool:
        """Whether it is this computer: what is sent there does not leave it."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def _none(given: str) -> DraftingError:
    return DraftingError(
        f"“{shown(given.strip())}” is not the address of a server, such as "
        "http://localhost:11434/v1."
    )
