"""A language that is none, to try layouts by: `python -m app.pseudo_language FOLDER [CODE]`.

Every sentence is in brackets, accented and two fifths longer, as translations of English become;
what is cut shows no closing bracket, what is not translated has none. The file is one that a user
could add: put into `translations` in the data folder, or given to the script that takes pictures.
"""

import re
import subprocess
import sys
from copy import deepcopy
from math import ceil
from pathlib import Path

from lxml import etree

from resources.loading import translations

CODE = "eo"
"""Of a language with two plural forms that we have no sentences of."""
_ACCENTS = str.maketrans("AaCcEeGgIiNnOoSsUuWwYy", "ÅåÇçÈéĞğÎîÑñÔöŞşÛüŴŵŶŷ")
_KEPT = re.compile(r"(\{\w*\}|%L?n)")


def longer(sentence: str) -> str:
    """The sentence in brackets, accented, and two fifths longer by its own first words."""
    if "yyyy" in sentence:
        return sentence
    words = _KEPT.sub("", sentence)
    more = (words * 2)[: ceil(len(words) * 0.4)]
    parts = _KEPT.split(sentence)
    said = "".join(part if _KEPT.match(part) else part.translate(_ACCENTS) for part in parts)
    return f"[{said} {more.translate(_ACCENTS)}]"


def write(folder: Path, code: str = CODE) -> Path:
    """Make the file that Qt loads from all sentences there are."""
    root = deepcopy(etree.parse(translations() / "minutebook_cy.ts").getroot())
    root.set("language", code)
    for message in root.iter("message"):
        translation = message.find("translation")
        said = longer((message.findtext("source") or "").replace("(s)", "s"))
        if translation is None:
            continue
        if message.get("numerus"):
            etree.strip_elements(translation, "numerusform")
            for _ in range(2):
                etree.SubElement(translation, "numerusform").text = said
        else:
            translation.text = said
    source = folder / f"minutebook_{code}.ts"
    source.write_bytes(etree.tostring(root, encoding="utf-8"))
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, source], check=True, capture_output=True)  # noqa: S603
    return source.with_suffix(".qm")


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), *sys.argv[2:]))
