package dev.gofasta.lint.sql;

/**
 * A comment.
 *
 * @param text what it says, without the marks of a comment
 * @param start its offset in the script
 * @param end the offset after it
 */
public record Comment(String text, int start, int end) {}
