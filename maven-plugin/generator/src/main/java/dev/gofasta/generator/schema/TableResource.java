package dev.gofasta.generator.schema;

import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table is to a project.
 *
 * @param table its name
 * @param kind what it is
 * @param name the resource that it holds, or that has the field it stands for; null where it is neither
 * @param fields the resource's fields in the field grammar, those of columns first
 * @param notes what the table has that the fields do not say, or that could be said in two ways
 * @param missing what it lacks of what every table of a resource has
 * @param obstacle why it is no resource, or null
 */
public record TableResource(
        String table,
        Kind kind,
        @Nullable Name name,
        List<String> fields,
        List<String> notes,
        List<String> missing,
        @Nullable String obstacle) {

    /** What a table can be. */
    public enum Kind {
        /** The rows of a resource. */
        RESOURCE,
        /** The pairs of a field that points to several. */
        JOIN,
        /** Something that no resource is made of. */
        OTHER
    }

    public TableResource {
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
    }

    static TableResource other(String table, String obstacle, List<String> missing) {
        return new TableResource(table, Kind.OTHER, null, List.of(), List.of(), missing, obstacle);
    }

    static TableResource join(String table, Name owner) {
        return new TableResource(table, Kind.JOIN, owner, List.of(), List.of(), List.of(), null);
    }

    /** Returns the fields as they are given to a command. */
    public String fieldText() {
        return String.join(" ", fields);
    }

    /** Returns the tables of other resources that the fields point to. */
    Set<String> targets() {
        return fields.isEmpty()
                ? Set.of()
                : FieldParser.parse(fieldText()).stream()
                        .filter(field -> !field.scalar())
                        .map(field -> field.requireReference().target().snakePlural())
                        .filter(target -> !target.equals(table))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
