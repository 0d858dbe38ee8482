CREATE TABLE products (
    id             UUID           PRIMARY KEY,
    name           VARCHAR(255)   NOT NULL,
    price          NUMERIC(10, 2) NOT NULL,
    description    TEXT,
    active         BOOLEAN        NOT NULL,
    created_at     TIMESTAMPTZ    NOT NULL DEFAULT now(),
    updated_at     TIMESTAMPTZ    NOT NULL DEFAULT now(),
    deleted_at     TIMESTAMPTZ,
    record_version BIGINT         NOT NULL DEFAULT 0,
    is_active      BOOLEAN        NOT NULL DEFAULT TRUE,
    is_deletable   BOOLEAN        NOT NULL DEFAULT TRUE
);

CREATE TRIGGER products_protect
    BEFORE DELETE OR UPDATE OF deleted_at ON products
    FOR EACH ROW EXECUTE FUNCTION protect_record();

CREATE TRIGGER products_touch
    BEFORE UPDATE ON products
    FOR EACH ROW EXECUTE FUNCTION touch_record();
