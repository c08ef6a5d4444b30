"""Certificates as files: HTML, PDF or JSON by the name's ending, written whole or not at all."""

import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from app import display
from index.errors import MinutebookError
from index.naming import shown
from index.types import Certificate
from index.whole_files import write_whole


class CertificateError(MinutebookError):
    """A certificate cannot be written where it is to go."""


def write_certificate(certificate: Certificate, path: Path) -> None:
    """Write it in place of whatever is there. Raises MinutebookError; then nothing has changed."""
    # A link is followed: what it leads to is replaced, not the link.
    target = Path(os.path.realpath(path))
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise CertificateError(
            f"{shown(path)} cannot be written: a certificate is {ENDINGS}, by the name's ending."
        )
    data = make(certificate)
    try:
        _write_whole(target, data)
    except OSError as error:
        raise CertificateError(_why_not(target, error)) from error


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


def _write_whole(target: Path, data: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError
    part = target.with_name(f".minutebook-{secrets.token_hex(6)}.part")
    write_whole(target, data, part)


def _why_not(target: Path, error: OSError) -> str:
    name = shown(target)
    if target.is_dir():
        return f"{name} is a folder; name a file in it."
    if not target.parent.is_dir():
        return f"{name} cannot be written: there is no folder {shown(target.parent)}."
    if isinstance(error, PermissionError):
        return f"{name} cannot be written: you have no permission."
    return f"{name} cannot be written: {error.strerror}."
