-- What readers marked. The words are found again by themselves and what stands around them, so that
-- a mark outlives the reading of its file. Those that tell something of exempt items stand in
-- `user-exempt.db` alone.
CREATE TABLE marks (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    words TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    citation TEXT NOT NULL,
    created_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
