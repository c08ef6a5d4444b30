"""Other archives, looked for and made in this archive's process: the window opens no database."""

from app.service import messages


def result_of(work: messages.ElsewhereWork) -> object:
    """Do it. Raises ArchiveError."""
    from index import elsewhere

    if isinstance(work, messages.FindArchive):
        return elsewhere.find_archive(work.folder)
    return elsewhere.make_archive(work.folder)
