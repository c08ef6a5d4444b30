"""What is said of a briefing that was checked."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.window import counts as counted
from app.window.language import tr
from index.citation import Citation, in_quotation_marks
from index.naming import shown
from index.types import BriefingCheck, ExcerptCheck, Outcome, Wording

_AROUND = 8
"""Words shown on either side of a difference."""
_LONGEST = 600
"""Characters of a difference."""


def headline(found: BriefingCheck) -> str:
    """Whether all is well, in one sentence."""
    if not found.checks:
        return tr("There are no quotes to check")
    if found.holds:
        return tr("Every quote stands in the minutes")
    doubtful = sum(not check.holds for check in found.checks)
    return tr("For your attention: %Ln quote(s)", "", doubtful)


def counts(found: BriefingCheck) -> str:
    """`12 quotes in 4 files: 9 the same · 2 moved · 1 changed`."""
    held = Counter(check.outcome for check in found.checks)
    said = [_counted(one, held[one]) for one in Outcome if held[one]]
    if altered := sum(check.altered is not None for check in found.checks):
        said.append(tr("%Ln altered in this document", "", altered))
    where = tr("{quotes} in {files}").format(
        quotes=counted.quotes(len(found.checks)), files=counted.files(found.files)
    )
    return f"{where}: {' · '.join(said)}" if said else where


def outcome(check: ExcerptCheck) -> str:
    """What came of a quote, in one short sentence."""
    if check.altered is not None:
        return _altered(check)
    match check.outcome:
        case Outcome.SAME:
            return tr("Stands as quoted")
        case Outcome.MOVED:
            return tr("Moved: the same words, at another place")
        case Outcome.CHANGED if check.now is not None:
            return tr("Changed: the minutes read differently now")
        case Outcome.CHANGED:
            return tr("Changed: the words no longer stand in the file")
        case Outcome.MISSING:
            return tr("Source missing")
        case Outcome.SUPERSEDED:
            return _superseded(check)
        case Outcome.WITHHELD:
            return tr("Exempt: not checked")


def icon(check: ExcerptCheck) -> str:
    """The icon that stands beside the sentence."""
    if check.altered is not None:
        return "file-document-edit-outline"
    return {
        Outcome.SAME: "check-circle-outline",
        Outcome.MOVED: "arrow-right-circle-outline",
        Outcome.CHANGED: "alert-circle-outline",
        Outcome.MISSING: "file-question-outline",
        Outcome.SUPERSEDED: "file-replace-outline",
        Outcome.WITHHELD: "lock-outline",
    }[check.outcome]


def citation(check: ExcerptCheck) -> str:
    """The citation of a quote as it was chosen."""
    if check.excerpt is None:
        return tr("A quote of an exempt item")
    return Citation.of(check.excerpt.passage).label()


def notes(check: ExcerptCheck) -> str:
    """What else is to know: why a file is missing, where the words stand now."""
    return "\n".join(_notes(check))


def wordings(check: ExcerptCheck) -> Iterator[tuple[str, tuple[Wording, ...]]]:
    """What differs, word by word, and what it is that differs."""
    if check.wording:
        name = tr("In the confirmed minutes:")
        yield name if check.outcome is Outcome.SUPERSEDED else tr("In the minutes:"), check.wording
    if check.altered is not None and check.altered.wording:
        yield tr("In this document:"), check.altered.wording


def near_differences(wording: Sequence[Wording]) -> list[Wording]:
    """The differences with some words around them; what is left out between is "…"."""
    last = len(wording) - 1
    return [
        _cut(run, at_start=place == 0, at_end=place == last)
        if run.is_same
        else Wording(_short(run.was), _short(run.now))
        for place, run in enumerate(wording)
    ]


def spoken(check: ExcerptCheck) -> str:
    """A quote's outcome for people who hear it."""
    said = [outcome(check), citation(check)]
    for name, wording in wordings(check):
        said += [name, *(_spoken(r) for r in near_differences(wording) if not r.is_same)]
    said += [notes(check).replace("\n", ". ")]
    return ". ".join(part.rstrip(".") for part in said if part)


def report(found: BriefingCheck) -> str:
    """The whole report as text, to paste."""
    title = tr("Check of the briefing “{title}”").format(title=found.title)
    parts = [title, f"{headline(found)}. {counts(found)}."]
    return "\n\n".join([*parts, *map(_reported, range(1, len(found.checks) + 1), found.checks)])


def _reported(number: int, check: ExcerptCheck) -> str:
    lines = [f"{number}. {outcome(check)}", citation(check)]
    if check.excerpt is not None:
        lines.append(in_quotation_marks(check.excerpt.passage.text))
    for name, wording in wordings(check):
        now = " ".join(run.now for run in wording if run.now)
        lines.append(f"{name} {in_quotation_marks(now)}")
    return "\n".join([*lines, *_notes(check)])


def _notes(check: ExcerptCheck) -> Iterator[str]:
    if check.altered is not None and check.outcome is not Outcome.SAME:
        yield _in_the_minutes(check)
    if check.reason:
        yield check.reason
    if check.now is not None and check.excerpt is not None:
        if (now := Citation.of(check.now).label()) != citation(check):
            yield tr("Now: {citation}").format(citation=now)
        if check.now.document.path != check.excerpt.passage.document.path:
            yield tr("In the file {path}").format(path=shown(check.now.document.path))


def _in_the_minutes(check: ExcerptCheck) -> str:
    """What came of the record of a quote that a document shows otherwise."""
    return outcome(
        ExcerptCheck(check.entry, check.outcome, check.excerpt, check.now, check.wording)
    )


def _altered(check: ExcerptCheck) -> str:
    if check.altered is not None and check.altered.wording:
        return tr("Altered in this document")
    return tr("Taken out of this document")


def _superseded(check: ExcerptCheck) -> str:
    if check.still_stands:
        return tr("Superseded: the confirmed minutes have the same words")
    if check.now is not None:
        return tr("Superseded: the confirmed minutes read differently")
    return tr("Superseded: the confirmed minutes do not have these words")


def _counted(one: Outcome, number: int) -> str:
    match one:
        case Outcome.SAME:
            return tr("%Ln the same", "", number)
        case Outcome.MOVED:
            return counted.moved(number)
        case Outcome.CHANGED:
            return counted.changed(number)
        case Outcome.MISSING:
            return tr("%Ln missing", "", number)
        case Outcome.SUPERSEDED:
            return tr("%Ln superseded", "", number)
        case Outcome.WITHHELD:
            return tr("%Ln not checked", "", number)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0]} …"


def _cut(run: Wording, *, at_start: bool, at_end: bool) -> Wording:
    words = run.now.split()
    keep_before, keep_behind = (0 if at_start else _AROUND), (0 if at_end else _AROUND)
    if len(words) <= keep_before + keep_behind + 2:
        return run
    behind = words[len(words) - keep_behind :] if keep_behind else []
    text = " ".join([*words[:keep_before], "…", *behind])
    return Wording(text, text)


def _spoken(run: Wording) -> str:
    if not run.was:
        return tr("added: “{words}”").format(words=run.now)
    if not run.now:
        return tr("gone: “{words}”").format(words=run.was)
    return tr("“{was}” is now “{now}”").format(was=run.was, now=run.now)
