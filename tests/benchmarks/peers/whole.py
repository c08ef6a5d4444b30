"""Passages of others put into an archive whole, as they are, never cut."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from index.archive import Archive
from index.chunking import Chunk
from index.embedding import open_embedder
from index.minutes.acronyms import acronyms
from index.minutes.kinds import kinds_of
from index.minutes.parsing import parse
from index.store.connection import connect
from index.store.documents import replace_document
from index.store.models import ensure_model
from index.store.prepared import PreparedDocument, PreparedMeeting
from index.store.shelves import PUBLIC
from index.types import AgendaItem, FactKind, Meeting, Minutes, Paragraph, Section, SourceText, Span

_TOGETHER = 512
"""Passages embedded at once."""
_APART = "\n\n"


def fill(folder: Path, passages: Mapping[str, str], model: str) -> tuple[Archive, dict[int, str]]:
    """A new archive of passages, and their ids by number.

    Those whose ids begin alike ("lim0001:p3", "lim0001:p4") are the passages of one document.
    """
    archive = Archive(folder)
    archive.index([], model=model)
    embedder = open_embedder(model)
    connection = connect(folder / PUBLIC, writable=True)
    stored = ensure_model(connection, embedder)
    documents = [document(path, [passages[one] for one in own]) for path, own in _grouped(passages)]
    for some in _batches(documents):
        texts = [text for one in some for text in one.texts_to_embed()]
        # By length, so that a batch pads little.
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        vectors = embedder.encode_documents([texts[place] for place in order])
        vectors = vectors[np.argsort(order)]
        for one in some:
            size = len(one.texts_to_embed())
            replace_document(connection, one, vectors[:size], stored)
            vectors = vectors[size:]
    connection.close()
    identities = {
        passage.id: identity
        for path, own in _grouped(passages)
        for passage, identity in zip(archive.passages(path), own, strict=True)
    }
    return archive, identities


def _grouped(passages: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for identity in passages:
        groups[identity.partition(":")[0]].append(identity)
    return list(groups.items())


def _batches(documents: Sequence[PreparedDocument]) -> Iterator[list[PreparedDocument]]:
    batch: list[PreparedDocument] = []
    for one in documents:
        batch.append(one)
        if sum(len(some.meetings[0].chunks) for some in batch) >= _TOGETHER:
            yield batch
            batch = []
    if batch:
        yield batch


def document(identity: str, texts: Sequence[str]) -> PreparedDocument:
    """Texts that are passages. What they record is read from their words, as from any minutes.

    The turns of a transcript are of one item; other passages are items of their own, since where
    items begin is not known.
    """
    text = _APART.join(texts)
    facts = tuple(fact for minutes in parse(text, ()) for fact in minutes.facts)
    whole = AgendaItem(None, None, exempt=False, span=Span(0, len(text)))
    speeches = any(fact.kind is FactKind.SPEECH for fact in facts)
    sections, chunks, start = [], [], 0
    for place, words in enumerate(texts, start=1):
        span = Span(start, start + len(words))
        item = whole if speeches else replace(whole, span=span)
        kinds = kinds_of(text, span, None, facts)
        chunks.append(Chunk(item, None, place, span, context="", bodies=(span,), kinds=kinds))
        sections.append(Section(item, (Paragraph(span, place),)))
        start = span.stop + len(_APART)
    held = sections[:1] if speeches else sections
    minutes = Minutes(Meeting(), tuple(held), whole.span, facts=facts)
    data = text.encode()
    return PreparedDocument(
        path=identity,
        source=SourceText(text, hashlib.sha256(data).hexdigest(), "text", len(data)),
        meetings=(PreparedMeeting(minutes, tuple(chunks)),),
        acronyms=acronyms(text),
    )
