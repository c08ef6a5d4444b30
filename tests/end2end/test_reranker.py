"""`minutebook reranker` chooses one, shows it and takes it back; a question goes nowhere for it."""

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from tests.end2end.program import Program
from tests.rerankers import LIKED, make_reranker

QUESTION = "why was the paddling pool in Swan Meadow closed?"
HUB = "ostermere/prefers-varnish"


@pytest.fixture(scope="session")
def cross_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small reranker."""
    return make_reranker(tmp_path_factory.mktemp("reranker") / "prefers-varnish")


@pytest.fixture
def asked(program: Program, library: Path) -> Program:
    program.hold(library)
    return program


def _first(answer) -> str:
    return answer["passages"][0]["text"]


def test_a_reranker_is_chosen_used_shown_and_taken_back(
    asked: Program, cross_encoder: Path
) -> None:
    assert asked.run("reranker").text == "none\n"
    assert asked.status()["reranker"] is None
    assert LIKED not in _first(asked.ask(QUESTION))

    outcome = asked.run("reranker", cross_encoder)

    assert (outcome.text, outcome.errors) == (f"{cross_encoder}\n", "")
    assert asked.run("reranker").text == f"{cross_encoder}\n"
    assert asked.status()["reranker"] == str(cross_encoder)
    assert f"reranker: {cross_encoder}\n" in asked.run("status").text
    answer = asked.ask(QUESTION)
    assert LIKED in _first(answer)
    assert answer["notice"] is None

    assert asked.run("reranker", "off").text == "none\n"
    assert asked.status()["reranker"] is None
    assert LIKED not in _first(asked.ask(QUESTION))


def test_what_is_no_reranker_is_named_and_not_remembered(asked: Program, tmp_path: Path) -> None:
    for name, words in (
        (tmp_path / "gone", "is not there"),
        ("all-MiniLM-L6-v2", "is no reranker"),
        ("ostermere/no-such-model", "nor in the model cache"),
    ):
        outcome = asked.run("reranker", name, status=1)
        assert words in outcome.sentence
        assert outcome.text == ""
    assert asked.run("reranker").text == "none\n"


def test_a_reranker_that_is_lost_leaves_the_answer_and_says_so(
    asked: Program, tmp_path: Path
) -> None:
    before = asked.ask(QUESTION)
    gone = tmp_path / "gone"
    with apsw.Connection(str(asked.archive / "minutes.db")) as connection:
        connection.execute("INSERT INTO settings VALUES ('reranker', ?)", (str(gone),))

    answer = asked.ask(QUESTION)

    assert answer["passages"] == before["passages"]
    assert str(gone) in answer["notice"]
    assert answer["notice"].endswith("The order is that of the search alone.")
    assert asked.run("ask", QUESTION).sentence == answer["notice"]


def test_without_an_archive_there_is_none(program: Program) -> None:
    assert program.run("reranker").text == "none\n"
    assert program.run("reranker", "off").text == "none\n"
    assert not program.archive.exists()


class _Hub:
    """Stands where the hub would, hangs up on everybody, and counts them."""

    def __init__(self) -> None:
        self.callers = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._hang_up)
        self._thread.start()

    def _hang_up(self) -> None:
        while True:
            caller, _ = self._socket.accept()
            with caller:
                if caller.recv(1) == b"\0":
                    return
                self.callers += 1

    def close(self) -> None:
        with socket.create_connection(self._socket.getsockname()) as last:
            last.send(b"\0")
        self._thread.join()
        self._socket.close()


@pytest.fixture
def hub() -> Iterator[_Hub]:
    hub = _Hub()
    yield hub
    hub.close()


def test_a_name_on_the_hub_is_fetched_when_it_is_chosen_and_a_question_asks_nobody(
    asked: Program, cross_encoder: Path, tmp_path: Path, hub: _Hub
) -> None:
    cache = tmp_path / "hub" / f"models--{HUB.replace('/', '--')}"
    (cache / "refs").mkdir(parents=True)
    (cache / "refs" / "main").write_text("0" * 40)
    shutil.copytree(cross_encoder, cache / "snapshots" / ("0" * 40))
    online = {"HF_HUB_OFFLINE": "0", "HF_ENDPOINT": hub.address}
    asked.changes = {"HF_HUB_CACHE": os.fspath(cache.parent)} | online
    asked.is_here = False  # where the cache is and who the hub is are read once in a process

    assert "fetched" in asked.run("reranker", "ostermere/no-such-model", status=1).sentence
    assert asked.run("reranker", HUB).text == f"{HUB}\n"
    callers = hub.callers
    assert callers > 0

    assert LIKED in _first(asked.ask(QUESTION))
    shutil.rmtree(cache)
    answer = asked.ask(QUESTION)
    assert LIKED not in _first(answer)
    assert f"{HUB} is neither a folder nor in the model cache" in answer["notice"]
    assert hub.callers == callers
