"""Rich Text (RTF): the words as printed, with the numbers that the file holds for its lists."""

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.office.compose import compose
from index.loaders.office.rtf_reader import RtfReader
from index.loaders.office.rtf_tokens import tokens


def load_rtf(data: bytes, name: str) -> Extract:
    """The text of an RTF file with its headings. Raises UnreadableFileError."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise UnreadableFileError(f"{name} is not an RTF file, whatever its name says.")
    reader = RtfReader()
    for token in tokens(data):
        if not reader.take(token):
            raise UnreadableFileError(f"{name} is damaged: its parts are nested without end.")
    problems = () if reader.is_whole else (f"{name} is cut short: its end is missing.",)
    return compose(reader.finish(), "rtf", problems)
