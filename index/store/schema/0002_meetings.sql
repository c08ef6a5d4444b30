-- A file may hold several meetings: each has its stretch of the text, what is stated of it with the
-- words it was read from, and what it says stands elsewhere.
CREATE TABLE meetings_now (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    committee_id INTEGER REFERENCES committees,
    council TEXT,
    committee TEXT,
    held_on TEXT,
    status TEXT,
    starts_at TEXT,
    venue TEXT,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    stated TEXT NOT NULL DEFAULT '[]', -- JSON: [[name, value, start, stop], ...]
    cut TEXT NOT NULL DEFAULT '[]' -- JSON: [item, ...]
) STRICT;
INSERT INTO meetings_now
    (id, document_id, committee_id, council, committee, held_on, status, start, stop)
    SELECT m.document_id, m.document_id, committee_id, council, committee, held_on, status, 0,
        length(t.text)
    FROM meetings m JOIN texts t ON t.document_id = m.document_id;
DROP TABLE meetings;
ALTER TABLE meetings_now RENAME TO meetings;
CREATE INDEX meetings_by_day ON meetings (held_on);
CREATE INDEX meetings_by_committee ON meetings (committee_id, held_on);
CREATE INDEX meetings_of_document ON meetings (document_id);

ALTER TABLE items ADD COLUMN meeting_id INTEGER REFERENCES meetings ON DELETE CASCADE;
ALTER TABLE items ADD COLUMN key TEXT;
ALTER TABLE items ADD COLUMN routine INTEGER NOT NULL DEFAULT 0;
UPDATE items SET meeting_id = document_id;
CREATE INDEX items_of_meeting ON items (meeting_id);

ALTER TABLE passages ADD COLUMN meeting_id INTEGER REFERENCES meetings ON DELETE CASCADE;
ALTER TABLE passages ADD COLUMN last_page INTEGER;
ALTER TABLE passages ADD COLUMN last_page_label TEXT;
ALTER TABLE passages ADD COLUMN scanned INTEGER NOT NULL DEFAULT 0;
UPDATE passages SET meeting_id = document_id;
CREATE INDEX passages_of_meeting ON passages (meeting_id);

-- What minutes record besides their words: attendance, resolutions, votes, ...
CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    parts TEXT NOT NULL -- JSON: [[name, value, start, stop], ...]
) STRICT;
CREATE INDEX facts_of_meeting ON facts (meeting_id, start);

CREATE TABLE pages (
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number INTEGER NOT NULL,
    label TEXT,
    scanned INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL
) STRICT;
CREATE INDEX pages_of_document ON pages (document_id, start);

-- By which rules a file was read: when they change it is read again.
ALTER TABLE documents ADD COLUMN rules INTEGER NOT NULL DEFAULT 1;
ALTER TABLE documents ADD COLUMN problems TEXT NOT NULL DEFAULT '[]'; -- JSON: [sentence, ...]
ALTER TABLE documents ADD COLUMN has_exempt INTEGER NOT NULL DEFAULT 0;

-- Files in quarantine are tried again when they change, when the rules do, or when the program
-- that they need is there.
ALTER TABLE unreadable ADD COLUMN sha256 TEXT;
ALTER TABLE unreadable ADD COLUMN rules INTEGER NOT NULL DEFAULT 1;
ALTER TABLE unreadable ADD COLUMN needs TEXT;
ALTER TABLE unreadable ADD COLUMN fault TEXT;
