package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.MissingPart;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to say when migrations meet a schema that came about in another way. */
final class SchemaNotes {

    private static final String DDL_AUTO = "spring.jpa.hibernate.ddl-auto";
    private static final String BASELINE = "spring.flyway.baseline-on-migrate";
    private static final Set<String> HARMLESS = Set.of("none", "validate");

    private SchemaNotes() {}

    /** Returns warnings about the schema of {@code module}, to which {@code added} is added. */
    static List<Diagnostic> of(ProjectFiles files, Module module, List<MissingPart> added) {
        List<Diagnostic> notes = new ArrayList<>();
        module.configuration(DDL_AUTO)
                .filter(value -> !HARMLESS.contains(value))
                .ifPresent(value -> notes.add(ddlAuto(value)));
        boolean newToFlyway = added.stream().anyMatch(part -> part.name().contains("flyway"));
        if (newToFlyway && module.configuration(BASELINE).isEmpty()) {
            entity(files, module).ifPresent(path -> notes.add(noBaseline(path)));
        }
        return notes;
    }

    private static Optional<String> entity(ProjectFiles files, Module module) {
        return files.list(module.mainJava(""), ".java").stream()
                .filter(path -> files.read(path).filter(CodeText::isEntity).isPresent())
                .findFirst();
    }

    private static Diagnostic ddlAuto(String value) {
        return warning(
                ProblemCode.GF_PROJECT_DDL_AUTO,
                DDL_AUTO + " is " + value
                        + ": Hibernate changes tables on its own, and the next migration meets a schema"
                        + " that no migration made.",
                "Once every table has a migration, set it to validate.");
    }

    private static Diagnostic noBaseline(String entity) {
        return warning(
                ProblemCode.GF_PROJECT_NO_BASELINE,
                "The application has tables of its own (" + entity
                        + ") and now gets Flyway, which refuses to start on a"
                        + " schema that has tables and no history.",
                "Set " + BASELINE
                        + "=true and spring.flyway.baseline-version=0, so that the first migration runs on such"
                        + " a database too; write migrations for the tables that are there, as tests start from an"
                        + " empty one.");
    }

    private static Diagnostic warning(ProblemCode code, String message, String hint) {
        return new Diagnostic(code, Severity.WARNING, message, "gofasta", null, hint);
    }
}
