CREATE TABLE reviews (
    id             UNIQUEIDENTIFIER NOT NULL CONSTRAINT reviews_pkey PRIMARY KEY,
    product_id     UNIQUEIDENTIFIER NOT NULL
        CONSTRAINT reviews_product_id_fkey REFERENCES products (id) ON DELETE NO ACTION,
    created_at     DATETIMEOFFSET(6) NOT NULL CONSTRAINT reviews_created_at_default DEFAULT SYSUTCDATETIME(),
    updated_at     DATETIMEOFFSET(6) NOT NULL CONSTRAINT reviews_updated_at_default DEFAULT SYSUTCDATETIME(),
    deleted_at     DATETIMEOFFSET(6) NULL,
    record_version BIGINT NOT NULL CONSTRAINT reviews_record_version_default DEFAULT 0,
    is_active      BIT NOT NULL CONSTRAINT reviews_is_active_default DEFAULT 1,
    is_deletable   BIT NOT NULL CONSTRAINT reviews_is_deletable_default DEFAULT 1
);
GO
