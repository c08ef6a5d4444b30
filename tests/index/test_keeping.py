"""What nothing can rebuild: `user.db`, its daily copies, and what happens where it is damaged."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from index.archive import Archive
from index.errors import ArchiveError
from index.keeping import Keeping
from index.types import Filters, StandingList

EVERYTHING = Filters()


def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


def copies(archive: Archive) -> list[str]:
    return sorted(file.name for file in (archive.folder / "backups").iterdir())


def asked(listed: StandingList) -> list[str]:
    return [one.question for one in listed.questions]


def age(archive: Archive, days: int) -> None:
    """Make today's copy one of an earlier day."""
    day = datetime.now(UTC).astimezone().date() - timedelta(days=days)
    folder = archive.folder / "backups"
    (folder / f"user-{today()}.db").rename(folder / f"user-{day.isoformat()}.db")


def spoil(file: Path) -> None:
    """Overwrite the middle of a file, as a bad disk would."""
    size = file.stat().st_size
    with file.open("r+b") as handle:
        handle.seek(size // 4)
        handle.write(b"\xa5" * (size // 2))


@pytest.fixture
def kept(archive: Archive) -> Archive:
    """An archive without minutes, with two questions that were saved today."""
    archive.standing.add("Who mends the weir?", EVERYTHING)
    archive.standing.add("Who feeds the swans?", EVERYTHING)
    return archive


def test_nothing_is_made_before_something_is_kept(archive: Archive) -> None:
    assert archive.standing.list() == StandingList(())
    assert not archive.folder.exists()


def test_todays_copy_holds_what_was_saved_last(kept: Archive) -> None:
    assert copies(kept) == [f"user-{today()}.db"]
    (kept.folder / "user.db").write_bytes(b"nothing of use" * 400)
    assert asked(kept.standing.list()) == ["Who mends the weir?", "Who feeds the swans?"]


def test_who_reads_meanwhile_is_waited_for_and_can_end(kept: Archive) -> None:
    keeping, begun, may_end = Keeping(kept.folder), threading.Event(), threading.Event()

    def read() -> None:
        with keeping.reading() as rows:
            assert rows is not None
            found = rows.execute("SELECT id FROM questions")
            next(found)
            begun.set()
            may_end.wait(10)
            found.fetchall()

    reader = threading.Thread(target=read)
    reader.start()
    assert begun.wait(10)
    threading.Timer(0.3, may_end.set).start()
    kept.standing.add("Who winds the clock?", EVERYTHING)
    reader.join()
    assert "Who winds the clock?" in asked(kept.standing.list())


def test_five_days_are_kept(kept: Archive) -> None:
    for days in range(8, 0, -1):
        age(kept, days)
        kept.standing.add(f"What was said {days} days ago?", EVERYTHING)
    kept_days = [name for name in copies(kept) if name != f"user-{today()}.db"]
    assert len(kept_days) == 4
    assert copies(kept)[-1] == f"user-{today()}.db"


def test_looking_makes_a_copy_only_once_a_day(kept: Archive) -> None:
    file = kept.folder / "backups" / f"user-{today()}.db"
    before = file.stat().st_mtime_ns
    kept.standing.mark_seen([])
    assert file.stat().st_mtime_ns == before
    age(kept, 1)
    kept.standing.mark_seen([])
    assert len(copies(kept)) == 2


@pytest.mark.parametrize(
    "harm",
    [spoil, lambda file: file.write_bytes(b""), lambda file: file.write_bytes(b"GIF89a" * 999)],
    ids=["overwritten", "emptied", "another file"],
)
def test_a_damaged_file_is_kept_aside_and_its_copy_taken(
    kept: Archive, harm: Callable[[Path], object]
) -> None:
    database = kept.folder / "user.db"
    harm(database)
    harmed = database.read_bytes()
    listed = kept.standing.list()
    assert asked(listed) == ["Who mends the weir?", "Who feeds the swans?"]
    assert (kept.folder / f"user.db.damaged-{today()}").read_bytes() == harmed
    assert listed.notice is not None
    assert listed.notice.startswith(f"{database} was damaged and is kept as user.db.damaged-")
    assert listed.notice.count(". ") == 0
    assert kept.standing.list().notice is None, "it is told once"
    kept.standing.add("Who winds the clock?", EVERYTHING)
    assert len(asked(kept.standing.list())) == 3


def test_a_damaged_copy_is_passed_over_for_an_older_one(kept: Archive) -> None:
    age(kept, 2)
    kept.standing.add("Who winds the clock?", EVERYTHING)
    spoil(kept.folder / "backups" / f"user-{today()}.db")
    spoil(kept.folder / "user.db")
    assert asked(kept.standing.list()) == ["Who mends the weir?", "Who feeds the swans?"]


def test_a_second_damage_on_one_day_does_not_overwrite_the_first(kept: Archive) -> None:
    for _ in range(2):
        spoil(kept.folder / "user.db")
        kept.standing.list()
    assert len(list(kept.folder.glob("user.db.damaged-*"))) == 2


def test_a_file_that_is_gone_is_brought_back(kept: Archive) -> None:
    (kept.folder / "user.db").unlink()
    listed = kept.standing.list()
    assert len(listed.questions) == 2
    assert "is gone; the copy of" in str(listed.notice)


def test_without_a_sound_copy_it_begins_anew_and_says_so(kept: Archive) -> None:
    spoil(kept.folder / "user.db")
    spoil(kept.folder / "backups" / f"user-{today()}.db")
    listed = kept.standing.list()
    assert listed.questions == ()
    assert "there is no copy of it" in str(listed.notice)
    kept.standing.add("Who winds the clock?", EVERYTHING)
    assert asked(kept.standing.list()) == ["Who winds the clock?"]


def test_the_journal_of_a_damaged_file_is_not_played_into_its_copy(kept: Archive) -> None:
    spoil(kept.folder / "user.db")
    (kept.folder / "user.db-journal").write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x01" * 999
    )
    assert len(kept.standing.list().questions) == 2
    assert not (kept.folder / "user.db-journal").exists()


def test_a_file_of_a_newer_minutebook_is_left_alone(kept: Archive) -> None:
    with closing(apsw.Connection(str(kept.folder / "user.db"))) as connection:
        connection.pragma("user_version", 99)
    before = (kept.folder / "user.db").read_bytes()
    with pytest.raises(ArchiveError, match="newer Minutebook"):
        kept.standing.list()
    assert (kept.folder / "user.db").read_bytes() == before


def test_a_copy_that_cannot_be_made_is_told_and_loses_nothing(archive: Archive) -> None:
    archive.folder.mkdir()
    (archive.folder / "backups").write_text("a file where a folder should be", "utf-8")
    kept = archive.standing.add("Who mends the weir?", EVERYTHING)
    assert "No copy of" in str(kept.notice)
    assert asked(archive.standing.list()) == ["Who mends the weir?"]


def test_a_reader_without_rights_reads_and_a_writer_is_told(
    open_folder: Path, as_nobody: Callable[[], AbstractContextManager[None]]
) -> None:
    archive = Archive(open_folder / "archive")
    archive.standing.add("Who mends the weir?", EVERYTHING)
    for file in (archive.folder, *archive.folder.rglob("*")):
        file.chmod(0o555 if file.is_dir() else 0o444)
    with as_nobody():
        assert asked(archive.standing.list()) == ["Who mends the weir?"]
        with pytest.raises(ArchiveError, match=r"user\.db"):
            archive.standing.remove(1)
    for file in (archive.folder, archive.folder / "backups"):
        file.chmod(0o755)


KILLED = """
import os, signal, sys
from pathlib import Path
from index.keeping import Keeping
with Keeping(Path(sys.argv[1])).writing(copied=True) as kept:
    kept.execute("PRAGMA cache_size = 1")
    kept.execute("CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                 "FROM n WHERE i < 3000) SELECT i, hex(randomblob(40)) FROM n")
    kept.execute("DELETE FROM questions")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_writer_that_is_killed_leaves_what_was_there(kept: Archive) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(kept.folder)], check=False, timeout=60)
    assert (kept.folder / "user.db-journal").exists()
    listed = kept.standing.list()
    assert listed.notice is None
    assert len(listed.questions) == 2
    kept.standing.add("Who winds the clock?", EVERYTHING)
    assert len(kept.standing.list().questions) == 3


def test_two_writers_wait_for_each_other(kept: Archive) -> None:
    script = (
        "import sys; from pathlib import Path; from index.archive import Archive; "
        "from index.types import Filters\n"
        "for n in range(5): Archive(Path(sys.argv[1])).standing.add(f'Question {n} of {sys.argv[2]}?', Filters())"
    )
    call = [sys.executable, "-c", script, str(kept.folder)]
    running = [subprocess.Popen([*call, name]) for name in ("one", "the other")]
    assert [one.wait(timeout=120) for one in running] == [0, 0]
    assert len(kept.standing.list().questions) == 12


def test_no_certificate_is_written_over_it(kept: Archive) -> None:
    for file in ("user.db", f"backups/user-{today()}.db"):
        with pytest.raises(ArchiveError, match="not written over"):
            kept.refuse_to_overwrite(kept.folder / file)


def test_a_bug_of_ours_undoes_the_change_and_is_not_hidden(kept: Archive) -> None:
    def change() -> None:
        with Keeping(kept.folder).writing(copied=True) as user:
            user.execute("DELETE FROM questions")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change()
    assert len(kept.standing.list().questions) == 2
