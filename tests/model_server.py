"""An OpenAI-compatible server on a port of this machine, with its moods."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STREAM = "text/event-stream"


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: "_Server"

    def do_POST(self) -> None:
        server = self.server.models
        length = int(self.headers["Content-Length"])
        server.asked.append((self.path, json.loads(self.rfile.read(length))))
        server.mood(self)

    def begin(self, kind: str = STREAM, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": kind} | headers).items():
            self.send_header(name, value)
        self.end_headers()

    def write(self, words: str) -> None:
        """One piece of an answer."""
        event = {"choices": [{"index": 0, "delta": {"content": words}}]}
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def end(self) -> None:
        self.wfile.write(b"data: [DONE]\n\n")

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    models: "ModelServer"

    def handle_error(self, *_: object) -> None:
        pass  # a client that hung up


Mood = Callable[[Handler], None]


def writes(*pieces: str) -> Mood:
    """Answers with these words, piece by piece."""

    def act(handler: Handler) -> None:
        handler.begin()
        handler.wfile.write(b": it begins\n\n")
        for piece in pieces:
            handler.write(piece)
        handler.end()

    return act


def says(data: bytes, kind: str = STREAM, status: int = 200, **headers: str) -> Mood:
    """Answers with these bytes."""

    def act(handler: Handler) -> None:
        handler.begin(kind, status, **headers)
        handler.wfile.write(data)

    return act


class ModelServer:
    """Answers every request by its mood."""

    def __init__(self) -> None:
        self.mood: Mood = writes("Nothing was said.")
        self.asked: list[tuple[str, dict]] = []
        self.closed = threading.Event()
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.models = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def hold(self, *pieces: str) -> threading.Event:
        """The answer stops after these pieces until the server closes; set when the client is gone."""
        gone = threading.Event()

        def act(handler: Handler) -> None:
            handler.begin()
            for piece in pieces:
                handler.write(piece)
            handler.connection.settimeout(30)
            if not handler.connection.recv(1):
                gone.set()

        self.mood = act
        return gone

    def close(self) -> None:
        if not self.closed.is_set():
            self.closed.set()
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


@contextmanager
def opened() -> Iterator[ModelServer]:
    """A server that is closed in the end."""
    server = ModelServer()
    try:
        yield server
    finally:
        server.close()
