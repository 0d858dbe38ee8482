CREATE TABLE samples (
    id         CHAR(36) PRIMARY KEY,
    instant    DATETIME(6),
    day        DATE,
    wall_clock TIME(6),
    local_time DATETIME(6),
    flag       TINYINT(1),
    document   JSON,
    bytes      LONGBLOB,
    other_id   CHAR(36),
    amount     DECIMAL(19, 2),
    duration   BIGINT,
    status     VARCHAR(255),
    counter    BIGINT NOT NULL
);
