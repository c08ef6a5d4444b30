"""The files of a briefing, each read once in the processes that read files, two at a time."""

from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

from index.briefing.checking.looking_up import Located
from index.errors import UnreadableFileError
from index.naming import shown
from index.progress import Progress, Report
from index.safe_reading import Readers
from index.types import Excerpt

Answers = dict[tuple[str, str], Located | str]
"""By an entry's id and a file's path: where its words stand there, or why nobody can tell."""
_LOOK_UP = "index.briefing.checking.looking_up:look_up"


def visit(files: Mapping[str, Sequence[Excerpt]], report: Report, *, exempt: bool) -> Answers:
    """Look excerpts up in the files by whose paths they are. Raises what `report` raises."""
    return _Round(files, report).made(exempt=exempt)


class _Round:
    """The files as they are given out, and come back in that order."""

    def __init__(self, files: Mapping[str, Sequence[Excerpt]], report: Report) -> None:
        self._files = files
        self._report = report
        self._under_way: deque[str] = deque()
        self._done = 0
        self._answers: Answers = {}

    def made(self, *, exempt: bool) -> Answers:
        with Readers() as readers:
            for path, excerpts in self._files.items():
                if readers.are_all_busy:
                    self._take_first(readers)
                readers.begin(_LOOK_UP, Path(path), tuple(excerpts), exempt)
                self._under_way.append(path)
            while self._under_way:
                self._take_first(readers)
        return self._answers

    def _take_first(self, readers: Readers) -> None:
        """What the file says that was given out first, once it is read."""
        path = self._under_way.popleft()
        progress = Progress(self._done, len(self._files), Path(path).name)
        self._report(progress)
        found: Sequence[Located | str]
        try:
            found = readers.finish(shown(path), tick=lambda: self._report(progress))
        except UnreadableFileError as error:
            found = [str(error)] * len(self._files[path])
        for excerpt, answer in zip(self._files[path], found, strict=True):
            self._answers[excerpt.id, path] = answer
        self._done += 1
