"""Pictures of quoted lines, cut from the pages of PDFs: the quoted words, and white around them."""

import struct
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from index.briefing.export.form import Picture
from index.errors import MinutebookError
from index.progress import Progress, Report
from index.types import Briefing, Excerpt, Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from index.loaders.pdf.view import PageView

    _Mask = NDArray[np.bool_]

WIDTH = 1400
"""Pixels across a page: fine enough for print."""
Draw = Callable[[Excerpt, int, Sequence[Span], int], "PageView"]
"""Draws a page (from 1) of an excerpt's file, so many pixels wide, with the places of spans.

Raises MinutebookError where it cannot, or must not.
"""
_Page = tuple[str, str, int]


def pictures_of(
    briefing: Briefing, draw: Draw, report: Report
) -> tuple[dict[str, tuple[Picture, ...]], int]:
    """The pictures of quotes from PDFs, by the ids of their entries; and of how many some is missing.

    A file is read once: its pages are drawn one behind the other, each with all that is quoted of it.
    """
    found: dict[str, tuple[Picture, ...]] = {}
    undrawn: set[str] = set()
    pages = _pages(briefing)
    for done, (page, excerpts) in enumerate(sorted(pages.items(), key=lambda one: one[0])):
        report(Progress(done, len(pages), page[0], unit="pages"))
        try:
            view = draw(excerpts[0], page[2], [one.passage.span for one in excerpts], WIDTH)
        except MinutebookError:  # the quote stands without: the result says of how many
            undrawn.update(one.id for one in excerpts)
            continue
        for place, excerpt in enumerate(excerpts):
            kept = _kept(view, place)
            if kept.any():  # a passage may run over where its quote does not
                found[excerpt.id] = (*found.get(excerpt.id, ()), _cut(view, kept))
    wanted = {excerpt.id for excerpts in pages.values() for excerpt in excerpts}
    return found, len(undrawn | (wanted - found.keys()))


def _pages(briefing: Briefing) -> dict[_Page, list[Excerpt]]:
    pages: dict[_Page, list[Excerpt]] = {}
    for entry in briefing.entries:
        if isinstance(entry, Excerpt) and entry.passage.document.format == "pdf":
            for number in _numbers(entry):
                key = (entry.passage.document.path, entry.passage.document.sha256, number)
                pages.setdefault(key, []).append(entry)
    return pages


def _numbers(entry: Excerpt) -> range:
    """The pages that a quote stands on."""
    first = entry.passage.page
    return range(0) if first is None else range(first, (entry.passage.last_page or first) + 1)


def _kept(view: "PageView", span: int) -> "_Mask":
    """The pixels under the words of a span."""
    kept = np.zeros((view.height, view.width), bool)
    for one in (rectangle for rectangle in view.rectangles if rectangle.span == span):
        top, left = max(0, round(one.y)), max(0, round(one.x))
        bottom, right = max(0, round(one.y + one.height)), max(0, round(one.x + one.width))
        kept[top:bottom, left : right + 1] = True
    return kept


def _cut(view: "PageView", kept: "_Mask") -> Picture:
    """The smallest picture around them, white between them."""
    rows = np.frombuffer(view.pixels, np.uint8).reshape(view.height, view.stride)
    page = rows[:, : view.width * 3].reshape(view.height, view.width, 3)
    down, across = np.flatnonzero(kept.any(1)), np.flatnonzero(kept.any(0))
    box = (slice(down[0], down[-1] + 1), slice(across[0], across[-1] + 1))
    pixels = np.where(kept[box][..., None], page[box], np.uint8(255))
    height, width, _ = pixels.shape
    return Picture(_png(pixels), width, height, width / view.width)


def _png(pixels: "NDArray[np.uint8]") -> bytes:
    height, width, _ = pixels.shape
    # Each row begins with the number of its filter: 0 is none.
    rows = np.concatenate((np.zeros((height, 1), np.uint8), pixels.reshape(height, -1)), axis=1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows.tobytes())), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
