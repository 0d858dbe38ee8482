package dev.gofasta.generator.command;

import java.util.List;

/**
 * What {@link AddResource} answers.
 *
 * @param resource the resource's class name
 * @param table its table
 * @param path its URL path
 * @param migration the version of its migration
 * @param fields its fields as name and type
 */
public record ScaffoldData(String resource, String table, String path, String migration, List<FieldData> fields) {

    /** One field of the answer. */
    public record FieldData(String name, String type, boolean unique) {}
}
