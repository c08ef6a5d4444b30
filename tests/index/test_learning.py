"""Learning from pairs: what is held back, what stands in a batch, stopping and going on, the gate."""

from datetime import date, timedelta

import numpy as np
import psutil
import pytest
from safetensors.numpy import load_file

from index.adapting import trainer
from index.adapting.batching import BATCH, batches
from index.adapting.gate import judge
from index.adapting.job import Job, Workplace, kinds_of, texts_of
from index.adapting.pairs import Pair, PairKind
from index.adapting.splitting import split
from index.adapting.training import EVERY
from index.archive import Archive
from index.embedding import DEFAULT_MODEL, open_embedder
from index.errors import ArchiveError, Cancelled, ModelError
from index.progress import unheard
from index.types import Verdict
from tests.embedders import make_embedder

THINGS = ["lamp", "quay", "hedge", "bell", "ford", "kiln", "barn", "weir", "mast", "dyke"]
STATES = ["was mended", "is dark", "fell down", "was sold", "is leased", "froze", "leaks"]


@pytest.fixture(autouse=True)
def no_patience(monkeypatch):
    """Other tests on the machine would come first."""
    monkeypatch.setattr(trainer, "PRIORITY", psutil.Process().nice())


def pair(number: int, kind: PairKind = PairKind.TITLE, document: int | None = None) -> Pair:
    thing, state = THINGS[number % len(THINGS)], STATES[number % len(STATES)]
    place = number if document is None else document
    return Pair(
        kind,
        f"{thing} number {number}",
        f"It was reported that the {thing} numbered {number} {state}.",
        place,
        0,
        date(2020, 1, 1) + timedelta(days=place),
    )


def job(folder, learnt: list[list[Pair]], held: list[Pair]) -> Job:
    return Job(
        name="learnt",
        base=str(folder),
        folder=str(folder),
        begun_on="2026-01-02",
        batches=[texts_of(batch) for batch in learnt],
        stopping=texts_of(held),
        judging=texts_of(held),
        kinds=kinds_of([one for batch in learnt for one in batch]),
        first=None,
        last=None,
        document=1,
        passages=1,
    )


def test_the_latest_meetings_are_held_back():
    pairs = [pair(number, document=number // 4) for number in range(400)]
    parts = split(pairs)
    learnt = {one.held_on for one in parts.learning}
    stopped, judged = ({one.held_on for one in some} for some in (parts.stopping, parts.judging))
    assert max(learnt) < min(stopped)
    assert max(stopped) < min(judged)
    assert max(judged) == max(one.held_on for one in pairs)
    assert len(parts.judging) >= 30
    assert len(parts.learning) >= 300


def test_what_states_no_day_is_not_called_late():
    pairs = [pair(number) for number in range(100)]
    undated = [
        Pair(PairKind.TITLE, "the mast", f"It fell {n} times.", 1000 + n, 0, None) for n in range(9)
    ]
    parts = split([*undated, *pairs])
    assert {*undated} <= {*parts.learning}
    assert split(undated).judging == []


def test_of_a_kind_that_is_frequent_no_more_is_judged_by_than_of_others():
    pairs = [pair(n, PairKind.SENTENCE if n % 10 else PairKind.REPLY) for n in range(3000)]
    judged = split(pairs).judging
    replies = [one for one in judged if one.kind is PairKind.REPLY]
    late = [one for one in pairs if one.kind is PairKind.REPLY and one.held_on >= judged[0].held_on]
    assert len(replies) >= min(len(late), len(judged) // 2) - 1


def test_a_batch_holds_what_is_alike_and_no_item_twice():
    pairs = [pair(number, document=number % 90) for number in range(20 * BATCH)]
    vectors = open_embedder("hashing").encode_documents([one.told for one in pairs])
    found = batches(pairs, vectors, seed=1)
    assert found == batches(pairs, vectors, seed=1)
    assert found != batches(pairs, vectors, seed=2)
    assert len(found) >= 15
    numbers = {id(one): number for number, one in enumerate(pairs)}
    near = []
    for batch in found:
        assert len({one.place for one in batch}) == BATCH
        own = vectors[[numbers[id(one)] for one in batch]]
        near.append((own @ own.T).mean())
    assert np.mean(near) > (vectors @ vectors.T).mean()
    taken = [id(one) for batch in found for one in batch]
    assert len(taken) == len(set(taken))


@pytest.mark.model
def test_stopped_and_gone_on_with_it_learns_the_same(tmp_path):
    model = make_embedder(tmp_path / "tiny", "bert")
    learnt = [[pair(BATCH * n + m) for m in range(BATCH)] for n in range(EVERY + 4)]
    held = [pair(5000 + number) for number in range(40)]
    weights = []
    for name, stops in (("whole", False), ("stopped", True)):
        archive = tmp_path / name
        archive.mkdir()
        place = Workplace(archive)
        place.begin(job(model, learnt, held))
        if stops:
            _stopped(place)
            assert place.checkpoint.exists()
            assert not place.learnt.exists()
        seen = []
        trainer.train(place, seen.append)
        done = [one.done for one in seen if one.total]
        assert done == sorted(done)
        assert done[0] > EVERY if stops else done[0] < EVERY
        weights.append(load_file(place.learnt / "model.safetensors"))
    one, other = weights
    assert one.keys() == other.keys()
    assert all((one[key] == other[key]).all() for key in one)


def _stopped(place: Workplace) -> None:
    """The user stops it in the middle, after the first checkpoint."""

    def stop(progress):
        if progress.done > EVERY:
            raise Cancelled

    with pytest.raises(Cancelled):
        trainer.train(place, stop)


@pytest.mark.model
def test_a_damaged_checkpoint_begins_again(tmp_path):
    model = make_embedder(tmp_path / "tiny", "bert")
    place = Workplace(tmp_path)
    place.begin(
        job(model, [[pair(number) for number in range(BATCH)]], [pair(900 + n) for n in range(30)])
    )
    place.checkpoint.write_bytes(b"PK\x03\x04 cut off")
    trainer.train(place, unheard)
    assert (place.learnt / "model.safetensors").is_file()


def test_what_cannot_be_written_is_told_with_its_place(tmp_path):
    place = Workplace(tmp_path)
    (tmp_path / "adapting").write_text("a file where the folder would be")
    with pytest.raises(ArchiveError, match=r"job\.json cannot be written"):
        place.begin(job(tmp_path, [], []))


def test_without_torch_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(trainer, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match="torch is not installed"):
        trainer.refuse_without(tmp_path)


@pytest.mark.model
def test_a_model_that_fails_to_load_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    place = Workplace(tmp_path)
    place.begin(
        job(tmp_path / "empty", [[pair(n) for n in range(BATCH)]], [pair(n) for n in range(30)])
    )
    with pytest.raises(ModelError, match="Learning failed, and the model in use stays"):
        trainer.train(place, unheard)
    assert not place.learnt.exists()


@pytest.mark.model
def test_only_what_is_better_and_forgets_nothing_is_adopted(tmp_path):
    held = [pair(number) for number in range(120)]
    what = job(tmp_path, [], held)
    good, poor = open_embedder(DEFAULT_MODEL), open_embedder("hashing")
    worse = judge(what, good, good, poor, unheard)
    assert worse.verdict is Verdict.FORGOT
    assert worse.guard.after < worse.guard.before
    same = judge(what, good, good, good, unheard)
    assert same.verdict is Verdict.NO_BETTER
    assert (same.cosines.scale, same.cosines.offset) == pytest.approx((1, 0))
    assert same.minutes.before == same.minutes.after


@pytest.mark.model
def test_a_model_that_reads_too_little_for_the_guard_set_is_judged_by_the_minutes(tmp_path):
    short = open_embedder(str(make_embedder(tmp_path / "tiny", "bert", tokens=64)))
    judged = judge(
        job(tmp_path, [], [pair(number) for number in range(60)]), short, short, short, unheard
    )
    assert judged.guard.questions == 0
    assert judged.verdict is Verdict.NO_BETTER


MEETING = """{committee} COMMITTEE

Minutes of the meeting of the {committee} Committee held on {day}

Present: Councillors Ansel Frith (Chair), Dora Vane and Hugh Pike.
"""
ITEM = """
{number}. {thing} at {place}

The Clerk reported that the {thing} at {place} {state} in week {week}, and that {name} had asked for
{sum} pounds to see to it. Members of the ward had been shown it on a wet evening. It was said that
nobody had looked at it since the year {year}, when the frost had done most of the harm there.
"""
PLACES = [
    "Otter Lane",
    "Marl Hill",
    "Sedge End",
    "Crow Gate",
    "Tanner Row",
    "Fenn Cross",
    "Low Acre",
]
NAMES = ["Mr Tolland", "Mrs Quince", "the Warden", "Miss Abney", "the Ferryman"]


def minutes_of_many_meetings(folder, meetings: int):
    folder.mkdir()
    for number in range(meetings):
        day = date(2021, 1, 4) + timedelta(days=14 * number)
        text = MEETING.format(committee="Harbour", day=f"{day.day} {day:%B %Y}")
        for item in range(1, 8):
            n = number * 7 + item
            text += ITEM.format(
                number=item,
                thing=THINGS[n % len(THINGS)].capitalize(),
                place=f"{n} {PLACES[n % len(PLACES)]}",
                state=STATES[(n // 7) % len(STATES)],
                name=NAMES[n % len(NAMES)],
                week=n,
                sum=100 + 7 * n,
                year=1700 + n,
            )
        (folder / f"{day.isoformat()}.txt").write_text(text, "utf-8")
    return folder


@pytest.mark.model
def test_an_archive_learns_is_stopped_and_goes_on_and_keeps_what_is_no_worse(tmp_path):
    model = make_embedder(tmp_path / "tiny", "bert", tokens=512)
    archive = Archive(tmp_path / "archive")
    archive.index([minutes_of_many_meetings(tmp_path / "minutes", 40)], model=str(model))
    before = archive.ask("What was asked for the lamp at 50 Marl Hill?").hits
    assert not archive.learning().begun
    units = []

    def stop(progress):
        units.append(progress.unit)
        if progress.unit == "steps" and progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.adapt(stop)
    assert list(dict.fromkeys(units)) == ["files", "texts", "steps"]
    assert archive.learning().begun
    assert archive.ask("What was asked for the lamp at 50 Marl Hill?").hits == before
    learnt = archive.adapt()
    assert learnt.verdict is Verdict.NO_BETTER
    assert learnt.card.minutes.questions >= 30
    assert learnt.card.first == date(2021, 1, 4)
    assert sum(learnt.card.pairs.values()) >= 150
    assert archive.models().in_use == str(model)
    assert not archive.learning().begun
    assert not (tmp_path / "archive" / "adapting").exists()
    assert archive.ask("What was asked for the lamp at 50 Marl Hill?").hits == before
    archive.close()


def test_too_few_minutes_or_none_with_a_date_are_told(tmp_path):
    archive = Archive(tmp_path / "archive")
    archive.index([minutes_of_many_meetings(tmp_path / "few", 4)])
    with pytest.raises(ArchiveError, match=r"hold \d+ pairs of texts to learn from"):
        archive.adapt()
    undated = minutes_of_many_meetings(tmp_path / "undated", 40)
    for file in undated.iterdir():
        file.write_text(file.read_text("utf-8").split("held on")[0] + file.read_text("utf-8")[120:])
    archive.index([undated])
    with pytest.raises(ArchiveError, match="meetings of these minutes are dated"):
        archive.adapt()
    archive.index([], model="hashing")
    with pytest.raises(ModelError, match="hashing knows no meaning"):
        archive.adapt()
    archive.close()


def test_what_has_become_exempt_is_not_learnt_from_any_more(tmp_path):
    archive = Archive(tmp_path / "archive")
    folder = minutes_of_many_meetings(tmp_path / "minutes", 2)
    archive.index([folder])
    place = Workplace(tmp_path / "archive")
    place.begin(job(tmp_path, [], []))
    file = min(folder.iterdir())
    text = file.read_text("utf-8")
    exclusion = "RESOLVED that the press and public be excluded from the meeting for the next item, under\nparagraph 3 of Schedule 12A to the Local Government Act 1972.\n"
    file.write_text(
        text.replace("\n3. ", f"\n2a. Exclusion of the public\n\n{exclusion}\n3. ", 1), "utf-8"
    )
    archive.index([folder])
    assert archive.status().exempt
    assert not place.folder.exists()
    archive.close()
