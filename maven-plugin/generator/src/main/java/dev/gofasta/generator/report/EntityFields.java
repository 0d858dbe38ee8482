package dev.gofasta.generator.report;

import dev.gofasta.generator.command.InspectData.Field;
import dev.gofasta.generator.command.InspectData.Relation;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.resource.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what an entity stores: its fields, and those that point to others. */
public final class EntityFields {

    private static final List<String> RELATIONS = List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany");
    private static final Set<String> PRIMITIVES =
            Set.of("int", "long", "short", "byte", "double", "float", "boolean", "char");

    private final Schema schema;
    private final List<Field> fields = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private EntityFields(Schema schema) {
        this.schema = schema;
    }

    /** Reads {@code entity} with its superclasses in the project; {@code schema} knows what its migrations say. */
    public static EntityFields of(Found entity, Sources sources, Schema schema) {
        EntityFields read = new EntityFields(schema);
        lineage(entity, sources).forEach(each -> storedIn(each).forEach(field -> read.add(each.outline(), field)));
        return read;
    }

    /** Returns the fields that {@code entity} stores, those of its superclasses in the project first. */
    public static List<FieldOutline> storedIn(Found entity, Sources sources) {
        List<FieldOutline> stored = new ArrayList<>();
        lineage(entity, sources).forEach(each -> stored.addAll(storedIn(each)));
        return stored;
    }

    private static List<FieldOutline> storedIn(Found found) {
        return found.type().fields().stream()
                .filter(field -> field.isOfInstance()
                        && !field.modifiers().contains("transient")
                        && field.annotation("Transient").isEmpty())
                .toList();
    }

    /** The superclasses that have columns, the furthest first, and the entity itself. */
    private static List<Found> lineage(Found entity, Sources sources) {
        List<Found> lineage = new ArrayList<>(List.of(entity));
        Optional<Found> next = parent(entity, sources);
        while (next.isPresent() && !lineage.contains(next.get())) {
            lineage.add(0, next.get());
            next = parent(next.get(), sources);
        }
        return lineage;
    }

    private static Optional<Found> parent(Found found, Sources sources) {
        return found.type().supertypes().stream()
                .flatMap(supertype -> sources.resolve(found.outline(), supertype).stream())
                .filter(each -> each.type().hasAnnotation("MappedSuperclass", "Entity"))
                .findFirst();
    }

    private void add(Outline outline, FieldOutline field) {
        for (String kind : RELATIONS) {
            if (field.annotation(kind).isPresent()) {
                String action = schema.onDelete(columnOf(field, "_id"))
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .orElse(null);
                relations.add(
                        new Relation(field.name(), kind, targetOf(field.type()), action, outline.at(field.place())));
                return;
            }
        }
        Optional<AnnotationOutline> column = field.annotation("Column");
        String name = columnOf(field, "");
        boolean required = PRIMITIVES.contains(field.type())
                || field.annotation("Id").isPresent()
                || field.annotation("NotNull").isPresent()
                || Resources.attribute(column, "nullable")
                        .filter("false"::equals)
                        .isPresent();
        boolean unique =
                Resources.attribute(column, "unique").filter("true"::equals).isPresent()
                        || field.annotation("Id").isPresent()
                        || schema.isUnique(name);
        fields.add(new Field(field.name(), field.type(), name, !required, unique, outline.at(field.place())));
    }

    private static String columnOf(FieldOutline field, String suffix) {
        return field.annotation(suffix.isEmpty() ? "Column" : "JoinColumn")
                .flatMap(each -> each.text("name"))
                .orElseGet(() -> Name.of(field.name()).snake() + suffix);
    }

    /** Returns what a field of this type points to: of a collection, its elements. */
    public static String targetOf(String type) {
        int arguments = type.indexOf('<');
        String inner = arguments < 0 ? type : type.substring(arguments + 1, type.length() - 1);
        return inner.substring(inner.lastIndexOf('.') + 1);
    }

    /** Returns the fields that hold a value. */
    public List<Field> fields() {
        return List.copyOf(fields);
    }

    /** Returns the fields that point to other entities. */
    public List<Relation> relations() {
        return List.copyOf(relations);
    }
}
