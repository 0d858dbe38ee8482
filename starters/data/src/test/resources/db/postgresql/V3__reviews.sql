CREATE TABLE reviews (
    id             UUID        PRIMARY KEY,
    product_id     UUID        NOT NULL REFERENCES products,
    created_at     TIMESTAMPTZ NOT NULL DEFAULT now(),
    updated_at     TIMESTAMPTZ NOT NULL DEFAULT now(),
    deleted_at     TIMESTAMPTZ,
    record_version BIGINT      NOT NULL DEFAULT 0,
    is_active      BOOLEAN     NOT NULL DEFAULT TRUE,
    is_deletable   BOOLEAN     NOT NULL DEFAULT TRUE
);
