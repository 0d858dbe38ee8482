package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds keys in configuration files that nothing knows, that are going, or whose values can't be read. */
public final class CheckConfiguration {

    private final Project project;
    private final Module module;
    private final UsedKeys used;

    /** Looks at the files of {@code module}, an application, and at those beside it and in the project's root. */
    public CheckConfiguration(Project project, Module module) {
        this.project = project;
        this.module = module;
        this.used = new UsedKeys(project);
    }

    /** Returns the paths of the files to look at, sorted. */
    public List<String> files() {
        TreeSet<String> paths = new TreeSet<>(ConfigurationFiles.of(module, project.files()));
        paths.addAll(EnvironmentFiles.in("", project.files()));
        paths.addAll(EnvironmentFiles.in(module.folder(), project.files()));
        return List.copyOf(paths);
    }

    /** Returns what is wrong in them, in the order of files and lines. */
    public List<Diagnostic> check(KnownProperties known) {
        // An alias is read at each place where it is used, and found wrong at the one where it stands.
        Set<Diagnostic> found = new LinkedHashSet<>();
        List<String> settings = ConfigurationFiles.of(module, project.files());
        for (String path : files()) {
            List<Diagnostic> here = new ArrayList<>(check(path, settings.contains(path), known));
            here.sort(Comparator.comparingInt(CheckConfiguration::line));
            found.addAll(here);
        }
        return List.copyOf(found);
    }

    private List<Diagnostic> check(String path, boolean isSettings, KnownProperties known) {
        try {
            if (isSettings) {
                return new SettingsCheck(known, used, ConfigurationFiles.read(path, project.files())).run();
            }
            String text = project.files().read(path).orElse("");
            return new VariableCheck(known, used).check(EnvironmentFiles.read(path, text));
        } catch (ProblemException ex) {
            return List.of(new Diagnostic(
                            ProblemCode.GF_CONFIG_UNREADABLE,
                            Severity.ERROR,
                            ex.problem().message(),
                            "gofasta",
                            Location.of(path),
                            ex.problem().hint())
                    .withFixes(Findings.byHand("Make " + path + " a readable text file in UTF-8")));
        }
    }

    private static int line(Diagnostic finding) {
        return finding.location() == null ? 0 : finding.location().line();
    }
}
