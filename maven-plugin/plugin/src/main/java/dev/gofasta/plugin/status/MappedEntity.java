package dev.gofasta.plugin.status;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An entity as its annotations map it, with the names that Spring Boot's naming strategy gives.
 *
 * @param outline the file of its class
 * @param type its class
 * @param table its table
 * @param columns its columns, without those of superclasses outside the project
 */
record MappedEntity(Outline outline, TypeOutline type, String table, List<MappedColumn> columns) {

    private static final Set<String> ELSEWHERE =
            Set.of("Transient", "OneToMany", "ManyToMany", "ElementCollection", "Formula", "Embedded", "EmbeddedId");

    /**
     * A column and the field that it holds.
     *
     * @param outline the file that declares the field
     */
    record MappedColumn(Outline outline, FieldOutline field, String name) {}

    static List<MappedEntity> in(Sources sources) {
        List<MappedEntity> entities = new ArrayList<>();
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.types()) {
                if (type.hasAnnotation("Entity") && outline.imports().stream().anyMatch(MappedEntity::isOfJpa)) {
                    entities.add(of(sources, outline, type));
                }
            }
        }
        return entities;
    }

    /** Entities of other mappers have the same annotation in other packages. */
    private static boolean isOfJpa(Outline.Import each) {
        return each.name().startsWith("jakarta.persistence.");
    }

    private static MappedEntity of(Sources sources, Outline outline, TypeOutline type) {
        String table = type.annotation("Table")
                .flatMap(annotation -> annotation.text("name"))
                .orElseGet(() -> snake(type.annotation("Entity")
                        .flatMap(annotation -> annotation.text("name"))
                        .orElse(type.name())));
        List<MappedColumn> columns = new ArrayList<>();
        addColumns(sources, outline, type, columns);
        return new MappedEntity(outline, type, table.replaceAll("[\"`\\[\\]]", ""), columns);
    }

    private static void addColumns(Sources sources, Outline outline, TypeOutline type, List<MappedColumn> columns) {
        for (String supertype : type.supertypes()) {
            String name = supertype.replaceAll("<.*", "");
            sources.named(name).stream()
                    .filter(found -> found.type().hasAnnotation("MappedSuperclass", "Entity"))
                    .findFirst()
                    .ifPresent(found -> addColumns(sources, found.outline(), found.type(), columns));
        }
        for (FieldOutline field : type.fields()) {
            column(sources, field).ifPresent(name -> columns.add(new MappedColumn(outline, field, name)));
        }
    }

    private static Optional<String> column(Sources sources, FieldOutline field) {
        boolean elsewhere = !field.isOfInstance()
                || field.modifiers().contains("transient")
                || field.annotations().stream().anyMatch(each -> ELSEWHERE.contains(each.simpleName()))
                || sources.named(field.type()).stream()
                        .anyMatch(found -> found.type().hasAnnotation("Embeddable"));
        boolean inverse = field.annotation("OneToOne")
                .filter(one -> !one.values("mappedBy").isEmpty())
                .isPresent();
        if (elsewhere || inverse) {
            return Optional.empty();
        }
        boolean reference = field.annotation("ManyToOne").isPresent()
                || field.annotation("OneToOne").isPresent();
        Optional<AnnotationOutline> named = field.annotation(reference ? "JoinColumn" : "Column");
        return Optional.of(named.flatMap(annotation -> annotation.text("name"))
                .map(name -> name.replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT))
                .orElseGet(() -> snake(field.name()) + (reference ? "_id" : "")));
    }

    private static String snake(String name) {
        return Name.of(name).snake();
    }
}
