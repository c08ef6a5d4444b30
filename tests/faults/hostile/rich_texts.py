"""RTF that nests, overflows, lies about its bytes and asks for other files."""

from collections.abc import Iterator

from tests.faults.hostile import good
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LINES, LOCAL_FILE

_WORDS = "".join(f"{line}\\par\n" for line in LINES)
_DEPTH = 100_000
_AFTER = {
    "100000 groups deep": "{" * _DEPTH + "deep" + "}" * _DEPTH,
    "100000 groups open": "{" * _DEPTH,
    "100000 groups closed": "}" * _DEPTH,
    "100000 lists of styles deep": r"{\stylesheet" * 30_000 + "}" * 30_000,
    "bytes 999999999": r"\bin999999999 swan hythe",
    "bytes negative": r"\bin-9 swan hythe",
    "letters beyond unicode": r"\u99999999?\u-99999999?\u65536?\u1114112?\u-1?\u0?",
    "half letters": r"\u-10179?\u55357?\u-8704?\u-8704?",
    "skips a million": r"\uc1000000\u233 a\uc-1\u233 a",
    "skips without end": r"\uc9\u233",
    "odd hex": r"\'zz\'\'9\'",
    "number of 60000 digits": r"\fs" + "9" * 60_000 + " a",
    "word of 60000 letters": "\\" + "a" * 60_000 + "1 a",
    "10000 cells": r"\trowd" + r"\cellx9" * 10_000 + r"\intbl" + r" a\cell" * 10_000 + r"\row",
    "cell 2e9 wide": r"\trowd\cellx2147483648 \intbl a\cell\row",
    "5000 rows": r"\trowd\cellx9\intbl a\cell\row" * 5000,
    "object of 4 MB": r"{\object\objemb{\*\objdata " + "0105" * (1 << 20) + "}}",
    "picture of 4 MB": r"{\pict\wmetafile8 " + "d7cd" * (1 << 20) + "}",
    "200000 words": r"\b\i0" * 100_000,
    "backslashes": "\\" * 100_001,
    "bytes of every value": "".join(rf"\'{byte:02x}" for byte in range(256)),
    "destinations without end": r"{\*\swan" * 1000,
    "tables of fonts": r"{\fonttbl" + r"{\f1 A;}" * 30_000 + "}",
}
_ELSEWHERE = {
    "included file": rf'{{\field{{\*\fldinst INCLUDETEXT "{LOCAL_FILE}"}}{{\fldrslt }}}}',
    "picture at an address": rf'{{\field{{\*\fldinst INCLUDEPICTURE "{ADDRESS}"}}{{\fldrslt }}}}',
    "template at an address": rf"{{\*\template {ADDRESS}}}",
    "linked object": rf"{{\object\objautlink\objupdate{{\*\objdata 01050000{CANARY.encode().hex()}}}}}",
    "files": rf"{{\*\filetbl{{\file\fid1 {LOCAL_FILE}}}}}",
    "hidden words": rf"{{\v {CANARY}}}{{\*\annotation {CANARY}}}{{\info{{\title {CANARY}}}}}",
}
_HEADS = {
    "no version": (r"{\rtf1", r"{\rtf"),
    "version 99": (r"{\rtf1", r"{\rtf99"),
    "unknown code page": (r"\ansicpg1252", r"\ansicpg99999"),
    "code page of 5000 digits": (r"\ansicpg1252", r"\ansicpg" + "9" * 5000),
    "code page 65000": (r"\ansicpg1252", r"\ansicpg65000"),
    "no fonts": (r"{\fonttbl{\f0 Arial;}}", ""),
    "font of no charset": (r"{\f0 Arial;}", r"{\f0\fcharset999 Arial;}"),
    "font open": (r"{\f0 Arial;}}", r"{\f0 Arial;"),
}


def recipes() -> Iterator[Recipe]:
    for name, after in _AFTER.items():
        yield Recipe(f"{name}.rtf", good.rtf(_WORDS + after))
    for name, code in _ELSEWHERE.items():
        yield Recipe(f"{name}.rtf", good.rtf(_WORDS + code), "read")
    for name, (old, new) in _HEADS.items():
        yield Recipe(f"{name}.rtf", good.rtf(_WORDS).replace(old.encode(), new.encode()))
    yield Recipe("only the head.rtf", rb"{\rtf1", "refuse")
    yield Recipe("only open.rtf", b"{", "refuse")
    yield Recipe("no head.rtf", _WORDS.replace("£", "").encode())
