CREATE TABLE samples (
    id         UUID PRIMARY KEY,
    instant    TIMESTAMPTZ,
    day        DATE,
    wall_clock TIME(6),
    local_time TIMESTAMP(6),
    flag       BOOLEAN,
    document   JSONB,
    bytes      BYTEA,
    other_id   UUID,
    amount     NUMERIC(19, 2),
    duration   BIGINT,
    status     VARCHAR(255),
    counter    BIGINT NOT NULL
);
