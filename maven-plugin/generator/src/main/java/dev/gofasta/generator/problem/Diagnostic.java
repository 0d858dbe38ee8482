package dev.gofasta.generator.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding about the project; several may come from one command.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param message what is wrong, in one sentence
 * @param source who found it: javac, surefire, spotless, gofasta
 * @param location where, when there is a place
 * @param hint what to do next, when there is something
 * @param related other places that have to do with it
 * @param fixes ways to mend it, the best first
 * @param isNew whether it came with a change, or null where nobody asked
 */
public record Diagnostic(
        ProblemCode code,
        Severity severity,
        String message,
        String source,
        @Nullable Location location,
        @Nullable String hint,
        List<Related> related,
        List<Fix> fixes,
        @Nullable Boolean isNew) {

    /** A finding that no other place has to do with, and that nothing can mend by itself. */
    public Diagnostic(
            ProblemCode code,
            Severity severity,
            String message,
            String source,
            @Nullable Location location,
            @Nullable String hint) {
        this(code, severity, message, source, location, hint, List.of(), List.of(), null);
    }

    /** Returns this finding with ways to mend it. */
    public Diagnostic withFixes(Fix... ways) {
        return withFixes(List.of(ways));
    }

    /** Returns this finding with ways to mend it. */
    public Diagnostic withFixes(List<Fix> ways) {
        return new Diagnostic(code, severity, message, source, location, hint, related, List.copyOf(ways), isNew);
    }

    /** Returns this finding with other places that have to do with it. */
    public Diagnostic withRelated(List<Related> places) {
        return new Diagnostic(code, severity, message, source, location, hint, List.copyOf(places), fixes, isNew);
    }

    /** Returns this finding, said to have come with a change or to have been there before. */
    public Diagnostic withNew(boolean came) {
        return new Diagnostic(code, severity, message, source, location, hint, related, fixes, came);
    }
}
