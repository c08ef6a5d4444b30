"""Results as a person reads them in a terminal."""

import shutil
import sys
import textwrap
import time
from collections.abc import Sequence

from index.citation import Citation, in_lines
from index.naming import shown
from index.progress import Progress
from index.types import (
    Answer,
    Hit,
    IndexReport,
    Library,
    Preflight,
    Record,
    Repaired,
    Similar,
    Status,
    Verification,
)
from index.understanding import in_words

_LINE_EVERY = 5.0
"""Seconds between two lines of progress where stderr is no terminal."""


class Meter:
    """Progress on stderr: one line that changes in a terminal, a line now and then elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._last = time.monotonic()
        self._written = False

    def show(self, progress: Progress) -> None:
        """Tell of a step."""
        now = time.monotonic()
        if now - self._last < (0.1 if self._live else _LINE_EVERY):
            return
        self._last, self._written = now, True
        line = _progress(progress)
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)
        else:
            print(line, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the terminal's line clean."""
        if self._live and self._written:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _progress(progress: Progress) -> str:
    parts = [f"{progress.done} of {progress.total} {progress.unit}"] if progress.total else []
    if progress.passages:
        parts.append(f"{progress.passages} passages")
    if progress.eta is not None:
        parts.append(f"{_duration(progress.eta)} left")
    return ": ".join(filter(None, (", ".join(parts), shown(progress.label))))


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def index_report(report: IndexReport) -> None:
    """What a run did; what went wrong goes to stderr, a sentence each."""
    for problem in report.unreadable:
        print(f"minutebook: {problem.reason}", file=sys.stderr)
    for folder in report.unreachable:
        print(f"minutebook: {folder.reason}", file=sys.stderr)
    if report.notice:
        print(f"minutebook: {report.notice}", file=sys.stderr)
    for path in report.missing:
        print(
            f"minutebook: {shown(path)} is no longer there; its passages are kept until you run "
            "`minutebook remove` on it.",
            file=sys.stderr,
        )
    counts = f"{report.added} added, {report.changed} changed, {report.unchanged} unchanged"
    if report.moved:
        counts += f", {report.moved} moved"
    if report.unreadable:
        counts += f", {len(report.unreadable)} could not be read"
    remarks = _remarks(report.duplicates, report.scans, report.undated)
    stopped = " Stopped before the end; run it again to go on." if report.cancelled else ""
    print(f"{counts}; {report.embedded} passages embedded.{remarks}{stopped}")


def repaired(done: Repaired) -> None:
    """What was done about a damaged archive, and what could not be had again."""
    if done.indexed is None:
        print("The archive is sound; nothing was changed.")
        return
    for path in done.lost:
        print(
            f"minutebook: {shown(path)} is no longer there; its words are only in the damaged file.",
            file=sys.stderr,
        )
    if done.aside:
        print(f"Kept aside: {', '.join(done.aside)}.")
    index_report(done.indexed)


def _remarks(duplicates: Sequence[str], scans: Sequence[str], undated: Sequence[str]) -> str:
    """What is worth knowing of files that are new or have changed."""
    said = [
        (duplicates, "a copy of another file", "copies of other files"),
        (scans, "with pages without text", "with pages without text"),
        (undated, "without a date", "without a date"),
    ]
    known = [
        f"{len(files)} {one if len(files) == 1 else many}" for files, one, many in said if files
    ]
    return f" Among them: {', '.join(known)}." if known else ""


def preflight(found: Preflight) -> None:
    """What indexing would bring, a line each; then how long it would take."""
    for problem in (*found.unreadable, *found.unreachable):
        print(f"minutebook: {problem.reason}", file=sys.stderr)
    lines = (
        (found.new, "new"),
        (found.changed, "changed"),
        (found.unchanged, "unchanged"),
        (found.moved, "renamed or moved"),
        (len(found.gone), "no longer there"),
        (len(found.duplicates), "copies of other files"),
        (len(found.unreadable), "that cannot be read"),
        (len(found.scans or ()), "with pages without text"),
        (len(found.undated or ()), "without a date"),
    )
    for number, words in lines:
        if number or words in {"new", "changed"}:
            print(f"{number} {words}")
    print(f"{found.passages or 0} passages to embed at most")
    if found.eta is not None:
        print(f"about {_duration(found.eta)}")


def problems(sentences: Sequence[str]) -> None:
    """What went wrong beside the result, a line each."""
    for sentence in sentences:
        print(f"minutebook: {sentence}", file=sys.stderr)


def answer(result: Answer) -> None:
    """Quotes, then the passages they stand in."""
    if result.notice:
        print(f"minutebook: {result.notice}", file=sys.stderr)
    searched = result.searched
    scope = f"{searched.passages} passages of {searched.documents} documents searched"
    if named := in_words(result.understood):
        scope += f", as the question names them: {named}"
    if searched.unreadable:
        scope += f"; {searched.unreadable} files could not be read"
    if result.answered:
        for quote in result.quotes:
            for line in f"{in_lines(quote.text)} [{quote.citation}]".split("\n"):
                print(wrapped(line))
        print(f"\n{scope}.\n")
    else:
        print(f"Not found in these minutes ({scope}).")
        print("The nearest passages:\n" if result.hits else "")
    _passages(result.hits)


def similar(found: Similar) -> None:
    """What is like a passage; nothing of it is called an answer."""
    print(f"Passages like {Citation.of(found.passage).label()}")
    by = f"its rarest words ({', '.join(found.words)})" if found.words else "meaning"
    print(wrapped(f"Found by {by}, in {found.searched.passages} passages.") + "\n")
    _passages(found.hits)
    if not found.hits:
        print("There are none.")


def _passages(hits: Sequence[Hit]) -> None:
    for number, hit in enumerate(hits, start=1):
        print(f"[{number}] {Citation.of(hit.passage).label()}")
        print(wrapped(" ".join(hit.passage.text.split()), "    "))
        print(f"    {shown(hit.passage.document.path)}\n")


def wrapped(words: str, indent: str = "") -> str:
    """Words in lines that fit a terminal."""
    return textwrap.fill(words, 96, initial_indent=indent, subsequent_indent=indent)


def verification(outcome: Verification) -> None:
    """Each document that its file no longer bears out, then the count."""
    for difference in outcome.differences:
        print(f"{shown(difference.path)}: {difference.reason}")
    wrong = len(outcome.differences)
    right = outcome.documents - wrong
    print(
        f"{right} of {outcome.documents} documents as stored; {outcome.passages} passages compared."
    )


def status(facts: Status, library: Library) -> None:
    """The facts of an archive, a line each, and what needs attention."""
    print(f"{facts.documents} documents of {facts.meetings} meetings, {facts.passages} passages")
    print(f"language model: {facts.model or 'none yet'}; {facts.bytes / 1e6:.1f} MB on disk")
    if facts.reranker:
        print(f"reranker: {shown(facts.reranker)}")
    if facts.to_embed:
        print(f"{facts.to_embed} passages wait to be embedded: index again")
    if facts.exempt:
        print(f"{facts.exempt} exempt items, set apart: they are searched with --exempt only")
    for problem in library.unreadable:
        print(f"cannot be read: {problem.reason}")
    for sentence in dict.fromkeys(s for entry in library.entries for s in entry.problems):
        print(f"read in part: {sentence}")
    for entry in library.entries:
        if entry.cut:
            items = ", ".join(filter(None, entry.cut)) or "some items"
            print(f"incomplete: {shown(entry.document.path)}; add the pages of items {items}")
    undated = [entry for entry in library.entries if entry.meeting.held_on is None]
    if undated:
        print(f"{len(undated)} meetings state no date")


def records(found: Sequence[Record]) -> None:
    """Each meeting: its fields, its items, and what was recorded."""
    for record in found:
        for one in record.stated:
            print(f"{one.name.replace('_', ' ')}: {one.value}")
        for item in record.items:
            name = " ".join(filter(None, (item.number, item.title))) or "(before the first item)"
            print(f"  {'(an exempt item)' if item.exempt and not item.title else name}")
        for fact in record.facts:
            parts = "; ".join(f"{part.name}: {part.value}" for part in fact.parts)
            print(wrapped(f"{fact.kind} — {parts}", "    "))
        if record.cut:
            print(f"incomplete: items {', '.join(filter(None, record.cut))}")
        print()
