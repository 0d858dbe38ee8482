package dev.gofasta.test;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement as it was sent.
 *
 * @param thread the identifier of the sending thread
 * @param callSite the innermost line of the application that led to it; null when there is none
 */
record SqlExecution(String statement, long thread, @Nullable StackTraceElement callSite) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|--[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\\b\\d+(?:\\.\\d+)?\\b|\\$\\d+");
    private static final Pattern PLACEHOLDERS = Pattern.compile("\\(\\s*\\?(?:\\s*,\\s*\\?)+\\s*\\)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** Of this thread, now. */
    static SqlExecution of(String statement, List<String> applicationPackages) {
        Optional<StackTraceElement> callSite = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isBelow(frame.getClassName(), applicationPackages))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement));
        return new SqlExecution(statement, Thread.currentThread().getId(), callSite.orElse(null));
    }

    private static boolean isBelow(String className, List<String> packages) {
        // Classes with $$ are proxies, which say nothing to the reader.
        return !className.contains("$$") && packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    /** The statement without comments, values and the length of lists: what repeats when rows are asked for one by one. */
    String shape() {
        String bare = COMMENT.matcher(statement).replaceAll(" ");
        String unvalued = LITERAL.matcher(bare).replaceAll("?");
        String unlisted = PLACEHOLDERS.matcher(unvalued).replaceAll("(?)");
        return WHITE_SPACE.matcher(unlisted).replaceAll(" ").strip();
    }
}
