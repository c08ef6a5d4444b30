"""What the user can mend. Anything else that is raised is a bug and is reported as one."""


class MinutebookError(Exception):
    """One clear sentence for the user, naming the file or setting that is at fault."""


class UnreadableFileError(MinutebookError):
    """A file that cannot be read as minutes; the rest of a run goes on without it."""

    def __init__(self, sentence: str, *, unavailable: bool = False) -> None:
        """`unavailable`: the file could not be opened at all, so nothing is known of it."""
        super().__init__(sentence)
        self.unavailable = unavailable


class BrokenFileError(UnreadableFileError):
    """A file whose reading crashed, hung, or asked for too much."""

    def __init__(self, sentence: str, fault: str | None = None) -> None:
        """`fault`: where a bug of ours was met, for a report."""
        super().__init__(sentence)
        self.fault = fault


class ArchiveError(MinutebookError):
    """The archive cannot be opened, read or written: locked, full, read-only, newer, damaged."""


class BusyArchiveError(ArchiveError):
    """Another process has the archive in hand: what is wanted can be done once it has finished."""


class DamagedArchiveError(ArchiveError):
    """A database of the archive is damaged: it can be kept aside, and rebuilt from the files."""


class EmptyArchiveError(ArchiveError):
    """There is no archive yet where one is to be read, or nothing in it."""


class ModelError(MinutebookError):
    """A model is missing, altered, of the wrong kind or cannot be loaded."""


class Cancelled(Exception):  # noqa: N818 - it is no error: the user asked for it
    """The user asked a long piece of work to stop; what was finished is kept."""
