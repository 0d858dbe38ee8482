CREATE TABLE reviews (
    id             TEXT     PRIMARY KEY NOT NULL,
    product_id     TEXT     NOT NULL REFERENCES products (id),
    created_at     DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
    updated_at     DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
    deleted_at     DATETIME,
    record_version INTEGER  NOT NULL DEFAULT 0,
    is_active      INTEGER  NOT NULL DEFAULT 1,
    is_deletable   INTEGER  NOT NULL DEFAULT 1
);
