"""A file looked at before it is added: how much it holds, and what it lacks.

Runs in the process that reads files.
"""

from pathlib import Path

from index.embedding import open_embedder
from index.errors import UnreadableFileError
from index.loaders import load, source_text
from index.loaders.files import read_bytes
from index.loaders.pdf import ScannedError, load_pdf
from index.looks import Look, lacks_text
from index.minutes.parsing import parse
from index.naming import shown
from index.preparing import divided
from index.types import SourceText


def look(path: Path, model: str) -> Look:
    """Look at a file without recognising words in pictures. Raises UnreadableFileError."""
    try:
        source = _read(path)
    except ScannedError:
        return Look(0, is_dated=True, is_scan=True)
    meetings = parse(source.text, source.marks)
    reading = divided(str(path), source, meetings, open_embedder(model))
    parts = [reading.public, *([reading.exempt] if reading.exempt else [])]
    return Look(
        passages=sum(1 for part in parts for _ in part.chunks()),
        is_dated=all(one.meeting.held_on for one in meetings),
        is_scan=lacks_text(source),
    )


def _read(path: Path) -> SourceText:
    if path.suffix.lower() != ".pdf":
        return load(path)
    data = read_bytes(path)
    if not data:
        raise UnreadableFileError(f"{shown(path)} is empty.")
    extract = load_pdf(data, shown(path))
    return source_text(extract, data)
