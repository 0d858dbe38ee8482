CREATE TABLE owners (id uniqueidentifier NOT NULL CONSTRAINT owners_pkey PRIMARY KEY)
CREATE TABLE items (
    id uniqueidentifier NOT NULL,
    name nvarchar(255) NOT NULL,
    note nvarchar(max),
    price decimal(12, 2),
    quantity int NOT NULL CONSTRAINT items_quantity_default DEFAULT 0,
    CONSTRAINT items_pkey PRIMARY KEY CLUSTERED (id)
)
GO
CREATE TABLE [dbo].[orders] ([id] uniqueidentifier NOT NULL, [number] int, [owner_id] uniqueidentifier);
