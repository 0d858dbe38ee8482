package dev.gofasta.plugin.status;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.Expressions;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Whether requests let no text pass that is too long for its column: the database would refuse what validation allowed. */
final class DtoComparison implements Comparison {

    private static final int LENGTH_OF_JPA = 255;

    @Override
    public String kind() {
        return "dtos";
    }

    @Override
    public Compared compare(Inspected project) {
        Sources sources = project.sources();
        List<MappedEntity> entities = MappedEntity.in(sources);
        if (entities.isEmpty()) {
            return Compared.skip("the project has no entities");
        }
        List<Diagnostic> drifts = new ArrayList<>();
        for (MappedEntity entity : entities) {
            for (Sources.Found request : sources.named(entity.type().name() + "Request")) {
                for (FieldOutline component : request.type().fields()) {
                    entity.type()
                            .field(component.name())
                            .filter(field -> isTooLong(component, field))
                            .ifPresent(field -> drifts.add(drift(project, entity.type(), request, component, field)));
                }
            }
        }
        return Compared.of(drifts);
    }

    private static boolean isTooLong(FieldOutline component, FieldOutline field) {
        boolean text = component.type().equals("String") && field.type().equals("String");
        OptionalInt column = columnLength(field);
        OptionalInt allowed = allowed(component);
        return text && column.isPresent() && allowed.isPresent() && allowed.getAsInt() > column.getAsInt();
    }

    /** Empty where the column is of another kind than a limited text. */
    private static OptionalInt columnLength(FieldOutline field) {
        boolean ofOtherKind = field.annotations().stream()
                .map(AnnotationOutline::simpleName)
                .anyMatch(name -> name.equals("Lob") || name.equals("JdbcTypeCode") || name.equals("Convert"));
        AnnotationOutline column = field.annotation("Column").orElse(null);
        if (ofOtherKind || column != null && !column.values("columnDefinition").isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> lengths = column == null ? List.of() : column.values("length");
        return lengths.isEmpty() ? OptionalInt.of(LENGTH_OF_JPA) : Expressions.number(lengths.get(0));
    }

    private static OptionalInt allowed(FieldOutline component) {
        return component.annotation("Size").map(size -> size.values("max")).filter(max -> !max.isEmpty()).stream()
                .mapToInt(max -> Expressions.number(max.get(0)).orElse(0))
                .findFirst();
    }

    private static Diagnostic drift(
            Inspected project, TypeOutline entity, Sources.Found request, FieldOutline component, FieldOutline field) {
        int column = columnLength(field).orElseThrow();
        Outline outline = request.outline();
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_DTO,
                        Severity.ERROR,
                        "%s.%s lets %d characters pass, and the column of %s.%s holds %d."
                                .formatted(
                                        request.type().name(),
                                        component.name(),
                                        allowed(component).orElseThrow(),
                                        entity.name(),
                                        field.name(),
                                        column),
                        "gofasta",
                        outline.at(component.place()),
                        "Write @Size(max = " + column + "), or make the column longer by a migration.")
                .withFixes(fix(project, outline, component, column));
    }

    private static List<Fix> fix(Inspected project, Outline outline, FieldOutline component, int column) {
        AnnotationOutline size = component.annotation("Size").orElseThrow();
        String text = project.files().read(outline.path()).orElse("");
        int start =
                TextPlaces.lineStart(text, size.place().line()) + size.place().column() - 1;
        int max = text.indexOf(size.values("max").get(0), text.indexOf("max", start));
        return List.of(Fix.edit(
                "Allow " + column + " characters",
                Applicability.UNSAFE,
                List.of(FixEdit.replace(
                        outline.path(),
                        text,
                        max,
                        max + size.values("max").get(0).length(),
                        String.valueOf(column)))));
    }
}
