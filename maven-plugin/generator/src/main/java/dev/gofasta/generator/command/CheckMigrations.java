package dev.gofasta.generator.command;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds migrations that can't live side by side, as when two branches have made them. */
public final class CheckMigrations {

    private static final Pattern FILE = Pattern.compile(".*/([VU])(\\d[\\d._]*?)__(.*)\\.sql");

    private CheckMigrations() {}

    /** Returns whether any module has migrations. */
    public static boolean hasMigrations(Project project) {
        return project.selected().stream()
                .anyMatch(module -> !paths(project, module).isEmpty());
    }

    /**
     * Returns an error for each migration that shares its version with another, and a warning for each that goes only one way.
     * A project without any {@code U} migration does without the way back, and has no such warnings.
     */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> found = new ArrayList<>();
        for (Module module : project.selected()) {
            Map<String, List<String>> up = new TreeMap<>();
            Map<String, List<String>> down = new TreeMap<>();
            for (String path : paths(project, module)) {
                Matcher file = FILE.matcher(path);
                if (file.matches()) {
                    String version = file.group(2).replace('_', '.');
                    (file.group(1).equals("V") ? up : down)
                            .computeIfAbsent(version, key -> new ArrayList<>())
                            .add(path);
                }
            }
            found.addAll(clashes(up));
            down.keySet().stream()
                    .filter(version -> up.getOrDefault(version, List.of()).size() < 2)
                    .forEach(version -> found.addAll(clashes(Map.of(version, down.get(version)))));
            if (!down.isEmpty()) {
                found.addAll(unpaired(up, down, "U", "can't be taken back"));
                found.addAll(unpaired(down, up, "V", "takes nothing back"));
            }
        }
        return found;
    }

    private static List<String> paths(Project project, Module module) {
        return project.files().list(Migrations.of(project.files(), module).folder(), ".sql");
    }

    private static List<Diagnostic> clashes(Map<String, List<String>> byVersion) {
        List<Diagnostic> clashes = new ArrayList<>();
        byVersion.forEach((version, paths) -> {
            for (String path : paths.subList(1, paths.size())) {
                clashes.add(new Diagnostic(
                                ProblemCode.GF_VERIFY_MIGRATION_CLASH,
                                Severity.ERROR,
                                path + " has version " + version + ", which " + paths.get(0)
                                        + " has too; Flyway refuses both.",
                                "gofasta",
                                Location.of(path),
                                "Give the one that no database has run yet a later version, together with its counterpart.")
                        .withRelated(List.of(new Related(Location.of(paths.get(0)), "has the same version"))));
            }
        });
        return clashes;
    }

    private static List<Diagnostic> unpaired(
            Map<String, List<String>> these, Map<String, List<String>> those, String missing, String consequence) {
        List<Diagnostic> unpaired = new ArrayList<>();
        these.forEach((version, paths) -> {
            if (!those.containsKey(version)) {
                String path = paths.get(0);
                int name = path.lastIndexOf('/') + 1;
                String counterpart = path.substring(0, name) + missing + path.substring(name + 1);
                unpaired.add(new Diagnostic(
                                ProblemCode.GF_VERIFY_MIGRATION_UNPAIRED,
                                Severity.WARNING,
                                path + " " + consequence + ": there is no " + counterpart + ".",
                                "gofasta",
                                Location.of(path),
                                "Write the missing one, or delete what is left of the pair.")
                        .withRelated(List.of(new Related(Location.of(counterpart), "is not there"))));
            }
        });
        return unpaired;
    }
}
