-- Briefings. In `user-exempt.db`, which has the same tables, a briefing has its number alone, and
-- only those of its entries that tell something of exempt items; `user.db` has their places.
CREATE TABLE briefings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    details TEXT NOT NULL, -- JSON
    changed_on TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE entries (
    briefing_id INTEGER NOT NULL REFERENCES briefings ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    content TEXT NOT NULL, -- JSON
    PRIMARY KEY (briefing_id, id)
) STRICT, WITHOUT ROWID;
