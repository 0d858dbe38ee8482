package dev.gofasta.generator.problem;

/**
 * A place in a file of the project.
 *
 * @param file path relative to the project's root, with {@code /}
 * @param line 1-based line, or 0 when the whole file is meant
 * @param column 1-based column in UTF-16 units, or 0 when the whole line is meant
 * @param endLine 1-based line of the first character after it, or 0 when only its start is known
 * @param endColumn 1-based column in UTF-16 units of the first character after it, or 0 when only its start is known
 */
public record Location(String file, int line, int column, int endLine, int endColumn) {

    /** A place of which only the start is known. */
    public Location(String file, int line, int column) {
        this(file, line, column, 0, 0);
    }

    /** Names a whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
