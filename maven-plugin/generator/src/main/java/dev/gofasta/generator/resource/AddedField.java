package dev.gofasta.generator.resource;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import java.util.List;
import java.util.Map;

/**
 * A field that a resource gains.
 *
 * @param field the field
 * @param view what the templates see of it
 */
record AddedField(Field field, Map<String, Object> view) {

    static List<AddedField> of(ResourceModel model, List<Field> fields) {
        List<Map<String, Object>> views = model.view().of(fields);
        return fields.stream()
                .map(field -> new AddedField(field, views.get(fields.indexOf(field))))
                .toList();
    }

    String text(String key) {
        return String.valueOf(view.get(key));
    }

    /** Returns a value for a test that stores nothing which could be pointed to. */
    String sample() {
        return field.scalar() ? text("sample") : field.toMany() ? "Set.of()" : "null";
    }

    /** Returns another such value. */
    String otherSample() {
        return field.scalar() ? text("otherSample") : sample();
    }
}
