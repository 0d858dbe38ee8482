package dev.gofasta.generator.command;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.regex.Pattern;

/** Reads URL patterns as servlets know them, and those of Spring that mean the same: {@code /api/**}. */
final class UrlPattern {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*(/\\*)?|/");
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._~/-]");

    private UrlPattern() {}

    /**
     * Returns {@code given} as a servlet container takes it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_INVALID_PATH, naming the character
     */
    static String parse(String given) {
        String pattern = given.endsWith("/**") ? given.substring(0, given.length() - 1) : given;
        if (!pattern.isEmpty() && PATH.matcher(pattern).matches()) {
            return pattern;
        }
        int wrong = pattern.startsWith("/") ? firstWrong(pattern) : 0;
        throw Problem.of(
                        ProblemCode.GF_GEN_INVALID_PATH,
                        "'" + given + "' is not a pattern that a servlet container knows (character " + (wrong + 1)
                                + " of the path).",
                        "Write a path, such as /health, or all below one, such as /api/*.")
                .asException();
    }

    private static int firstWrong(String pattern) {
        for (int i = 1; i < pattern.length(); i++) {
            boolean empty = pattern.charAt(i) == '/' && pattern.charAt(i - 1) == '/';
            boolean last = i == pattern.length() - 1;
            boolean star = last && pattern.endsWith("/*");
            if (empty || !star && !ALLOWED.matcher(pattern.substring(i, i + 1)).matches()) {
                return i;
            }
        }
        return pattern.length() - 1;
    }
}
