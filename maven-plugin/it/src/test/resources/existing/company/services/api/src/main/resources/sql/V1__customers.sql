CREATE TABLE customers (
    id BIGINT PRIMARY KEY
);
