"""PDFium as it is used here: one thread at a time, and only to read and to draw."""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from index.errors import UnreadableFileError

MAX_PAGES = 5000
_LOCK = Lock()
"""PDFium is not thread-safe, not even for two documents."""


@contextmanager
def opened(data: bytes, name: str) -> Iterator[pdfium.PdfDocument]:
    """The document in a file's bytes, for this thread alone. Raises UnreadableFileError.

    Forms are not set up, so that no script of the file is ever run.
    """
    with _LOCK:
        document = _document(data, name)
        try:
            yield document
        finally:
            document.close()


def _document(data: bytes, name: str) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise UnreadableFileError(
                f"{name} is protected by a password; save a copy without one."
            ) from error
        raise UnreadableFileError(f"{name} is damaged and cannot be read as a PDF.") from error
    pages = len(document)
    if 0 < pages <= MAX_PAGES:
        return document
    document.close()
    if not pages:
        raise UnreadableFileError(f"{name} holds no pages.")
    raise UnreadableFileError(
        f"{name} has {pages:,} pages, more than the {MAX_PAGES:,} that Minutebook reads from "
        "one file."
    )


def address(handle: Any) -> int:
    """Where a handle of PDFium points, for the functions below."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _function(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function that takes addresses as plain integers.

    It is called for every character, where checking the types of pointers, and letting other
    threads run meanwhile, would cost more than the call.
    """
    return ctypes.PYFUNCTYPE(result, *arguments)(address(getattr(raw, name)))


_HANDLE = ctypes.c_void_p
_INDEX = ctypes.c_int
_OUT = ctypes.c_void_p

code_at = _function("FPDFText_GetUnicode", ctypes.c_uint, _HANDLE, _INDEX)
object_at = _function("FPDFText_GetTextObject", ctypes.c_void_p, _HANDLE, _INDEX)
loose_box_at = _function("FPDFText_GetLooseCharBox", ctypes.c_int, _HANDLE, _INDEX, _OUT)
box_at = _function("FPDFText_GetCharBox", ctypes.c_int, _HANDLE, _INDEX, _OUT, _OUT, _OUT, _OUT)
origin_at = _function("FPDFText_GetCharOrigin", ctypes.c_int, _HANDLE, _INDEX, _OUT, _OUT)
matrix_at = _function("FPDFText_GetMatrix", ctypes.c_int, _HANDLE, _INDEX, _OUT)
font_size_at = _function("FPDFText_GetFontSize", ctypes.c_double, _HANDLE, _INDEX)
font_of = _function("FPDFTextObj_GetFont", ctypes.c_void_p, _HANDLE)
render_mode_of = _function("FPDFTextObj_GetTextRenderMode", ctypes.c_int, _HANDLE)
font_flags = _function("FPDFFont_GetFlags", ctypes.c_int, _HANDLE)
font_name = _function("FPDFFont_GetBaseFontName", ctypes.c_size_t, _HANDLE, _OUT, ctypes.c_size_t)
