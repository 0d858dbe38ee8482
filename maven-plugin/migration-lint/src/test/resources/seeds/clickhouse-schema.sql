CREATE TABLE events (
    id UUID,
    at DateTime64(6, 'UTC'),
    name LowCardinality(String),
    n Nullable(Int64),
    status Enum8('open' = 1, 'closed' = 2),
    tags Array(String)
) ENGINE = MergeTree PARTITION BY toYYYYMM(at) ORDER BY (at, id) TTL toDateTime(at) + INTERVAL 90 DAY SETTINGS index_granularity = 8192;
CREATE TABLE totals (day Date, n UInt64) ENGINE = SummingMergeTree ORDER BY day;
