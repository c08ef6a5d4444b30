"""One file a format: from a path to the text that every offset counts."""

import hashlib
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.extract import Extract, Loader
from index.loaders.files import read_bytes
from index.loaders.parts import UnknownKindError
from index.loaders.text import load_markdown, load_text
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


def _load_pdf(data: bytes, name: str) -> Extract:
    from index.loaders.scans import load_any_pdf

    return load_any_pdf(data, name)


def _load_html(data: bytes, name: str) -> Extract:
    from index.loaders.web import load_html

    return load_html(data, name)


def _load_xml(data: bytes, name: str) -> Extract:
    from index.loaders.web import load_xml

    return load_xml(data, name)


def _load_office(data: bytes, name: str) -> Extract:
    from index.loaders import office

    match Path(name).suffix.lower():
        case ".docx" | ".docm" | ".dotx" | ".dotm":
            return office.load_docx(data, name)
        case ".odt" | ".ott" | ".fodt":
            return office.load_odt(data, name)
        case ".rtf":
            return office.load_rtf(data, name)
    return office.load_doc(data, name, extract_bytes)


def _load_mail(data: bytes, name: str) -> Extract:
    from index.loaders.mail import load_eml, load_msg

    load = load_msg if name.lower().endswith(".msg") else load_eml
    return load(data, name, extract_bytes)


def _load_zip(data: bytes, name: str) -> Extract:
    from index.loaders.containers import load_zip

    return load_zip(data, name, extract_bytes)


# The libraries of a format are imported when a file of it comes: most folders hold two or three.
LOADERS: dict[str, Loader] = {
    **dict.fromkeys((".txt", ".text"), load_text),
    **dict.fromkeys((".md", ".markdown"), load_markdown),
    ".pdf": _load_pdf,
    **dict.fromkeys((".html", ".htm", ".xhtml", ".aspx", ".php"), _load_html),
    ".xml": _load_xml,
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), _load_office),
    **dict.fromkeys((".odt", ".ott", ".fodt", ".rtf", ".doc"), _load_office),
    **dict.fromkeys((".eml", ".msg"), _load_mail),
    ".zip": _load_zip,
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
    return source_text(extract, data)


def source_text(extract: Extract, data: bytes) -> SourceText:
    """What was extracted of a file, with what is known of the file."""
    return SourceText(
        text=extract.text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=extract.format,
        size=len(data),
        pages=extract.pages,
        marks=extract.marks,
        problems=extract.problems,
    )
