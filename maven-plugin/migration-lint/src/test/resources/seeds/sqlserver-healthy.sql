-- migration: a table without delimiters
CREATE TABLE prices (id uniqueidentifier NOT NULL PRIMARY KEY, amount decimal(12, 2) NOT NULL, n int IDENTITY(1, 1))
CREATE UNIQUE INDEX prices_key ON prices (amount) WHERE amount > 0
ALTER TABLE prices ADD b int NOT NULL
UPDATE prices SET amount = 0
-- migration: a trigger takes the rest of the batch
CREATE TRIGGER items_touch ON items AFTER UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF NOT UPDATE(record_version)
        UPDATE i SET record_version = i.record_version + 1 FROM items i JOIN inserted n ON n.id = i.id;
    DELETE FROM owners;
END
GO
CREATE OR ALTER PROCEDURE p @a int AS BEGIN DELETE FROM owners; END
GO
-- migration: columns
ALTER TABLE items ADD color nvarchar(20)
ALTER TABLE items ADD stock int NOT NULL CONSTRAINT items_stock_default DEFAULT 0 WITH VALUES
ALTER TABLE items ADD added datetimeoffset(6) NOT NULL CONSTRAINT items_added_default DEFAULT SYSDATETIMEOFFSET()
ALTER TABLE items ADD CONSTRAINT items_color_default DEFAULT 'red' FOR color
ALTER TABLE items DROP CONSTRAINT items_color_default
-- migration: longer text
ALTER TABLE items ALTER COLUMN name nvarchar(400) NOT NULL
-- migration: online
CREATE INDEX i ON orders (number) WITH (ONLINE = ON, MAXDOP = 2);
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY CLUSTERED (id) WITH (ONLINE = ON);
ALTER TABLE items ALTER COLUMN quantity bigint NOT NULL WITH (ONLINE = ON);
-- migration: constraint, first step
ALTER TABLE orders WITH NOCHECK ADD CONSTRAINT orders_owner_fkey FOREIGN KEY (owner_id) REFERENCES owners (id);
-- migration: constraint, second step
ALTER TABLE orders WITH CHECK CHECK CONSTRAINT orders_owner_fkey;
-- migration: rows by condition
SET NOCOUNT ON
UPDATE TOP (5000) items SET note = CASE WHEN name = 'x' THEN 'a' ELSE 'b' END WHERE note IS NULL
MERGE INTO owners AS t USING (VALUES (1)) AS s (id) ON t.id = s.id
    WHEN MATCHED THEN UPDATE SET id = s.id
    WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id);
-- gofasta:allow drop-table: in prices since V7
DROP TABLE owners
