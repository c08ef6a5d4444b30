"""Files that are there whole or not at all, whatever becomes of the process that writes them."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes | memoryview, part: Path) -> None:
    """Write a file beside its place (`part`, which is not there yet) and rename it. Raises OSError."""
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:  # Ctrl+C too: nothing is left beside it
        part.unlink(missing_ok=True)
        raise
