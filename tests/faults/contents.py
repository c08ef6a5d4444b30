"""All that an archive holds, in a form in which two archives can be compared: no ids, no times."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import sqlite_vec

from index.archive import Archive
from index.store.shelves import ACCELERATORS, EXEMPT, PUBLIC

Contents = dict[str, list[Any]]
_WORDS = ("allotments", "oak benches", "water butt", "depot", "secret", "varnish OR pump")
_QUERIES = {
    "documents": "SELECT path, sha256, format, bytes, rules, has_exempt, problems FROM documents",
    "texts": "SELECT d.path, t.text FROM texts t JOIN documents d ON d.id = t.document_id",
    "pages": "SELECT d.path, p.number, p.label, p.start, p.stop FROM pages p "
    "JOIN documents d ON d.id = p.document_id",
    "meetings": "SELECT d.path, m.council, m.committee, c.name, m.held_on, m.status, m.start, "
    "m.stop, m.stated FROM meetings m JOIN documents d ON d.id = m.document_id "
    "LEFT JOIN committees c ON c.id = m.committee_id",
    "committees": "SELECT name FROM committees",
    "items": "SELECT d.path, i.number, i.title, i.exempt, i.start, i.stop FROM items i "
    "JOIN documents d ON d.id = i.document_id",
    "facts": "SELECT d.path, f.kind, f.start, f.stop, f.parts FROM facts f JOIN meetings m "
    "ON m.id = f.meeting_id JOIN documents d ON d.id = m.document_id",
    "acronyms": "SELECT d.path, a.short, a.long FROM acronyms a JOIN documents d "
    "ON d.id = a.document_id",
    "passages": "SELECT d.path, p.start, p.stop, p.text, p.context, p.heading, p.bodies, p.kinds, "
    "p.wording FROM passages p JOIN documents d ON d.id = p.document_id",
    "searched words": "SELECT d.path, p.start FROM fulltext_docsize f LEFT JOIN passages p ON p.id = f.id "
    "LEFT JOIN documents d ON d.id = p.document_id",
    "unreadable": "SELECT path, reason FROM unreadable",
    "followed": "SELECT path FROM followed",
    "settings": "SELECT key, value FROM settings WHERE key IN ('model', 'in_use', 'coming', 'before', 'reranker')",
    "embedded": "SELECT d.path, m.name FROM embedded e JOIN documents d ON d.id = e.document_id "
    "JOIN models m ON m.id = e.model_id",
    "models": "SELECT name, fingerprint FROM models",
}


def contents(archive: Path) -> Contents:
    """What both databases hold, and what lies beside them."""
    held = {"files": sorted(_files(archive))}
    for name in (PUBLIC, EXEMPT):
        if (archive / name).exists():
            with closing(_opened(archive / name)) as connection:
                for kind, rows in _of(connection).items():
                    held[f"{name}: {kind}"] = rows
    return held


def differences(one: Contents, other: Contents) -> list[str]:
    """Where two archives differ: a line each, with the first row that only one of them has."""
    found = []
    for kind in sorted({*one, *other}):
        mine, theirs = one.get(kind, []), other.get(kind, [])
        if mine != theirs:
            only = [row for row in mine if row not in theirs] or mine[:1]
            missing = [row for row in theirs if row not in mine] or theirs[:1]
            found.append(
                f"{kind}: {len(mine)}, not {len(theirs)}: "
                f"{str(only[:1])[:300]} for {str(missing[:1])[:300]}"
            )
    return found


def answers(archive: Path, questions: tuple[str, ...]) -> list[Any]:
    """Which passages are found, and how near they are; but for those that tie with the last."""
    opened = Archive(archive)
    try:
        told: list[Any] = []
        for question in questions:
            answer = opened.ask(question, exempt=True)
            hits = [(hit.score, hit.passage.document.path, hit.passage.span) for hit in answer.hits]
            told.append(sorted(one for one in hits if one[0] > hits[-1][0]))
            told.append((answer.answered, answer.notice))
        return told
    finally:
        opened.close()


def _files(archive: Path) -> Iterator[str]:
    """What lies in the folder; the name of a build, which is random, as a word."""
    builds = archive / ACCELERATORS
    for file in archive.rglob("*"):
        if file.is_file() and not file.name.endswith(("-wal", "-shm")):
            name = file.relative_to(archive)
            yield f"{ACCELERATORS}/build/{name.name}" if builds in file.parents else str(name)


def _opened(database: Path) -> apsw.Connection:
    connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READWRITE)
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    return connection


def _of(connection: apsw.Connection) -> Contents:
    held = {kind: _sorted(connection.execute(query)) for kind, query in _QUERIES.items()}
    held["soundness"] = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    for number, name in connection.execute("SELECT id, name FROM models ORDER BY id").fetchall():
        held[f"vectors of {name}"] = _sorted(
            connection.execute(
                "SELECT d.path, p.start, hex(v.embedding) FROM "
                f"vectors_{number} v LEFT JOIN passages p ON p.id = v.passage_id "
                "LEFT JOIN documents d ON d.id = p.document_id"
            )
        )
    for words in _WORDS:
        held[f"found by {words}"] = _sorted(
            connection.execute(
                "SELECT d.path, p.start, bm25(fulltext) FROM fulltext "
                "JOIN passages p ON p.id = fulltext.rowid JOIN documents d "
                "ON d.id = p.document_id WHERE fulltext MATCH ?",
                (words,),
            )
        )
    held["tables of vectors"] = [
        connection.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'vectors%'").get
    ]
    return held


def _sorted(rows: Any) -> list[Any]:
    return sorted((list(row) for row in rows), key=json.dumps)
