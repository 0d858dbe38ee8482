CREATE TABLE samples (
    id         UNIQUEIDENTIFIER NOT NULL CONSTRAINT samples_pkey PRIMARY KEY,
    instant    DATETIMEOFFSET(6) NULL,
    day        DATE NULL,
    wall_clock TIME(6) NULL,
    local_time DATETIME2(6) NULL,
    flag       BIT NULL,
    document   NVARCHAR(MAX) NULL,
    bytes      VARBINARY(MAX) NULL,
    other_id   UNIQUEIDENTIFIER NULL,
    amount     DECIMAL(19, 2) NULL,
    duration   BIGINT NULL,
    status     NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NULL,
    counter    BIGINT NOT NULL
);
GO
