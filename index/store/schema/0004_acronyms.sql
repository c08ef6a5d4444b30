-- What acronyms stand for where the minutes say so themselves: "special educational needs (SEN)".
CREATE TABLE acronyms (
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    short TEXT NOT NULL COLLATE NOCASE,
    long TEXT NOT NULL,
    stems TEXT NOT NULL -- of the long name, with spaces between: what a question finds it by
) STRICT;
CREATE INDEX acronyms_of_document ON acronyms (document_id);
CREATE INDEX acronyms_by_short ON acronyms (short);
CREATE INDEX acronyms_by_stems ON acronyms (stems);

-- Where each stem stands, so that it can be shown as the minutes write it.
CREATE VIRTUAL TABLE fulltext_places USING fts5vocab (fulltext, instance);
