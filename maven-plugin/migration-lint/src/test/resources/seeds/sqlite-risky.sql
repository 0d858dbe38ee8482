-- migration: drops
DROP TABLE items; -- expect: drop-table
ALTER TABLE owners DROP COLUMN name; -- expect: drop-column
DELETE FROM owners; -- expect: delete-all
UPDATE owners SET name = 'x'; -- expect: update-all
-- migration: columns
ALTER TABLE items ADD COLUMN stock INTEGER NOT NULL; -- expect: not-null-without-default
ALTER TABLE items ADD COLUMN code TEXT UNIQUE; -- expect: add-unique
ALTER TABLE items ADD COLUMN k INTEGER PRIMARY KEY; -- expect: add-primary-key
ALTER TABLE items ADD COLUMN at TEXT DEFAULT CURRENT_TIMESTAMP; -- expect: volatile-default
ALTER TABLE items ADD COLUMN at TEXT DEFAULT (datetime('now')); -- expect: volatile-default
ALTER TABLE items ADD COLUMN total NUMERIC AS (price * 2) STORED; -- expect: rewrite-table
ALTER TABLE items ADD COLUMN owner_id TEXT DEFAULT 'x' REFERENCES owners (id); -- expect: add-foreign-key
ALTER TABLE items ALTER COLUMN note SET NOT NULL; -- expect: set-not-null
ALTER TABLE items ADD CONSTRAINT positive CHECK (price > 0); -- expect: add-check
-- migration: names
ALTER TABLE items RENAME COLUMN name TO title; -- expect: rename-column
ALTER TABLE owners RENAME TO people; -- expect: rename-table
-- migration: a table built anew without one of its columns
CREATE TABLE items_new (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, price NUMERIC);
INSERT INTO items_new SELECT id, name, price FROM items;
DROP TABLE items; -- expect: drop-column
ALTER TABLE items_new RENAME TO items;
-- migration: not understood
ALTER TABLE items ALTER COLUMN name TYPE text; -- expect: not-understood
/* gofasta:allow drop-table */ -- expect: allow-without-reason
DROP TABLE owners; -- expect: drop-table
