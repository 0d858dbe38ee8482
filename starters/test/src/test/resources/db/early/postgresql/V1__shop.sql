CREATE TABLE categories (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL);
INSERT INTO categories (id, name) VALUES (1, 'books'), (2, 'games');
CREATE TABLE products (id INTEGER PRIMARY KEY, name VARCHAR(50), category_id INTEGER REFERENCES categories (id));
