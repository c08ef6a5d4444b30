"""What a council's site may do instead of answering."""

from index.errors import MinutebookError


class SiteError(MinutebookError):
    """A site that refuses, fails or is none of ModernGov's: one sentence with the address."""


class PassingError(SiteError):
    """A failure that may be over when the site is asked again."""

    def __init__(self, sentence: str, wait: float | None = None) -> None:
        """`wait`: the seconds for which the site asks to be left alone."""
        super().__init__(sentence)
        self.wait = wait


class RefusedError(SiteError):
    """A site that does not let programs in."""


class NotThereError(SiteError):
    """A site that has nothing at an address."""
