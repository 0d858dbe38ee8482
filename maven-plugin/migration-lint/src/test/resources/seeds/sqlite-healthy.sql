-- migration: a table
CREATE TABLE prices (id TEXT NOT NULL PRIMARY KEY, amount NUMERIC CHECK (amount >= 0), item_id TEXT REFERENCES items (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX prices_key ON prices (amount) WHERE amount > 0;
ALTER TABLE prices ADD COLUMN c TEXT;
UPDATE prices SET c = 'x';
-- migration: triggers
CREATE TRIGGER items_touch AFTER UPDATE ON items FOR EACH ROW WHEN NEW.record_version = OLD.record_version
BEGIN
    UPDATE items SET record_version = CASE WHEN OLD.record_version IS NULL THEN 0 ELSE OLD.record_version + 1 END WHERE id = NEW.id;
    DELETE FROM owners;
END;
CREATE TRIGGER items_protect BEFORE DELETE ON items WHEN OLD.is_deletable = 0 BEGIN SELECT RAISE(ABORT, 'no; really'); END;
-- migration: columns
ALTER TABLE items ADD COLUMN stock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN color TEXT;
ALTER TABLE items ADD owner_id TEXT REFERENCES owners (id);
-- migration: an index
CREATE INDEX items_name_idx ON items (name COLLATE NOCASE DESC);
CREATE UNIQUE INDEX [items_key] ON "items" (`name`);
-- migration: a table built anew
CREATE TABLE items_new (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL, price NUMERIC, stock INTEGER, color TEXT, owner_id TEXT);
INSERT INTO items_new (id, name, note, price) SELECT id, name, coalesce(note, ''), price FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;
-- migration: rows by condition
UPDATE OR IGNORE items SET note = '' WHERE note IS NULL;
INSERT OR REPLACE INTO owners (id) VALUES ('x');
PRAGMA foreign_keys = ON;
ALTER TABLE items ALTER COLUMN note DROP NOT NULL;
ALTER TABLE items DROP CONSTRAINT positive;
ALTER TABLE owners DROP COLUMN note; -- gofasta:allow drop-column: moved to items
