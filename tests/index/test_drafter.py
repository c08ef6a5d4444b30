"""A server of models is asked once, and whatever it does ends in words or in one clear sentence."""

import re
import socket
from collections.abc import Iterator

import pytest

from index.drafting.address import Address
from index.drafting.drafter import Caps, Drafter
from index.drafting.errors import DraftingError
from index.errors import Cancelled
from tests.model_server import STREAM, ModelServer, opened, says, writes

FAST = Caps(first=0.5, whole=1.5, characters=1_000, data=100_000)
EVENT = b'data: {"choices": [{"delta": {"content": "It was"}}]}\n\n'


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with opened() as server:
        yield server


def draft(address: str, caps: Caps = FAST) -> str:
    return Drafter(Address.of(address), "tiny", caps).draft("Quotes.", lambda _: None)


def test_the_prompt_is_sent_once_and_what_is_written_comes_back(server: ModelServer) -> None:
    server.mood = writes("It was ", "funded", " [1].")
    heard: list[str] = []
    drafter = Drafter(Address.of(server.address), "tiny")
    assert drafter.draft("Quotes.", heard.append) == "It was funded [1]."
    assert heard[-1] == "It was funded [1]."
    (path, body), *others = server.asked
    assert not others
    assert path == "/v1/chat/completions"
    assert body == {
        "model": "tiny",
        "messages": [{"role": "user", "content": "Quotes."}],
        "temperature": 0,
        "stream": True,
    }


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            says(b"<html>no</html>", "text/html", 404),
            "does not know this address, or no model “tiny”",
        ),
        (says(b"<html>oops</html>", "text/html", 500), r"refuses with an error \(500\)"),
        (says(b"", status=302, Location="http://127.0.0.2/v1"), "leads on to http://127.0.0.2/v1,"),
        (
            says(b"<html>hello</html>", "text/html"),
            "does not answer as an OpenAI-compatible server",
        ),
        (says(b"data: {nonsense\n\n"), "does not answer as an OpenAI-compatible server"),
        (says(b"data: [1, 2]\n\n"), "does not answer as an OpenAI-compatible server"),
        (
            says(b'data: {"error": {"message": "out of memory"}}\n\n'),
            "does not answer as an OpenAI",
        ),
        (says(EVENT), "does not answer as an OpenAI-compatible server"),
        (says(EVENT, STREAM, **{"Content-Length": "9000"}), "broke off in the middle"),
        (says(EVENT, STREAM, **{"Content-Encoding": "gzip"}), "does not answer as an OpenAI"),
        (writes("x" * 10_000_000), "writes more than 1,000 characters"),
        (writes(*["many words "] * 2000), "writes more than 1,000 characters"),
        (writes(*[""] * 2000), "writes more than 1,000 characters"),
        (writes(" "), "answered nothing"),
    ],
)
def test_what_is_no_draft_is_told_in_one_sentence(server: ModelServer, answer, sentence) -> None:
    server.mood = answer
    with pytest.raises(DraftingError, match=sentence) as told:
        draft(server.address)
    assert server.address in str(told.value)
    assert "<html>" not in str(told.value)
    assert len(server.asked) == 1


def test_a_server_that_is_silent_is_given_up(server: ModelServer) -> None:
    gone = server.hold()
    with pytest.raises(DraftingError, match=r"did not begin to answer within 0\.5 seconds"):
        draft(server.address)
    assert gone.wait(10), "the connection is closed"


def test_a_server_that_never_ends_is_given_up(server: ModelServer) -> None:
    gone = server.hold("It was")
    with pytest.raises(DraftingError, match=r"still writing after 1\.5 seconds"):
        draft(server.address)
    assert gone.wait(10)


def test_a_draft_is_given_up_in_the_middle(server: ModelServer) -> None:
    gone = server.hold("It was")

    def written(text: str) -> None:
        if text:
            raise Cancelled

    with pytest.raises(Cancelled):
        Drafter(Address.of(server.address), "tiny").draft("Quotes.", written)
    assert gone.wait(10)


def test_a_server_that_is_down_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(DraftingError, match="cannot be reached; is the server running"):
            draft(address)


def test_no_proxy_of_the_environment_sees_the_quotes(server: ModelServer, monkeypatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.mood = writes("Done [1].")
    assert draft(server.address) == "Done [1]."


def test_nothing_leaves_this_computer_unless_the_user_agreed() -> None:
    with pytest.raises(DraftingError, match="not on this computer: nothing was sent"):
        draft("http://models.example.gov.uk/v1")


@pytest.mark.parametrize(
    ("given", "url", "is_here"),
    [
        ("http://localhost:11434/v1", "http://localhost:11434/v1/chat/completions", True),
        (" http://127.0.0.1:1234/v1/ ", "http://127.0.0.1:1234/v1/chat/completions", True),
        ("http://[::1]:80/v1/chat/completions", "http://[::1]:80/v1/chat/completions", True),
        ("https://models.example.org", "https://models.example.org/chat/completions", False),
        (
            "http://localhost.example.org/v1",
            "http://localhost.example.org/v1/chat/completions",
            False,
        ),
        ("http://192.168.1.7:11434/v1", "http://192.168.1.7:11434/v1/chat/completions", False),
    ],
)
def test_an_address_is_here_or_elsewhere(given: str, url: str, is_here: bool) -> None:
    address = Address.of(given)
    assert (address.url, address.is_here) == (url, is_here)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "localhost:11434",
        "ftp://localhost/v1",
        "file:///etc/passwd",
        "http:///v1",
        "http://localhost:port/v1",
        "http://local\nhost/v1",
        "http://user:word@localhost/v1",
        "http://localhost/v1?key=1",
        "http://" + "a" * 70 + ".uk",
    ],
)
def test_what_is_no_address_is_told(given: str) -> None:
    with pytest.raises(DraftingError, match=re.escape("such as http://localhost:11434/v1.")):
        Address.of(given)
