"""Learning from the minutes in the window: the dialog, what comes of it, and what is suggested."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import seeds
from app.service.messages import Prospect
from app.window.controller import Controller
from app.window.learning.learn_dialog import LearnDialog
from app.window.learning.model_learning import ModelLearning
from app.window.main_window import MainWindow
from app.window.offering import Offering
from index.adapting import card as cards
from index.adapting.job import Job, Workplace
from index.archive import Archive
from index.progress import Progress
from index.store.lock import sole_writer
from index.types import Cosines, Gain, Learning, Learnt, ModelCard, Models, Verdict
from tests.embedders import make_embedder

PATIENCE = 60_000
NAME = "2026-01-02-0a1b2c3d"
CARD = ModelCard(
    base="all-MiniLM-L6-v2",
    made_on=date(2026, 1, 2),
    pairs={"reply": 604, "title": 600},
    first=date(2012, 3, 5),
    last=date(2025, 7, 8),
    passages=21_000,
    document=300,
    seed=1,
    minutes=Gain(300, 0.56, 0.63, 0.02, 0.12),
    guard=Gain(120, 0.7, 0.71, -0.01, 0.03),
    cosines=Cosines(),
    phrasing=Gain(400, 0.45, 0.54, 0.07, 0.12),
)
NEW = Prospect(
    Learning(None, 21_000, pays=True, begun=False, seconds=730), Models("all-MiniLM-L6-v2")
)
AFTER = Prospect(
    Learning(CARD, 340, pays=False, begun=False, seconds=730),
    Models(f"models/{NAME}", before="all-MiniLM-L6-v2"),
)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Path:
    """A model that embeds in no time, and knows nothing."""
    return make_embedder(tmp_path_factory.mktemp("tiny") / "bert", "bert", tokens=512)


@pytest.fixture(scope="session")
def _samples(tmp_path_factory, tiny) -> Path:
    folder = tmp_path_factory.mktemp("samples") / "archive"
    archive = Archive(folder)
    archive.index([Path(str(seeds.MINUTES))], model=str(tiny))
    archive.close()
    return folder


@pytest.fixture
def samples(tmp_path, _samples) -> Path:
    """An archive with enough to learn from, and a model that can."""
    return shutil.copytree(_samples, tmp_path / "samples")


@pytest.fixture
def learning(window) -> ModelLearning:
    """What learns in a window."""
    return window.findChild(Controller).learning


def open_dialog(window: MainWindow, qtbot) -> LearnDialog:
    """The dialog, by its action."""
    actions = {action.name: action for action in window.findChild(Offering).table}
    actions["minutes.learn"].run()
    qtbot.waitUntil(lambda: bool(window.findChildren(LearnDialog)), timeout=PATIENCE)
    return window.findChildren(LearnDialog)[0]


@pytest.fixture
def dialog(window, qtbot) -> LearnDialog:
    """On an archive whose model cannot learn."""
    return open_dialog(window, qtbot)


def test_what_is_to_be_known_before_it_begins(dialog):
    dialog.show_prospect(NEW)
    assert "on this computer, from the public minutes alone" in dialog.promise.text()
    assert dialog.facts.texts() == [
        ("Model in use", "all-MiniLM-L6-v2"),
        ("Learnt so far", "nothing from these minutes"),
    ]
    assert dialog.prospect.text() == (
        "Learning is likely to find more. It takes about 12 minutes; you can go on working, or "
        "pause it."
    )
    assert dialog.learn_button.text() == "Learn"
    assert not dialog.revert_button.isVisible()
    assert not dialog.bar.isVisible()


def test_what_was_learnt_is_told_with_its_gain_and_can_be_gone_back_from(dialog, qtbot):
    dialog.show_prospect(AFTER)
    said = [(about, words.replace("\u00a0", " ")) for about, words in dialog.facts.texts()]
    assert said == [
        ("Model in use", "what was learnt on 2 Jan 2026"),
        ("Learnt from", "1,204 pairs of texts, in meetings from 5 Mar 2012 to 8 Jul 2025"),
        ("Latest meetings", "score 0.56 before, 0.63 now (300 questions)"),
        ("Another council", "score 0.70 before, 0.71 now (120 questions)"),
        ("How replies are worded", "score 0.45 before, 0.54 now (400 questions)"),
        ("Since then", "340 passages added"),
    ]
    assert dialog.note.isVisible()
    assert dialog.prospect.text().startswith("Learning now is not likely to find more.")
    assert "Uses all-MiniLM-L6-v2 again at once" in dialog.revert_button.toolTip()
    with qtbot.waitSignal(dialog.revert_wanted):
        dialog.revert_button.click()


def test_a_card_that_cannot_be_read_is_not_taken_for_a_model_that_never_learnt(dialog):
    dialog.show_prospect(Prospect(replace(NEW.learning, added=9), Models("models/learnt")))
    assert dialog.facts.texts() == [("Model in use", "learnt")]


def test_where_there_is_nothing_to_learn_from_it_cannot_begin(dialog):
    dialog.show_prospect(Prospect(replace(NEW.learning, added=0, pays=False), NEW.models))
    assert dialog.prospect.text() == "There is nothing to learn from yet: add minutes first."
    assert not dialog.learn_button.isEnabled()


def test_each_step_is_told_in_words(dialog):
    dialog.begin(can_pause=True)
    said = []
    for progress in (
        Progress(0, 0, "learning", unit="steps"),
        Progress(2, 24, "/minutes/a.txt"),
        Progress(256, 1204, "preparing", unit="texts"),
        Progress(40, 241, "learning", 540.0, unit="steps"),
        Progress(1, 3, "judging", unit="models"),
        Progress(64, 539, "embedding", 60.0, unit="passages"),
    ):
        dialog.show_progress(progress)
        said.append(dialog.said.text())
    assert said == [
        "Getting ready…",
        "Looking for what belongs together: 2 of 24",
        "Preparing: 256 of 1,204",
        "Learning: step 40 of 241 · 9 min left",
        "Judging what was learnt",
        "Going through the passages: 64 of 539 · 1 min left",
    ]
    assert dialog.bar.isVisible()
    assert (dialog.bar.value(), dialog.bar.maximum()) == (64, 539)
    assert not dialog.revert_button.isEnabled()


def test_a_model_that_cannot_learn_is_told_in_the_dialog(dialog, window, qtbot):
    assert dialog.facts.texts()[0] == ("Model in use", "hashing")
    dialog.learn_button.click()
    qtbot.waitUntil(lambda: "knows no meaning" in dialog.said.text(), timeout=PATIENCE)
    assert not dialog.bar.isVisible()
    assert dialog.learn_button.text() == "Learn"
    assert dialog.learn_button.isEnabled()
    assert not window.banner.isVisible()


def test_it_goes_on_when_the_dialog_is_closed_and_is_told_in_the_window(dialog, window, qtbot):
    dialog.learn_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "knows no meaning" in window.banner.sentence.text()
    assert window.findChildren(LearnDialog) == []


OUTCOMES = {
    Verdict.ADOPTED: (
        "It finds more now: on the latest meetings the score rose from 0.56 to 0.63. What was "
        "learnt is in use."
    ),
    Verdict.NO_BETTER: (
        "What was learnt does not find more on the latest meetings, beyond chance (score 0.56 "
        "before, 0.63 with it), so the model in use stays."
    ),
    Verdict.FORGOT: (
        "What was learnt finds less on the minutes of another council (score 0.70 before, 0.71 "
        "with it), so the model in use stays."
    ),
}


@pytest.mark.parametrize(("verdict", "said"), OUTCOMES.items())
def test_what_came_of_it_is_said_in_the_window_and_leads_to_the_dialog(
    learning, window, verdict, said, qtbot
):
    learning._on_learnt(Learnt(verdict, NAME, CARD))
    assert window.banner.isVisible()
    assert window.banner.sentence.accessibleName() == said
    window.banner.action.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(LearnDialog)), timeout=PATIENCE)
    assert not window.banner.isVisible()


def test_the_bar_shows_learning_unless_minutes_are_added(learning, window, minutes, qtbot):
    bottom, progress = window.bottom, Progress(40, 241, "learning", 540.0, unit="steps")
    learning._on_progressed(progress)
    assert bottom.pause.isVisible()
    assert not bottom.cancel.isVisible()
    assert bottom.file.full_text == "Learning: step 40 of 241"
    assert bottom.count.text() == "9 min left"
    window.dropped.emit([minutes])
    assert bottom.cancel.isVisible()
    assert not bottom.pause.isVisible()
    learning._on_progressed(progress)
    assert bottom.cancel.isVisible(), "adding goes first"
    adding = window.findChild(Controller).adding
    qtbot.waitUntil(lambda: not adding.lane.is_busy, timeout=PATIENCE)
    learning._on_progressed(progress)
    assert bottom.pause.isVisible()


def test_learning_is_suggested_where_it_pays_until_it_is_put_off(learning, window, settings):
    strip = window.library.suggestion
    learning._on_prospect(AFTER)
    assert not strip.isVisible()
    learning._on_prospect(NEW)
    assert strip.isVisible()
    assert "could learn" in strip.sentence.text()
    strip.dismiss_button.click()
    assert not strip.isVisible()
    learning._on_prospect(Prospect(replace(NEW.learning, added=30_000), NEW.models))
    assert not strip.isVisible(), "it was put off"
    learning._on_prospect(Prospect(replace(NEW.learning, added=42_000), NEW.models))
    assert strip.isVisible(), "as many again have come"
    assert settings.learning_put_off == [f"{window.service.archive.absolute()}#21000"]
    learning._on_prospect(AFTER)
    assert settings.learning_put_off == [], "it has learnt"


def test_what_was_put_off_in_one_archive_is_not_in_another(learning, window, settings):
    settings.learning_put_off = ["/elsewhere#21000"]
    learning._on_prospect(NEW)
    assert window.library.suggestion.isVisible()
    window.library.suggestion.dismiss_button.click()
    assert settings.learning_put_off[0] == "/elsewhere#21000"
    assert len(settings.learning_put_off) == 2


def test_what_was_learnt_in_vain_is_not_suggested_again_at_once(learning, window):
    learning._on_prospect(NEW)
    learning._on_learnt(Learnt(Verdict.NO_BETTER, NAME, CARD))
    learning._on_prospect(NEW)
    assert not window.library.suggestion.isVisible()


def test_it_begins_by_itself_only_where_the_user_said_so_and_once(learning, window, qtbot):
    learning._on_prospect(NEW)
    assert learning._job is None
    dialog = open_dialog(window, qtbot)
    assert not dialog.by_itself.isChecked()
    dialog.by_itself.click()
    learning._on_prospect(AFTER)
    dialog.close_button.click()
    assert learning._job is None, "too little is new"
    learning._on_prospect(NEW)
    assert learning._job is not None
    assert not window.library.suggestion.isVisible()
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "knows no meaning" in window.banner.sentence.text()
    learning._on_prospect(NEW)
    assert learning._job is None, "what failed is not tried again and again"
    assert window.library.suggestion.isVisible()


def test_once_the_user_has_said_so_it_begins_when_the_dialog_is_closed(learning, window, qtbot):
    dialog = open_dialog(window, qtbot)
    learning._on_prospect(NEW)
    dialog.by_itself.click()
    assert learning._job is None
    dialog.close_button.click()
    assert learning._job is not None
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)


@pytest.mark.model
def test_what_was_begun_goes_on_at_the_next_start_where_the_user_said_so(
    open_window, samples, tiny, settings, qtbot
):
    place = begin(samples, tiny)
    begun = place.job()
    settings.learn_by_themselves = [str(samples.absolute())]
    window = open_window(samples)
    qtbot.waitUntil(window.bottom.pause.isVisible, timeout=PATIENCE)
    window.bottom.pause.click()
    qtbot.waitUntil(window.library.suggestion.isVisible, timeout=PATIENCE)
    assert place.job() == begun
    assert open_dialog(window, qtbot).by_itself.isChecked()


@pytest.mark.model
def test_minutes_that_hold_too_little_are_told_and_the_model_stays(open_window, samples, qtbot):
    dialog = open_dialog(open_window(samples), qtbot)
    dialog.learn_button.click()
    assert dialog.learn_button.text() == "Pause"
    qtbot.waitUntil(lambda: "add more minutes first" in dialog.said.text(), timeout=PATIENCE)
    assert dialog.said.text().startswith("These minutes hold ")
    assert dialog.facts.texts()[0] == ("Model in use", "bert")


def begin(archive: Path, model: Path, steps: int = 400) -> Workplace:
    """Have an archive begin to learn, as one does that is closed at once."""
    pairs = [(f"lamp number {n}", f"The lamp numbered {n} on the quay is dark.") for n in range(60)]
    place = Workplace(archive)
    place.begin(
        Job(
            name=NAME,
            base=str(model),
            folder=str(model),
            begun_on="2026-01-02",
            batches=[pairs[:24]] * steps,
            stopping=pairs[24:],
            judging=pairs[24:],
            kinds={"title": 24},
            first=None,
            last=None,
            document=24,
            passages=539,
        )
    )
    return place


@pytest.mark.model
def test_it_is_paused_in_the_dialog_or_the_window_and_goes_on_from_where_it_was(
    open_window, samples, tiny, qtbot
):
    place = begin(samples, tiny)
    begun = place.job()
    window = open_window(samples)
    dialog = open_dialog(window, qtbot)
    learning = window.findChild(Controller).learning
    assert dialog.learn_button.text() == "Go on"
    assert dialog.prospect.text() == "Learning was paused; it goes on from where it was."
    dialog.learn_button.click()
    with qtbot.waitSignal(learning._job.progressed, timeout=PATIENCE):
        pass
    assert not window.library.suggestion.isVisible()

    dialog.learn_button.click()

    assert not dialog.learn_button.isEnabled(), "it stops at the next step"
    qtbot.waitUntil(lambda: dialog.learn_button.text() == "Go on", timeout=PATIENCE)
    assert dialog.learn_button.isEnabled()
    assert not dialog.bar.isVisible()
    assert place.job() == begun
    dialog.learn_button.click()
    dialog.close_button.click()
    qtbot.waitUntil(window.bottom.pause.isVisible, timeout=PATIENCE)
    window.bottom.pause.click()
    qtbot.waitUntil(window.library.suggestion.isVisible, timeout=PATIENCE)
    assert not window.bottom.pause.isVisible()
    assert window.library.suggestion.sentence.text() == "Learning from these minutes is paused."
    assert window.bottom.toast.sentence.text() == "Learning is paused"
    assert not window.banner.isVisible()
    assert place.job() == begun


@pytest.mark.model
def test_it_learns_to_the_end_and_says_what_came_of_it(open_window, samples, tiny, qtbot):
    begin(samples, tiny, steps=40)
    window = open_window(samples)
    dialog = open_dialog(window, qtbot)
    seen = []
    dialog.learn_button.click()
    window.findChild(Controller).learning._job.progressed.connect(seen.append)
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=4 * PATIENCE)
    assert dialog.said.text()[:24] in {said[:24] for said in OUTCOMES.values()}
    assert next(one.unit for one in seen if one.total) == "steps"
    assert "models" in {one.unit for one in seen}
    adopted = dialog.said.text().startswith("It finds more now")
    archive = Archive(samples)
    assert archive.models().in_use == (f"models/{NAME}" if adopted else str(tiny))
    assert not archive.learning().begun
    archive.close()
    qtbot.waitUntil(lambda: dialog.learn_button.text() == "Learn", timeout=PATIENCE)


@pytest.fixture
def judged(samples, tiny, tmp_path) -> Iterator[Archive]:
    """An archive that was closed when it had learnt, and had not gone over to what it learnt."""
    make_embedder(tmp_path / "learnt", "bert", tokens=32)
    (samples / "models").mkdir()
    learnt = shutil.copytree(tmp_path / "learnt", samples / "models" / NAME)
    cards.write(learnt, replace(CARD, base=str(tiny)))
    begin(samples, tiny)
    archive = Archive(samples)
    yield archive
    archive.close()


@pytest.mark.model
def test_what_was_learnt_comes_into_use_beside_adding_and_is_gone_back_from(
    open_window, judged, minutes, qtbot, tiny
):
    window = open_window(judged.folder)
    dialog = open_dialog(window, qtbot)
    assert dialog.learn_button.text() == "Go on"
    with sole_writer(judged.folder):  # another Minutebook is adding
        dialog.learn_button.click()
        learning = window.findChild(Controller).learning
        with qtbot.waitSignal(learning._job.progressed, timeout=PATIENCE):
            pass
        assert judged.models() == Models(str(tiny))
    window.dropped.emit([minutes])

    qtbot.waitUntil(lambda: "It finds more now" in dialog.said.text(), timeout=PATIENCE)

    assert judged.models() == Models(f"models/{NAME}", before=str(tiny))
    qtbot.waitUntil(dialog.revert_button.isVisible, timeout=PATIENCE)
    assert dialog.facts.texts()[0][1].replace("\u00a0", " ") == "what was learnt on 2 Jan 2026"
    adding = window.findChild(Controller).adding
    qtbot.waitUntil(lambda: not adding.lane.is_busy, timeout=PATIENCE)
    assert not window.banner.isVisible(), "adding found nobody in its way"
    assert len(judged.library().entries) > 24
    assert not Workplace(judged.folder).folder.exists()
    dialog.revert_button.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "In use again: bert", timeout=PATIENCE)
    assert judged.models().in_use == str(tiny)
