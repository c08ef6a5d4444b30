-- The words of what is listed across all minutes (index/types/register.py), and an index of them.
ALTER TABLE facts ADD COLUMN words TEXT;
UPDATE facts SET words = (
    SELECT substr(t.text, facts.start + 1, facts.stop - facts.start)
    FROM meetings m JOIN texts t ON t.document_id = m.document_id WHERE m.id = facts.meeting_id
) WHERE kind IN ('resolution', 'vote', 'action', 'question');
CREATE INDEX facts_by_kind ON facts (kind, meeting_id, start);

CREATE VIRTUAL TABLE fact_words USING fts5 (
    words,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO fact_words (rowid, words) SELECT id, words FROM facts WHERE words IS NOT NULL;
CREATE TRIGGER fact_listed AFTER INSERT ON facts WHEN new.words IS NOT NULL BEGIN
    INSERT INTO fact_words (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER fact_unlisted AFTER DELETE ON facts WHEN old.words IS NOT NULL BEGIN
    DELETE FROM fact_words WHERE rowid = old.id;
END;
