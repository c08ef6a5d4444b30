-- Corrections that state the day of the meeting they correct, so that a search need not go through
-- every later meeting of a body.
CREATE INDEX dated_corrections ON facts (meeting_id)
    WHERE kind = 'correction' AND instr(parts, '["meeting_date"');

-- Which councils have committees, without a look at every meeting.
CREATE INDEX councils_with_committees ON meetings (council) WHERE committee IS NOT NULL;

-- Every name of a person as the minutes print it, and how often they do in what they record. The
-- triggers keep it; a fact is never changed, only stored and deleted.
CREATE VIEW names_in_facts AS
    SELECT facts.id AS fact_id, part.value ->> 1 AS name FROM facts, json_each(facts.parts) AS part
    WHERE part.value ->> 0 IN ('name', 'chair', 'mover', 'seconder', 'asker', 'replier', 'who');
CREATE TABLE people (name TEXT PRIMARY KEY, mentions INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO people SELECT name, count(*) FROM names_in_facts GROUP BY name;
CREATE TRIGGER people_recorded AFTER INSERT ON facts BEGIN
    INSERT INTO people SELECT name, count(*) FROM names_in_facts WHERE fact_id = new.id GROUP BY name
        ON CONFLICT (name) DO UPDATE SET mentions = mentions + excluded.mentions;
END;
CREATE TRIGGER people_forgotten BEFORE DELETE ON facts BEGIN
    UPDATE people SET mentions = mentions - (
        SELECT count(*) FROM names_in_facts AS gone WHERE fact_id = old.id AND gone.name = people.name
    ) WHERE name IN (SELECT name FROM names_in_facts WHERE fact_id = old.id);
    DELETE FROM people WHERE mentions <= 0
        AND name IN (SELECT name FROM names_in_facts WHERE fact_id = old.id);
END;
