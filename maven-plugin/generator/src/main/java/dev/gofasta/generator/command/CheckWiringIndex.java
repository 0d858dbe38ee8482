package dev.gofasta.generator.command;

import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds wiring indexes that no longer name exactly the wiring classes beside them. */
public final class CheckWiringIndex {

    private CheckWiringIndex() {}

    /** Returns one diagnostic for each index that has drifted; a project without an index has none. */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> drifts = new ArrayList<>();
        for (Module module : project.selected()) {
            ApplicationClass application = module.application();
            if (application != null) {
                String path = WiringIndex.pathIn(module, application);
                Optional<String> actual = project.files().read(path);
                String expected = new JavaFormatter()
                        .in(module.codeStyle())
                        .format(WiringIndex.render(project.files(), module, application));
                if (actual.isPresent() && !actual.get().equals(expected)) {
                    drifts.add(drift(path));
                }
            }
        }
        return drifts;
    }

    private static Diagnostic drift(String path) {
        return new Diagnostic(
                ProblemCode.GF_DRIFT_WIRING_INDEX,
                Severity.ERROR,
                "The wiring index does not name exactly the ...Wiring classes of its package.",
                "gofasta",
                Location.of(path),
                "Run: mvn gofasta:wire");
    }
}
