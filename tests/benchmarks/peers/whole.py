"""Passages of others put into an archive whole, as they are: one document each, never cut."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from index.archive import Archive
from index.chunking import Chunk
from index.embedding import open_embedder
from index.minutes import parse
from index.minutes.acronyms import acronyms
from index.minutes.kinds import kinds_of
from index.store.connection import connect
from index.store.documents import replace_document
from index.store.models import ensure_model
from index.store.prepared import PreparedDocument, PreparedMeeting
from index.store.shelves import PUBLIC
from index.types import AgendaItem, Meeting, Minutes, Paragraph, Section, SourceText, Span

_TOGETHER = 64
"""Passages embedded at once."""


def fill(folder: Path, passages: Mapping[str, str], model: str) -> Archive:
    """A new archive with each passage as a document under its id."""
    archive = Archive(folder)
    archive.index([], model=model)
    embedder = open_embedder(model)
    # By length, so that a batch pads little.
    ordered = sorted(passages.items(), key=lambda pair: len(pair[1]))
    connection = connect(folder / PUBLIC, writable=True)
    stored = ensure_model(connection, embedder)
    for start in range(0, len(ordered), _TOGETHER):
        documents = [document(*pair) for pair in ordered[start : start + _TOGETHER]]
        texts = [text for one in documents for text in one.texts_to_embed()]
        for one, vector in zip(documents, embedder.encode_documents(texts), strict=True):
            replace_document(connection, one, vector[None, :], stored)
    connection.close()
    return archive


def document(identity: str, text: str) -> PreparedDocument:
    """A text that is one passage. What it records is read from its words, as from any minutes."""
    span = Span(0, len(text))
    facts = tuple(fact for minutes in parse(text, ()) for fact in minutes.facts)
    item = AgendaItem(None, None, exempt=False, span=span)
    minutes = Minutes(Meeting(), (Section(item, (Paragraph(span, 1),)),), span, facts=facts)
    kinds = kinds_of(text, span, None, facts)
    chunk = Chunk(item, None, 1, span, context="", bodies=(span,), kinds=kinds)
    data = text.encode()
    return PreparedDocument(
        path=identity,
        source=SourceText(text, hashlib.sha256(data).hexdigest(), "text", len(data)),
        meetings=(PreparedMeeting(minutes, (chunk,)),),
        acronyms=acronyms(text),
    )
