-- migration: drops
DROP TABLE products; -- expect: drop-table
DROP TABLE IF EXISTS orders, owners CASCADE; -- expect: drop-table, drop-table
ALTER TABLE items DROP COLUMN sku, DROP COLUMN IF EXISTS note; -- expect: drop-column, drop-column
TRUNCATE items; -- expect: truncate
TRUNCATE TABLE ONLY items RESTART IDENTITY CASCADE; -- expect: truncate
DELETE FROM items; -- expect: delete-all
DELETE FROM items WHERE TRUE; -- expect: delete-all
WITH old AS (SELECT id FROM items WHERE price > 0) DELETE FROM items; -- expect: delete-all
UPDATE items SET price = 0; -- expect: update-all
UPDATE items SET price = (SELECT max(price) FROM items i WHERE i.id = items.id); -- expect: update-all
DROP SCHEMA shop CASCADE; -- expect: drop-schema
-- migration: columns
ALTER TABLE items ADD COLUMN stock int NOT NULL; -- expect: not-null-without-default
ALTER TABLE items
    ADD COLUMN a int,
    ADD COLUMN b uuid DEFAULT gen_random_uuid(), -- expect: volatile-default
    ADD COLUMN c timestamptz NOT NULL; -- expect: not-null-without-default
ALTER TABLE items ADD COLUMN total numeric GENERATED ALWAYS AS (price * 2) STORED; -- expect: rewrite-table
ALTER TABLE items ADD COLUMN n bigserial; -- expect: rewrite-table
ALTER TABLE items ADD COLUMN owner_id uuid REFERENCES owners (id) ON DELETE SET NULL; -- expect: add-foreign-key
ALTER TABLE items ADD COLUMN code text UNIQUE; -- expect: add-unique
ALTER TABLE items ADD COLUMN kind text CHECK (kind <> ''); -- expect: add-check
ALTER TABLE items ALTER COLUMN price TYPE numeric(8, 2); -- expect: narrow-type
ALTER TABLE items ALTER COLUMN name SET DATA TYPE varchar(100); -- expect: narrow-type
ALTER TABLE items ALTER COLUMN price TYPE bigint USING price::bigint; -- expect: narrow-type
ALTER TABLE items ALTER COLUMN quantity TYPE bigint; -- expect: change-type
ALTER TABLE unknown_table ALTER COLUMN a TYPE text; -- expect: change-type
ALTER TABLE items ALTER COLUMN note SET NOT NULL; -- expect: set-not-null
ALTER TABLE items RENAME COLUMN note TO remark; -- expect: rename-column
ALTER TABLE items RENAME note TO remark; -- expect: rename-column
ALTER TABLE owners RENAME TO people; -- expect: rename-table
ALTER TABLE items SET SCHEMA archive; -- expect: rename-table
ALTER TABLE items SET UNLOGGED; -- expect: rewrite-table
-- migration: constraints
ALTER TABLE orders ADD PRIMARY KEY (id); -- expect: add-primary-key
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE (number); -- expect: add-unique
ALTER TABLE orders
    ADD CONSTRAINT orders_owner_fkey -- expect: add-foreign-key
        FOREIGN KEY (owner_id) REFERENCES owners (id) ON DELETE RESTRICT;
ALTER TABLE orders ADD CHECK (number > 0); -- expect: add-check
ALTER TABLE orders ADD CONSTRAINT n CHECK (number < 9) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT n; -- expect: validate-in-transaction
ALTER TABLE orders ADD EXCLUDE USING gist (number WITH =); -- expect: add-unique
CREATE INDEX orders_number_idx ON orders (number); -- expect: blocking-index
CREATE UNIQUE INDEX orders_key ON orders (lower(code)) WHERE deleted_at IS NULL; -- expect: blocking-index
ALTER TYPE status ADD VALUE 'archived' AFTER 'open'; -- expect: change-enum
ALTER TYPE status RENAME VALUE 'open' TO 'opened'; -- expect: change-enum
-- migration: mixed transactions
CREATE INDEX CONCURRENTLY orders_a_idx ON orders (a); -- expect: concurrently-in-transaction
ALTER TABLE orders ADD COLUMN a int;
DROP INDEX CONCURRENTLY orders_b_idx; -- expect: concurrently-in-transaction
VACUUM FULL orders; -- expect: rewrite-table
CLUSTER orders USING orders_pkey; -- expect: rewrite-table
REINDEX TABLE orders; -- expect: rewrite-table
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE; -- expect: rewrite-table
-- migration: blocks and what is not understood
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'items') THEN
        ALTER TABLE items DROP COLUMN sku; -- expect: drop-column
    END IF;
    FOR r IN SELECT 1 LOOP
        EXECUTE 'DROP TABLE items'; -- expect: not-understood
    END LOOP;
    DELETE FROM items; -- expect: delete-all
END
$$;
ALTER TABLE items FROBNICATE; -- expect: not-understood
ALTER TABLE items DROP COLUMN sku, FROB; -- expect: drop-column, not-understood
SELCT 1; -- expect: not-understood
\set x 1 -- expect: not-understood
;
-- migration: allows
/* gofasta:allow drop-column */ -- expect: allow-without-reason
ALTER TABLE items DROP COLUMN sku; -- expect: drop-column
-- gofasta:allow drop-colum: moved to prices -- expect: unknown-rule
ALTER TABLE items DROP COLUMN sku; -- expect: drop-column
-- gofasta:allow drop-table: nothing of the kind here -- expect: unused-allow
ALTER TABLE items ADD COLUMN x int;
