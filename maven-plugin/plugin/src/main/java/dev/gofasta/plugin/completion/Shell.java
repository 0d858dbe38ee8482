package dev.gofasta.plugin.completion;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A shell, and how the tables of the script are written in its language; the rest of the script is a file. */
public enum Shell {
    BASH,
    ZSH,
    FISH,
    POWERSHELL;

    /** Between the rows of a table, which stand in the second level of a script. */
    private static final String INDENT = "\n        ";

    /** Returns the names of all shells. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Shell::keyword).toList();
    }

    /**
     * Returns the shell called {@code name}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, naming the nearest
     */
    public static Shell of(String name) {
        return Arrays.stream(values())
                .filter(shell -> shell.keyword().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_USAGE_INVALID_VALUE,
                                "There is no completion for the shell '" + name + "'.",
                                Nearest.to(name, names())
                                                .map(near -> "Did you mean '" + near + "'? ")
                                                .orElse("")
                                        + "Shells: " + String.join(", ", names()) + ".")
                        .asException());
    }

    /** Returns the name that it goes by. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the script that completes command lines of the launcher in this shell. */
    public String script() {
        CompletionWords words = CompletionWords.ofCatalog();
        return template()
                .replace("@GOALS@", goals(words.goals()))
                .replace("@OPTIONS@", table(words.options()))
                .replace("@POSITIONALS@", table(words.positionals()))
                .replace("@VALUES@", table(words.values()))
                .replace("@TYPES@", String.join(" ", words.types()))
                .replace("@MODIFIERS@", table(words.modifiers()));
    }

    private String goals(Map<String, String> goals) {
        return goals.entrySet().stream()
                .map(goal -> goal(goal.getKey(), goal.getValue()))
                .collect(Collectors.joining(INDENT));
    }

    private String goal(String name, String summary) {
        return switch (this) {
            case BASH -> name;
            case ZSH -> "'" + name + ":" + summary.replace("'", "'\\''") + "'";
            case FISH -> "printf '%s\\t%s\\n' " + name + " '" + summary.replace("'", "\\'") + "'";
            case POWERSHELL -> "'" + name + "' = '" + summary.replace("'", "''") + "'";
        };
    }

    private String table(Map<String, List<String>> rows) {
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), String.join(" ", row.getValue())))
                .collect(Collectors.joining(INDENT));
    }

    private String row(String key, String words) {
        return switch (this) {
            case BASH, ZSH -> key + ") echo \"" + words + "\" ;;";
            case FISH -> "case " + key + "; string split ' ' -- '" + words + "'";
            case POWERSHELL -> "'" + key + "' = '" + words + "'";
        };
    }

    private String template() {
        String file = "gofasta." + keyword();
        try (InputStream in = Shell.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read " + file, ex);
        }
    }
}
