"""How much of a page is covered by pictures: what tells a scan from a page of text."""

import pypdfium2 as pdfium
from pypdfium2 import raw

COVERS_PAGE = 0.5
"""Share of a page; a scan leaves at most its edges free."""
_DEEPEST = 3
"""Levels of objects within objects; scanners write one or two."""
_MANY_PATHS = 300
"""Drawn shapes: letters that were turned into outlines are thousands."""


def picture_share(page: pdfium.PdfPage) -> float:
    """The area of a page's pictures, as a share of the page; at most 1.

    A page full of outlines and without a picture counts as covered: it too must be recognised.
    """
    left, bottom, right, top = page.get_bbox()
    area = 0.0
    paths = 0
    for found in page.get_objects(max_depth=_DEEPEST):
        if found.type == raw.FPDF_PAGEOBJ_IMAGE:
            sides = found.get_bounds()
            area += max(0.0, min(sides[2], right) - max(sides[0], left)) * max(
                0.0, min(sides[3], top) - max(sides[1], bottom)
            )
        paths += found.type == raw.FPDF_PAGEOBJ_PATH
    if paths >= _MANY_PATHS and not area:
        return 1.0
    page_area: float = max(1.0, (right - left) * (top - bottom))
    return min(1.0, area / page_area)
