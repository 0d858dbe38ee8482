-- migration: drops
DROP TABLE IF EXISTS `owners`; -- expect: drop-table
DROP DATABASE shop; -- expect: drop-schema
ALTER TABLE items DROP COLUMN note, DROP price; -- expect: drop-column, drop-column
TRUNCATE TABLE items; -- expect: truncate
DELETE FROM items; # expect: delete-all
UPDATE items SET price = 0; -- expect: update-all
ALTER TABLE orders DROP PARTITION p0; -- expect: drop-partition
ALTER TABLE orders TRUNCATE PARTITION p0; -- expect: drop-partition
-- migration: columns
ALTER TABLE items ADD COLUMN stock INT NOT NULL AFTER name; -- expect: not-null-without-default
ALTER TABLE items
    ADD (a INT, -- fine
         b INT NOT NULL); -- expect: not-null-without-default
ALTER TABLE items ADD COLUMN code CHAR(36) DEFAULT (UUID()); -- expect: volatile-default
ALTER TABLE items ADD COLUMN total DECIMAL(12, 2) AS (price * 2) STORED; -- expect: rewrite-table
ALTER TABLE items ADD COLUMN n BIGINT AUTO_INCREMENT UNIQUE; -- expect: rewrite-table, add-unique
ALTER TABLE items ADD COLUMN kind VARCHAR(9) CHECK (kind <> ''); -- expect: add-check
ALTER TABLE items MODIFY COLUMN price DECIMAL(8, 2); -- expect: narrow-type
ALTER TABLE items MODIFY name VARCHAR(40) NOT NULL; -- expect: narrow-type
ALTER TABLE items MODIFY name VARCHAR(255) NOT NULL; -- expect: change-type
ALTER TABLE items MODIFY quantity BIGINT NOT NULL; -- expect: change-type
ALTER TABLE items MODIFY note TEXT NOT NULL; -- expect: set-not-null
ALTER TABLE items CHANGE COLUMN note remark TEXT; -- expect: rename-column
ALTER TABLE items RENAME COLUMN name TO title; -- expect: rename-column
ALTER TABLE items RENAME TO goods; -- expect: rename-table
RENAME TABLE owners TO people, orders TO purchases; -- expect: rename-table, rename-table
-- migration: enums
ALTER TABLE items MODIFY status ENUM ('open', 'closed', 'archived') NOT NULL; -- expect: change-enum
ALTER TABLE items MODIFY status ENUM ('open', 'done') NOT NULL; -- expect: narrow-type
-- migration: keys
ALTER TABLE orders ADD PRIMARY KEY (id); -- expect: add-primary-key
ALTER TABLE orders ADD UNIQUE INDEX orders_number_key (number); -- expect: add-unique
CREATE UNIQUE INDEX orders_key ON orders (number, owner_id); -- expect: add-unique
CREATE FULLTEXT INDEX items_note_idx ON items (note); -- expect: blocking-index
ALTER TABLE items ADD FULLTEXT KEY (note); -- expect: blocking-index
ALTER TABLE orders ADD CONSTRAINT orders_owner_fkey FOREIGN KEY (owner_id) REFERENCES owners (id); -- expect: add-foreign-key
ALTER TABLE orders ADD CONSTRAINT positive CHECK (number > 0); -- expect: add-check
-- migration: rewrites
ALTER TABLE items CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin; -- expect: rewrite-table
ALTER TABLE items ENGINE = InnoDB; -- expect: rewrite-table
ALTER TABLE orders ADD INDEX i (number), ALGORITHM = COPY; -- expect: rewrite-table
CREATE INDEX j ON orders (number) LOCK = SHARED; -- expect: rewrite-table
OPTIMIZE TABLE items; -- expect: rewrite-table
-- migration: other delimiters
DELIMITER //
CREATE TRIGGER t BEFORE UPDATE ON items FOR EACH ROW BEGIN SET NEW.price = 1; DELETE FROM owners; END //
DROP TABLE items // -- expect: drop-table
DELIMITER ;
DROP TABLE orders; -- expect: drop-table
/*!50001 DROP TABLE owners */; -- expect: drop-table
-- migration: not understood
PREPARE s FROM 'DROP TABLE items'; -- expect: not-understood
ALTER TABLE items FROB; -- expect: not-understood
-- migration: allows
/* gofasta:allow drop-table */ -- expect: allow-without-reason
DROP TABLE items; -- expect: drop-table
-- gofasta:allow drop-tables: gone -- expect: unknown-rule
DROP TABLE orders; -- expect: drop-table
