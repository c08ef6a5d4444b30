"""Asks a server of models for one draft: one request, no redirect, no proxy, everything capped."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import httpx2

from index import __version__
from index.drafting.address import Address
from index.drafting.errors import DraftingError
from index.drafting.stream import NonsenseError, pieces
from index.naming import shown

Written = Callable[[str], None]
"""Told again and again of all that was written so far. May raise Cancelled."""

_LOOK_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Caps:
    """How long is waited, in seconds, and how much is taken."""

    first: float = 60.0
    """To the first sign of an answer: a model may have to be loaded first."""
    whole: float = 600.0
    characters: int = 200_000
    data: int = 20_000_000
    """Bytes: a word comes in some hundred of them."""


_DEFAULT = Caps()


class Drafter:
    """Asks one model of one server."""

    def __init__(self, address: Address, model: str, caps: Caps = _DEFAULT) -> None:
        self._address = address
        self._model = model
        self._caps = caps
        self._name = shown(address.url)
        self._text = ""
        self._bytes = 0

    def draft(self, prompt: str, written: Written, *, elsewhere: bool = False) -> str:
        """What the model writes. Raises DraftingError, and what `written` raises.

        `elsewhere`: the user agreed that the prompt leaves this computer.
        """
        if not (self._address.is_here or elsewhere):
            raise DraftingError(f"{self._name} is not on this computer: nothing was sent.")
        self._text, self._bytes = "", 0
        asyncio.run(self._attended(prompt, written))
        if not self._text.strip():
            raise DraftingError(f"{self._name} answered nothing.")
        return self._text

    async def _attended(self, prompt: str, written: Written) -> None:
        """Read in the background, so that it can be given up at any time, also while all is silent."""
        began = time.monotonic()
        reading = asyncio.create_task(self._read(prompt))
        try:
            while not reading.done():
                await asyncio.wait({reading}, timeout=_LOOK_EVERY)
                written(self._text)
                self._refuse_late(time.monotonic() - began)
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
        reading.result()

    def _refuse_late(self, seconds: float) -> None:
        caps = self._caps
        if not self._bytes and seconds > caps.first:
            raise DraftingError(
                f"{self._name} did not begin to answer within {caps.first:g} seconds."
            )
        if seconds > caps.whole:
            raise DraftingError(f"{self._name} was still writing after {caps.whole:g} seconds.")

    async def _read(self, prompt: str) -> None:
        try:
            await self._ask(prompt)
        except NonsenseError as error:
            sentence = f"{self._name} does not answer as an OpenAI-compatible server does."
            raise DraftingError(sentence) from error
        except httpx2.ConnectError as error:
            sentence = f"{self._name} cannot be reached; is the server running?"
            raise DraftingError(sentence) from error
        except httpx2.HTTPError as error:
            sentence = f"{self._name} broke off in the middle of its answer."
            raise DraftingError(sentence) from error

    async def _ask(self, prompt: str) -> None:
        body = {
            "model": self._model,
            "messages": [{"role": "user", "content": prompt}],
            "temperature": 0,
            "stream": True,
        }
        headers = {"User-Agent": f"Minutebook/{__version__}", "Accept-Encoding": "identity"}
        # trust_env: no proxy, no password from the environment. Time is kept in `_attended`.
        async with (
            httpx2.AsyncClient(
                headers=headers, timeout=None, trust_env=False, follow_redirects=False
            ) as client,
            client.stream("POST", self._address.url, json=body) as answer,
        ):
            self._refuse(answer)
            async for words in pieces(self._counted(answer)):
                self._text += words
                if len(self._text) > self._caps.characters:
                    raise self._too_long()

    async def _counted(self, answer: httpx2.Response) -> AsyncIterator[bytes]:
        async for part in answer.aiter_raw():  # what is packed would be measured too late
            self._bytes += len(part)
            if self._bytes > self._caps.data:
                raise self._too_long()
            yield part

    def _refuse(self, answer: httpx2.Response) -> None:
        if answer.is_redirect:
            onward = shown(answer.headers.get("location", ""))
            raise DraftingError(f"{self._name} leads on to {onward}, which is not followed.")
        if answer.status_code == httpx2.codes.NOT_FOUND:
            raise DraftingError(
                f"{self._name} does not know this address, or no model “{shown(self._model)}”."
            )
        if answer.status_code != httpx2.codes.OK:
            raise DraftingError(f"{self._name} refuses with an error ({answer.status_code}).")

    def _too_long(self) -> DraftingError:
        most = self._caps.characters
        return DraftingError(f"{self._name} writes more than {most:,} characters.")
