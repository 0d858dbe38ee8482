package dev.gofasta.generator.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AddResource} answers.
 *
 * @param resource the resource's class name
 * @param table its table
 * @param path its URL path, or null where no controller was asked for
 * @param migration the version of its migration, or null where none was asked for
 * @param fields its fields as name and type
 */
public record ScaffoldData(
        String resource,
        String table,
        @Nullable String path,
        @Nullable String migration,
        List<FieldData> fields) {

    /** One field of the answer. */
    public record FieldData(String name, String type, boolean unique) {}
}
