"""How well the fields of meetings are read, against labels made by hand.

`python -m tests.quality.fields [dev|test] [-v]` prints precision, recall and F1 of each field by
source. A value given where the label has none is wrong; one missing where it has one is missed.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.errors import UnreadableFileError
from index.loaders import load
from index.minutes.parsing import parse
from index.types import FactKind, Minutes, SourceText
from tests.quality.labelled import (
    SHARED_DATA,
    LabelledFile,
    LabelledMeeting,
    digest,
    folded,
    read_labels,
    resolution_digest,
)

FIELDS = ("committee", "date", "status", "item number", "item title", "resolution")


@dataclass(slots=True)
class Tally:
    """Values that were right, given wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what was given, the share that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, the share that was given."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Table = dict[tuple[str, str], Tally]


def measure(files: Iterable[LabelledFile], verbose: bool = False) -> Table:
    """Tallies by field and source; "all" is every source."""
    table: Table = defaultdict(Tally)
    for file in files:
        (label,) = file.meetings
        try:
            source = load(file.path)
            minutes = parse(source.text, source.marks)[0]
        except UnreadableFileError as error:
            print(error, file=sys.stderr)
            continue
        for field, (right, wrong, missed) in _compare(source, minutes, label).items():
            for name in (_source(file), "all"):
                tally = table[field, name]
                tally.right += len(right)
                tally.wrong += len(wrong)
                tally.missed += len(missed)
            if verbose and (wrong or missed):
                print(f"{file.path.name}: {field}: wrong {wrong[:9]}, missed {missed[:9]}")
    return table


def _source(file: LabelledFile) -> str:
    parts = file.path.relative_to(SHARED_DATA.parent).parts
    names = {"moderngov-fixtures": "moderngov", "dev": "limerick"}
    return names.get(parts[1], parts[2] if parts[1] == "formats" else "seeds")


Outcome = tuple[list[str], list[str], list[str]]


def _compare(source: SourceText, minutes: Minutes, label: LabelledMeeting) -> dict[str, Outcome]:
    meeting = minutes.meeting
    names = [name for name in (meeting.committee, meeting.council) if name]
    outcomes = {
        "committee": _one(names[:1], [b and folded(b) for b in label.body], folded),
        "date": _one([meeting.held_on] if meeting.held_on else [], label.held_on, lambda d: d),
        "status": _one([meeting.status] if meeting.status else [], [label.status], str),
    }
    if label.items is not None:
        found = [s.item for s in minutes.sections if s.item.number or s.item.title]
        # An item that is cut in two by an exclusion is one item.
        titles = list(dict.fromkeys((i.number, i.title) for i in found if i.title))
        outcomes["item title"] = _many(
            [title for _, title in titles if title],
            [item.titles for item in label.items],
            label.arguable_items,
            digest,
        )
        arguable_numbers = [n for n, t in titles if t and digest(t) in label.arguable_items and n]
        outcomes["item number"] = _many(
            [n for n in dict.fromkeys(i.number for i in found) if n and n not in arguable_numbers],
            [(i.number,) for i in _unique_numbers(label)],
            frozenset(),
            lambda n: n.strip("."),
        )
    if label.resolutions is not None:
        starts = [
            fact.span.of(source.text) for fact in minutes.facts if fact.kind is FactKind.RESOLUTION
        ]
        outcomes["resolution"] = _many(
            starts, label.resolutions, label.arguable_resolutions, resolution_digest
        )
    return outcomes


def _unique_numbers(label: LabelledMeeting):
    items = {item.number: item for item in label.items or () if item.number}
    return items.values()


def _one(given: Sequence, right: Sequence, key) -> Outcome:
    """A field of one value; None among the right ones allows none."""
    values = [value for value in right if value is not None]
    if not given:
        return ([], [], [] if None in right else [str(values[0])])
    if key(given[0]) in values:
        return ([str(given[0])], [], [])
    return ([], [str(given[0])], [] if None in right else [str(values[0])])


def _many(
    given: Sequence[str], labels: Sequence[Sequence[str]], arguable: frozenset[str], key
) -> Outcome:
    """Values matched one to one with labels; an arguable one is no error where it is left over."""
    left = Counter(range(len(labels)))
    right, wrong = [], []
    for value in given:
        match = next((n for n in left if key(value) in labels[n]), None)
        if match is not None:
            del left[match]
            right.append(value[:60])
        elif key(value) not in arguable:
            wrong.append(value[:60])
    return right, wrong, [str(labels[n][0])[:40] for n in left]


def print_table(table: Table) -> None:
    """A line a field and source."""
    print(f"{'':14}{'source':16}{'right':>6}{'wrong':>6}{'missed':>7}{'P':>7}{'R':>7}{'F1':>7}")
    for field in FIELDS:
        for (name, source), tally in sorted(table.items()):
            if name == field:
                counts = f"{tally.right:6}{tally.wrong:6}{tally.missed:7}"
                shares = f"{tally.precision:7.3f}{tally.recall:7.3f}{tally.f1:7.3f}"
                print(f"{field:14}{source:16}{counts}{shares}")


def main(arguments: Sequence[str]) -> None:
    """Measure one split, or all files."""
    splits = [word for word in arguments if not word.startswith("-")] or ["dev", "test"]
    files = [file for file in read_labels() if file.split in splits]
    print_table(measure(files, verbose="-v" in arguments))


if __name__ == "__main__":
    main(sys.argv[1:])
