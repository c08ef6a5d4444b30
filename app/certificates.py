"""Certificates as files: HTML, PDF or JSON by the name's ending, written whole or not at all."""

import json
from collections.abc import Callable
from pathlib import Path

from app import display
from index.naming import shown
from index.targets import TargetError, write_target
from index.types import Certificate


def write_certificate(certificate: Certificate, path: Path) -> None:
    """Write it in place of whatever is there. Raises MinutebookError; then nothing has changed."""
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise TargetError(
            f"{shown(path)} cannot be written: a certificate is {ENDINGS}, by the name's ending."
        )
    write_target(path, make(certificate))


def is_kind(path: Path) -> bool:
    """Whether a name has one of the endings."""
    return path.suffix.lower() in _MAKERS


def _as_html(certificate: Certificate) -> bytes:
    from index.certificate_html import certificate_as_html

    return certificate_as_html(certificate).encode()


def _as_json(certificate: Certificate) -> bytes:
    from index.certificate_json import certificate_as_json

    text = json.dumps(certificate_as_json(certificate), ensure_ascii=False, indent=2)
    # Half a character, as a terminal hands over bytes that are no text, becomes JSON's own escape.
    return f"{text}\n".encode("utf-8", "backslashreplace")


def _as_pdf(certificate: Certificate) -> bytes:
    display.check_drawing()
    from app.certificate_pdf import certificate_as_pdf

    return certificate_as_pdf(certificate)


_MAKERS: dict[str, Callable[[Certificate], bytes]] = {
    ".html": _as_html,
    ".pdf": _as_pdf,
    ".json": _as_json,
}
ENDINGS = ".html, .pdf or .json"
