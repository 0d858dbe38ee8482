-- migration: drops
DROP TABLE totals SYNC; -- expect: drop-table
TRUNCATE TABLE IF EXISTS events; -- expect: truncate
ALTER TABLE events DROP COLUMN n, CLEAR COLUMN tags IN PARTITION 202601; -- expect: drop-column, drop-column
ALTER TABLE events DROP PARTITION 202001; -- expect: drop-partition
ALTER TABLE events DELETE WHERE 1; -- expect: delete-all
ALTER TABLE events MODIFY TTL toDateTime(at) + INTERVAL 30 DAY; -- expect: expire-rows
DROP DATABASE shop; -- expect: drop-schema
-- migration: mutations
ALTER TABLE events UPDATE n = 0 WHERE n IS NULL; -- expect: mutation
ALTER TABLE events DELETE WHERE at < '2020-01-01'; -- expect: mutation
ALTER TABLE events MATERIALIZE INDEX ix; -- expect: mutation
OPTIMIZE TABLE events FINAL; -- expect: rewrite-table
-- migration: columns
ALTER TABLE events MODIFY COLUMN n Int64; -- expect: change-type, set-not-null
ALTER TABLE events MODIFY COLUMN status Enum8('open' = 1, 'closed' = 2, 'gone' = 3); -- expect: change-enum
ALTER TABLE totals MODIFY COLUMN n UInt32; -- expect: change-type
ALTER TABLE events RENAME COLUMN name TO title; -- expect: rename-column
RENAME TABLE events TO happenings; -- expect: rename-table
-- migration: not understood
ALTER TABLE totals FROB; -- expect: not-understood
/* gofasta:allow drop-table */ -- expect: allow-without-reason
DROP TABLE totals; -- expect: drop-table
