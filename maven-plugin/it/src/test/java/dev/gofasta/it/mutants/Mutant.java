package dev.gofasta.it.mutants;

import java.nio.file.Path;

/**
 * One small change that makes generated code wrong.
 *
 * @param file the source file
 * @param line where in it, from 1
 * @param kind what is changed, such as {@code field copy} or {@code guard}
 * @param change what becomes of what, on one line
 * @param source the whole file with the change
 * @param body whether only the body of a method changes, so that frameworks need not look at the class again
 */
record Mutant(Path file, long line, String kind, String change, String source, boolean body) {

    String place() {
        return file.getFileName() + ":" + line;
    }

    @Override
    public String toString() {
        return place() + " " + kind + ": " + change;
    }
}
