"""Vectors belong to a model; a change of model is carried out, and noticed until it is."""

import pytest

from index import indexing
from index.archive import Archive
from index.embedding.hashing import HashingEmbedder
from index.errors import Cancelled, ModelError
from index.progress import unheard
from index.store import browsing
from index.store.models import choose_model, chosen_model, model_in_use, stored_model
from index.store.shelves import Shelves

SALT = "## 1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"


class OtherEmbedder(HashingEmbedder):
    """The same kind of model, of another make."""

    name = "hashing-64"
    fingerprint = "hashing-64"
    dimensions = 64


@pytest.fixture
def shelves(archive: Archive, write):
    archive.index(
        [write("a.txt", SALT), write("b.txt", SALT.replace("Forty", "Sixty"))], model="hashing"
    )
    shelves = Shelves(archive.folder)
    yield shelves
    shelves.close()


@pytest.fixture
def database(shelves):
    return shelves.public


def tables(connection) -> set[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE sql LIKE '%USING vec0%' AND type = 'table'"
    )
    return {name for (name,) in rows}


def test_another_model_embeds_everything_again_and_the_old_vectors_go(database, shelves) -> None:
    old = model_in_use(database)
    indexing.index_paths(shelves, OtherEmbedder(), [], unheard)
    new = model_in_use(database)
    assert new.name == "hashing-64"
    assert tables(database) == {new.table}
    assert browsing.count(database, new.table) == browsing.count(database, "passages") == 2
    assert stored_model(database, old.fingerprint) is None
    assert browsing.passages_to_embed(database, new.id) == 0


def test_vectors_made_again_find_what_those_of_a_first_run_find(database, shelves) -> None:
    embedder = OtherEmbedder()
    indexing.index_paths(shelves, embedder, [], unheard)
    model = model_in_use(database)
    ids = [number for (number,) in database.execute("SELECT id FROM passages ORDER BY id")]
    query = embedder.encode_query(
        "Salt\nForty tonnes of salt had been bought before the first frost of the year."
    )
    similar = dict(model.vectors(database).search(query, len(ids)))
    assert similar[ids[0]] == pytest.approx(1.0, abs=1e-5)
    assert similar[ids[1]] < 0.999


def test_a_stop_halfway_leaves_both_models_and_is_finished_later(
    archive: Archive, database, shelves, write
) -> None:
    long = [f"## {n}. Salt\n\n{n} tonnes of salt had been bought.\n" for n in range(1, 201)]
    indexing.index_paths(shelves, HashingEmbedder(), [write("c.txt", "\n".join(long))], unheard)

    def stop(progress) -> None:
        if progress.unit == "passages" and progress.done:
            raise Cancelled

    report = indexing.index_paths(shelves, OtherEmbedder(), [], stop)
    assert report.cancelled
    assert 0 < report.embedded < 202
    assert len(tables(database)) == 2
    rest = indexing.index_paths(shelves, OtherEmbedder(), [], unheard)
    assert report.embedded + rest.embedded == 202, "it goes on where it stopped"
    assert len(tables(database)) == 1


def test_passages_of_another_model_are_searched_by_words_and_a_notice_says_so(
    archive: Archive, database, shelves
) -> None:
    indexing.index_paths(shelves, OtherEmbedder(), [], unheard)
    answer = archive.ask("salt before the frost")
    assert answer.hits
    assert "2 passages" in answer.notice
    assert "words only" in answer.notice
    assert all(hit.similarity is None for hit in answer.hits)


def test_indexing_again_takes_the_notice_away(
    archive: Archive, database, minutes_folder, shelves
) -> None:
    indexing.index_paths(shelves, OtherEmbedder(), [], unheard)
    archive.index([minutes_folder])
    answer = archive.ask("salt before the frost")
    assert answer.notice is None
    assert answer.hits[0].similarity is not None


def test_a_model_that_is_gone_leaves_the_search_by_words(
    archive: Archive, database, tmp_path
) -> None:
    choose_model(database, str(tmp_path / "gone"))
    answer = archive.ask("salt before the frost")
    assert answer.answered
    assert str(tmp_path / "gone") in answer.notice
    assert "only words" in answer.notice


def test_the_choice_of_a_model_is_kept(archive: Archive, database, minutes_folder) -> None:
    assert chosen_model(database) == "hashing"
    archive.index([minutes_folder])
    assert archive.status().model == "hashing"


def test_a_model_that_cannot_be_had_changes_nothing(archive: Archive, database, tmp_path) -> None:
    with pytest.raises(ModelError, match="not there"):
        archive.index([], model=str(tmp_path / "gone"))
    assert chosen_model(database) == "hashing"


@pytest.mark.model
def test_a_model_that_cannot_be_loaded_is_not_chosen(archive: Archive, database, tmp_path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(ModelError, match="empty"):
        archive.index([], model=str(empty))
    assert chosen_model(database) == "hashing"
    assert archive.ask("salt before the frost").notice is None
