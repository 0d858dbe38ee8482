package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.compile.CompileFindings;
import dev.gofasta.plugin.compile.JavacMessage;
import dev.gofasta.plugin.compile.JavacMessages;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.ModuleSelection;
import dev.gofasta.plugin.maven.RootPaths;
import dev.gofasta.plugin.maven.SpotlessLog;
import dev.gofasta.plugin.maven.TestReports;
import dev.gofasta.plugin.sourcelint.CompilerWarnings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One child Maven that compiles, tests, packs and checks the format, as far as that was asked for; and a second one for the
 * format when the first did not come so far.
 *
 * @param main the first run
 * @param format the second run, or null
 * @param compileErrors what javac refused
 * @param warnings what javac warned of, when that was asked for
 * @param tests what the tests said
 * @param violations what the formatter refused
 */
public record Build(
        MavenRun main,
        @Nullable MavenRun format,
        List<Diagnostic> compileErrors,
        List<JavacMessage> warnings,
        TestReports tests,
        List<Diagnostic> violations) {

    static final String COMPILER = "maven-compiler-plugin";
    static final String SUREFIRE = "maven-surefire-plugin";
    static final String SPOTLESS = "spotless-maven-plugin";
    static final String BOOT = "spring-boot-maven-plugin";

    private static final String FORMAT_GOAL = "com.diffplug.spotless:" + SPOTLESS + ":check";

    static Build run(Workplace workplace, Set<String> selected, boolean keepGoing, Supplier<ChangedSince> changes) {
        Project project = workplace.project();
        boolean formats = selected.contains("format") && hasFormatter(project);
        boolean lints = selected.contains(LintCheck.ID);
        CompilerWarnings known = lints ? CompilerWarnings.before(workplace.root(), project) : null;
        Path log = workplace.root().resolve(ResultFiles.logOf("verify"));
        MavenRun main = workplace.maven().run(goals(ModuleSelection.of(project), selected, formats, keepGoing), log);
        JavacMessages javac = JavacMessages.read(main, new RootPaths(workplace.root()));
        List<Diagnostic> errors =
                javac.errors().isEmpty() ? List.of() : CompileFindings.of(javac.errors(), project, changes.get());
        List<JavacMessage> warnings =
                known == null || !errors.isEmpty() ? List.of() : known.after(main, javac.warnings());
        MavenRun format = null;
        if (formats && keepGoing && !errors.isEmpty()) {
            Path second = workplace.root().resolve(ResultFiles.logOf("verify-format"));
            format = workplace.maven().run(List.of("-fae", FORMAT_GOAL), second);
        }
        TestReports tests = TestReports.read(workplace.root(), project, main);
        List<Diagnostic> violations = SpotlessLog.read(format == null ? main : format, project);
        return new Build(main, format, errors, warnings, tests, violations);
    }

    private static List<String> goals(
            List<String> selection, Set<String> selected, boolean formats, boolean keepGoing) {
        List<String> goals = new ArrayList<>(selection);
        if (keepGoing) {
            goals.add("-fae");
        }
        boolean packs = selected.contains(PackageCheck.ID);
        if (selected.contains("tests")) {
            goals.addAll(List.of("-Dmaven.test.failure.ignore=true", packs ? "package" : "test"));
        } else if (packs) {
            goals.addAll(List.of("-DskipTests", "package"));
        } else if (selected.contains("compile")) {
            goals.add("test-compile");
        }
        if (formats) {
            goals.add(FORMAT_GOAL);
        }
        return goals;
    }

    static boolean hasFormatter(Project project) {
        return project.selected().stream().anyMatch(module -> module.hasPlugin(SPOTLESS));
    }

    MavenRun formatRun() {
        return format == null ? main : format;
    }

    boolean compiled() {
        return compileErrors.isEmpty() && (main.succeeded() || main.ran(SUREFIRE) || main.ran(SPOTLESS));
    }

    /** Returns whether a run ended badly with nothing to mend: then Maven itself has something to say. */
    boolean failedWithoutFinding() {
        return compileErrors.isEmpty() && violations.isEmpty() && !formatRun().succeeded();
    }
}
