"""How replies are worded: learnt from the questions that minutes record a reply to, and what it changes."""

import json
import shutil
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from index.adapting import card as cards
from index.adapting.phrasing import FEWEST, learn_phrasing, ranks
from index.adapting.replies import Put, put, replied
from index.archive import Archive
from index.archive_files import ArchiveFiles
from index.embedding import open_embedder
from index.embedding.model_folder import PHRASING
from index.errors import ArchiveError, ModelError
from index.phrasing import AS_ANY, Phrasing
from index.progress import unheard
from index.searches import Searches
from tests.embedders import make_embedder

THINGS = ["lamp", "quay", "hedge", "bell", "ford", "kiln", "barn", "weir", "mast", "dyke"]
FIRST = [
    "Otter",
    "Marl",
    "Sedge",
    "Crow",
    "Tanner",
    "Fenn",
    "Low",
    "Bram",
    "Hazel",
    "Pitch",
    "Quill",
]
LAST = ["ham", "wick", "ley", "stead", "combe", "thorpe", "by", "den", "ton", "worth"]
HEAD = """HARBOUR COMMITTEE

Minutes of the meeting of the Harbour Committee held on {day}

Present: Councillors Ansel Frith (Chair), Dora Vane and Hugh Pike.

1. Question submitted by Councillor D. Vane

I will ask when the {thing} at {place} is going to be mended.

REPLY: The works at {place} will be completed shortly, and the contractor is on site at the {thing}.

2. Notice of motion submitted by Councillor H. Pike

It was proposed by Councillor Pike, and seconded by Councillor Frith, that the {thing} at {place} be
mended, that {place} be told when the {thing} was going to be mended, and that it was a disgrace.
"""


def minutes(folder, meetings: int):
    folder.mkdir()
    for number in range(meetings):
        day = date(2021, 1, 4) + timedelta(days=7 * number)
        place = FIRST[number // len(LAST)] + LAST[number % len(LAST)]
        text = HEAD.format(
            day=f"{day.day} {day:%B %Y}", thing=THINGS[number % len(THINGS)], place=place
        )
        (folder / f"{day.isoformat()}.txt").write_text(text, "utf-8")
    return folder


def asked_of(archive) -> list[Put]:
    files = ArchiveFiles(archive)
    with files.reading() as connection:
        retriever = Searches(archive, connection, None).retriever
        return list(put(retriever, replied(connection), unheard))


@pytest.fixture(scope="module")
def asked(tmp_path_factory) -> list[Put]:
    home = tmp_path_factory.mktemp("replies")
    archive = Archive(home / "archive")
    archive.index([minutes(home / "minutes", FEWEST + 8)], model="hashing")
    archive.close()
    return asked_of(home / "archive")


def test_a_question_is_put_without_the_passage_that_only_asks_it(asked):
    assert len(asked) == FEWEST + 8
    first = asked[0]
    own = [text for text, right in zip(first.texts, first.right, strict=True) if right]
    assert len(own) == 1
    assert "completed shortly" in own[0]
    assert "Otterham" in own[0]
    others = [text for text, right in zip(first.texts, first.right, strict=True) if not right]
    assert any("that the lamp at Otterham" in text for text in others)
    assert not any("I will ask when the lamp at Otterham" in text for text in others)


def test_the_words_of_the_question_do_not_count_for_its_reply(tmp_path):
    together = HEAD.replace("mended.\n\nREPLY:", "mended. REPLY:")
    day = {"day": "4 January 2021", "thing": "lamp", "place": "Otterham"}
    scores = []
    for name, text in (("apart", HEAD), ("together", together)):
        folder = minutes(tmp_path / name, 3)
        (folder / "2021-01-04.txt").write_text(text.format(**day), "utf-8")
        archive = Archive(tmp_path / f"{name}-archive")
        archive.index([folder], model="hashing")
        archive.close()
        first = asked_of(tmp_path / f"{name}-archive")[0]
        [right] = np.flatnonzero(first.right)
        scores.append(first.scores[right])
    assert scores[0] == pytest.approx(scores[1], abs=0.05)


def test_it_learns_by_what_words_a_reply_is_known(asked):
    phrasing, gain = learn_phrasing(asked)
    assert gain is not None
    assert gain.questions == len(asked)
    assert gain.after > gain.before + 0.1
    assert phrasing.weights["completed"] > 0 > phrasing.weights["proposed"]
    assert "otterham" not in phrasing.weights, "single matters are not learnt"
    assert phrasing.of("The works will be completed.") > phrasing.of(
        "It was proposed that they be."
    )
    assert ranks(asked, phrasing).mean() > ranks(asked, AS_ANY).mean()
    assert learn_phrasing(asked) == (phrasing, gain), "the same at every time"


def test_what_tells_nothing_is_not_kept(asked):
    assert learn_phrasing(asked[: FEWEST - 1]) == (AS_ANY, None)
    chance = np.random.default_rng(1)
    anyhow = [replace(one, right=chance.permutation(one.right)) for one in asked]
    assert learn_phrasing(anyhow) == (AS_ANY, None)


def place(answer, words: str) -> int:
    """Of the passage at Otterby that holds them."""
    texts = [hit.passage.text for hit in answer.hits]
    return next(n for n, text in enumerate(texts) if words in text and "Otterby" in text)


@pytest.mark.model
def test_of_two_passages_the_one_that_is_worded_as_a_reply_comes_first(tmp_path, asked):
    model = make_embedder(tmp_path / "tiny", "bert", tokens=512)
    archive = Archive(tmp_path / "archive")
    archive.index([minutes(tmp_path / "minutes", 12)], model=str(model))
    question = "When was the barn at Otterby going to be mended?"
    before = archive.ask(question)
    archive.close()
    phrasing, _ = learn_phrasing(asked)
    learnt = shutil.copytree(model, tmp_path / "archive" / "models" / "2026-03-02-1a2b3c4d")
    cards.write_phrasing(learnt, phrasing.weights)

    archive = Archive(tmp_path / "archive")
    archive.index([], model=str(learnt))
    after = archive.ask(question)
    method = archive.certificate(question).method
    archive.close()

    assert place(before, "proposed by Councillor Pike") < place(before, "completed shortly")
    assert place(after, "completed shortly") < place(after, "proposed by Councillor Pike")
    by_place = {name: after.hits[place(after, name)] for name in ("completed", "proposed by")}
    assert by_place["completed"].phrasing > 0 > by_place["proposed by"].phrasing
    assert "worded as the replies recorded in these minutes" in method


def test_what_it_adds_for_learning_again_is_taken_off(tmp_path, asked):
    """Else a phrasing would be learnt on top of itself, and halve each time."""
    folder = minutes(tmp_path / "minutes", 12)
    model = make_embedder(tmp_path / "tiny", "bert", tokens=512)
    archive = Archive(tmp_path / "archive")
    archive.index([folder], model=str(model))
    plain = asked_of(tmp_path / "archive")
    learnt = shutil.copytree(model, tmp_path / "archive" / "models" / "2026-03-02-1a2b3c4d")
    cards.write_phrasing(learnt, learn_phrasing(asked)[0].weights)
    archive.index([], model=str(learnt))
    archive.close()
    again = asked_of(tmp_path / "archive")
    for first, second in zip(plain, again, strict=True):
        known = dict(zip(first.texts, first.scores, strict=True))
        assert [known[text] for text in second.texts] == pytest.approx(list(second.scores))


@pytest.mark.parametrize("damaged", ['{"reply": ', '{"reply": "much"}', '["reply"]'])
def test_a_damaged_file_is_told_and_words_are_still_searched(tmp_path, damaged):
    model = make_embedder(tmp_path / "tiny", "bert", tokens=512)
    archive = Archive(tmp_path / "archive")
    archive.index([minutes(tmp_path / "minutes", 3)], model=str(model))
    archive.close()
    (model / PHRASING).write_text(damaged, "utf-8")
    open_embedder.cache_clear()
    archive = Archive(tmp_path / "archive")
    answer = archive.ask("When will the lamp at Otterham be mended?")
    archive.close()
    assert answer.hits
    assert f"The model's file {model / PHRASING} is damaged." in answer.notice
    with pytest.raises(ModelError, match="is damaged"):
        open_embedder(str(model)).load()


def test_without_room_it_is_told(tmp_path):
    (tmp_path / f"{PHRASING}.part").mkdir()
    with pytest.raises(ArchiveError, match=f"{PHRASING} cannot be written"):
        cards.write_phrasing(tmp_path, {"reply": 0.1})


def test_each_word_counts_once_whatever_its_case():
    phrasing = Phrasing({"reply": 0.25, "it": -0.125})
    assert phrasing.of("REPLY: Reply to it.") == 0.125
    assert phrasing.of("24/0012") == 0.0
    assert json.loads(json.dumps(dict(phrasing.weights))) == phrasing.weights
