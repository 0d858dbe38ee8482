package dev.gofasta.generator.migration;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that rows which are there get in new columns that are required. */
final class Backfill {

    private final Map<Field, String> tokens = new HashMap<>();
    private final Map<Field, String> values = new HashMap<>();

    /**
     * Reads the values.
     *
     * @param fields the fields
     * @param text what they were read from
     * @param given one value, or {@code name=value} for each, separated by commas; empty for none
     */
    Backfill(List<Field> fields, String text, String given) {
        List<String> written = MigrationName.arguments(text);
        List<Field> needing = fields.stream().filter(this::isNeeded).toList();
        for (int i = 0; i < fields.size(); i++) {
            tokens.put(fields.get(i), written.get(i));
        }
        for (Field field : needing) {
            String key = field.name().camel() + "=";
            for (String part : needing.size() == 1 ? List.of(given) : List.of(given.split(","))) {
                if (part.startsWith(key)) {
                    values.put(field, part.substring(key.length()));
                } else if (needing.size() == 1 && !part.isEmpty()) {
                    values.put(field, part);
                }
            }
        }
    }

    boolean isNeeded(Field field) {
        return !field.optional() && field.defaultValue() == null && !field.toMany();
    }

    /**
     * Returns {@code field} with its value as default.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, or it is no value of the field's type
     */
    Field fill(Field field) {
        String value = values.get(field);
        String name = field.name().camel();
        if (value == null) {
            throw Problem.of(
                            ProblemCode.GF_GEN_NEEDS_BACKFILL,
                            "'" + name + "' is required, and rows that are there already have no value for it.",
                            "Make it optional, give it a default, or say what they get: -Dbackfill=" + name + "=...")
                    .asException();
        }
        // The grammar of fields checks the value as that of a default.
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return FieldParser.parse(tokens.get(field) + ":default=" + encoded).get(0);
    }
}
