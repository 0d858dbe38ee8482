package dev.gofasta.generator.openapi;

/**
 * One thing that a stored document says otherwise.
 *
 * @param message what, as a clause
 * @param line the line in the stored document
 * @param column the column there
 */
record ApiDifference(String message, int line, int column) {}
