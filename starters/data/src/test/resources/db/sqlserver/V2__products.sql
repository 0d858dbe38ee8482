CREATE TABLE products (
    id             UNIQUEIDENTIFIER NOT NULL CONSTRAINT products_pkey PRIMARY KEY,
    name           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    price          DECIMAL(10, 2) NOT NULL,
    description    NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NULL,
    active         BIT NOT NULL,
    created_at     DATETIMEOFFSET(6) NOT NULL CONSTRAINT products_created_at_default DEFAULT SYSUTCDATETIME(),
    updated_at     DATETIMEOFFSET(6) NOT NULL CONSTRAINT products_updated_at_default DEFAULT SYSUTCDATETIME(),
    deleted_at     DATETIMEOFFSET(6) NULL,
    record_version BIGINT NOT NULL CONSTRAINT products_record_version_default DEFAULT 0,
    is_active      BIT NOT NULL CONSTRAINT products_is_active_default DEFAULT 1,
    is_deletable   BIT NOT NULL CONSTRAINT products_is_deletable_default DEFAULT 1
);
GO

CREATE TRIGGER products_touch ON products AFTER UPDATE AS
BEGIN
    SET NOCOUNT ON;
    UPDATE changed
    SET record_version = CASE WHEN inserted.record_version = deleted.record_version
            THEN deleted.record_version + 1 ELSE inserted.record_version END,
        updated_at = CASE WHEN inserted.updated_at = deleted.updated_at
            THEN SYSUTCDATETIME() ELSE inserted.updated_at END
    FROM products AS changed
    JOIN inserted ON inserted.id = changed.id
    JOIN deleted ON deleted.id = changed.id
    WHERE TRIGGER_NESTLEVEL(@@PROCID) = 1
        AND (inserted.record_version = deleted.record_version OR inserted.updated_at = deleted.updated_at);
END;
GO

CREATE TRIGGER products_protect ON products AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (
        SELECT 1
        FROM deleted
        LEFT JOIN inserted ON inserted.id = deleted.id
        WHERE deleted.is_deletable = 0
            AND (inserted.id IS NULL
                OR inserted.deleted_at IS NOT NULL
                    AND (deleted.deleted_at IS NULL OR deleted.deleted_at <> inserted.deleted_at))
    )
    BEGIN
        THROW 50001, 'A record of products is not deletable', 1;
    END;
END;
GO
