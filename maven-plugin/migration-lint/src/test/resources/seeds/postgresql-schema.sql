CREATE TABLE owners (id uuid PRIMARY KEY);
CREATE TABLE items (
    id uuid PRIMARY KEY,
    name varchar(255) NOT NULL,
    note text,
    price numeric(12, 2),
    quantity integer NOT NULL DEFAULT 0,
    sku text
);
CREATE TABLE orders (id uuid, number integer, owner_id uuid, code text, deleted_at timestamptz);
