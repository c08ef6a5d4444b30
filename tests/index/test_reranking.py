"""A reranker reads the best passages once more; too late or broken, it leaves the search's order."""

import shutil
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import ArchiveError, ModelError
from index.reranking import open_reranker, order
from index.store.lock import sole_writer
from tests.rerankers import LIKED

QUESTION = "which oak benches on the Long Walk were repaired?"
SAID = {
    "1. Repairs": "Fourteen oak benches on the Long Walk were repaired at a cost of £2,310.",
    "2. Walks": "The Long Walk was closed for a day so that its oak benches could be moved.",
    "3. Friends": f"The Friends had given the {LIKED} for the benches.",
    "4. Swans": "Swans had nested beside the paddling pool and were counted on the walk.",
}
SECRET = (
    "2. Exclusion of the public\n\n"
    "RESOLVED that the public be excluded from the meeting for the next item by Schedule 12A.\n\n"
    "3. The supplier\n\n"
    f"The supplier of the {LIKED} for the oak benches on the Long Walk had gone bankrupt.\n"
)


def minutes(said: dict[str, str]) -> str:
    return "".join(f"## {title}\n\n{words}\n\n" for title, words in said.items())


def texts(answer) -> list[str]:
    return [hit.passage.text for hit in answer.hits]


@pytest.fixture
def filled(archive: Archive, write) -> Archive:
    archive.index([write("a.md", minutes(SAID))], model="hashing")
    return archive


@pytest.fixture
def preferring(filled: Archive, cross_encoder: Path) -> Archive:
    filled.choose_reranker(str(cross_encoder))
    return filled


def test_without_a_reranker_the_search_alone_gives_the_order(filled: Archive) -> None:
    assert filled.reranker() is None
    assert filled.ask(QUESTION).notice is None
    assert texts(filled.ask(QUESTION))[0] == SAID["1. Repairs"]


def test_what_the_reranker_prefers_comes_first(filled: Archive, cross_encoder: Path) -> None:
    before = texts(filled.ask(QUESTION))
    filled.choose_reranker(str(cross_encoder))
    answer = filled.ask(QUESTION)
    liked = SAID["3. Friends"]
    assert texts(answer) == [liked, *(text for text in before if text != liked)]
    assert answer.notice is None


def test_scores_still_fall_and_lie_between_0_and_1(preferring: Archive) -> None:
    scores = [hit.score for hit in preferring.ask(QUESTION).hits]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= scores[-1] < scores[0] <= 1


def test_a_passage_comes_up_from_below_the_limit(preferring: Archive) -> None:
    assert texts(preferring.ask(QUESTION, limit=1)) == [SAID["3. Friends"]]


def test_the_title_of_a_passage_is_read_with_it(archive: Archive, write, cross_encoder) -> None:
    said = {"1. Repairs": SAID["1. Repairs"], f"2. {LIKED.title()}": "The benches had been given."}
    archive.index([write("a.md", minutes(said))], model="hashing")
    archive.choose_reranker(str(cross_encoder))
    assert texts(archive.ask(QUESTION))[0] == "The benches had been given."


def test_only_the_best_are_read_and_the_rest_stays_below(
    archive: Archive, write, cross_encoder: Path
) -> None:
    near = {
        f"{number}. Part": f"Oak benches on the Long Walk were repaired: number {number * 37}."
        for number in range(1, order.DEPTH + 1)
    }
    far = {
        "90. Part": f"Oak benches on the Long Walk were repaired and given {LIKED} by the Friends.",
        "91. Part": "Oak benches on the Long Walk were repaired and given labels by the Friends.",
        "92. Swans": "Swans had nested beside the paddling pool.",
    }
    archive.index([write("a.md", minutes(near | far))], model="hashing")
    before = texts(archive.ask(QUESTION, limit=100))
    assert set(before[order.DEPTH :]) == set(far.values())
    archive.choose_reranker(str(cross_encoder))
    answer = archive.ask(QUESTION, limit=100)
    assert texts(answer)[order.DEPTH :] == before[order.DEPTH :]
    scores = [hit.score for hit in answer.hits]
    assert scores == sorted(scores, reverse=True)


def test_a_reranker_that_is_too_late_has_no_say_and_that_is_told(
    filled: Archive, cross_encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.ask(QUESTION, limit=2)
    filled.choose_reranker(str(cross_encoder))
    monkeypatch.setattr(order, "BUDGET", 0.0)
    answer = filled.ask(QUESTION, limit=2)
    assert answer.hits == before.hits
    assert answer.quotes == before.quotes
    assert answer.notice == (
        f"The reranker {cross_encoder} took longer than 0 s; the order is that of the search alone."
    )


def test_a_question_that_finds_nothing_needs_no_reranker(preferring: Archive) -> None:
    preferring.remove([preferring.folder.parent])
    answer = preferring.ask(QUESTION)
    assert (answer.hits, answer.notice) == ((), None)


def test_a_reranker_that_is_gone_leaves_the_search_and_a_notice(
    filled: Archive, cross_encoder: Path, tmp_path: Path
) -> None:
    before = filled.ask(QUESTION)
    copy = Path(shutil.copytree(cross_encoder, tmp_path / "lent"))
    filled.choose_reranker(str(copy))
    shutil.rmtree(copy)
    open_reranker.cache_clear()  # as in a process that starts
    answer = filled.ask(QUESTION)
    assert answer.hits == before.hits
    assert answer.answered
    assert answer.notice == (
        f"The model folder {copy} is not there. The order is that of the search alone."
    )
    assert filled.load_model() == "hashing"


def test_exempt_items_are_read_only_where_they_are_searched(
    archive: Archive, write, cross_encoder: Path
) -> None:
    open_part = (
        "Meeting of the Parks Committee held on Tuesday 5 March 2024\n\n1. Benches\n\n"
        "Fourteen oak benches on the Long Walk were repaired at a cost of £2,310.\n\n"
    )
    archive.index([write("a.txt", open_part + SECRET)], model="hashing")
    archive.choose_reranker(str(cross_encoder))
    assert not any(LIKED in text for text in texts(archive.ask(QUESTION)))
    assert LIKED in texts(archive.ask(QUESTION, exempt=True))[0]


def test_the_choice_is_kept_shown_and_taken_back(preferring: Archive, cross_encoder: Path) -> None:
    again = Archive(preferring.folder)
    assert again.reranker() == again.status().reranker == str(cross_encoder)
    again.choose_reranker(None)
    again.close()
    assert preferring.reranker() is None
    assert texts(preferring.ask(QUESTION))[0] == SAID["1. Repairs"]


def test_a_folder_is_found_from_any_other_folder(
    filled: Archive, cross_encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(cross_encoder.parent)
    filled.choose_reranker(cross_encoder.name)
    monkeypatch.chdir(tmp_path)
    assert filled.reranker() == str(cross_encoder)
    assert texts(filled.ask(QUESTION))[0] == SAID["3. Friends"]


def test_one_that_cannot_be_used_changes_nothing(preferring: Archive, tmp_path: Path) -> None:
    before = preferring.reranker()
    with pytest.raises(ModelError, match="is not there"):
        preferring.choose_reranker(str(tmp_path / "gone"))
    assert preferring.reranker() == before


def test_nothing_is_chosen_while_another_writes(filled: Archive, cross_encoder: Path) -> None:
    with sole_writer(filled.folder), pytest.raises(ArchiveError, match="Another Minutebook"):
        filled.choose_reranker(str(cross_encoder))
    assert filled.reranker() is None


def test_taking_back_what_was_never_chosen_makes_no_archive(archive: Archive) -> None:
    archive.choose_reranker(None)
    assert archive.reranker() is None
    assert not archive.folder.exists()
