package dev.gofasta.generator.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AddFields} and {@link AddRelation} answer.
 *
 * @param resource the class name of the resource that gains the fields
 * @param table its table
 * @param migration the version of the migration, or null where all fields were there
 * @param fields the fields
 */
public record FieldsData(
        String resource, String table, @Nullable String migration, List<ScaffoldData.FieldData> fields) {}
