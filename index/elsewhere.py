"""Other archives on this computer: whether a folder is one, and making one."""

from pathlib import Path

from index.archive_files import ArchiveFiles
from index.errors import ArchiveError
from index.keeping import USER
from index.naming import shown


def find_archive(folder: Path) -> Path:
    """The folder of an archive that can be read. Raises ArchiveError where it is none, or a newer one."""
    files = ArchiveFiles(folder)
    try:
        if files.is_there():
            with files.reading():
                return files.folder
        if (files.folder / USER).is_file():  # questions were kept, and no minutes yet
            return files.folder
    except OSError as error:
        raise ArchiveError(f"{shown(folder)} cannot be read: {error.strerror}.") from error
    finally:
        files.close()
    raise ArchiveError(f"{shown(folder)} holds no archive of Minutebook.")


def make_archive(folder: Path) -> Path:
    """A new archive without minutes. Raises ArchiveError where something else is there."""
    files = ArchiveFiles(folder)
    try:
        if files.folder.exists() and any(files.folder.iterdir()):
            raise ArchiveError(f"{shown(folder)} is not empty; choose another name.")
        with files.writing():
            return files.folder
    except OSError as error:
        raise ArchiveError(f"{shown(folder)} cannot be made: {error.strerror}.") from error
    finally:
        files.close()
