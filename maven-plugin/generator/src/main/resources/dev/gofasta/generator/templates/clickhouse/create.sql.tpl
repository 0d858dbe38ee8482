-- Of several rows with the same id, the one with the latest updated_at counts, and it hides the id where is_deleted is 1.
-- They are merged into one in the background; until then queries have to say FINAL. Neither the id nor created_at of a
-- row may ever change: rows are only merged that have the same id and lie in the same partition.
{{createStatements}}