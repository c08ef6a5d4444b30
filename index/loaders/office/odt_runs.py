"""The words of an OpenDocument paragraph; deletions, comments and hidden text are left out."""

from dataclasses import dataclass, field

from index.loaders.office.odt_styles import OdtStyles
from index.loaders.office.package import Element, attribute, child, local
from index.loaders.office.paragraphs import Words

_UNPRINTED = {
    "tracked-changes", "annotation", "forms", "table-of-content", "ruby-text", "placeholder",
    "script", "sequence-decls", "variable-decls", "user-field-decls", "event-listeners",
}  # fmt: skip
_DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
_DRAWING_TITLES = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"


@dataclass(slots=True)
class OdtRuns:
    """What stands in a paragraph; `bold` is the type of the words that come next."""

    bold: bool
    words: list[Words] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    """Frames that hang from it."""

    def say(self, text: str | None) -> None:
        """Add words. Line ends in the XML are spaces: a line break has an element of its own."""
        if text:
            self.words.append(Words(text.replace("\n", " ").replace("\r", " "), self.bold))


def read_runs(paragraph: Element, styles: OdtStyles) -> OdtRuns:
    """What is printed of a paragraph."""
    runs = OdtRuns(bool(styles.is_bold("paragraph", attribute(paragraph, "style-name"))))
    _read(paragraph, styles, runs)
    return runs


def note_mark(note: Element) -> str:
    """The sign that refers to a note: "[1]"."""
    citation = child(note, "note-citation")
    return "" if citation is None else f"[{''.join(citation.itertext()).strip()}]"


def is_unprinted(element: Element) -> bool:
    """Whether an element holds no words of the minutes, or words that are not shown."""
    name = local(element)
    if not name or name in _UNPRINTED or element.tag.startswith(f"{{{_DRAWING_TITLES}}}"):
        return True
    if name == "section" and attribute(element, "display") == "none":
        return True
    return name in {"section", "hidden-text"} and _is_hidden(element)


def is_hidden_paragraph(paragraph: Element, styles: OdtStyles) -> bool:
    """Whether its style, or a field in it, hides a paragraph."""
    if styles.is_hidden("paragraph", attribute(paragraph, "style-name")):
        return True
    return any(local(part) == "hidden-paragraph" and _is_hidden(part) for part in paragraph)


def _is_hidden(element: Element) -> bool:
    return attribute(element, "is-hidden") == "true"


def _read(parent: Element, styles: OdtStyles, runs: OdtRuns) -> None:
    runs.say(parent.text)
    for element in parent:
        if not is_unprinted(element):
            _read_part(element, styles, runs)
        runs.say(element.tail)


def _read_part(element: Element, styles: OdtStyles, runs: OdtRuns) -> None:
    name = local(element)
    if element.tag.startswith(f"{{{_DRAWING}}}") and name != "a":
        runs.boxes.append(element)
    elif name in {"s", "tab"}:
        runs.say(" ")
    elif name == "line-break":
        runs.words.append(Words("\n", runs.bold))
    elif name == "note":
        runs.say(note_mark(element))
        runs.notes.append(element)
    elif name == "span":
        _read_span(element, styles, runs)
    else:
        _read(element, styles, runs)


def _read_span(span: Element, styles: OdtStyles, runs: OdtRuns) -> None:
    style = attribute(span, "style-name")
    if styles.is_hidden("text", style):
        return
    own, around = styles.is_bold("text", style), runs.bold
    runs.bold = around if own is None else own
    _read(span, styles, runs)
    runs.bold = around
