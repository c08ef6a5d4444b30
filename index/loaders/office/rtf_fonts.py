"""The encodings of RTF: of the file, and of each of its fonts."""

import codecs

SYMBOL = "symbol"
"""Fonts whose letters are signs, such as bullets."""
_CHARSETS = {
    2: SYMBOL, 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_WORDS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


class Fonts:
    """Which encoding the bytes of a text are in."""

    def __init__(self) -> None:
        self._default = "cp1252"
        self._by_font: dict[int, str] = {}
        self.first: int | None = None
        """The font of text that names none."""

    def meet(self, word: str, argument: int | None, font: int | None) -> None:
        """Take note of what the file's head says."""
        if word in _WORDS:
            self._default = _WORDS[word]
        elif word == "ansicpg" and argument:
            self._default = _known(f"cp{argument}") or self._default
        elif word == "deff":
            self.first = argument
        elif word == "fcharset" and font is not None and argument in _CHARSETS:
            self._by_font[font] = _CHARSETS[argument]
        elif word == "cpg" and font is not None and argument:
            self._by_font[font] = _known(f"cp{argument}") or self._default

    def decoded(self, data: bytes, font: int | None) -> str:
        """The characters of bytes in a font."""
        encoding = self._by_font.get(self.first or 0 if font is None else font, self._default)
        if encoding == SYMBOL:
            return "".join(chr(byte) if byte <= 0x20 else chr(0xF000 + byte) for byte in data)
        return data.decode(encoding, "replace")


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return None
