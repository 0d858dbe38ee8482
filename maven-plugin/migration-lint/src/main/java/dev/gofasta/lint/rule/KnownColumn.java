package dev.gofasta.lint.rule;

import dev.gofasta.lint.statement.SqlType;

/** A column's type, and whether it may not be null, as far as the migrations say. */
record KnownColumn(SqlType type, boolean notNull) {}
