-- Which models have embedded which documents, wholly: a document can have vectors of several, so that
-- all can be embedded with another model while the one in use goes on answering.
DROP TRIGGER vectors_changed;
CREATE TABLE embedded (
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    model_id INTEGER NOT NULL REFERENCES models,
    PRIMARY KEY (document_id, model_id)
) WITHOUT ROWID, STRICT;
INSERT INTO embedded SELECT id, model_id FROM documents WHERE model_id IS NOT NULL;
ALTER TABLE documents DROP COLUMN model_id;

-- The vectors that the accelerator holds are those of one model; what another makes is no change.
CREATE TRIGGER vectors_changed AFTER INSERT ON embedded
WHEN NOT EXISTS (SELECT 1 FROM accelerator WHERE model_id <> new.model_id) BEGIN
    INSERT OR IGNORE INTO changed SELECT id FROM passages WHERE document_id = new.document_id;
END;

-- The fingerprint of the model in use; up to now that was the one that was used last.
INSERT OR IGNORE INTO settings SELECT 'in_use', fingerprint FROM models
ORDER BY name = (SELECT value FROM settings WHERE key = 'model') DESC, id DESC LIMIT 1;
