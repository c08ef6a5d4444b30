-- Questions that are asked again whenever minutes are added. `looked` is the round of files up to
-- which the user has seen what there is.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL,
    filters TEXT NOT NULL, -- JSON: {name: value} of those that are set
    saved_on TEXT NOT NULL,
    looked INTEGER NOT NULL
) STRICT;

-- The files that were in the archive when the user looked, by the hash of their bytes. Those that
-- were there for the first time make up a round.
CREATE TABLE files (sha256 BLOB PRIMARY KEY, round INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- The sentences that the user has seen, as hashes over their words and where they stood: a file may
-- be edited, renamed or read anew and is not news.
CREATE TABLE seen (
    question_id INTEGER NOT NULL REFERENCES questions ON DELETE CASCADE,
    mark BLOB NOT NULL,
    PRIMARY KEY (question_id, mark)
) STRICT, WITHOUT ROWID;
