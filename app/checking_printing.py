"""A checked briefing as a person reads it in a terminal."""

from collections import Counter
from collections.abc import Iterator

from app.printing import wrapped
from index.citation import Citation, in_quotation_marks
from index.naming import shown
from index.types import BriefingCheck, ExcerptCheck, Outcome, Wording


def check(found: BriefingCheck) -> None:
    """Each quote that does not stand as it is, with what differs; then the count."""
    for number, one in enumerate(found.checks, start=1):
        if not one.holds:
            print(f"[{number}] {'; '.join(_said(one))}")
            for line in _details(one):
                print(line)
            print()
    print(_count(found))


def _said(one: ExcerptCheck) -> Iterator[str]:
    yield _outcome(one)
    if one.altered is not None:
        gone = not one.altered.wording
        yield "gone from this document" if gone else "altered in this document"


def _outcome(one: ExcerptCheck) -> str:
    if one.outcome is Outcome.SUPERSEDED:
        stands = "the words still stand" if one.still_stands else "the words have changed"
        return f"superseded by confirmed minutes: {stands}"
    if one.outcome is Outcome.WITHHELD:
        return "exempt, and not looked up: use --exempt"
    return str(one.outcome)


def _details(one: ExcerptCheck) -> Iterator[str]:
    if one.excerpt is None:
        return
    passage = one.excerpt.passage
    yield wrapped(Citation.of(passage).label(), "    ")
    yield f"    {shown(passage.document.path)}"
    yield wrapped(in_quotation_marks(passage.text), "    ")
    if one.reason:
        yield wrapped(one.reason, "    ")
    if one.now is not None:
        yield wrapped(f"now: {Citation.of(one.now).label()}", "    ")
        yield f"    {shown(one.now.document.path)}"
    if one.wording:
        yield wrapped(_marked(one.wording), "    ")
    if one.altered is not None and one.altered.wording:
        yield wrapped(f"this document: {_marked(one.altered.wording)}", "    ")


def _marked(wording: tuple[Wording, ...]) -> str:
    """Words that are gone as [-words-], those in their place as {+words+}."""
    return " ".join(" ".join(_marks(run)) for run in wording)


def _marks(run: Wording) -> Iterator[str]:
    if run.is_same:
        yield run.was
        return
    if run.was:
        yield f"[-{run.was}-]"
    if run.now:
        yield f"{{+{run.now}+}}"


def _count(found: BriefingCheck) -> str:
    number = len(found.checks)
    quotes = "1 quote" if number == 1 else f"{number} quotes"
    files = "1 file" if found.files == 1 else f"{found.files} files"
    counts = Counter(one.outcome for one in found.checks)
    said = [f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome]]
    if altered := sum(one.altered is not None for one in found.checks):
        said.append(f"{altered} altered in this document")
    return f"{quotes} compared with {files}: {', '.join(said) or 'nothing to check'}."
