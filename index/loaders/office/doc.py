"""Word's old DOC, through a program that reads it; and whatever else goes by that name."""

from index.errors import UnreadableFileError
from index.loaders.extract import Extract, Loader
from index.loaders.helpers import (
    HelperFailedError,
    MissingHelperError,
    find_program,
    run_helper,
)
from index.loaders.office.compose import compose
from index.loaders.office.docbook import DocBookReader, PrintedNumbers
from index.loaders.office.docx import load_docx
from index.loaders.office.odt import load_odt
from index.loaders.office.package import parse_recovered, protected
from index.loaders.office.rtf import load_rtf
from index.loaders.ole import OLE_MAGIC, OleFolders

_OLD_WORD = (b"\xdb\xa5", b"\x31\xbe", b"\x9b\xa5")
"""Word before 6.0, which wrote no OLE files."""
_ENCRYPTED = 0x0100
_NEEDS = "LibreOffice or antiword"
_SECONDS = 180
_PROFILE = b"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>2</value></prop>
<prop oor:name="Field" oor:op="fuse"><value>false</value></prop>
</item>
</oor:items>
"""
"""LibreOffice's settings for a file from strangers: no macros, no links followed."""


def load_doc(data: bytes, name: str, extract: Loader) -> Extract:
    """The text of a file called .doc. `extract` reads what turns out to be another kind.

    Raises UnreadableFileError; MissingHelperError where no program is there that reads DOC.
    """
    start = data[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith(b"{\\rtf"):
        return load_rtf(data.lstrip(), name)
    if start.startswith(b"pk\x03\x04"):
        open_document = b"mimetypeapplication/vnd.oasis.opendocument" in start
        return (load_odt if open_document else load_docx)(data, name)
    if start.startswith(b"mime-version:"):
        return _of_kind(".eml", data, name, extract)
    if b"<html" in start or start.startswith(b"<!doctype html"):
        return _of_kind(".html", data, name, extract)
    if not data.startswith((OLE_MAGIC, *_OLD_WORD)):
        return _of_kind(".txt", data, name, extract)
    if data.startswith(OLE_MAGIC):
        _refuse_unlike_word(data, name)
    return _converted(data, name)


def _of_kind(ending: str, data: bytes, name: str, extract: Loader) -> Extract:
    """Read as what it is; a sentence about it still calls it by its own name."""
    try:
        return extract(data, f"{name}{ending}")
    except UnreadableFileError as error:
        sentence = str(error).replace(f"{name}{ending}", name)
        raise UnreadableFileError(sentence) from error


def _refuse_unlike_word(data: bytes, name: str) -> None:
    """Raises UnreadableFileError for OLE files that hold no Word text, or a locked one."""
    folders = OleFolders(data, name)
    if ("EncryptedPackage",) in folders.streams:
        raise protected(name)
    head = folders.read(("WordDocument",))
    if head is None:
        raise UnreadableFileError(f"{name} is not a Word file, whatever its name says.")
    if int.from_bytes(head[10:12], "little") & _ENCRYPTED:
        raise protected(name)


def _converted(data: bytes, name: str) -> Extract:
    try:
        if office := find_program("soffice", "libreoffice"):
            return _named(load_docx(_with_libreoffice(office, data), name))
        if antiword := find_program("antiword"):
            return _with_antiword(antiword, data, name)
        if textutil := find_program("textutil"):
            command = [textutil, "-convert", "rtf", "-output", "{folder}/out.rtf", "in.doc"]
            rich = run_helper(command, {"in.doc": data}, "out.rtf", seconds=_SECONDS)
            return _named(load_rtf(rich, name))
    except HelperFailedError as error:
        raise UnreadableFileError(f"{name} could not be read: {error}.") from error
    raise MissingHelperError(
        f"{name} is an old Word file (.doc); install {_NEEDS} to read it.", _NEEDS
    )


def _named(extract: Extract) -> Extract:
    return Extract(extract.text, "doc", extract.pages, extract.marks, extract.problems)


def _with_libreoffice(program: str, data: bytes) -> bytes:
    """The file as DOCX; a profile of its own, so that no open window is talked to."""
    command = [
        program,
        "-env:UserInstallation={folder_url}/profile",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"),
        *("--convert-to", "docx", "--outdir", "{folder}", "in.doc"),
    ]
    files = {"in.doc": data, "profile/user/registrymodifications.xcu": _PROFILE}
    return run_helper(command, files, "in.docx", seconds=_SECONDS)


def _with_antiword(program: str, data: bytes, name: str) -> Extract:
    files = {"in.doc": data}
    mapped = [program, "-m", "UTF-8.txt"]
    book = run_helper([*mapped, "-x", "db", "in.doc"], files, seconds=_SECONDS)
    text = run_helper([*mapped, "-w", "0", "in.doc"], files, seconds=_SECONDS)
    reader = DocBookReader(PrintedNumbers(text.decode("utf-8", "replace")))
    return compose(reader.content(parse_recovered(book, name)), "doc")
