CREATE TABLE reviews (
    id             CHAR(36) PRIMARY KEY,
    product_id     CHAR(36) NOT NULL REFERENCES products (id),
    created_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    updated_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    deleted_at     DATETIME(6),
    record_version BIGINT       NOT NULL DEFAULT 0,
    is_active      TINYINT(1)   NOT NULL DEFAULT 1,
    is_deletable   TINYINT(1)   NOT NULL DEFAULT 1
);
