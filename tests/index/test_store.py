"""A document goes in whole or not at all, and comes out without leaving anything behind."""

import apsw
import numpy as np
import pytest

from index.embedding import open_embedder
from index.errors import ArchiveError
from index.preparing import prepare
from index.store import browsing, documents, fulltext, quarantine
from index.store.connection import translated
from index.store.quarantine import Quarantined
from index.types import Span

EMBEDDER = open_embedder("hashing")
OLD = "Cabinet\nHeld on 8 January 2019\n\n## 1. Salt\n\nForty tonnes of salt had been bought.\n"
NEW = "Cabinet\nHeld on 9 January 2019\n\n## 2. Grit\n\nSixty tonnes of grit had been bought.\n"
TABLES = ("documents", "texts", "meetings", "items", "passages", "fulltext", "fulltext_words")


def counts(connection: apsw.Connection, model) -> dict[str, int]:
    return {table: browsing.count(connection, table) for table in (*TABLES, model.table)}


def last_words(connection: apsw.Connection) -> str:
    """The last passage; what stands before the first item is one of its own."""
    (document,) = documents.all_documents(connection)
    return list(browsing.passages_of(connection, document.id))[-1].text


def test_a_document_is_read_back_as_it_was_stored(connection, store, write) -> None:
    path = write("a.txt", OLD)
    store(path)
    (document,) = documents.all_documents(connection)
    _, passage = browsing.passages_of(connection, document.id)
    assert passage.document.path == str(path)
    assert (passage.item.number, passage.item.title) == ("1", "Salt")
    assert passage.meeting.committee == "Cabinet"
    assert passage.text == "Forty tonnes of salt had been bought." == passage.span.of(OLD)
    assert passage.bodies == (passage.span,)
    assert browsing.source(connection, document.path, Span(0, 0)).text == OLD


def test_a_changed_document_takes_the_place_of_the_old(connection, model, store, write) -> None:
    store(write("a.txt", OLD))
    before = counts(connection, model)
    store(write("a.txt", NEW))
    assert last_words(connection) == "Sixty tonnes of grit had been bought."
    assert fulltext.rarity(connection, "salt") == 0
    assert not fulltext.is_held(connection, "salt")
    assert fulltext.is_held(connection, "grit")
    assert {**counts(connection, model), "fulltext_words": 0} == {**before, "fulltext_words": 0}


@pytest.mark.parametrize(
    "vectors",
    [np.zeros((1, 3), np.float32), np.zeros((0, 256), np.float32)],
    ids=["wrong length", "too few"],
)
def test_a_fault_on_the_way_leaves_the_old_document_whole(
    connection, model, store, write, vectors
) -> None:
    store(write("a.txt", OLD))
    before = counts(connection, model)
    newer = prepare(write("a.txt", NEW), "hashing").public
    with pytest.raises((apsw.Error, ValueError)):
        documents.replace_document(connection, newer, vectors, model)
    assert counts(connection, model) == before
    assert last_words(connection) == "Forty tonnes of salt had been bought."
    assert fulltext.rarity(connection, "salt") == 1
    assert fulltext.rarity(connection, "grit") == 0


def test_a_full_disk_is_one_sentence_and_leaves_the_old_document_whole(
    connection, model, store, write, tmp_path
) -> None:
    store(write("a.txt", OLD))
    before = counts(connection, model)
    connection.pragma("max_page_count", int(connection.pragma("page_count")) + 20)
    path = write(
        "a.txt", NEW + "\n".join(f"Salt{number} was short. " * 20 for number in range(500))
    )
    with pytest.raises(ArchiveError, match="no room left"), translated(tmp_path / "minutes.db"):
        store(path)
    assert counts(connection, model) == before
    assert last_words(connection) == "Forty tonnes of salt had been bought."


def test_a_deleted_document_leaves_nothing_behind(connection, model, store, write) -> None:
    path = write("a.txt", OLD)
    store(path)
    assert documents.delete_document(connection, str(path))
    assert set(counts(connection, model).values()) == {0}
    assert browsing.count(connection, "committees") == 0


def test_deleting_one_document_leaves_the_others_alone(connection, model, store, write) -> None:
    store(write("a.txt", OLD))
    alone = counts(connection, model)
    path = write("b.txt", NEW)
    store(path)
    documents.delete_document(connection, str(path))
    assert counts(connection, model) == alone


def test_deleting_what_is_not_there_is_no_fault(connection, model) -> None:
    assert not documents.delete_document(connection, "/nowhere/a.txt")


def test_a_file_that_became_unreadable_leaves_the_archive(connection, model, store, write) -> None:
    path = str(write("a.txt", OLD))
    store(write("a.txt", OLD))
    documents.delete_document(connection, path)
    quarantine.note(connection, Quarantined(path, f"{path} is empty.", None))
    assert documents.all_documents(connection) == []
    assert [entry.path for entry in browsing.library(connection).unreadable] == [path]
    store(write("a.txt", OLD))
    assert browsing.library(connection).unreadable == ()


def test_offsets_of_the_archive_count_characters_and_not_bytes(connection, store, write) -> None:
    text = (
        f"# 🐝🐝 Cofnodion – “Tŷ”\n\n## 1. Salt 🧂\n\n{'é🐝' * 9} Forty tonnes had been bought.\n"
    )
    store(write("a.txt", text))
    (document,) = documents.all_documents(connection)
    passage = list(browsing.passages_of(connection, document.id))[-1]
    source = browsing.source(connection, document.path, passage.span)
    assert source.text == text
    assert source.length == len(text)
    assert passage.span.of(source.text) == passage.text


def test_a_very_long_document_is_shown_around_the_place_that_is_asked_for(
    connection, store, write
) -> None:
    item = "## {}. Salt\n\n" + "Forty tonnes of salt had been bought for the hill. " * 40 + "\n\n"
    text = "".join(item.format(number) for number in range(1, 301))
    store(write("a.txt", text))
    (document,) = documents.all_documents(connection)
    middle = len(text) // 2
    source = browsing.source(connection, document.path, Span(middle, middle + 10))
    assert source.length == len(text)
    assert len(source.text) < len(text)
    assert source.start <= middle < source.start + len(source.text)
    assert text[source.start :].startswith(source.text)
    assert 0 < len(source.items) < 300
    assert all(i.span.stop > source.start for i in source.items)


def test_a_document_that_is_gone_has_no_source(connection, model) -> None:
    assert browsing.source(connection, "/nowhere/a.txt", Span(0, 1)) is None
