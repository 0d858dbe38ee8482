package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.RootPaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes findings of the errors of javac: one for each cause, what follows from it as related places, and a fix. */
public final class CompileFindings {

    private final ProjectFiles files;
    private final CompileFixes fixes;

    private CompileFindings(Project project, ChangedSince changes) {
        files = project.files();
        fixes = new CompileFixes(project, changes);
    }

    /** Returns the findings of a run of Maven that compiled, if it failed. */
    public static List<Diagnostic> of(MavenRun run, Workplace workplace) {
        List<JavacMessage> errors = run.succeeded()
                ? List.of()
                : JavacMessages.read(run, new RootPaths(workplace.root())).errors();
        return errors.isEmpty() ? List.of() : of(errors, workplace.project(), ChangedSince.head(workplace.root()));
    }

    /** Returns the findings in the order of {@code errors}. */
    public static List<Diagnostic> of(List<JavacMessage> errors, Project project, ChangedSince changes) {
        if (errors.isEmpty()) {
            return List.of();
        }
        CompileFindings findings = new CompileFindings(project, changes);
        List<Cause> causes = new ArrayList<>(findings.syntax(errors));
        causes.addAll(findings.others(errors));
        causes.sort(Comparator.comparingInt(cause -> errors.indexOf(cause.first())));
        return findings.foldByFix(causes).stream().map(findings::diagnostic).toList();
    }

    private List<Cause> syntax(List<JavacMessage> errors) {
        Map<String, List<JavacMessage>> byFile = new LinkedHashMap<>();
        errors.stream()
                .filter(SyntaxErrors::isOne)
                .forEach(error -> byFile.computeIfAbsent(error.file(), file -> new ArrayList<>())
                        .add(error));
        List<Cause> causes = new ArrayList<>();
        byFile.forEach((file, messages) -> files.read(file)
                .ifPresentOrElse(
                        text -> causes.addAll(new SyntaxErrors(file, text).causes(messages)),
                        () -> causes.add(Cause.of(messages))));
        return causes.stream().map(fixes::orTakeBack).toList();
    }

    private List<Cause> others(List<JavacMessage> errors) {
        Map<String, List<JavacMessage>> byCause = new LinkedHashMap<>();
        errors.stream()
                .filter(error -> !SyntaxErrors.isOne(error))
                .forEach(error -> byCause.computeIfAbsent(fixes.causeOf(error, errors), cause -> new ArrayList<>())
                        .add(error));
        return byCause.values().stream()
                .map(Cause::of)
                .map(fixes::mend)
                .map(fixes::orTakeBack)
                .toList();
    }

    /** Errors that the same change since the last commit mends, and nothing else, have that change as their one cause. */
    private List<Cause> foldByFix(List<Cause> causes) {
        Map<Fix, Cause> byFix = new LinkedHashMap<>();
        List<Cause> folded = new ArrayList<>();
        for (Cause cause : causes) {
            Fix fix = cause.fix();
            Cause known = fix == null ? null : byFix.get(fix);
            if (known == null) {
                folded.add(cause);
            } else {
                Cause both = known.and(cause.messages());
                folded.set(folded.indexOf(known), both);
                cause = both;
            }
            if (fix != null) {
                byFix.put(fix, cause);
            }
        }
        return folded;
    }

    private Diagnostic diagnostic(Cause cause) {
        Fix fix = cause.fix();
        return new Diagnostic(
                        ProblemCode.GF_VERIFY_COMPILE,
                        Severity.ERROR,
                        cause.first().sentence(),
                        "javac",
                        location(cause.first()),
                        "Mend this line; 'mvn test-compile' compiles all of it.")
                .withRelated(cause.others().stream()
                        .map(other -> new Related(location(other), other.sentence()))
                        .toList())
                .withFixes(fix == null ? List.of() : List.of(fix));
    }

    /** The end is known where the message names what stands there. */
    private Location location(JavacMessage message) {
        Optional<String> text = files.read(message.file());
        if (text.isEmpty()) {
            return new Location(message.file(), message.line(), message.column());
        }
        Location start = message.location(text.get());
        OptionalInt at = Symbol.of(message)
                .map(symbol -> MisspeltName.placeOf(symbol.name(), message, text.get()))
                .orElse(OptionalInt.empty());
        int length = Symbol.of(message).map(symbol -> symbol.name().length()).orElse(0);
        int offset = message.offset(text.get());
        boolean sameLine = at.isPresent() && text.get().indexOf('\n', offset) > at.getAsInt();
        return sameLine
                ? new Location(
                        start.file(),
                        start.line(),
                        start.column(),
                        start.line(),
                        start.column() + at.getAsInt() - offset + length)
                : start;
    }
}
