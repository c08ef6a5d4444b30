"""Every stored span against its file: the promise "verbatim or nothing", checked."""

from pathlib import Path

import apsw

from index.errors import UnreadableFileError
from index.naming import shown
from index.progress import Progress, Report
from index.safe_reading import Reader
from index.store import browsing, documents
from index.store.documents import StoredDocument
from index.types import Difference, Passage, SourceText, Verification


def verify(
    connection: apsw.Connection, exempt: apsw.Connection | None, report: Report
) -> Verification:
    """Extract every file again and compare each passage with the characters at its place."""
    known = documents.all_documents(connection)
    databases = [connection, exempt] if exempt else [connection]
    differences = []
    with Reader() as reader:
        for done, document in enumerate(known):
            progress = Progress(done, len(known), Path(document.path).name)
            report(progress)
            try:
                source: SourceText = reader.call(
                    shown(document.path),
                    "index.loaders:load",
                    Path(document.path),
                    tick=lambda progress=progress: report(progress),  # type: ignore[misc]
                )
            except UnreadableFileError as error:
                differences.append(Difference(document.path, str(error)))
            else:
                differences += _differences(databases, document, source)
    compared = sum(browsing.count(database, "passages") for database in databases)
    return Verification(len(known), compared, tuple(differences))


def _differences(
    databases: list[apsw.Connection], document: StoredDocument, source: SourceText
) -> list[Difference]:
    passages = [p for database in databases for p in _passages(database, document.path)]
    wrong = sum(passage.span.of(source.text) != passage.text for passage in passages)
    if wrong:
        reason = f"has changed: {wrong} of its {len(passages)} passages no longer stand in it"
    elif source.sha256 != document.sha256:
        reason = "has changed since it was added, though every passage still stands in it"
    else:
        return []
    return [Difference(document.path, reason, wrong)]


def _passages(database: apsw.Connection, path: str) -> list[Passage]:
    stored = documents.stored_document(database, path)
    return list(browsing.passages_of(database, stored.id)) if stored else []
