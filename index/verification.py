"""Every stored span against its file: the promise "verbatim or nothing", checked."""

from pathlib import Path

import apsw

from index.errors import UnreadableFileError
from index.loaders import load
from index.progress import Progress, Report
from index.store import browsing, documents
from index.store.documents import StoredDocument
from index.types import Difference, Verification


def verify(connection: apsw.Connection, report: Report) -> Verification:
    """Extract every file again and compare each passage with the characters at its place."""
    known = documents.all_documents(connection)
    differences = []
    for done, document in enumerate(known):
        report(Progress(done, len(known), Path(document.path).name))
        if difference := _difference(connection, document):
            differences.append(difference)
    return Verification(len(known), browsing.count(connection, "passages"), tuple(differences))


def _difference(connection: apsw.Connection, document: StoredDocument) -> Difference | None:
    try:
        source = load(Path(document.path))
    except UnreadableFileError as error:
        return Difference(document.path, str(error))
    passages = list(browsing.passages_of(connection, document.id))
    wrong = sum(passage.span.of(source.text) != passage.text for passage in passages)
    if wrong:
        reason = f"has changed: {wrong} of its {len(passages)} passages no longer stand in it"
    elif source.sha256 != document.sha256:
        reason = "has changed since it was added, though every passage still stands in it"
    else:
        return None
    return Difference(document.path, reason, wrong)
