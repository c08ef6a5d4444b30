"""The words of a Word paragraph as accepted: insertions kept, deletions and hidden text left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from index.loaders.office.docx_styles import Styles, switched, value
from index.loaders.office.package import Element, attribute, child, local
from index.loaders.office.paragraphs import Words

UNPRINTED = {
    "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "sdtEndPr", "sectPr", "del",
    "moveFrom", "instrText", "delText", "delInstrText", "rt", "ctrlPr", "numberingChange",
}  # fmt: skip
"""What holds no words of the minutes, or words that were taken out."""
_SPACES = {"tab", "ptab"}
_BREAKS = {"br", "cr"}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_DRAWN = {"drawing", "pict", "object"}


@dataclass(frozen=True, slots=True)
class NoteReference:
    """Where a paragraph refers to a note; `own_mark` where the file prints a mark of its own."""

    kind: str
    id: str
    own_mark: bool


@dataclass(slots=True)
class Runs:
    """What stands in a paragraph."""

    pieces: list[Words | NoteReference] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    """Text boxes that hang from it."""


class RunReader:
    """Reads paragraphs; what a style says of their type counts too."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def read(self, paragraph: Element, style: str | None) -> Runs:
        """The words of a paragraph."""
        runs, fields = Runs(), _Fields()
        self._children(paragraph, style, runs, fields)
        return runs

    def _children(self, parent: Element, style: str | None, runs: Runs, fields: "_Fields") -> None:
        for element in printed(parent):
            if local(element) == "r":
                self._run(element, style, runs, fields)
            else:
                self._children(element, style, runs, fields)

    def _run(self, run: Element, style: str | None, runs: Runs, fields: "_Fields") -> None:
        properties = child(run, "rPr")
        hidden = self._switched(properties, style, "vanish")
        bold = self._switched(properties, style, "b")
        for element in printed(run):
            name = local(element)
            if name == "fldChar":
                fields.meet(attribute(element, "fldCharType"))
            elif name in _DRAWN:
                runs.boxes += _boxes(element)
            elif hidden or fields.in_code:
                continue
            elif name in _NOTES:
                own_mark = attribute(element, "customMarkFollows") not in (None, "0", "false")
                identifier = attribute(element, "id") or ""
                runs.pieces.append(NoteReference(_NOTES[name], identifier, own_mark))
            elif words := _words(element, name):
                runs.pieces.append(Words(words, bold))

    def _switched(self, properties: Element | None, style: str | None, name: str) -> bool:
        """Whether a property is on; a run's style turns about what its paragraph's style says."""
        direct = switched(properties, name)
        if direct is not None:
            return direct
        of_run = self._styles.switched(value(properties, "rStyle"), name)
        return bool(of_run) != bool(self._styles.switched(style, name))


class _Fields:
    """Which of the fields that are open stand at their code; none stays so past its paragraph."""

    def __init__(self) -> None:
        self._at_code: list[bool] = []

    @property
    def in_code(self) -> bool:
        return any(self._at_code)

    def meet(self, kind: str | None) -> None:
        if kind == "begin":
            self._at_code.append(True)
        elif self._at_code:
            if kind == "separate":
                self._at_code[-1] = False
            else:
                self._at_code.pop()


def printed(parent: Element) -> Iterator[Element]:
    """The children that may hold words: of two versions of a drawing only one."""
    for element in parent:
        name = local(element)
        if name == "AlternateContent":
            version = child(element, "Choice")
            version = child(element, "Fallback") if version is None else version
            yield from () if version is None else printed(version)
        elif name == "sdt":
            # A control that nobody filled in shows what to fill in.
            if not switched(child(element, "sdtPr"), "showingPlcHdr"):
                yield element
        elif name and name not in UNPRINTED:
            yield element


def _words(element: Element, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name in _SPACES:
        return " "
    if name in _BREAKS:
        return "\n"
    if name == "noBreakHyphen":
        return "-"
    if name == "sym":
        return _symbol(attribute(element, "char"))
    return ""


def _symbol(code: str | None) -> str:
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return ""


def _boxes(element: Element) -> Iterator[Element]:
    for part in printed(element):
        if local(part) == "txbxContent":
            yield part
        else:
            yield from _boxes(part)
