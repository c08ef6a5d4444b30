"""Briefings are kept as they were made, whoever else writes, and exempt words only by themselves."""

import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from importlib import resources
from pathlib import Path

import apsw
import pytest

from index.archive import Archive
from index.briefing.briefings import Briefings, ChangedElsewhereError
from index.briefing.editing import add, changes, excerpt_of, gap_of, move, remove, retitle, rewrite
from index.errors import ArchiveError
from index.types import Briefing, Details, Filters, Heading, Note, Withheld
from tests.index.briefing_entries import CANARY, NOW, excerpt, files_with, gap, secret

DETAILS = Details("REF/7", date(2025, 6, 3), "Salt & “grit”", "Ann O’Dell", "Official")
ENTRIES = (
    Heading("h", "What was bought"),
    excerpt("q"),
    Note("n", "Two lines,\nthe second <b>ﺍلعربية</b> 🐟, half a character \ud83d, \0."),
    gap("g"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def briefings(folder: Path) -> Briefings:
    return Briefings(folder)


def saved(briefings: Briefings, before: Briefing, now: Briefing) -> Briefing:
    """Save a briefing as a window does."""
    return replace(now, revision=briefings.save(changes(before, now)))


def made(briefings: Briefings, *entries: object, title: str = "Salt") -> Briefing:
    """A briefing of these entries, saved."""
    empty = briefings.create(title, DETAILS)
    return saved(briefings, empty, add(empty, entries))  # type: ignore[arg-type]


def test_what_is_read_is_what_was_saved(briefings: Briefings) -> None:
    first = made(briefings, *ENTRIES)
    assert briefings.read(first.id) == first
    second = rewrite(retitle(remove(first, ["q"]), "Grit"), "n", "Other words")
    second = move(second, ["g"], before="h")
    second = saved(briefings, first, second)
    assert briefings.read(second.id) == second
    assert [entry.id for entry in second.entries] == ["g", "h", "n"]


def test_a_quote_of_an_answer_is_read_as_it_was_chosen(archive: Archive, write) -> None:
    words = "Forty tonnes of salt had been bought for the winter. It lay in the depot."
    text = f"Cabinet\nHeld on 8 January 2019\n\n## 1. Salt\n\n{words}\n"
    archive.index([write("a.txt", text).parent], model="hashing")
    answer = archive.ask("How much salt had been bought?")
    (quote, *_), (hit, *_) = answer.quotes, answer.hits
    filters = Filters(any_date=True, any_committee=True)
    chosen = [
        excerpt_of(hit, quote, answer.question, NOW),
        excerpt_of(hit, None, answer.question, NOW),
        gap_of(answer, filters, NOW, exempt=False),
    ]
    kept = made(archive.briefings, *chosen)
    assert archive.briefings.read(kept.id) == kept
    assert [entry.passage.text for entry in chosen[:2]] == [quote.text, hit.passage.text]


def test_what_is_there_already_is_not_added_again(briefings: Briefings) -> None:
    first = made(briefings, *ENTRIES)
    again = replace(excerpt("q"), id="another")
    assert add(first, [again, Note("n", "The same note"), excerpt("r")]).entries == (
        *ENTRIES,
        excerpt("r"),
    )


def test_who_was_overtaken_is_told_and_overwrites_nothing(folder: Path) -> None:
    mine, theirs = Briefings(folder), Briefings(folder)
    start = made(mine, *ENTRIES, secret("s"))
    other = saved(theirs, start, add(retitle(start, "Theirs"), [secret("t")]))
    own = add(remove(retitle(start, "Mine"), ["s"]), [secret("u")])
    with pytest.raises(ChangedElsewhereError, match=r"“Mine” was changed in another window"):
        mine.save(changes(start, own))
    assert theirs.read(other.id, exempt=True) == other
    copy = mine.copy(own, "Mine, kept")
    assert mine.read(copy.id, exempt=True) == replace(
        own, id=copy.id, title="Mine, kept", revision=1
    )
    assert theirs.read(other.id, exempt=True) == other
    assert [one.title for one in mine.list().briefings] == ["Mine, kept", "Theirs"]


def test_exempt_words_stand_in_a_file_of_their_own(folder: Path, briefings: Briefings) -> None:
    kept = made(briefings, *ENTRIES, secret("s"), gap("x", exempt=True, question=f"{CANARY}?"))
    assert {
        name for name in files_with(CANARY, folder) if not name.startswith("user-exempt")
    } == set()
    assert "user-exempt.db" in files_with(CANARY, folder)
    assert briefings.read(kept.id, exempt=True) == kept
    public = briefings.read(kept.id)
    assert public.entries == (*ENTRIES, Withheld("s"), Withheld("x"))
    assert briefings.list().briefings[0].entries == len(kept.entries)


def test_who_may_not_see_exempt_words_keeps_them(briefings: Briefings) -> None:
    kept = made(briefings, excerpt("q"), secret("s"), Note("n", "A note"))
    public = briefings.read(kept.id)
    edited = move(remove(rewrite(public, "n", "Another"), ["q", "s"]), ["s"], before=None)
    edited = saved(briefings, public, edited)
    assert edited.entries == (Note("n", "Another"), Withheld("s"))
    assert briefings.read(kept.id, exempt=True).entries == (Note("n", "Another"), secret("s"))


def test_a_copy_takes_along_what_is_withheld(folder: Path, briefings: Briefings) -> None:
    kept = made(briefings, excerpt("q"), secret("s"))
    copy = briefings.copy(briefings.read(kept.id), "Once more")
    assert copy.entries == (excerpt("q"), Withheld("s"))
    briefings.remove(kept.id)
    assert briefings.read(copy.id, exempt=True).entries == kept.entries
    assert "user.db" not in files_with(CANARY, folder)


def test_exempt_words_that_are_removed_are_gone(folder: Path, briefings: Briefings) -> None:
    first = made(briefings, excerpt("q"), secret("s"))
    second = saved(briefings, first, remove(first, ["s"]))
    assert "user-exempt.db" not in files_with(CANARY, folder)
    third = saved(briefings, second, add(second, [secret("s")]))  # it was undone
    assert briefings.read(third.id, exempt=True) == third
    briefings.remove(third.id)
    assert files_with(CANARY, folder) == set()
    assert briefings.list().briefings == ()


def test_a_briefing_that_is_removed_leaves_nothing(folder: Path, briefings: Briefings) -> None:
    kept = made(briefings, Note("n", "Quorbel"), title="Quorbel")
    made(briefings, Note("n", "The same id in another"))
    briefings.remove(kept.id)
    assert files_with("Quorbel", folder) == set()
    for does in (briefings.read, briefings.remove):
        with pytest.raises(ArchiveError, match=f"There is no briefing {kept.id}."):
            does(kept.id)
    with pytest.raises(ArchiveError, match="“Risen” was deleted in another window"):
        briefings.save(changes(kept, retitle(kept, "Risen")))
    assert len(briefings.list().briefings) == 1


def test_nothing_is_made_by_looking(folder: Path, briefings: Briefings) -> None:
    assert briefings.list().briefings == ()
    with pytest.raises(ArchiveError, match="There is no briefing 1"):
        briefings.read(1, exempt=True)
    assert not folder.exists()


def test_a_damaged_file_of_either_kind_is_told_of(folder: Path, briefings: Briefings) -> None:
    kept = made(briefings, excerpt("q"), secret("s"))
    for name in ("user.db", "user-exempt.db"):
        (folder / name).write_bytes(b"nothing of use" * 400)
    assert briefings.read(kept.id, exempt=True) == kept
    told = str(briefings.list().notice)
    assert "user.db was damaged" in told
    assert "user-exempt.db was damaged" in told


def test_a_file_of_the_program_before_briefings_gets_them(
    folder: Path, briefings: Briefings
) -> None:
    folder.mkdir()
    schema = resources.files("index.keeping") / "schema" / "0001_standing.sql"
    with closing(apsw.Connection(str(folder / "user.db"))) as connection:
        connection.execute(schema.read_text("utf-8"))
        connection.execute("INSERT INTO questions VALUES (1, 'Who feeds the swans?', '{}', ?, 0)",
                           (NOW.isoformat(),))  # fmt: skip
        connection.pragma("application_id", 0x4D4E5553)
        connection.pragma("user_version", 1)
    assert briefings.list().briefings == ()
    with pytest.raises(ArchiveError, match="There is no briefing 1"):
        briefings.read(1)
    kept = made(briefings, *ENTRIES, secret("s"))
    assert briefings.read(kept.id, exempt=True) == kept
    standing = Archive(folder).standing.list().questions
    assert [one.question for one in standing] == ["Who feeds the swans?"]


KILLED = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from index.briefing import rows
from index.briefing.briefings import Briefings
from index.briefing.editing import add, changes, remove
from tests.index.briefing_entries import excerpt, secret
moment, folder = sys.argv[1], Path(sys.argv[2])
briefings = Briefings(folder)
kept = briefings.read(1, exempt=True)
real = getattr(rows, moment)
def then_die(*arguments):
    real(*arguments)
    if arguments[0].filename.endswith(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
setattr(rows, moment, then_die)
now = remove(add(kept, [secret("later"), excerpt("r")]), ["q", "s"])
briefings.save(changes(kept, now))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize(
    ("moment", "database", "is_done"),
    [
        ("write", "user-exempt.db", False),
        ("describe", "user.db", False),
        ("put_in_order", "user.db", False),
        ("keep_only", "user-exempt.db", True),
    ],
)
def test_a_writer_that_is_killed_leaves_all_or_nothing(
    folder: Path, briefings: Briefings, moment: str, database: str, is_done: bool
) -> None:
    before = made(briefings, *ENTRIES, secret("s"))
    call = [sys.executable, "-c", KILLED, moment, str(folder), database]
    assert subprocess.run(call, check=False, timeout=60).returncode == -signal.SIGKILL
    after = briefings.read(before.id, exempt=True)
    done = add(remove(before, ["q", "s"]), [secret("later"), excerpt("r")])
    assert after == (replace(done, revision=2) if is_done else before)
    assert briefings.list().notice is None
    last = saved(briefings, after, done)
    assert briefings.read(before.id, exempt=True) == last


def test_a_briefing_under_edit_is_copied_once_a_minute(folder: Path, briefings: Briefings) -> None:
    kept = made(briefings, Note("n", "first"))
    (copy,) = (folder / "backups").iterdir()
    stamp = copy.stat().st_mtime_ns
    for number in range(3):
        kept = saved(briefings, kept, rewrite(kept, "n", f"typed {number}"))
    assert copy.stat().st_mtime_ns == stamp
    assert briefings.read(kept.id).entries == (Note("n", "typed 2"),)
