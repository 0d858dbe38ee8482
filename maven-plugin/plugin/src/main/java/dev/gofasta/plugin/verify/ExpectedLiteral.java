package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literal that an assertion expects and does not get. */
final class ExpectedLiteral {

    private static final Pattern ASSERTJ = Pattern.compile(".*expected: (.+?) but was: (.+?)( \\(caused by .*)?");
    private static final Pattern JUNIT = Pattern.compile(".*expected: <(.*?)> but was: <(.*?)>( \\(caused by .*)?");
    private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*\\r?\\n");

    private ExpectedLiteral() {}

    /** Returns a fix that writes what was got in the place of the literal, when the statement holds just one such. */
    static Optional<Fix> fix(Diagnostic failure, Location place, String text) {
        Matcher junit = JUNIT.matcher(failure.message());
        Matcher assertj = ASSERTJ.matcher(failure.message());
        Matcher said = junit.matches() ? junit : assertj;
        if (!said.matches() || said.group(2).endsWith("...")) {
            return Optional.empty();
        }
        int start = TextPlaces.lineStart(text, place.line());
        Matcher end = STATEMENT_END.matcher(text);
        String statement = text.substring(start, end.find(start) ? end.end() : text.length());
        return spellings(said.group(1), said.group(2)).entrySet().stream()
                .flatMap(way -> edit(place.file(), text, start, statement, way.getKey(), way.getValue()).stream())
                .findFirst();
    }

    /** Each way in which the source may spell what was expected, with what was got in the same spelling. */
    private static Map<String, String> spellings(String expected, String actual) {
        Map<String, String> spellings = new LinkedHashMap<>();
        boolean quoted = expected.startsWith("\"") && actual.startsWith("\"");
        if (quoted || isPlain(expected) && isPlain(actual)) {
            spellings.put(expected, actual);
        }
        if (!expected.startsWith("\"") && !actual.startsWith("\"")) {
            spellings.put('"' + expected + '"', '"' + actual + '"');
        }
        return spellings;
    }

    private static boolean isPlain(String value) {
        return value.matches("-?[\\d.]+[LlFfDd]?|true|false|null");
    }

    private static Optional<Fix> edit(
            String file, String text, int start, String statement, String expected, String actual) {
        String bare = expected.replaceFirst("[LlFfDd]$", "");
        String spelling = expected.startsWith("\"")
                ? Pattern.quote(expected)
                : "(?<![\\w.])" + Pattern.quote(bare) + "[LlFfDd]?(?![\\w.]\\w)\\b";
        List<MatchResult> found =
                Pattern.compile(spelling).matcher(statement).results().toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        int at = start + found.get(0).start();
        String written = found.get(0).group();
        String suffix = expected.startsWith("\"") ? "" : written.substring(bare.length());
        String wanted = expected.startsWith("\"") ? actual : actual.replaceFirst("[LlFfDd]$", "") + suffix;
        return Optional.of(Fix.edit(
                "Expect " + wanted + " instead of " + written,
                Applicability.UNSAFE,
                List.of(FixEdit.replace(file, text, at, at + written.length(), wanted))));
    }
}
