package dev.gofasta.plugin.goal;

/**
 * The data of a goal that writes: what its command answered, and what was done about it. In a document the members of
 * {@code result} stand beside the others.
 *
 * @param result the command's own answer
 * @param planId the same for the same files before and after
 * @param unchanged whether everything was as it should be already
 * @param applied whether the changes were written
 * @param compilation whether the project compiles with them
 */
public record Written<D extends Record>(
        D result, String planId, boolean unchanged, boolean applied, Compilation compilation) {

    /** What became of the compilation. */
    public enum Compilation {
        PASS,
        FAIL,
        SKIP
    }

    Written<D> with(Compilation outcome) {
        return new Written<>(result, planId, unchanged, applied, outcome);
    }
}
