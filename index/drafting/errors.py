"""What a server of models may do instead of answering."""

from index.errors import MinutebookError


class DraftingError(MinutebookError):
    """A server that cannot be asked, fails or answers something else: one sentence with its address."""
