package dev.gofasta.generator.outline;

/**
 * Where a declared name stands.
 *
 * @param line 1-based line
 * @param column 1-based column in UTF-16 units
 * @param endLine 1-based line on which the declaration ends
 */
public record Place(int line, int column, int endLine) {}
