"""What an OpenAI-compatible server sends piece by piece, as server-sent events."""

import json
from collections.abc import AsyncIterator

_MOST_OF_A_LINE = 1_000_000


class NonsenseError(Exception):
    """Something else than a stream of pieces."""


async def pieces(parts: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """The words of each event, to the one that ends them. Raises NonsenseError."""
    async for line in _lines(parts):
        if not line.startswith(b"data:"):
            continue  # a comment, or the name of an event
        data = line.removeprefix(b"data:").strip()
        if data == b"[DONE]":
            return
        yield _words(data)
    raise NonsenseError  # it ended without an end


async def _lines(parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    held = b""
    async for part in parts:
        *lines, held = (held + part).split(b"\n")
        for line in lines:
            yield line
        if len(held) > _MOST_OF_A_LINE:
            raise NonsenseError
    yield held


def _words(data: bytes) -> str:
    try:
        choices = json.loads(data)["choices"]
        return "".join(choice["delta"].get("content") or "" for choice in choices)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NonsenseError from error
