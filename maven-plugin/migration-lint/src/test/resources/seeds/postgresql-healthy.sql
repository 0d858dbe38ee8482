-- migration: a table with all that belongs to it
CREATE TABLE prices (id uuid PRIMARY KEY, item_id uuid NOT NULL REFERENCES items (id), amount numeric(12, 2) NOT NULL);
CREATE INDEX prices_item_id_idx ON prices (item_id);
CREATE UNIQUE INDEX prices_key ON prices (amount) WHERE amount > 0;
ALTER TABLE prices ADD COLUMN currency char(3) NOT NULL;
ALTER TABLE prices ADD CONSTRAINT prices_check CHECK (amount >= 0);
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 2);
INSERT INTO prices (id, item_id, amount, currency) SELECT gen_random_uuid(), id, price, 'EUR' FROM items;
UPDATE prices SET amount = 0;
DELETE FROM prices;
-- migration: a function and triggers
CREATE OR REPLACE FUNCTION touch_record() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    DELETE FROM items; -- runs when the trigger does
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END;
$$;
CREATE TRIGGER items_touch BEFORE UPDATE ON items FOR EACH ROW EXECUTE FUNCTION touch_record();
-- migration: a function with a body of SQL
CREATE FUNCTION add(a int, b int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a + b; SELECT 2; END;
-- migration: optional column
ALTER TABLE items ADD COLUMN IF NOT EXISTS color text;
-- migration: required column with a constant
ALTER TABLE items ADD COLUMN stock integer NOT NULL DEFAULT 0, ADD COLUMN added_at timestamptz NOT NULL DEFAULT now();
-- migration: cast constant
ALTER TABLE items ADD COLUMN tags jsonb NOT NULL DEFAULT '[]'::jsonb, ADD COLUMN words text[] NOT NULL DEFAULT ARRAY['a']::text[];
-- migration: foreign key, first step
ALTER TABLE orders ADD CONSTRAINT orders_owner_fkey FOREIGN KEY (owner_id) REFERENCES owners (id) ON DELETE SET NULL NOT VALID;
-- migration: foreign key, second step
ALTER TABLE orders VALIDATE CONSTRAINT orders_owner_fkey;
-- migration: not null, first step
ALTER TABLE items ADD CONSTRAINT items_note_not_null CHECK (note IS NOT NULL) NOT VALID;
-- migration: not null, second step
ALTER TABLE items VALIDATE CONSTRAINT items_note_not_null;
-- migration: not null, third step
ALTER TABLE items ALTER COLUMN note SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT items_note_not_null;
-- migration: index beside the work
SET statement_timeout = 0;
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS orders_number_key ON orders USING btree (number) INCLUDE (code) WHERE deleted_at IS NULL;
-- migration: constraint over an index that is there
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;
-- migration: wider types
ALTER TABLE items ALTER COLUMN name TYPE varchar(500);
ALTER TABLE items ALTER COLUMN name TYPE text;
ALTER TABLE items ALTER COLUMN price TYPE numeric(14, 2);
-- migration: rows by condition
UPDATE items SET note = '' WHERE note IS NULL;
DELETE FROM items WHERE price < 0;
WITH gone AS (SELECT id FROM owners) DELETE FROM orders WHERE owner_id IN (SELECT id FROM gone);
-- migration: small things
COMMENT ON COLUMN items.name IS 'What it''s called; shown -- to all';
GRANT SELECT ON items TO "Reader";
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE VIEW cheap AS SELECT * FROM items WHERE price < 10;
DROP VIEW cheap;
ALTER TABLE items ALTER COLUMN note SET DEFAULT '', ALTER COLUMN note DROP DEFAULT;
ALTER TABLE items ENABLE ROW LEVEL SECURITY;
CREATE SEQUENCE numbers START WITH 10;
CREATE TYPE status AS ENUM ('open', 'closed');
DROP INDEX orders_old_idx;
-- migration: rows from input
COPY owners (id) FROM stdin;
0190b0c0-0000-7000-8000-000000000001
DROP TABLE owners;
\.
ALTER TABLE owners ADD COLUMN name text;
-- migration: placeholders
CREATE TABLE ${schema}.${prefix}_things (id uuid PRIMARY KEY, note text DEFAULT '${note}');
ALTER TABLE ${schema}.${prefix}_things ADD COLUMN a int NOT NULL;
-- migration: allowed
-- Nobody has read it since 2.3.
-- gofasta:allow drop-column: copied to prices in V7
ALTER TABLE items DROP COLUMN sku;
ALTER TABLE items DROP COLUMN quantity; -- gofasta:allow drop-column: counted in the warehouse since 2.4
ALTER TABLE items /* gofasta:allow rename-column: all replicas stand still */ RENAME COLUMN name TO title;
-- migration: partitions
CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
