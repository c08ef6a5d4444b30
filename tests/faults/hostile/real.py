"""Mutations of the real files that lie beside the project, where they do."""

from collections.abc import Iterator
from pathlib import Path

from tests.faults.hostile.mutations import of_bytes
from tests.faults.hostile.recipe import Recipe

_SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
_ENDINGS = (".pdf", ".docx", ".doc", ".html", ".xml", ".md")
_MOST_BYTES = 100_000


def recipes() -> Iterator[Recipe]:
    """Of each format the smallest, a middling and the largest file that is not too large."""
    for ending in _ENDINGS:
        for number, path in enumerate(_chosen(ending)):
            yield from of_bytes(f"real {number}{ending}", path.read_bytes())


def _chosen(ending: str) -> list[Path]:
    found = sorted(
        (path.stat().st_size, path)
        for folder in ("formats", "moderngov-fixtures")
        for path in (_SHARED / folder).rglob(f"*{ending}")
        if 1000 < path.stat().st_size < _MOST_BYTES
    )
    places = {0, len(found) // 2, len(found) - 1} if found else ()
    return [found[place][1] for place in sorted(places)]
