package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The path of a route below that of its controller; each variable is an id.
 *
 * @param text the path, beginning with a slash, or empty
 * @param variables the names of its variables in their order
 */
record RoutePath(String text, List<String> variables) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._~-]+");
    private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z][A-Za-z0-9]*}");
    private static final String HINT = "Write segments of letters, digits and dashes, or variables in braces, such as"
            + " /{id}/discount; each variable is an id.";

    /**
     * Reads a path.
     *
     * @throws ProblemException GF_GEN_INVALID_PATH, naming the character
     */
    static RoutePath parse(String given) {
        if (given.isEmpty()) {
            return new RoutePath("", List.of());
        }
        if (!given.startsWith("/")) {
            throw invalid(given, 1, "it does not begin with a slash");
        }
        List<String> variables = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("request"));
        int at = 1;
        for (String segment : given.substring(1).split("/", -1)) {
            requireSegment(given, segment, at + 1);
            if (segment.startsWith("{")) {
                String variable = segment.substring(1, segment.length() - 1);
                if (SourceVersion.isKeyword(variable) || !seen.add(variable)) {
                    throw invalid(given, at + 2, "'" + variable + "' is a reserved word, or there twice");
                }
                variables.add(variable);
            }
            at += segment.length() + 1;
        }
        return new RoutePath(given, List.copyOf(variables));
    }

    private static void requireSegment(String given, String segment, int position) {
        if (segment.isEmpty()) {
            throw invalid(given, position, "a segment is empty");
        }
        if (VARIABLE.matcher(segment).matches() || WORD.matcher(segment).matches()) {
            return;
        }
        int wrong = 0;
        while (wrong < segment.length()
                && WORD.matcher(segment.substring(0, wrong + 1)).matches()) {
            wrong++;
        }
        throw invalid(given, position + wrong, "'" + segment + "' is neither a word nor a variable");
    }

    private static ProblemException invalid(String given, int position, String why) {
        return Problem.of(
                        ProblemCode.GF_GEN_INVALID_PATH,
                        "'" + given + "' is not a path: " + why + " (character " + position + " of the path).",
                        HINT)
                .asException();
    }

    /** Returns what a handler of this path is best called: its last word, or {@code otherwise} where it has none. */
    String handler(String otherwise) {
        String last = "";
        for (String segment : text.split("/")) {
            last = WORD.matcher(segment).matches() && Character.isLetter(segment.charAt(0)) ? segment : last;
        }
        String word = last.replaceAll("[._~-]+", "_").replaceAll("_$", "");
        return word.isEmpty() ? otherwise : Name.of(word).camel();
    }
}
