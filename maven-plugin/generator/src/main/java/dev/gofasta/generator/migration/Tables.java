package dev.gofasta.generator.migration;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables that a project's migrations make.
 *
 * @param names their names, lower case
 */
public record Tables(Set<String> names) {

    private static final Pattern CREATION =
            Pattern.compile("(?i)\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(?:\\w+\\.)?[\"`]?(\\w+)");

    /** Reads the migrations below {@code folder}. */
    public static Tables of(ProjectFiles files, String folder) {
        Set<String> names = new TreeSet<>();
        for (String path : files.list(folder, ".sql")) {
            Matcher creation = CREATION.matcher(files.read(path).orElse(""));
            while (creation.find()) {
                names.add(creation.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return new Tables(names);
    }

    /** Returns a warning where {@code table} is none of these; nothing for an empty text. */
    public List<Diagnostic> unknown(String table) {
        if (table.isEmpty() || names.contains(table)) {
            return List.of();
        }
        return List.of(Script.note(
                ProblemCode.GF_GEN_UNKNOWN_TABLE,
                Severity.WARNING,
                "No migration makes a table " + table + ".",
                Nearest.to(table, List.copyOf(names))
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("If it is made elsewhere, all is well.")));
    }

    /** Returns the warning that the rows of {@code table} will be gone. */
    public static Diagnostic lost(String table) {
        return Script.note(
                ProblemCode.GF_GEN_DATA_LOSS,
                Severity.WARNING,
                "What " + table + " holds is lost; the way back makes an empty table.",
                "Run it once no running version of the service uses the table any more.");
    }
}
