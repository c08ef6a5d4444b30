-- What was built beside the database to search a large archive faster, and for which state of it.
CREATE TABLE accelerator (build TEXT NOT NULL, model_id INTEGER, passages INTEGER NOT NULL) STRICT;

-- The passages that came, went or changed since: these are searched here.
CREATE TABLE changed (passage_id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER passage_added AFTER INSERT ON passages BEGIN
    INSERT OR IGNORE INTO changed VALUES (new.id);
END;
CREATE TRIGGER passage_changed AFTER UPDATE OF text, context ON passages BEGIN
    INSERT OR IGNORE INTO changed VALUES (new.id);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passages BEGIN
    INSERT OR IGNORE INTO changed VALUES (old.id);
END;
CREATE TRIGGER vectors_changed AFTER UPDATE OF model_id ON documents BEGIN
    INSERT OR IGNORE INTO changed SELECT id FROM passages WHERE document_id = new.id;
END;
