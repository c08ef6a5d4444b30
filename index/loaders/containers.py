"""ZIP files of minutes: every member that can be read, in the order of their names."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace

from index.errors import UnreadableFileError
from index.loaders.extract import Extract, Loader
from index.loaders.parts import join_parts, read_parts
from index.loaders.unpacking import PackedError, Unpacker, opened
from index.naming import shown

_NAMES_IN_UTF8 = 0x800
_ASIDE = ("__macosx", "~$", ".")
"""How the names of folders and files begin that programs leave beside documents."""
_HERE = (".", "..")


def load_zip(data: bytes, name: str, extract: Loader) -> Extract:
    """The texts of a ZIP file's members, each marked PART. `extract` reads one of them.

    Nothing is written to the disk. Raises UnreadableFileError where no member can be read.
    """
    with opened(name):
        unpacker = Unpacker(data, name)
        failed: list[str] = []
        held = read_parts(_members(unpacker, failed), extract)
        held = replace(held, problems=(*failed, *held.problems))
        if not held.parts:
            why = f" {held.problems[0]}" if held.problems else ""
            raise UnreadableFileError(f"{name} holds no minutes that Minutebook can read.{why}")
        return join_parts(Extract("", "zip"), held, name)


def _members(unpacker: Unpacker, failed: list[str]) -> Iterator[tuple[str, bytes]]:
    """Names and bytes; what cannot be unpacked is told in `failed`."""
    for name, info in sorted(
        ((_name(info), info) for info in unpacker.members), key=lambda member: member[0]
    ):
        if not name or name.endswith("/") or _is_aside(name):
            continue
        try:
            yield name, unpacker.member(info)
        except PackedError as error:
            failed.append(f"{name} {error}.")


def _is_aside(name: str) -> bool:
    folders = name.lower().split("/")
    return any(part.startswith(_ASIDE) and part not in _HERE for part in folders)


def _name(info: zipfile.ZipInfo) -> str:
    """A member's name. Programs that write UTF-8 do not all say so; all others mean cp437."""
    name = info.filename
    if not info.flag_bits & _NAMES_IN_UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return shown(name)
