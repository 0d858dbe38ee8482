package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link AddResource}.
 *
 * @param name the resource's name as given
 * @param fields its fields, at least one
 * @param starters the version of gofasta's starters to add where the project lacks something, or null to refuse it then
 * @param migrated whether a migration has made its table already, so that none is to be planned
 */
public record ScaffoldRequest(
        String name, List<Field> fields, @Nullable String starters, boolean migrated) {

    public ScaffoldRequest {
        fields = List.copyOf(fields);
    }

    /** Asks for a resource with its migration. */
    public ScaffoldRequest(String name, List<Field> fields, @Nullable String starters) {
        this(name, fields, starters, false);
    }

    /** Asks for a resource in a project that has all it needs. */
    public ScaffoldRequest(String name, List<Field> fields) {
        this(name, fields, null);
    }
}
