"""What makes an archive one of an older Minutebook, in SQL."""

OLDER = """
ALTER TABLE documents ADD COLUMN model_id INTEGER REFERENCES models;
UPDATE documents SET model_id = (SELECT model_id FROM embedded WHERE document_id = documents.id);
DROP TRIGGER vectors_changed;
DROP TABLE embedded;
CREATE TRIGGER vectors_changed AFTER UPDATE OF model_id ON documents BEGIN
    INSERT OR IGNORE INTO changed SELECT id FROM passages WHERE document_id = new.id;
END;
DELETE FROM settings WHERE key = 'in_use';
PRAGMA user_version = 8;
"""
"""An archive as it was before: one model a document, and the last one of all is in use."""
