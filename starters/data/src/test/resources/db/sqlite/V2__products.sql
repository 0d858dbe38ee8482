CREATE TABLE products (
    id             TEXT           PRIMARY KEY NOT NULL,
    name           VARCHAR(255)   NOT NULL,
    price          DECIMAL(10, 2) NOT NULL,
    description    TEXT,
    active         INTEGER        NOT NULL,
    created_at     DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
    updated_at     DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
    deleted_at     DATETIME,
    record_version INTEGER  NOT NULL DEFAULT 0,
    is_active      INTEGER  NOT NULL DEFAULT 1,
    is_deletable   INTEGER  NOT NULL DEFAULT 1
);

CREATE TRIGGER products_protect_update BEFORE UPDATE OF deleted_at ON products FOR EACH ROW
WHEN NOT OLD.is_deletable AND NEW.deleted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'products: the record is not deletable');
END;

CREATE TRIGGER products_protect_delete BEFORE DELETE ON products FOR EACH ROW
WHEN NOT OLD.is_deletable
BEGIN
    SELECT RAISE(ABORT, 'products: the record is not deletable');
END;

CREATE TRIGGER products_touch AFTER UPDATE ON products FOR EACH ROW
WHEN NEW.record_version = OLD.record_version OR NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE products
    SET record_version = CASE WHEN NEW.record_version = OLD.record_version THEN OLD.record_version + 1 ELSE NEW.record_version END,
        updated_at = CASE WHEN NEW.updated_at = OLD.updated_at THEN strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z' ELSE NEW.updated_at END
    WHERE id = NEW.id;
END;
