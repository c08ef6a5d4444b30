"""From the signs of an RTF file to its paragraphs and tables."""

from __future__ import annotations

import copy
from collections.abc import Callable

from index.loaders.office.blocks import Block, Content
from index.loaders.office.numbers import roman
from index.loaders.office.paragraphs import Words
from index.loaders.office.rtf_fonts import Fonts
from index.loaders.office.rtf_state import RowShape, State
from index.loaders.office.rtf_story import Story
from index.loaders.office.rtf_styles import StyleSheet
from index.loaders.office.rtf_tokens import Token

_DEEPEST = 2000
"""Groups within groups; Word seldom writes ten."""
_UNPRINTED = {
    "colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl",
    "footerr", "footerf", "pict", "nonshppict", "shprslt", "nonesttables", "fldinst", "tc", "xe",
    "rxe", "pntxta", "pntxtb", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "annotation", "upr",
    "template", "docvar", "sp",
}  # fmt: skip
"""What holds no words of the minutes, or a second copy of them."""
_STARRED = {"shpinst", "nesttableprops", "do", "ud"}
"""Groups for newer readers whose words are printed."""
_SIGNS = {
    "~": " ", "_": "-", "tab": " ", "line": "\n", "page": "\n", "column": "\n", "emdash": "—",
    "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”",
}  # fmt: skip


class RtfReader:
    """Reads the groups of a file; each note and text box is a story of its own."""

    def __init__(self) -> None:
        self._state = State()
        self._around: list[State] = []
        self._stories = [Story()]
        self._fonts = Fonts()
        self._styles = StyleSheet()
        self._bytes = bytearray()
        self._skip = 0
        self._high = 0
        """The first half of a character that takes two."""
        self._starred = False
        self._row = RowShape()
        self._marked = False
        """Whether a number stands for the note that comes next, not a sign of its own."""
        self._counted = {"footnote": 0, "endnote": 0}
        self.is_whole = False
        """Whether the end of the file has been met."""

    def take(self, token: Token) -> bool:
        """Read on; False where groups are nested too deep to be anyone's text."""
        if self.is_whole:
            return True  # what stands behind the end is none of the text
        if token.text:
            self._text(token.text)
            return True
        self._flush()
        if token.word == "{":
            self._around.append(self._state)
            self._state = copy.copy(self._state)
            self._state.on_close = None
            self._skip, self._starred = 0, False
        elif token.word == "}":
            self._close()
        else:
            self._word(token.word, token.argument)
        return len(self._around) <= _DEEPEST

    def finish(self) -> list[Content]:
        """All paragraphs and tables; of a file that is cut short, those that there are."""
        self._flush()
        while self._around:
            self._close()
        return self._stories[0].finish(self._level())

    def _close(self) -> None:
        on_close, self._skip = self._state.on_close, 0
        if on_close:
            on_close()
        if self._around:
            self._state = self._around.pop()
        self.is_whole = not self._around

    def _text(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        if self._state.shown:
            self._bytes += data[skipped:]

    def _flush(self) -> None:
        if not self._bytes:
            return
        text = self._fonts.decoded(bytes(self._bytes), self._state.font)
        self._bytes.clear()
        if self._state.table == "styles":
            self._styles.meet(self._state.style, text, self._state.outline)
        elif not self._state.table:
            self._say(text)

    def _say(self, text: str) -> None:
        state = self._state
        if state.shown and not (state.hidden or state.deleted or state.table):
            self._stories[-1].words.append(Words(text, state.bold))

    def _word(self, word: str, argument: int | None) -> None:
        if word == "*":
            self._starred = True
            return
        starred, self._starred = self._starred, False
        if word in _UNPRINTED or (starred and word not in _STARRED):
            self._state.shown = False
        elif word == "ud":
            self._state.shown = True  # the words that "upr" holds for newer readers
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word == "u":
            self._unicode(argument or 0)
        elif word in {"fonttbl", "stylesheet"}:
            self._state.table = "fonts" if word == "fonttbl" else "styles"
        elif self._state.shown:
            self._fonts.meet(word, argument, self._state.font)
            self._state.meet(word, argument)
            self._row.meet(word)
            self._structure(word)

    def _unicode(self, code: int) -> None:
        self._skip = self._state.fallback
        code = code + 0x10000 if code < 0 else code
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00 if self._high else 0
        self._high = 0
        if 0 < code <= 0x10FFFF:
            self._say(chr(code))

    def _structure(self, word: str) -> None:
        story, depth = self._stories[-1], self._state.depth
        match word:
            case "par" | "sect":
                # An end that is deleted or hidden ends nothing: the next paragraph runs on.
                if not (self._state.deleted or self._state.hidden):
                    story.end_paragraph(depth, self._level())
            case "cell":
                story.end_cell(1, self._level())
            case "nestcell":
                story.end_cell(max(2, depth), self._level())
            case "row":
                story.end_row(1, self._row.merged)
            case "nestrow":
                story.end_row(max(2, depth), self._row.merged)
            case "listtext" | "pntext":
                self._begin(self._end_marker)
            case "footnote":
                self._begin(self._end_note)
            case "ftnalt":
                story.is_endnote = True
            case "chftn":
                self._marked = self._marked or len(self._stories) == 1
            case "shptxt" | "dptxbxtext":
                self._begin(self._end_box)

    def _level(self) -> int | None:
        return self._styles.level(self._state.style, self._state.outline)

    def _begin(self, end: Callable[[], None]) -> None:
        """A story within the one at hand, up to the end of the group."""
        self._stories.append(Story())
        self._state.on_close = end
        self._state.depth, self._state.style, self._state.outline = 0, 0, None

    def _end_marker(self) -> None:
        words = self._stories.pop().words
        self._stories[-1].mark("".join(part.text for part in words))

    def _end_box(self) -> None:
        box = self._stories.pop()
        self._stories[-1].boxes += box.finish(self._level())

    def _end_note(self) -> None:
        note = self._stories.pop()
        story, mark = self._stories[-1], ""
        if self._marked:
            kind = "endnote" if note.is_endnote else "footnote"
            self._counted[kind] += 1
            number = self._counted[kind]
            mark = f"[{roman(number) if note.is_endnote else number}]"
            story.words.append(Words(mark, self._around[-1].bold))
        self._marked = False
        for part in note.finish(self._level()):
            if isinstance(part, Block):
                story.notes.append(Block(part.line, mark, notes=part.notes))
                mark = ""
