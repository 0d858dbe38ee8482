-- migration: drops
DROP TABLE owners; -- expect: drop-table
IF OBJECT_ID('items', 'U') IS NOT NULL DROP TABLE items -- expect: drop-table
IF EXISTS (SELECT 1 FROM orders)
BEGIN
    DELETE FROM orders -- expect: delete-all
    TRUNCATE TABLE dbo.orders -- expect: truncate
END
GO
ALTER TABLE items DROP COLUMN price, COLUMN note -- expect: drop-column, drop-column
UPDATE items SET name = N'x' -- expect: update-all
GO
DROP SCHEMA shop -- expect: drop-schema
-- migration: columns
ALTER TABLE items ADD stock int NOT NULL -- expect: not-null-without-default
ALTER TABLE items ADD
    a int NULL,
    b int NOT NULL, -- expect: not-null-without-default
    code uniqueidentifier NOT NULL DEFAULT NEWID() -- expect: volatile-default
ALTER TABLE items ADD total AS (price * 2) PERSISTED -- expect: rewrite-table
ALTER TABLE items ADD n int IDENTITY(1, 1) -- expect: rewrite-table
ALTER TABLE items ADD owner_id uniqueidentifier REFERENCES owners (id) -- expect: add-foreign-key
ALTER TABLE items ALTER COLUMN name nvarchar(100) NOT NULL -- expect: narrow-type
ALTER TABLE items ALTER COLUMN quantity bigint NOT NULL -- expect: change-type
ALTER TABLE items ALTER COLUMN note nvarchar(max) NOT NULL -- expect: set-not-null
EXEC sp_rename 'dbo.items.name', 'title', 'COLUMN' -- expect: rename-column
EXEC sp_rename 'items', 'goods' -- expect: rename-table
-- migration: constraints
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY CLUSTERED (id); -- expect: add-primary-key
ALTER TABLE orders ADD CONSTRAINT orders_key UNIQUE (number); -- expect: add-unique
ALTER TABLE orders WITH CHECK ADD CONSTRAINT orders_owner_fkey FOREIGN KEY (owner_id) REFERENCES owners (id); -- expect: add-foreign-key
ALTER TABLE orders ADD CONSTRAINT positive CHECK (number > 0); -- expect: add-check
CREATE UNIQUE NONCLUSTERED INDEX i ON [dbo].[orders] ([number]) INCLUDE (owner_id) WHERE [number] IS NOT NULL; -- expect: blocking-index
ALTER INDEX i ON orders REBUILD; -- expect: rewrite-table
ALTER TABLE orders WITH NOCHECK ADD CONSTRAINT small CHECK (number < 9);
ALTER TABLE orders WITH CHECK CHECK CONSTRAINT small; -- expect: validate-in-transaction
-- migration: not understood
DECLARE @sql nvarchar(max) = N'DROP TABLE items'
EXEC sp_executesql @sql -- expect: not-understood
ALTER TABLE items FROB -- expect: not-understood
/* gofasta:allow drop-table */ -- expect: allow-without-reason
DROP TABLE owners -- expect: drop-table
