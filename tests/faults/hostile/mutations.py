"""Good files with bytes changed, lost or doubled, cut short, or under another name."""

import random
from collections.abc import Iterator, Mapping

from tests.faults.hostile.recipe import Recipe

_OTHER_KINDS = {
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500),
    "program": b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 8,
}
_NOTHING = {
    "nothing": b"",
    "one byte": b"a",
    "one zero": b"\0",
    "zeros": bytes(4096),
    "spaces": b" \r\n\t" * 500,
}


def of_bytes(name: str, data: bytes) -> Iterator[Recipe]:
    """The same file, hurt in a dozen ways; the same ways every time."""
    stem, ending = name.rsplit(".", 1)
    chance = random.Random(name)
    for share in (10, 50, 90):
        yield Recipe(f"{stem} cut at {share}.{ending}", data[: len(data) * share // 100])
    for count in (1, 10, 100, 1000):
        changed = bytearray(data)
        for _ in range(count):
            changed[chance.randrange(len(data))] = chance.randrange(256)
        yield Recipe(f"{stem} with {count} bytes changed.{ending}", bytes(changed))
    for count in (1, 20):
        start = chance.randrange(len(data) - count)
        yield Recipe(f"{stem} without {count} bytes.{ending}", data[:start] + data[start + count :])
    first, second = sorted(chance.sample(range(len(data)), 2))
    middle = data[first:second]
    yield Recipe(f"{stem} with a part twice.{ending}", data[:second] + middle + data[second:])
    yield Recipe(f"{stem} without a part.{ending}", data[:first] + data[second:])
    yield Recipe(f"{stem} with zeros.{ending}", data[:first] + bytes(len(middle)) + data[second:])
    yield Recipe(f"{stem} back to front.{ending}", data[::-1])
    yield Recipe(f"{stem} after noise.{ending}", chance.randbytes(700) + data)


def of_good(files: Mapping[str, bytes]) -> Iterator[Recipe]:
    """Every good file hurt, named otherwise, and what is no file of its kind at all."""
    for ending, data in files.items():
        yield Recipe(f"good{ending}", data, "read")
        yield from of_bytes(f"good{ending}", data)
        for name, nothing in _NOTHING.items():
            yield Recipe(f"{name}{ending}", nothing, "either" if name == "one byte" else "refuse")
        for name, other in _OTHER_KINDS.items():
            yield Recipe(f"{name}{ending}", other, "refuse")
        yield Recipe(f"noise{ending}", random.Random(ending).randbytes(6000), "refuse")
    endings = list(files)
    for place, ending in enumerate(endings):
        for step in (1, 3, 4):
            alias = endings[(place + step) % len(endings)]
            yield Recipe(f"{ending[1:]} named{alias}", files[ending])
    yield Recipe("web page named.doc", files[".html"])
    yield Recipe("rich text named.doc", files[".rtf"])
    yield Recipe("word file named.doc", files[".docx"])
    yield Recipe("noise.doc", random.Random("doc").randbytes(6000), "refuse")
