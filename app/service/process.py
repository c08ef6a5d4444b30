"""Where the archive's process begins: the window, which starts it, loads nothing of the archive."""

from multiprocessing.connection import Connection
from pathlib import Path


def run(connection: Connection, archive: Path) -> None:
    """The main function of the process: work until the window hangs up."""
    from app.service.server import serve

    serve(connection, archive)
