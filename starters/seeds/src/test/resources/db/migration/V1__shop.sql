CREATE TABLE currencies (
    code   VARCHAR(3)     NOT NULL PRIMARY KEY,
    name   VARCHAR(100)   NOT NULL,
    rate   NUMERIC(12, 6),
    active BOOLEAN        NOT NULL DEFAULT TRUE
);

-- No key on purpose: a seed that runs twice leaves its row twice.
CREATE TABLE visits (
    place VARCHAR(100) NOT NULL
);
