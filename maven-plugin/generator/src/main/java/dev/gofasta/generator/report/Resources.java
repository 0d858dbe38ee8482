package dev.gofasta.generator.report;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The resources of a project: its entities, and which other classes belong to which of them. */
public final class Resources {

    private final Map<String, Found> entities = new TreeMap<>();

    /** Finds the resources of {@code sources}. */
    public Resources(Sources sources) {
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.types()) {
                if (type.annotation("Entity").isPresent() || isRow(outline, type, sources)) {
                    entities.putIfAbsent(type.name(), new Found(outline, type));
                }
            }
        }
    }

    /** Returns whether a file with this content may hold an entity. */
    public static boolean mayHoldEntity(String text) {
        return text.contains("@Entity") || text.contains("Entity;") || text.contains(".model;");
    }

    /** Without JPA nothing marks what is stored, but its package and its repository. */
    private static boolean isRow(Outline outline, TypeOutline type, Sources sources) {
        return type.kind() == TypeOutline.Kind.RECORD
                && !outline.packageName().endsWith(".dto")
                && !sources.named(type.name() + "Repository").isEmpty();
    }

    /** Returns the names of all resources, sorted. */
    public Set<String> names() {
        return entities.keySet();
    }

    /** Returns the entity of this name. */
    public Optional<Found> entity(String name) {
        return Optional.ofNullable(entities.get(name));
    }

    /** Returns the resource that a class called {@code type} belongs to: the longest name that it begins with. */
    public Optional<String> ownerOf(String type) {
        String owner = null;
        for (String name : entities.keySet()) {
            boolean begins = type.startsWith(name)
                    && (type.length() == name.length() || !Character.isLowerCase(type.charAt(name.length())));
            if (begins && (owner == null || name.length() > owner.length())) {
                owner = name;
            }
        }
        return Optional.ofNullable(owner);
    }

    /** Returns the table of an entity. */
    public static String tableOf(TypeOutline entity) {
        boolean isJpa = entity.annotation("Entity").isPresent();
        return entity.annotation("Table")
                .flatMap(each -> each.text("name"))
                .or(() -> entity.annotation("Entity")
                        .flatMap(each -> each.text("name"))
                        .map(each -> Name.of(each).snake()))
                .orElseGet(() -> isJpa
                        ? Name.of(entity.name()).snake()
                        : Name.of(entity.name()).snakePlural());
    }

    /** Returns an attribute of an annotation, as written. */
    static Optional<String> attribute(Optional<AnnotationOutline> annotation, String name) {
        return annotation.flatMap(each -> each.values(name).stream().findFirst());
    }
}
