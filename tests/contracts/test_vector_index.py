"""What every vector index promises, whatever holds the vectors."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.protocols import VectorIndex, Vectors
from index.store.connection import connect
from index.vectors.sqlite_vec_index import SqliteVecIndex

DIMENSIONS = 24
Make = Callable[[], VectorIndex]


@pytest.fixture
def sqlite_vec(tmp_path: Path) -> Iterator[Make]:
    connection = connect(tmp_path / "minutes.db", writable=True)
    made = 0

    def make() -> VectorIndex:
        nonlocal made
        made += 1
        return SqliteVecIndex.create(connection, f"vectors_{made}", DIMENSIONS)

    yield make
    connection.close()


@pytest.fixture(params=["sqlite_vec"])
def make(request: pytest.FixtureRequest) -> Make:
    return request.getfixturevalue(request.param)


def vectors(count: int, seed: int = 0) -> Vectors:
    drawn = np.random.default_rng(seed).normal(size=(count, DIMENSIONS)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


@pytest.fixture
def filled(make: Make) -> VectorIndex:
    """Ids 0-29."""
    index = make()
    index.add(range(30), vectors(30))
    return index


def test_an_empty_index_finds_nothing(make: Make) -> None:
    index = make()
    assert len(index) == 0
    assert index.search(vectors(1)[0], 5) == []


@given(count=st.integers(1, 60), k=st.integers(1, 80), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_nearest_are_those_of_an_exhaustive_comparison(make, count, k, seed) -> None:
    index, stored, query = make(), vectors(count, seed), vectors(1, seed + 1)[0]
    ids = np.random.default_rng(seed).permutation(10 * count)[:count].tolist()
    index.add(ids, stored)
    cosines = stored @ query
    expected = sorted(zip(ids, cosines.tolist(), strict=True), key=lambda pair: -pair[1])[:k]
    found = index.search(query, k)
    assert [cosine for _, cosine in found] == pytest.approx(
        [cosine for _, cosine in expected], abs=1e-5
    )
    assert [number for number, _ in found] == [number for number, _ in expected]


def test_the_same_vector_is_at_cosine_1_and_its_opposite_at_minus_1(make: Make) -> None:
    index, one = make(), vectors(1)[0]
    index.add([7, 8], np.stack([one, -one]))
    assert index.search(one, 2) == [(7, pytest.approx(1)), (8, pytest.approx(-1))]


@pytest.mark.parametrize("k", [30, 31, 1000, 1_000_000])
def test_asking_for_more_than_there_is_gives_all(filled: VectorIndex, k: int) -> None:
    assert {number for number, _ in filled.search(vectors(1, 5)[0], k)} == set(range(30))


@pytest.mark.parametrize("among", [[], [3], range(10, 20), range(30), [999], [29, 0, 999, 0]])
def test_only_what_may_be_found_is_found(filled: VectorIndex, among) -> None:
    found = [number for number, _ in filled.search(vectors(1, 5)[0], 30, among)]
    assert sorted(found) == sorted(set(among) & set(range(30)))


def test_the_filter_works_inside_the_search(filled: VectorIndex) -> None:
    stored = vectors(30)
    found = filled.search(stored[3], 4, range(20, 30))
    cosines = stored[20:] @ stored[3]
    assert [number for number, _ in found] == (20 + np.argsort(-cosines)[:4]).tolist()


def test_what_was_removed_is_not_found(filled: VectorIndex) -> None:
    filled.remove(range(5, 25))
    assert len(filled) == 10
    found = {number for number, _ in filled.search(vectors(1)[0], 30)}
    assert found == {0, 1, 2, 3, 4, 25, 26, 27, 28, 29}


def test_removing_what_is_not_there_is_no_fault(filled: VectorIndex) -> None:
    filled.remove([999, 3, 3])
    filled.remove([])
    assert len(filled) == 29


def test_an_id_can_come_back_with_another_vector(filled: VectorIndex) -> None:
    new = vectors(1, 77)
    filled.remove([4])
    filled.add([4], new)
    assert filled.search(new[0], 1, [4, 5]) == [(4, pytest.approx(1))]


def test_an_id_that_is_there_is_not_taken_twice(filled: VectorIndex) -> None:
    with pytest.raises(Exception, match=r"(?i)unique"):
        filled.add([4], vectors(1))
    assert len(filled) == 30


def test_vectors_of_another_length_are_refused(filled: VectorIndex) -> None:
    with pytest.raises(Exception, match=r"(?i)dimension"):
        filled.add([99], np.ones((1, DIMENSIONS + 1), np.float32))
    assert len(filled) == 30


def test_any_float_and_any_layout_is_taken(make: Make) -> None:
    index = make()
    stored = vectors(8).astype(np.float64)
    index.add(range(8), np.asfortranarray(stored)[::2].repeat(2, axis=0))
    assert index.search(stored[2], 1)[0][1] == pytest.approx(1)


def test_vectors_laid_out_by_an_older_program_are_all_kept(tmp_path: Path) -> None:
    connection = connect(tmp_path / "minutes.db", writable=True)
    connection.execute(
        "CREATE VIRTUAL TABLE vectors_1 USING vec0 (passage_id INTEGER PRIMARY KEY, "
        f"embedding FLOAT[{DIMENSIONS}] distance_metric=cosine)"
    )
    index = SqliteVecIndex(connection, "vectors_1")
    index.add(range(0, 400, 2), vectors(200))
    before = list(index.all())
    index.lay_out_anew()
    assert list(index.all()) == before
    assert (
        "chunk_size"
        in connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'vectors_1'").get
    )
    index.remove([4])
    index.add([5], vectors(1, 9))
    assert index.search(vectors(1, 9)[0], 1)[0][0] == 5
    names = connection.execute("SELECT group_concat(name) FROM sqlite_schema").get
    assert "kept_of" not in names
    connection.close()


def test_an_index_of_todays_layout_is_left_as_it_is(tmp_path: Path) -> None:
    connection = connect(tmp_path / "minutes.db", writable=True)
    index = SqliteVecIndex.create(connection, "vectors_1", DIMENSIONS)
    index.add(range(10), vectors(10))
    changes = connection.total_changes()
    index.lay_out_anew()
    assert connection.total_changes() == changes
    connection.close()
