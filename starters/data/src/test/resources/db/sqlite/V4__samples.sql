CREATE TABLE samples (
    id         TEXT PRIMARY KEY NOT NULL,
    instant    DATETIME,
    day        DATE,
    wall_clock TIME,
    local_time TIMESTAMP,
    flag       INTEGER,
    document   TEXT,
    bytes      BLOB,
    other_id   TEXT,
    amount     DECIMAL(15, 2),
    duration   BIGINT,
    status     VARCHAR(255),
    counter    BIGINT NOT NULL
);
