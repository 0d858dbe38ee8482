-- migration: a table
CREATE TABLE clicks (id UUID DEFAULT generateUUIDv7(), n UInt64 CODEC(Delta, ZSTD), INDEX ix n TYPE minmax GRANULARITY 4, CONSTRAINT c CHECK n > 0) ENGINE = ReplacingMergeTree(n) ORDER BY id;
ALTER TABLE clicks UPDATE n = 1 WHERE 1;
-- migration: columns
ALTER TABLE events ADD COLUMN IF NOT EXISTS country LowCardinality(String) DEFAULT 'xx' AFTER name, ADD COLUMN m Map(String, UInt8);
-- migration: indexes and constraints
ALTER TABLE events ADD INDEX ix name TYPE bloom_filter GRANULARITY 4;
ALTER TABLE events ADD CONSTRAINT c CHECK n > 0;
ALTER TABLE events MODIFY ORDER BY (at, id, country);
ALTER TABLE events COMMENT COLUMN name 'what it\'s; called';
-- migration: views and rows
CREATE MATERIALIZED VIEW mv TO totals AS SELECT toDate(at) AS day, count() AS n FROM events GROUP BY day;
INSERT INTO totals (day, n) VALUES ('2026-01-01', 1);
DELETE FROM events WHERE id = '0190b0c0-0000-7000-8000-000000000001';
-- gofasta:allow drop-partition: in cold storage since March
ALTER TABLE events DROP PARTITION 202001;
