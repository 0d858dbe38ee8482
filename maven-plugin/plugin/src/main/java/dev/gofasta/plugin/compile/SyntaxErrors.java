package dev.gofasta.plugin.compile;

import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The syntax errors of one file. After a missing bracket the parser trips over much that is right, so an insertion counts as
 * a fix when the parser gets beyond the place with it, and the errors that go with it are its consequences.
 */
final class SyntaxErrors {

    private static final Pattern EXPECTED = Pattern.compile(".* expected");
    private static final Pattern TOKEN = Pattern.compile("'([^']+)'");
    private static final Pattern OTHERS = Pattern.compile(
            "illegal start of .*|reached end of file while parsing|not a statement|unclosed .*|illegal character.*"
                    + "|.* without .*|malformed .*|invalid method declaration.*|orphaned .*|variable declaration not allowed.*"
                    + "|illegal text block.*|illegal escape character.*|empty character literal|unnamed class.*");

    private static final List<String> GUESSES = List.of(";", ")", " {", "}");

    private final String file;
    private final String text;
    private String mended;

    SyntaxErrors(String file, String text) {
        this.file = file;
        this.text = text;
        this.mended = text;
    }

    static boolean isOne(JavacMessage message) {
        return EXPECTED.matcher(message.text()).matches()
                || OTHERS.matcher(message.text()).matches();
    }

    /** Returns the causes of {@code messages}, each with its fix; all in one without, where insertions do not mend the file. */
    List<Cause> causes(List<JavacMessage> messages) {
        List<Cause> causes = new ArrayList<>();
        List<JavacMessage> left = messages;
        while (!left.isEmpty()) {
            JavacMessage first = left.get(0);
            List<JavacMessage> rest = left.subList(1, left.size());
            Optional<Insertion> insertion = best(first, rest);
            if (insertion.isEmpty()) {
                return List.of(Cause.of(messages));
            }
            List<JavacMessage> later = rest.stream()
                    .filter(message -> isAmong(message, insertion.get().remaining()))
                    .toList();
            List<JavacMessage> gone =
                    rest.stream().filter(message -> !later.contains(message)).toList();
            causes.add(new Cause(first, gone, insertion.get().fix()));
            mended = insertion.get().text();
            left = later;
        }
        return causes;
    }

    /** A way to get the parser beyond a place, and what it says then. */
    private record Insertion(Fix fix, String text, List<Diagnostic> remaining) {}

    /** The insertion that leaves the fewest errors and makes no other one; javac's own proposal among equals. */
    private Optional<Insertion> best(JavacMessage error, List<JavacMessage> rest) {
        List<Insertion> ways = new ArrayList<>();
        if (error.text().startsWith("reached end of file")) {
            ways.add(closeFile());
        }
        List<String> expected = expected(error.text());
        expected.forEach(token -> ways.add(insertAt(error.offset(text), token, expected.size() == 1)));
        GUESSES.stream()
                .filter(token -> !expected.contains(token.strip()))
                .forEach(token -> ways.add(insertAt(error.offset(text), token, false)));
        return ways.stream()
                .filter(way -> way.remaining().size() <= rest.size())
                .filter(way ->
                        way.remaining().stream().allMatch(left -> rest.stream().anyMatch(other -> isSame(other, left))))
                .min(Comparator.comparingInt(way -> way.remaining().size()));
    }

    private static List<String> expected(String message) {
        return EXPECTED.matcher(message).matches()
                ? TOKEN.matcher(message).results().map(token -> token.group(1)).toList()
                : List.of();
    }

    private Insertion closeFile() {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        int end = text.stripTrailing().length();
        boolean outermost = !text.startsWith("}", text.lastIndexOf('\n', end - 1) + 1);
        return insertAt(end, lineEnd + "}", outermost);
    }

    private Insertion insertAt(int offset, String token, boolean safe) {
        int shift = mended.length() - text.length();
        String tried = mended.substring(0, offset + shift) + token + mended.substring(offset + shift);
        SourceParser parser = new SourceParser();
        parser.parse(Map.of(file, tried));
        Fix fix = Fix.edit(
                "Insert '" + token.strip() + "'",
                safe ? Applicability.SAFE : Applicability.UNSAFE,
                List.of(FixEdit.insert(file, text, offset, token)));
        return new Insertion(fix, tried, parser.diagnostics());
    }

    private static boolean isAmong(JavacMessage message, List<Diagnostic> remaining) {
        return remaining.stream().anyMatch(left -> isSame(message, left));
    }

    private static boolean isSame(JavacMessage message, Diagnostic left) {
        Location place = left.location();
        return place != null && place.line() == message.line() && left.message().startsWith(message.text());
    }
}
