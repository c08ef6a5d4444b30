"""Word files whose lists and styles count too far, run in circles or are no numbers."""

from collections.abc import Iterator

from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.word import DECLARATION, SPACES, body, paragraph, with_parts
from tests.faults.hostile.words import LINES


def recipes() -> Iterator[Recipe]:
    yield from _lists()
    yield from _styles()


def _lists() -> Iterator[Recipe]:
    numbered = "<w:pPr><w:numPr><w:ilvl w:val='{}'/><w:numId w:val='{}'/></w:numPr></w:pPr>"
    level = "<w:lvl w:ilvl='0'><w:start w:val='{}'/><w:numFmt w:val='{}'/><w:lvlText w:val='{}'/></w:lvl>"
    points = "".join(paragraph(line, numbered.format(0, 1)) for line in LINES)
    for name, values in {
        "from 1e9": (10**9, "decimal", "%1."),
        "from 1e9 in numerals": (10**9, "lowerRoman", "%1."),
        "from 1e9 in letters": (10**9, "lowerLetter", "%1."),
        "from 1e30": (10**30, "upperRoman", "%1."),
        "from -7 in letters": (-7, "upperLetter", "%1."),
        "from -7 in numerals": (-7, "upperRoman", "%1."),
        "from nowhere": ("many", "decimal", "%1."),
        "of 5000 digits": ("9" * 5000, "decimal", "%1."),
        "of level 9 times 9": (1, "decimal", "%9" * 9000),
        "with a mark of 1 MB": (1, "bullet", "•" * (1 << 20)),
        "of an unknown kind": (1, "ofOurOwn", "%1%2%0%"),
    }.items():
        numbering = f"<w:abstractNum w:abstractNumId='0'>{level.format(*values)}</w:abstractNum>"
        yield Recipe(f"list {name}.docx", with_parts(body(points), _numbering(numbering)))
    cycle = (
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>"
        "<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='S'/><w:numStyleLink w:val='S'/></w:abstractNum>"
    )
    style = "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
    parts = _numbering(cycle) | {"word/styles.xml": _styled(style)}
    yield Recipe("list is its own style.docx", with_parts(body(points), parts))
    for where in ((10**9, 1), (-1, 1), (0, 99), (0, -1), ("x", "y"), (0, 10**30)):
        odd = "".join(paragraph(line, numbered.format(*where)) for line in LINES)
        yield Recipe(f"list point at {where[0]} {where[1]}.docx", with_parts(body(odd)))


def _numbering(inside: str) -> dict[str, bytes]:
    num = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    return {
        "word/numbering.xml": f"{DECLARATION}<w:numbering {SPACES}>{inside}{num}</w:numbering>".encode()
    }


def _styled(inside: str) -> bytes:
    return f"{DECLARATION}<w:styles {SPACES}>{inside}</w:styles>".encode()


def _styles() -> Iterator[Recipe]:
    style = "<w:style w:type='paragraph' w:styleId='S{}'><w:name w:val='heading {}'/><w:basedOn w:val='S{}'/><w:link w:val='S{}'/></w:style>"
    used = "".join(paragraph(line, "<w:pPr><w:pStyle w:val='S0'/></w:pPr>") for line in LINES)
    for name, chain in (
        ("is its own parent", [(0, 1, 0, 0)]),
        ("and another are parents", [(0, 1, 1, 1), (1, 1, 0, 0)]),
        ("has 20000 parents", [(n, 1, n + 1, n + 1) for n in range(20_000)]),
    ):
        styles = _styled("".join(style.format(*one) for one in chain))
        yield Recipe(f"style {name}.docx", with_parts(body(used), {"word/styles.xml": styles}))
    level = "<w:style w:type='paragraph' w:styleId='S0'><w:name w:val='heading 99999'/><w:pPr><w:outlineLvl w:val='{}'/></w:pPr></w:style>"
    for value in ("1000000000", "-1", "deep"):
        odd = _styled(level.format(value))
        yield Recipe(
            f"heading of level {value}.docx", with_parts(body(used), {"word/styles.xml": odd})
        )
