"""A briefing as a tagged PDF (PDF/UA-1), set by typst."""

import base64
import json
import re
from collections.abc import Callable
from datetime import datetime
from functools import partial

import typst

from index.briefing.as_json import ATTACHMENT, embedded
from index.briefing.entries_json import Json
from index.briefing.export.appendices import Appendix, appendices
from index.briefing.export.direction import is_right_to_left
from index.briefing.export.form import (
    Absence,
    Block,
    Form,
    Picture,
    Quotation,
    Section,
    Words,
)
from index.certificate_words import MARKING
from index.markup import parts
from resources.loading import briefing_part

_UNDRAWN = re.compile(
    r'the text (?:contains the disallowed codepoint )?`"(.+?)"`(?: could not be displayed|\s)'
)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_NOTE = "No font at hand has some of the characters: [U+…] gives their Unicode numbers."


def as_pdf(form: Form) -> bytes:
    """The whole file. Text goes to typst as data: nothing in it is taken for typst's own markup."""
    written = datetime.fromisoformat(form.stored["minutebook"]["exported_on"])
    # Each letter by itself first: setting all of it more than once takes seconds.
    _, missing = _set("letters.typ", partial(_letters, form), frozenset(), written)
    pdf, _ = _set("briefing.typ", partial(_data, form), missing, written)
    return pdf


def _set(
    source: str, data: Callable[[frozenset[str]], str], missing: frozenset[str], written: datetime
) -> tuple[bytes, frozenset[str]]:
    """A PDF, and the characters that no font has, some of which are known before."""
    while True:
        try:
            pdf = typst.compile(
                briefing_part(source).encode(),
                sys_inputs={"data": data(missing)},
                pdf_standards=["ua-1"],
                timestamp=written,
            )
        except typst.TypstError as error:
            # The standard forbids to leave a character out, so that none vanishes unseen.
            found = _undrawn(error.diagnostic) - missing
            if not found:
                raise
            missing |= found
        else:
            return pdf, missing


def _undrawn(diagnostic: str) -> frozenset[str]:
    """The characters that no font has, as typst tells of them."""
    told = "".join(_UNDRAWN.findall(diagnostic))
    text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), told)
    return frozenset(character for character in text if not character.isascii())


def _letters(form: Form, missing: frozenset[str]) -> str:
    return "".join(sorted(set(_data(form, missing))))


def _data(form: Form, missing: frozenset[str]) -> str:
    """The form as JSON, with numbers in place of characters that are missing."""
    numbers = {ord(character): f"[U+{ord(character):04X}]" for character in missing}
    shown: Json = {
        "title": form.title,
        "author": form.author,
        "subject": form.subject,
        "marking": form.marking,
        "facts": form.facts,
        "notes": [note for note in (form.left_out, _NOTE if numbers else None) if note],
        "blocks": [_block(block) for block in form.blocks],
        "appendices": [_appendix(one) for one in appendices(form)],
        "attachment": ATTACHMENT,
        "stored": embedded(form.stored),
    }
    return json.dumps(shown, ensure_ascii=False).translate(numbers)


def _block(block: Block) -> Json:
    match block:
        case Section(text):
            return {"kind": "section", "text": _said(text)}
        case Words(paragraphs):
            return {"kind": "words", "paragraphs": [_said(one) for one in paragraphs]}
        case Absence(question, finding, searched):
            said = {"question": _said(question), "finding": finding, "searched": searched}
            return {"kind": "gap", **said}
        case Quotation():
            return _quotation(block)


def _quotation(quote: Quotation) -> Json:
    return {
        "kind": "quote",
        "paragraphs": [_said(one) for one in parts(quote.text.strip())],
        "citation": quote.citation,
        "marking": MARKING if quote.exempt else None,
        "pictures": [_picture(one) for one in quote.pictures],
        "alt": " ".join(quote.text.split()),
    }


def _said(text: str) -> Json:
    return {"text": text, "rtl": is_right_to_left(text)}


def _picture(picture: Picture) -> Json:
    """In a drawing: only text can be handed to typst."""
    size = f'width="{picture.width}" height="{picture.height}"'
    data = base64.b64encode(picture.png).decode("ascii")
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f'<image {size} href="data:image/png;base64,{data}"/></svg>'
    )
    return {"drawing": drawing, "share": picture.share}


def _appendix(appendix: Appendix) -> Json:
    listed = appendix.table
    table = listed and {"heads": listed.heads, "kinds": listed.kinds, "rows": listed.rows}
    return {"heading": appendix.heading, "paragraphs": appendix.paragraphs, "table": table}
