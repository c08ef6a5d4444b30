"""What is said of a language model that learns from the minutes."""

from datetime import date
from pathlib import PurePath

from app.window import counts, words
from app.window.language import tr
from index.progress import Progress
from index.types import Gain, Learning, Learnt, ModelCard, Models, Verdict

_LEARNT = "models"
"""The folder of the archive that models stand in which it has learnt, each named by its day."""
_DAY = len("2026-01-02")


def facts(learning: Learning, models: Models) -> list[tuple[str, str]]:
    """The model in use: what each line is about, and the line."""
    told = [(tr("Model in use"), model_name(models.in_use))]
    if card := learning.card:
        told += _learnt(card)
        told.append((tr("Since then"), counts.added(learning.added)))
    elif not _is_learnt(models.in_use):
        told.append((tr("Learnt so far"), tr("nothing from these minutes")))
    return told


def _learnt(card: ModelCard) -> list[tuple[str, str]]:
    pairs = counts.pairs(sum(card.pairs.values()))
    if card.first and card.last:
        pairs = tr("{pairs}, in meetings from {first} to {last}").format(
            pairs=pairs, first=_whole(card.first), last=_whole(card.last)
        )
    told = [
        (tr("Learnt from"), pairs),
        (tr("Latest meetings"), _score(card.minutes)),
        (tr("Another council"), _score(card.guard)),
    ]
    if card.phrasing:
        told.append((tr("How replies are worded"), _score(card.phrasing)))
    return told


def _whole(day: date) -> str:
    """A day that is not broken into two lines."""
    return words.short_date(day).replace(" ", "\u00a0")


def _score(gain: Gain) -> str:
    # Words, no arrow: in a language from right to left it would point the other way.
    score = tr("score {before} before, {after} now ({questions})")
    return score.format(questions=counts.questions(gain.questions), **_figures(gain))


def _figures(gain: Gain) -> dict[str, str]:
    return {"before": words.number(gain.before, 2), "after": words.number(gain.after, 2)}


def what_a_score_is() -> str:
    """What the figures mean."""
    return tr(
        "A score tells how near to the top the right passage stands: 1 if it always comes first. The "
        "questions are made of meetings that it did not learn from, and of the sample minutes."
    )


def model_name(name: str) -> str:
    """What a model is called: of one that was learnt here, its day."""
    last = PurePath(name).name
    if not _is_learnt(name):
        return last
    try:
        day = words.short_date(date.fromisoformat(last[:_DAY]))
    except ValueError:
        return last
    return tr("what was learnt on {day}").format(day=day)


def _is_learnt(name: str) -> bool:
    return PurePath(name).parts[0] == _LEARNT


def prospect(learning: Learning) -> str:
    """Whether learning is worth its time, and how long it takes."""
    if learning.begun:
        return tr("Learning was paused; it goes on from where it was.")
    if learning.card is None and not learning.added:
        return tr("There is nothing to learn from yet: add minutes first.")
    worth = (
        tr("Learning is likely to find more.")
        if learning.pays
        else tr("Learning now is not likely to find more.")
    )
    return f"{worth} {_time(learning.seconds)}"


def _time(seconds: float) -> str:
    minutes = counts.minutes(max(1, round(seconds / 60)))
    return tr("It takes about {minutes}; you can go on working, or pause it.").format(
        minutes=minutes
    )


def step(progress: Progress) -> str:
    """How far it is, in words."""
    at = {"done": words.number(progress.done), "total": words.number(progress.total)}
    if progress.unit == "models":
        return tr("Judging what was learnt")
    if not progress.total:
        return tr("Getting ready…")
    said = {
        "files": tr("Looking for what belongs together: {done} of {total}"),
        "texts": tr("Preparing: {done} of {total}"),
        "steps": tr("Learning: step {done} of {total}"),
        "passages": tr("Going through the passages: {done} of {total}"),
    }
    return said[progress.unit].format(**at)


def outcome(learnt: Learnt) -> str:
    """What came of it, in plain words."""
    said = {
        Verdict.ADOPTED: tr(
            "It finds more now: on the latest meetings the score rose from {before} to {after}. What "
            "was learnt is in use."
        ),
        Verdict.NO_BETTER: tr(
            "What was learnt does not find more on the latest meetings, beyond chance (score "
            "{before} before, {after} with it), so the model in use stays."
        ),
        Verdict.FORGOT: tr(
            "What was learnt finds less on the minutes of another council (score {before} before, "
            "{after} with it), so the model in use stays."
        ),
    }
    gain = learnt.card.guard if learnt.verdict is Verdict.FORGOT else learnt.card.minutes
    return said[learnt.verdict].format(**_figures(gain))
