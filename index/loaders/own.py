"""What Minutebook wrote is no evidence: a certificate holds its question word for word."""

from index.errors import UnreadableFileError

_MAKER = "Minutebook "
"""How the program names itself in the files that it writes; its version follows."""


def refuse_own(maker: str, name: str) -> None:
    """Raises UnreadableFileError for a file whose maker is this program."""
    if maker.startswith(_MAKER):
        raise UnreadableFileError(f"{name} was made by Minutebook itself and is not minutes.")
