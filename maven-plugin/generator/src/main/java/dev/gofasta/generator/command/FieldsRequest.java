package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link AddFields}.
 *
 * @param name the name of the resource as given
 * @param fields the fields that it gains, at least one
 * @param backfill what rows get that are older than a required field, or null
 */
public record FieldsRequest(
        String name, List<Field> fields, @Nullable String backfill) {

    public FieldsRequest {
        fields = List.copyOf(fields);
    }
}
