package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.BeanRegistration;
import dev.gofasta.wiring.Finding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends the bean graph: by a bean method for a class that is there, or by a proxy in a circle. */
final class WiringFixes {

    private static final String LAZY = "org.springframework.context.annotation.Lazy";
    private static final Pattern PARAMETER = Pattern.compile("(?:final\\s+)?[\\w.]+(?:<[^;{}()]*>)?\\s+$");

    private final Project project;
    private final BeanRegistration registration;

    WiringFixes(Project project, Module module, ApplicationClass application) {
        this.project = project;
        this.registration = new BeanRegistration(project.files(), module, application);
    }

    List<Fix> of(Finding finding, Location place) {
        Optional<Fix> fix = switch (finding.kind()) {
            case UNREGISTERED -> registration.fix(finding.place().className());
            case MISSING -> onlyCandidate(finding).flatMap(registration::fix);
            case CIRCULAR -> lazy(place);
            default -> Optional.empty();
        };
        return fix.map(List::of).orElse(List.of());
    }

    /** The one class that would do, were it a bean. */
    private static Optional<String> onlyCandidate(Finding finding) {
        return finding.related().size() == 1
                ? Optional.of(finding.related().get(0).place().className())
                : Optional.empty();
    }

    /** The place is the name of a parameter; the annotation stands before its type. */
    private Optional<Fix> lazy(Location place) {
        Optional<String> text = project.files().read(place.file());
        if (text.isEmpty() || place.line() == 0 || place.column() == 0) {
            return Optional.empty();
        }
        String before = text.get();
        int at = 0;
        for (int i = 1; i < place.line(); i++) {
            at = before.indexOf('\n', at) + 1;
        }
        int name = at + place.column() - 1;
        Matcher declared = PARAMETER.matcher(before.substring(0, name));
        if (!declared.find()) {
            return Optional.empty();
        }
        String lazy = before.substring(0, declared.start()) + "@Lazy " + before.substring(declared.start());
        try {
            String after = JavaEditor.of(place.file(), lazy).addImport(LAZY).result();
            return Optional.of(Fix.edit(
                    "Break the circle with @Lazy",
                    Applicability.UNSAFE,
                    List.of(FixEdit.between(place.file(), before, after))));
        } catch (ProblemException ex) {
            // It was no parameter after all.
            return Optional.empty();
        }
    }
}
