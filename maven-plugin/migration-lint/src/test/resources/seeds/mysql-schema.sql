CREATE TABLE owners (id CHAR(36) NOT NULL PRIMARY KEY) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE TABLE items (
    id CHAR(36) NOT NULL,
    name VARCHAR(60) NOT NULL,
    note TEXT,
    price DECIMAL(12, 2),
    quantity INT NOT NULL DEFAULT 0,
    status ENUM ('open', 'closed') NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY items_name_key (name),
    KEY items_price_idx (price)
);
CREATE TABLE orders (id CHAR(36), number INT, owner_id CHAR(36), at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6));
