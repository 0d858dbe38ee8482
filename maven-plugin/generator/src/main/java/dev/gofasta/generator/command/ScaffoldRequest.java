package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.List;

/**
 * What is asked of {@link AddResource}.
 *
 * @param name the resource's name as given
 * @param fields its fields, at least one
 */
public record ScaffoldRequest(String name, List<Field> fields) {

    public ScaffoldRequest {
        fields = List.copyOf(fields);
    }
}
