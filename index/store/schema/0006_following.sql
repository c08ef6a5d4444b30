-- When a file was last changed, as its folder tells it: with its size, enough to know without
-- reading it that it is the same. NULL where it was changed so shortly before it was read that it
-- may have changed again within the same tick of the clock.
ALTER TABLE documents ADD COLUMN mtime_ns INTEGER;
ALTER TABLE unreadable ADD COLUMN bytes INTEGER;
ALTER TABLE unreadable ADD COLUMN mtime_ns INTEGER;

-- A number made of the words that the model is given of a passage (index/store/reusing.py): where
-- the same words stand already, their vector is taken over.
ALTER TABLE passages ADD COLUMN wording INTEGER;
CREATE INDEX passages_by_wording ON passages (wording) WHERE wording IS NOT NULL;

-- Folders that were added, and are followed from then on; and files in them that were taken out of
-- the archive and must not come back by themselves.
CREATE TABLE followed (path TEXT PRIMARY KEY) STRICT;
CREATE TABLE left_out (path TEXT PRIMARY KEY) STRICT;
