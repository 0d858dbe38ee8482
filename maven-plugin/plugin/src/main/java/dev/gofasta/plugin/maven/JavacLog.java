package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the errors of javac from the output of Maven. */
public final class JavacLog {

    private static final Pattern ERROR = Pattern.compile("\\[(ERROR|WARNING)] (.+\\.java):\\[(\\d+),(\\d+)] (.*)");
    private static final String WARNINGS_ARE_ERRORS = "warnings found and -Werror specified";
    private static final Pattern DETAIL = Pattern.compile("\\[ERROR] +(symbol|location|required|found|reason): +(.*)");

    private JavacLog() {}

    /**
     * Returns the errors in the order of the output; Maven writes each twice, only the second time with its details. Warnings
     * are among them when the build refuses warnings.
     */
    public static List<Diagnostic> read(MavenRun run, RootPaths paths) {
        Map<String, Diagnostic> errors = new LinkedHashMap<>();
        List<String> texts = run.texts();
        boolean withWarnings = texts.stream().anyMatch(text -> text.endsWith(WARNINGS_ARE_ERRORS));
        for (int i = 0; i < texts.size(); i++) {
            Matcher error = ERROR.matcher(texts.get(i));
            if (error.matches() && (withWarnings || error.group(1).equals("ERROR"))) {
                errors.put(error.group(), diagnostic(error, details(texts, i + 1), paths));
            }
        }
        return List.copyOf(errors.values());
    }

    private static String details(List<String> texts, int from) {
        StringBuilder details = new StringBuilder();
        for (int i = from; i < texts.size(); i++) {
            Matcher detail = DETAIL.matcher(texts.get(i));
            if (!detail.matches()) {
                break;
            }
            details.append(details.isEmpty() ? ": " : ", ")
                    .append(detail.group(1))
                    .append(' ')
                    .append(detail.group(2));
        }
        return details.toString();
    }

    private static Diagnostic diagnostic(Matcher error, String details, RootPaths paths) {
        Location location = new Location(
                paths.relative(error.group(2)), Integer.parseInt(error.group(3)), Integer.parseInt(error.group(4)));
        return new Diagnostic(
                ProblemCode.GF_VERIFY_COMPILE,
                Severity.ERROR,
                error.group(5) + details,
                "javac",
                location,
                "Mend this line; 'mvn test-compile' compiles all of it.");
    }
}
