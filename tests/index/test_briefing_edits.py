"""Editing, undoing and templates: nothing that the officer chose or wrote is lost or doubled."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from index.briefing import editing
from index.briefing.arranging import arranged
from index.briefing.briefings import Briefings, ChangedElsewhereError
from index.briefing.history import MOST, History
from index.types import (
    Briefing,
    Details,
    Entry,
    Heading,
    Note,
    PassageKind,
    Template,
    Withheld,
)
from tests.index.briefing_entries import CANARY, excerpt, files_with, gap, secret

WORDS = st.text(max_size=12)
PLACES = st.integers(0, 30)


def entry(number: str, kind: str, words: str) -> Entry:
    """An entry of a kind."""
    match kind:
        case "heading":
            return Heading(number, words)
        case "note":
            return Note(number, words)
        case "gap":
            return gap(number, question=words)
        case "secret":
            return secret(number)
    return excerpt(number, words or "Salt.")


class Editing(RuleBasedStateMachine):
    """Edits, steps back and savings beside a plain list of states."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="minutebook-test-"))
        self.briefings = Briefings(self.folder)
        self.saved = self.briefings.create("Salt")
        self.history = History(self.saved)
        self.states, self.at, self.made = [self.saved], 0, 0
        self.typing: str | None = None

    def teardown(self) -> None:
        try:
            written = files_with(CANARY, self.folder)
            assert all(name.startswith("user-exempt") for name in written)
        finally:
            shutil.rmtree(self.folder)

    @property
    def now(self) -> Briefing:
        return self.states[self.at]

    def step(self, done: Briefing, expected: Briefing, typing: str | None = None) -> None:
        """Take a step, and the same in the model."""
        assert done == expected
        self.history.do(done, typing)
        if expected == self.now:
            return
        is_more_typing = typing is not None and typing == self.typing
        self.states[self.at + 1 - is_more_typing :] = [expected]
        self.at = len(self.states) - 1
        self.typing = typing

    def ids(self, places: Sequence[int]) -> list[str]:
        """The ids of entries at some places, and one that is nobody's."""
        known = [one.id for one in self.now.entries]
        return [known[place] if place < len(known) else "nobody's" for place in places]

    @rule(
        kind=st.sampled_from(["heading", "note", "quote", "gap", "secret"]), words=WORDS, at=PLACES
    )
    def add(self, kind: str, words: str, at: int) -> None:
        self.made += 1
        new = entry(f"e{self.made}", kind, words)
        (after,) = self.ids([at])
        entries = list(self.now.entries)
        entries.insert(at + 1 if at < len(entries) else len(entries), new)
        expected = replace(self.now, entries=tuple(entries))
        # The second of the two is the first once more, and is left out.
        self.step(editing.add(self.history.present, [new, new], after), expected)

    @rule(places=st.lists(PLACES, max_size=3))
    def remove(self, places: list[int]) -> None:
        ids = self.ids(places)
        kept = [one for one in self.now.entries if one.id not in ids]
        expected = replace(self.now, entries=tuple(kept))
        self.step(editing.remove(self.history.present, ids), expected)

    @rule(places=st.lists(PLACES, max_size=3), before=PLACES)
    def move(self, places: list[int], before: int) -> None:
        ids, (target,) = self.ids(places), self.ids([before])
        expected = list(self.now.entries)
        if target not in ids:
            moved = [one for one in expected if one.id in ids]
            expected = [one for one in expected if one.id not in ids]
            at = [one.id for one in expected].index(target) if target != "nobody's" else None
            expected[at if at is not None else len(expected) :] = [
                *moved,
                *(expected[at:] if at is not None else ()),
            ]
        done = editing.move(self.history.present, ids, target)
        self.step(done, replace(self.now, entries=tuple(expected)))

    @rule(place=PLACES, words=WORDS)
    def rewrite(self, place: int, words: str) -> None:
        (number,) = self.ids([place])
        expected = tuple(
            type(one)(number, words)
            if one.id == number and isinstance(one, Heading | Note)
            else one
            for one in self.now.entries
        )
        done = editing.rewrite(self.history.present, number, words)
        self.step(done, replace(self.now, entries=expected), typing=number)

    @rule(words=WORDS)
    def retitle(self, words: str) -> None:
        expected = replace(self.now, title=words)
        self.step(editing.retitle(self.history.present, words), expected, typing="title")

    @rule(details=st.builds(Details, reference=WORDS, day=st.none() | st.dates(), officer=WORDS))
    def describe(self, details: Details) -> None:
        expected = replace(self.now, details=details)
        self.step(editing.describe(self.history.present, details), expected)

    @rule(template=st.sampled_from(Template))
    def arrange(self, template: Template) -> None:
        done = arranged(self.history.present, template)
        assert chosen(done) == chosen(self.now)
        self.step(done, done)

    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.at, self.typing = max(0, self.at - 1), None if self.at else self.typing

    @rule()
    def redo(self) -> None:
        self.history.redo()
        if self.at < len(self.states) - 1:
            self.at, self.typing = self.at + 1, None

    @rule()
    def undo_and_redo_everything(self) -> None:
        back = forth = 0
        while self.history.can_undo:
            self.history.undo()
            back += 1
        assert self.history.present == self.states[0]
        while self.history.can_redo:
            self.history.redo()
            forth += 1
        assert (back, forth) == (self.at, len(self.states) - 1)
        assert self.history.present == self.states[-1]
        if forth:
            self.at, self.typing = forth, None

    @rule()
    def save(self) -> None:
        revision = self.briefings.save(editing.changes(self.saved, self.now))
        self.saved = replace(self.now, revision=revision)
        assert self.briefings.read(self.saved.id, exempt=True) == self.saved
        public = self.briefings.read(self.saved.id).entries
        assert public == tuple(
            Withheld(one.id) if editing.is_exempt(one) else one for one in self.saved.entries
        )

    @rule()
    def reopen(self) -> None:
        """What was not saved is given up; so is what could be undone."""
        self.briefings = Briefings(self.folder)
        found = self.briefings.read(self.saved.id, exempt=True)
        assert found == self.saved
        self.history, self.states, self.at, self.typing = History(found), [found], 0, None

    @precondition(lambda self: self.now.entries)
    @rule()
    def be_overtaken(self) -> None:
        """Another window saves; this one is told, keeps its own as a copy, and goes on with that."""
        other = Briefings(self.folder)
        theirs = other.read(self.saved.id, exempt=True)
        other.save(editing.changes(theirs, editing.retitle(theirs, "Theirs")))
        try:
            self.briefings.save(editing.changes(self.saved, self.now))
        except ChangedElsewhereError:
            found = other.read(self.saved.id, exempt=True)
            assert found == replace(theirs, title="Theirs", revision=theirs.revision + 1)
            self.saved = self.briefings.copy(self.now, self.now.title)
            self.reopen()
        else:
            pytest.fail("nobody was told")

    @invariant()
    def are_alike(self) -> None:
        if not hasattr(self, "history"):
            return
        assert self.history.present == self.now
        assert self.history.can_undo == (self.at > 0)
        assert self.history.can_redo == (self.at < len(self.states) - 1)
        ids = [one.id for one in self.now.entries]
        assert len(set(ids)) == len(ids)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=15, stateful_step_count=25)


def chosen(briefing: Briefing) -> Counter[Entry]:
    """What the officer chose and wrote: all but headings, and the empty notes of templates."""
    return Counter(
        one for one in briefing.entries if not isinstance(one, Heading) and one != Note(one.id, "")
    )


def texts(briefing: Briefing) -> list[str]:
    """Headings in capitals; else ids, and what a note says."""
    return [
        one.text.upper() if isinstance(one, Heading) else getattr(one, "text", one.id)
        for one in briefing.entries
    ]


MIXED = Briefing(
    1,
    "Salt",
    entries=(
        Note("n1", "to inform Members"),
        Heading("h", "My own heading"),
        excerpt("voted", kinds=frozenset({PassageKind.VOTE}), question="Who voted?"),
        Note("n2", "behind the vote"),
        excerpt("cost", "It cost £4,000.", question="Who voted?"),
        gap("gap"),
        excerpt("late", day=date(2025, 1, 9), kinds=frozenset({PassageKind.ACTION})),
        excerpt("undated", "Of no day.", day=None),
        excerpt("old", "In the old days.", day=date(1999, 1, 9)),
        Withheld("w"),
    ),
)  # fmt: skip


@pytest.mark.parametrize("template", Template)
def test_a_template_loses_nothing_and_changes_nothing_twice(template: Template) -> None:
    once = arranged(MIXED, template)
    assert chosen(once) == chosen(MIXED)
    assert texts(arranged(once, template)) == texts(once)


def test_a_briefing_note_has_its_sections_in_order() -> None:
    assert texts(arranged(MIXED, Template.NOTE)) == [
        *("PURPOSE", "to inform Members", "SUMMARY", ""),
        *("CHRONOLOGY", "old", "undated", "w"),
        *("DECISIONS AND VOTES", "voted", "behind the vote"),
        *("FIGURES", "cost"),
        *("OUTSTANDING ACTIONS", "late"),
        *("WHAT THE RECORD DOES NOT SAY", "gap"),
    ]


def test_quotes_by_meeting_go_by_day() -> None:
    assert texts(arranged(MIXED, Template.MEETINGS)) == [
        "to inform Members",
        *("CABINET, 9 JANUARY 1999", "old"),
        *("CABINET, 5 MARCH 2024", "voted", "behind the vote", "cost"),
        *("CABINET, 9 JANUARY 2025", "late"),
        *("WHAT THE RECORD DOES NOT SAY", "gap"),
        *("CABINET", "undated"),
        *("MEETING NOT STATED", "w"),
    ]


def test_questions_and_answers_go_by_question() -> None:
    assert texts(arranged(MIXED, Template.ANSWERS)) == [
        "to inform Members",
        *("WHO VOTED?", "voted", "behind the vote", "cost"),
        *("WHO MENDS THE WEIR?", "gap"),
        *("CHOSEN WHILE READING", "late", "undated", "old", "w"),
    ]


def test_only_so_many_steps_are_kept() -> None:
    history = History(MIXED)
    for number in range(MOST + 5):
        history.do(editing.retitle(history.present, f"Title {number}"))
    while history.can_undo:
        history.undo()
    assert history.present.title == "Title 4"
