package dev.gofasta.plugin.sourcelint;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.compile.JavacMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes findings of the warnings of javac. */
public record WarningFindings(ProjectFiles files, ChangedSince changes) {

    private static final Pattern CAST = Pattern.compile("\\([^()]*\\)\\s*");

    /** Returns the findings in the order of {@code warnings}. */
    public List<Diagnostic> of(List<JavacMessage> warnings) {
        return warnings.stream().map(this::finding).toList();
    }

    private Diagnostic finding(JavacMessage warning) {
        Optional<String> text = files.read(warning.file());
        Location place = text.map(warning::location)
                .orElseGet(() -> new Location(warning.file(), warning.line(), warning.column()));
        return new Diagnostic(
                        ProblemCode.GF_VERIFY_LINT,
                        Severity.WARNING,
                        warning.sentence(),
                        "javac",
                        place,
                        "Mend this line, or say with @SuppressWarnings that it is meant.")
                .withFixes(text.map(source -> fixes(warning, source)).orElse(List.of()));
    }

    private List<Fix> fixes(JavacMessage warning, String text) {
        int offset = warning.offset(text);
        List<Fix> fixes = new ArrayList<>();
        if (warning.text().startsWith("redundant cast")) {
            Matcher cast = CAST.matcher(text);
            if (cast.region(offset, text.length()).lookingAt()) {
                FixEdit edit = FixEdit.replace(warning.file(), text, cast.start(), cast.end(), "");
                fixes.add(Fix.edit("Leave out the cast", Applicability.SAFE, List.of(edit)));
            }
        }
        if (fixes.isEmpty()) {
            changes.takeBackAt(new Location(warning.file(), warning.line(), 0)).ifPresent(fixes::add);
        }
        Suppression.fix(warning.text(), warning.file(), text, offset).ifPresent(fixes::add);
        return fixes;
    }
}
