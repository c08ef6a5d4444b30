"""Whatever is typed into the question field is searched for as words, and never as syntax."""

import apsw
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.embedding import open_embedder
from index.retrieval import Retriever
from index.searching import Searcher
from index.types import Filters, Hit

ODD = [
    '"', '"salt', 'salt"', '""salt""', "salt*", "*", "^salt", "NEAR(salt grit, 5)", "salt NEAR grit",
    "text:salt", "context : salt", "col:salt", "-salt", "salt AND", "OR", "NOT salt", "(salt",
    "{text context}:salt", "salt + grit", "salt; DROP TABLE passages; --", "' OR 1=1 --",
    "%salt_", "salt\\", "salt\x00grit", "salt\ud800", "\u202esalt\u202c", "🐝 salt 🐝", "مَلْح salt",
    "salt\n\n\tgrit", "salt " * 4000, "s" * 20_000, "salt" + "!" * 20_000,
]  # fmt: skip


@pytest.fixture
def search(connection: apsw.Connection, store, write, model):
    store(write("a.txt", "## 1. Winter\n\nThe salt of the depot had run out before the frost.\n"))
    store(write("b.txt", "## 1. Summer\n\nThe beehives stood near the col of the hill.\n"))
    retriever = Retriever([Searcher(connection, model)], open_embedder("hashing"))
    words_only = Retriever([Searcher(connection, None)], None)

    def run(question: str) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
        return (
            retriever.search(question, Filters(), 5).hits,
            words_only.search(question, Filters(), 5).hits,
        )

    return run


@pytest.mark.parametrize("question", ODD, ids=lambda question: ascii(question[:30]))
def test_odd_questions_raise_nothing_and_find_the_words_in_them(search, question: str) -> None:
    by_both, by_words = search(question)
    assert len(by_both) == 2
    if "salt" in question:
        assert any("salt" in hit.why for hit in by_words)


@given(question=st.text(max_size=60))
@example(question="\u00ad\u200b")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_question_raises_nothing(search, question: str) -> None:
    by_both, _ = search(question)
    assert len(by_both) == 2


@given(before=st.text(max_size=20), after=st.text(max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_word_is_found_among_any_signs(search, before: str, after: str) -> None:
    _, by_words = search(f"{before} beehives {after}")
    assert any("beehives" in hit.why for hit in by_words)
