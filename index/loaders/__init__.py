"""One file a format: from a path to the text that every offset counts."""

import hashlib
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.containers import load_zip
from index.loaders.extract import Extract, Loader
from index.loaders.files import read_bytes
from index.loaders.mail import load_eml, load_msg
from index.loaders.office import load_doc, load_docx, load_odt, load_rtf
from index.loaders.parts import UnknownKindError
from index.loaders.scans import load_any_pdf
from index.loaders.text import load_markdown, load_text
from index.loaders.web import load_html, load_xml
from index.naming import shown
from index.types import SourceText


def extract_bytes(data: bytes, name: str) -> Extract:
    """The text of a file whose bytes are at hand; `name` is how the user knows it.

    Raises UnreadableFileError.
    """
    loader = LOADERS.get(Path(name).suffix.lower())
    if loader is None:
        raise UnknownKindError(f"{name} is not of a kind that Minutebook reads ({_KINDS}).")
    return loader(data, name)


LOADERS: dict[str, Loader] = {
    ".txt": load_text,
    ".text": load_text,
    ".md": load_markdown,
    ".markdown": load_markdown,
    ".pdf": load_any_pdf,
    ".html": load_html,
    ".htm": load_html,
    ".xhtml": load_html,
    ".aspx": load_html,
    ".php": load_html,
    ".xml": load_xml,
    ".docx": load_docx,
    ".docm": load_docx,
    ".dotx": load_docx,
    ".dotm": load_docx,
    ".odt": load_odt,
    ".ott": load_odt,
    ".fodt": load_odt,
    ".rtf": load_rtf,
    ".doc": lambda data, name: load_doc(data, name, extract_bytes),
    ".eml": lambda data, name: load_eml(data, name, extract_bytes),
    ".msg": lambda data, name: load_msg(data, name, extract_bytes),
    ".zip": lambda data, name: load_zip(data, name, extract_bytes),
}
_KINDS = ", ".join(sorted(LOADERS))
MAX_CHARACTERS = 20_000_000
"""Many years of a council's minutes: what is longer is something else."""
_LOCKS = "~$"
"""How the names of the files begin that Word puts beside a document while it is open."""


def is_supported(path: Path) -> bool:
    """Whether the name is one of a kind that can be read."""
    return path.suffix.lower() in LOADERS and not path.name.startswith(_LOCKS)


def load(path: Path) -> SourceText:
    """The text of a file. Raises UnreadableFileError with one sentence that names it.

    Call it where a crash or a bomb costs one file: `index.safe_reading`.
    """
    name = shown(path)
    if path.suffix.lower() not in LOADERS:
        raise UnknownKindError(f"{name} is not of a kind that Minutebook reads ({_KINDS}).")
    data = read_bytes(path)
    if not data:
        raise UnreadableFileError(f"{name} is empty.")
    extract = extract_bytes(data, name)
    if not extract.text.strip():
        plain = extract.format in {"text", "markdown"}
        why = "is empty" if plain else "holds no text that can be read"
        raise UnreadableFileError(f"{name} {why}.")
    if len(extract.text) > MAX_CHARACTERS:
        raise UnreadableFileError(
            f"{name} holds {len(extract.text) / 1e6:.0f} million characters of text, more than the "
            f"{MAX_CHARACTERS / 1e6:.0f} million that Minutebook reads from one file."
        )
    return SourceText(
        text=extract.text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=extract.format,
        size=len(data),
        pages=extract.pages,
        marks=extract.marks,
        problems=extract.problems,
    )
