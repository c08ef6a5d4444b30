-- What the user chose for this archive.
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Every model that passages were embedded with; each has a table of vectors of its own.
CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    dimensions INTEGER NOT NULL
) STRICT;

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    model_id INTEGER REFERENCES models
) STRICT;

CREATE TABLE texts (
    document_id INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

-- Names under which meetings are grouped and filtered: the committee's, else the council's.
CREATE TABLE committees (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE meetings (
    document_id INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    committee_id INTEGER REFERENCES committees,
    council TEXT,
    committee TEXT,
    held_on TEXT,
    status TEXT
) STRICT;
CREATE INDEX meetings_by_day ON meetings (held_on);
CREATE INDEX meetings_by_committee ON meetings (committee_id);

CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number TEXT,
    title TEXT,
    exempt INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL
) STRICT;
CREATE INDEX items_of_document ON items (document_id, start);

CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    heading TEXT,
    context TEXT NOT NULL,
    paragraph INTEGER,
    page INTEGER,
    page_label TEXT,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    bodies TEXT NOT NULL, -- JSON: [[start, stop], ...]
    text TEXT NOT NULL
) STRICT;
CREATE INDEX passages_of_document ON passages (document_id, start);
CREATE INDEX passages_of_item ON passages (item_id);

CREATE VIRTUAL TABLE fulltext USING fts5 (
    text, context, meeting,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE fulltext_words USING fts5vocab (fulltext, row);

CREATE TABLE unreadable (path TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT;
