package dev.gofasta.generator.command;

import dev.gofasta.generator.apply.Runs;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold before the files of a resource go. */
final class RemovalChecks {

    private RemovalChecks() {}

    /** Refuses while code that stays, as it is {@code planned}, mentions a class that goes; the index is written anew anyway. */
    static void requireUnused(Project project, ProjectFiles planned, List<String> parts, String index) {
        Set<String> gone = new HashSet<>(parts);
        gone.add(index);
        TypeUses uses = TypeUses.of(parts);
        List<Location> found = new ArrayList<>();
        for (Module module : project.modules()) {
            for (String folder : List.of(module.mainJava(""), module.testJava(""))) {
                for (String path : project.files().list(folder, ".java")) {
                    if (!gone.contains(path)) {
                        planned.read(path).ifPresent(text -> found.addAll(uses.in(path, text)));
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            String places = found.stream().map(Location::toString).collect(Collectors.joining(", "));
            throw new Problem(
                            ProblemCode.GF_GEN_STILL_USED,
                            "Other code still uses what would go: " + places + ".",
                            "Take these lines out first; nothing was written.",
                            found.get(0))
                    .asException();
        }
    }

    /** Refuses to delete files that may hold work of people: those that are not as a run of ours left them. */
    static void requireUnedited(ProjectFiles files, List<String> parts) {
        Runs runs = Runs.read(files);
        List<String> edited = parts.stream()
                .filter(path -> !files.mayOverwrite(path))
                .filter(path -> !isAsLeft(runs, path, files.read(path).orElse("")))
                .toList();
        if (!edited.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_FILE_EDITED,
                            String.join(", ", edited) + (edited.size() == 1 ? " is" : " are")
                                    + " not known to be as generated: edited since, or made outside the journal.",
                            "Look at what would be lost, then name it: -Dforce=" + String.join(",", edited))
                    .asException();
        }
    }

    private static boolean isAsLeft(Runs runs, String path, String content) {
        return runs.lastOf(path)
                .filter(entry -> Fingerprint.of(content).equals(entry.fingerprintAfter()))
                .isPresent();
    }
}
