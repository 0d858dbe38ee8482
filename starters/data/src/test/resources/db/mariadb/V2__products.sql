CREATE TABLE products (
    id             CHAR(36)       PRIMARY KEY,
    name           VARCHAR(255)   NOT NULL,
    price          DECIMAL(10, 2) NOT NULL,
    description    LONGTEXT,
    active         TINYINT(1)     NOT NULL,
    created_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    updated_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    deleted_at     DATETIME(6),
    record_version BIGINT       NOT NULL DEFAULT 0,
    is_active      TINYINT(1)   NOT NULL DEFAULT 1,
    is_deletable   TINYINT(1)   NOT NULL DEFAULT 1
);

CREATE TRIGGER products_protect_update BEFORE UPDATE ON products FOR EACH ROW
BEGIN
    IF NOT OLD.is_deletable AND OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL THEN
        SIGNAL SQLSTATE '23001' SET MESSAGE_TEXT = 'products: the record is not deletable';
    END IF;
END;

CREATE TRIGGER products_protect_delete BEFORE DELETE ON products FOR EACH ROW
BEGIN
    IF NOT OLD.is_deletable THEN
        SIGNAL SQLSTATE '23001' SET MESSAGE_TEXT = 'products: the record is not deletable';
    END IF;
END;

CREATE TRIGGER products_touch BEFORE UPDATE ON products FOR EACH ROW
BEGIN
    IF NEW.record_version = OLD.record_version THEN
        SET NEW.record_version = OLD.record_version + 1;
    END IF;
    IF NEW.updated_at = OLD.updated_at THEN
        SET NEW.updated_at = UTC_TIMESTAMP(6);
    END IF;
END;
