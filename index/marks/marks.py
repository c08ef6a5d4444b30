"""The door to what readers marked in an archive.

Marks on exempt words, and notes written while exempt items are included, are kept in
`user-exempt.db`; they are read where exempt items are included.
"""

import secrets
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

from index.archive_files import ArchiveFiles
from index.citation import Citation
from index.errors import ArchiveError, EmptyArchiveError
from index.keeping import EXEMPT_USER, Keeping
from index.marks import rows
from index.marks.placing import place, seen_at, surroundings
from index.store import browsing
from index.stretches import is_exempt, passage_of
from index.types import (
    Document,
    MarkList,
    Meeting,
    PlacedMark,
    ReaderMark,
    ReaderMarkKind,
    Source,
    Span,
)

LONGEST = 10_000
"""Characters that can be marked at once: what is marked is kept word for word."""


class Marks:
    """Every method raises ArchiveError where minutes or what is kept cannot be read or written."""

    def __init__(self, files: ArchiveFiles) -> None:
        self._files = files
        self._keeping = Keeping(files.folder)
        self._exempt = Keeping(files.folder, EXEMPT_USER)

    def keep(
        self, path: str, span: Span, kind: ReaderMarkKind, note: str = "", *, exempt: bool = False
    ) -> ReaderMark:
        """Mark words of a document; `exempt`: exempt items are included."""
        source = self._files.source(path, span, exempt=False)
        is_confidential = exempt and is_exempt(source, span)
        if is_confidential:
            source = self._files.source(path, span, exempt=True)
        mark = _made(source, span, kind, note, exempt=is_confidential or (exempt and bool(note)))
        self.put(mark)
        return mark

    def put(self, mark: ReaderMark) -> None:
        """Keep a mark as it is: changed, or taken back from what was removed."""
        with (self._exempt if mark.exempt else self._keeping).writing(copied=True) as kept:
            rows.put(kept, mark)

    def remove(self, mark: ReaderMark) -> None:
        """Forget a mark."""
        with (self._exempt if mark.exempt else self._keeping).writing(copied=True) as kept:
            rows.remove(kept, mark.id)

    def of(self, path: str, *, exempt: bool = False) -> tuple[PlacedMark, ...]:
        """What is marked in a document, in order; last what is no longer in it."""
        document = self._files.of_document(path, browsing.document, exempt=False)
        marks = self._read(document, exempt=exempt)
        placed = list(self._placed(document, marks))
        self._remember(marks, placed)
        return tuple(sorted(placed, key=lambda one: (one.span is None, one.mark.span)))

    def list(self, *, exempt: bool = False) -> MarkList:
        """Everything that is marked, by file and place; what is lost is listed too."""
        found: list[PlacedMark] = []
        marks = sorted(self._read(None, exempt=exempt), key=_file)
        for file, group in groupby(marks, key=_file):
            same = tuple(group)
            document = self._document(*file)
            found += self._placed(document, same) if document else map(_lost, same)
        self._remember(marks, found)
        notices = (self._keeping.take_notice(), self._exempt.take_notice())
        return MarkList(tuple(found), " ".join(filter(None, notices)) or None)

    def _read(self, document: Document | None, *, exempt: bool) -> tuple[ReaderMark, ...]:
        """All marks, or those in a document."""
        with self._keeping.reading() as kept:
            found = tuple(rows.marks(kept, document, exempt=False))
        if not exempt:
            return found
        with self._exempt.reading() as kept:
            return (*found, *rows.marks(kept, document, exempt=True))

    def _placed(self, document: Document, marks: Iterable[ReaderMark]) -> Iterator[PlacedMark]:
        """Where marks are in a document now, in their order."""
        texts: dict[bool, str] = {}
        for mark in marks:
            if mark.exempt not in texts:
                texts[mark.exempt] = self._text(document, exempt=mark.exempt)
            text = texts[mark.exempt]
            span = place(mark, document.sha256, text)
            now = mark if span is None else seen_at(mark, document, text, span)
            yield PlacedMark(now, span, self._meeting(document, now.span))

    def _remember(self, old: Iterable[ReaderMark], placed: Iterable[PlacedMark]) -> None:
        """Keep what was found elsewhere as it was found, each database in one transaction."""
        seen = [(mark, one.mark) for mark, one in zip(old, placed, strict=True) if one.mark != mark]
        for exempt, keeping in ((False, self._keeping), (True, self._exempt)):
            moved = [
                new for mark, new in seen if new.exempt is exempt and self._may_move(mark, new)
            ]
            if moved:
                with keeping.writing(copied=False) as kept:
                    for mark in moved:
                        rows.move(kept, mark)

    def _may_move(self, old: ReaderMark, new: ReaderMark) -> bool:
        # A mark stays with the file it was made in while that is there, however many copies it has.
        return new.path == old.path or self._document(old.path) is None

    def _text(self, document: Document, *, exempt: bool) -> str:
        return self._files.of_document(document.path, browsing.text, exempt=exempt)

    def _document(self, path: str, sha256: str = "") -> Document | None:
        """The document of a path, else one with these bytes; None where there is neither."""
        try:
            with self._files.reading() as connection:
                return browsing.document(connection, path, sha256)
        except EmptyArchiveError:
            return None

    def _meeting(self, document: Document, span: Span) -> Meeting | None:
        with self._files.reading() as connection:
            return browsing.meeting_at(connection, document.path, span.start)


def _made(
    source: Source, span: Span, kind: ReaderMarkKind, note: str, *, exempt: bool
) -> ReaderMark:
    passage = passage_of(source, span)
    if not passage.text.strip():
        raise ArchiveError("There are no words to mark here.")
    if len(span) > LONGEST:
        raise ArchiveError(f"Mark a shorter stretch, of at most {LONGEST:,} characters.")
    before, after = surroundings(source.text, span.shifted(-source.start))
    return ReaderMark(
        id=secrets.token_hex(8),
        kind=kind,
        path=source.document.path,
        sha256=source.document.sha256,
        span=span,
        words=passage.text,
        before=before,
        after=after,
        citation=Citation.of(passage).label(),
        created_on=datetime.now(UTC).astimezone().replace(microsecond=0),
        note=note,
        exempt=exempt,
    )


def _file(mark: ReaderMark) -> tuple[str, str]:
    return mark.path, mark.sha256


def _lost(mark: ReaderMark) -> PlacedMark:
    return PlacedMark(mark, None, None)
