/** Resources on ClickHouse, where rows are versions that are only ever added: their table, their fields, and what can't be had. */
@NullMarked
package dev.gofasta.generator.clickhouse;

import org.jspecify.annotations.NullMarked;
