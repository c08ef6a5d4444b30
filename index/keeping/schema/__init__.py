"""The tables of what is kept, a file of SQL for each version."""

from functools import cache
from importlib import resources

import apsw

from index.store.transaction import transaction

APPLICATION_ID = 0x4D4E5553  # "MNUS": tells a user.db from any other SQLite file


def migrate(connection: apsw.Connection) -> None:
    """Bring the tables up to date: each step whole or not at all."""
    version = int(connection.pragma("user_version"))
    for number, schema in enumerate(_schemas()[version:], start=version + 1):
        with transaction(connection):
            connection.execute(schema)
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", number)


def newest_version() -> int:
    """The version of the tables that this program knows."""
    return len(_schemas())


@cache
def _schemas() -> tuple[str, ...]:
    folder = resources.files("index.keeping") / "schema"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return tuple(file.read_text("utf-8") for file in files if file.name.endswith(".sql"))
