-- migration: a table
CREATE TABLE prices (
    id CHAR(36) NOT NULL,
    live TINYINT(1) GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN 1 END) STORED,
    name VARCHAR(255) CHARACTER SET ascii NOT NULL,
    deleted_at DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY prices_name_key (name, live),
    CONSTRAINT prices_name_check CHECK (name <> '')
) ENGINE = InnoDB;
ALTER TABLE prices ADD COLUMN a INT NOT NULL;
CREATE UNIQUE INDEX b ON prices (a);
-- migration: triggers without another delimiter
CREATE TRIGGER items_touch BEFORE UPDATE ON items FOR EACH ROW
BEGIN
    IF NEW.record_version = OLD.record_version THEN
        SET NEW.record_version = OLD.record_version + 1;
    END IF;
    CASE WHEN NEW.price < 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no;'; ELSE SET NEW.price = 1; END CASE;
    DELETE FROM owners;
END;
CREATE TRIGGER items_protect BEFORE DELETE ON items FOR EACH ROW SET @a = 1;
-- migration: columns that take no time
ALTER TABLE items ADD COLUMN color VARCHAR(20), ADD COLUMN stock INT NOT NULL DEFAULT 0, ALGORITHM = INSTANT;
ALTER TABLE items ADD COLUMN added DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);
-- migration: longer text of the same kind
ALTER TABLE items MODIFY name VARCHAR(63) NOT NULL;
-- migration: the server is asked to refuse
ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id), ALGORITHM = INPLACE, LOCK = NONE;
ALTER TABLE orders ADD UNIQUE (number), ALGORITHM=INPLACE, LOCK=NONE;
CREATE INDEX orders_number_idx ON orders (number) ALGORITHM=INPLACE LOCK=NONE;
-- migration: an index as InnoDB builds it
CREATE INDEX orders_owner_idx ON orders (owner_id);
ALTER TABLE orders ADD INDEX fx ((LOWER(owner_id)));
-- migration: rows by condition
UPDATE items SET note = 'it\'s; fine' WHERE note IS NULL LIMIT 5000;
DELETE FROM items WHERE price < 0;
INSERT INTO owners (id) VALUES ("a;b") ON DUPLICATE KEY UPDATE id = VALUES(id);
-- migration: small things
ALTER TABLE items ALTER COLUMN quantity SET DEFAULT 5, COMMENT = 'x';
ALTER TABLE items RENAME INDEX items_price_idx TO items_cost_idx;
ALTER TABLE items DROP INDEX items_cost_idx, DROP FOREIGN KEY f;
SET @x = 1;
CREATE OR REPLACE VIEW v AS SELECT * FROM items;
CREATE PROCEDURE p(IN a INT) BEGIN DECLARE i INT DEFAULT 0; WHILE i < a DO SET i = i + 1; END WHILE; END;
CALL p(3);
# gofasta:allow drop-table: its rows are in prices since V7
DROP TABLE owners;
