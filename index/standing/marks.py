"""What a user has seen of minutes, as hashes that outlive names, versions and reading anew."""

import hashlib
from collections.abc import Iterable, Iterator

from index.quotable import sentences_of, words_of
from index.types import Hit, Passage

_BYTES = 16


def marks_of(hits: Iterable[Hit]) -> frozenset[bytes]:
    """Every sentence of the passages, at the places that it is known by."""
    return frozenset(
        mark for hit in hits for sentence in _sentences(hit.passage) for mark in sentence
    )


def has_unseen(passage: Passage, seen: frozenset[bytes]) -> bool:
    """Whether a sentence of a passage was never seen at any of its places."""
    return any(seen.isdisjoint(sentence) for sentence in _sentences(passage))


def _sentences(passage: Passage) -> Iterator[list[bytes]]:
    """For each sentence its marks.

    By sentences, since a word more in one may move where the passages around it begin and end.
    """
    places = list(_places(passage))
    for body in sentences_of(passage):
        for span in body:
            if words := _folded(words_of(passage, span)):
                yield [_mark(place, words) for place in places]


def _places(passage: Passage) -> Iterator[str]:
    """The meeting, where it is known; and the file's name, which edited minutes keep."""
    meeting = passage.meeting
    body = meeting.committee or meeting.council
    if body and meeting.held_on:
        yield f"meeting {_folded(body)} {meeting.held_on.isoformat()}"
    yield f"file {passage.document.path}"


def _mark(place: str, words: str) -> bytes:
    text = f"{place}\n{words}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=_BYTES).digest()


def _folded(text: str) -> str:
    """The words alone: a comma or a capital more is no news."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
