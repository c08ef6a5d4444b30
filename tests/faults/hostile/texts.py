"""Texts and Markdown that are senseless in themselves, or costly to take apart as minutes."""

from collections.abc import Iterator

from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, LOCAL_FILE, MEETING, TEXT

_HEAD = f"{TEXT}\n\n44. Odd things\n\n"
_LINES = {
    "line of 300 kB": "The dredger was at Nether Quay, " * 9000,
    "line of 300 kB without a space": "Quay" * 75_000,
    "line of full stops": "." * 100_000,
    "line of digits": "1" * 100_000,
    "line of brackets": "([{" * 40_000,
    "line of commas": "Cllr Reyle, " * 9000,
    "line of dates": "11 June 2024 " * 9000,
    "line of votes": "For: 3, against: 2, abstained: 1; " * 3000,
    "line of capitals": "RESOLVED " * 2000,
    "line of quotation marks": "“" * 60_000,
    "line of combining marks": "a" + "\u0301" * 60_000,
    "line of directions": "\u202e\u2066" * 30_000,
    "line of zero-width letters": "\u200b\ufeff" * 30_000,
    "number of 5000 digits": "9" * 5000 + ". Berths\n\nIt was noted.",
    "date of 5000 digits": f"Minutes of the meeting held on {'9' * 5000} June {'9' * 5000}",
    "digits of other scripts": "٣. Berths\n\n²³. Moorings\n\n①. Dredger\n\n५ June २०२४\n\n½. Half",
    "dates that are not": "31 February 2024\n\n0 June 0000\n\n99/99/9999\n\n2024-13-45\n\n29 February 2023",
    "times that are not": f"{MEETING.replace('6.00 pm', '99.99 pm')}\n\n25:61\n\n0.00 am\n\n13 pm",
    "votes beyond numbers": f"Votes for: {'9' * 5000}, against: -1, abstentions: 1e9",
    "numerals": "M" * 50_000 + ". Berths",
}
_MANY = {
    "empty lines": "\n",
    "items": "44. Berths\n\nIt was noted.\n\n",
    "numbers": "1.1.1.1.1.1.1.1\n",
    "resolutions": "RESOLVED: That it be noted.\n\n",
    "meetings": f"{MEETING}\n\n",
    "attendances": "Present: Councillor Reyle\n\n",
    "headings": "BERTHS AND MOORINGS\n\n",
    "bullets": "• a\n",
    "letters": "(a) berth\n",
    "tables": "| a | b |\n| --- | --- |\n",
    "exclusions": "That the press and public be excluded.\n\n44. Berths\n\n",
    "votes": "Councillor Reyle voted against.\n\n",
}
_MARKDOWN = {
    "quotes 50000 deep": ">" * 50_000 + " a",
    "lists deep": "\n".join(" " * (2 * n) + "- a" for n in range(400)),
    "emphasis": "*_" * 20_000 + "a" + "_*" * 20_000,
    "brackets": "[" * 50_000 + "](" * 50_000,
    "links": f"![a]({LOCAL_FILE}) [b]({ADDRESS}) <{ADDRESS}> <script src='{ADDRESS}'></script>",
    "backticks": "`" * 100_001,
    "columns": "|" + " a |" * 15_000 + "\n|" + " - |" * 15_000,
    "heading of 50000 marks": "#" * 50_000 + " a",
}
_LETTERS = {
    "all letters of windows": bytes(range(256)) * 9,
    "overlong letters": b"\xc0\xaf\xe0\x80\xaf" * 900,
    "utf-7": TEXT.encode("utf-7"),
    "utf-16 without mark": TEXT.encode("utf-16-le"),
    "utf-16 of half letters": b"\xff\xfe" + b"\x00\xdc" * 900,
    "utf-32": TEXT.encode("utf-32"),
    "two encodings": TEXT.encode() + TEXT.encode("utf-16-le"),
    "marks at every line": TEXT.replace("\n", "\n\ufeff").encode("utf-8-sig"),
    "zeros between": TEXT.encode().replace(b" ", b"\0"),
    "escapes of a terminal": (TEXT + "\x1b]0;a\x07\x1b[2J").encode(),
    "half letters in utf-8": TEXT.encode() + b"\xed\xa0\x80",
}
_EACH = 30_000
"""Bytes of a file of many lines: enough to show a cost that grows with the square."""


def recipes() -> Iterator[Recipe]:
    for name, line in _LINES.items():
        yield Recipe(f"{name}.txt", f"{_HEAD}{line}\n".encode())
    for name, line in _MANY.items():
        many = line * (_EACH // len(line))
        yield Recipe(f"many {name}.txt", f"{_HEAD}{many}\n".encode())
    for name, words in _MARKDOWN.items():
        yield Recipe(f"{name}.md", f"{_HEAD}{words}\n".encode())
    for name, data in _LETTERS.items():
        yield Recipe(f"{name}.txt", data)
    yield Recipe("10 MB of one letter.txt", b"a" * 10_000_000)
    backwards = "\n\n".join(reversed(TEXT.split("\n\n")))
    yield Recipe("back to front.txt", backwards.encode(), "read")
