"""Ways in which the file of a database is damaged, at places that a seed chooses."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

KINDS = ("zeros", "garbage", "truncated", "header", "another log", "empty", "folder")
_PAGE = 4096


def damage(database: Path, kind: str, seed: int) -> None:
    """Damage it."""
    chance = random.Random(seed)
    size = database.stat().st_size
    match kind:
        case "folder":
            database.unlink()
            database.mkdir()
        case "empty":
            database.write_bytes(b"")
        case "another log":
            _put_log_of_another(database)
        case "truncated":
            with database.open("r+b") as stream:
                stream.truncate(chance.randint(1, size - 1))
        case "header":
            with database.open("r+b") as stream:
                stream.write(chance.randbytes(100))
        case _:
            with database.open("r+b") as stream:
                for _ in range(chance.randint(1, 3)):
                    stream.seek(chance.randrange(1, size // _PAGE) * _PAGE)
                    stream.write(bytes(_PAGE) if kind == "zeros" else chance.randbytes(_PAGE))


def _put_log_of_another(database: Path) -> None:
    """The write-ahead log of a database of songs, committed and not yet played into it."""
    songs = database.with_name("songs.db")
    with closing(sqlite3.connect(songs)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE songs (title TEXT)")
        connection.executemany("INSERT INTO songs VALUES (?)", [("Greensleeves " * 70,)] * 40)
        connection.commit()
        shutil.copy(f"{songs}-wal", f"{database}-wal")
    songs.unlink()
