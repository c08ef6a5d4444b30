-- What a passage records: the sum of the bits of its kinds (index/store/filtering.py).
ALTER TABLE passages ADD COLUMN kinds INTEGER NOT NULL DEFAULT 0;

-- Vectors no longer carry what they are filtered by. Their tables are made anew: every document is
-- read again (its rules have changed), and until then its passages are found by words.
UPDATE documents SET model_id = NULL;
DELETE FROM models;
