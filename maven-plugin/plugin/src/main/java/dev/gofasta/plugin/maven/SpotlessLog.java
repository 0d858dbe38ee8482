package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which files Spotless would change from the output of Maven, which shows them as differences. */
public final class SpotlessLog {

    private static final Pattern MODULE =
            Pattern.compile("\\[ERROR] Failed to execute goal \\S+ .*on project ([^:]+):.*");
    private static final Pattern FILE = Pattern.compile("\\[ERROR] {5}(\\S.*)");
    private static final Pattern HUNK = Pattern.compile("\\[ERROR] {9}@@ -(\\d+).*");
    private static final int INDENTATION = "[ERROR] ".length() + 8;

    private final Project project;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private String folder = "";
    private String file = "";
    private int line;

    private SpotlessLog(Project project) {
        this.project = project;
    }

    /** Returns one diagnostic for each file, at the first line that would change. */
    public static List<Diagnostic> read(MavenRun run, Project project) {
        SpotlessLog log = new SpotlessLog(project);
        run.texts().forEach(log::read);
        return log.lines.entrySet().stream()
                .map(entry -> violation(new Location(entry.getKey(), entry.getValue(), 0)))
                .toList();
    }

    private void read(String text) {
        Matcher module = MODULE.matcher(text);
        Matcher path = FILE.matcher(text);
        Matcher hunk = HUNK.matcher(text);
        if (module.matches()) {
            folder = folderOf(module.group(1));
        } else if (path.matches()) {
            enter(folder.isEmpty() ? path.group(1) : folder + "/" + path.group(1));
        } else if (hunk.matches()) {
            line = Integer.parseInt(hunk.group(1));
        } else if (line > 0 && text.length() > INDENTATION) {
            readDifference(text.charAt(INDENTATION));
        }
    }

    private void enter(String path) {
        String slashed = path.replace('\\', '/');
        line = 0;
        file = project.files().exists(slashed) ? slashed : "";
        if (!file.isEmpty()) {
            lines.putIfAbsent(file, 0);
        }
    }

    /** Lines of context come before the first one that would change. */
    private void readDifference(char sign) {
        if (sign == ' ') {
            line++;
        } else {
            lines.replace(file, 0, line);
            line = 0;
        }
    }

    private String folderOf(String artifactId) {
        return project.modules().stream()
                .filter(module -> module.coordinates().artifactId().equals(artifactId))
                .map(Module::folder)
                .findFirst()
                .orElse("");
    }

    private static Diagnostic violation(Location location) {
        return new Diagnostic(
                        ProblemCode.GF_VERIFY_FORMAT,
                        Severity.ERROR,
                        "The file is not formatted as Spotless would format it.",
                        "spotless",
                        location,
                        "Run: mvn spotless:apply")
                .withFixes(Fix.run("Format the sources", "mvn spotless:apply"));
    }
}
