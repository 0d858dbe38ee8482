package dev.gofasta.generator.field;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that rows which are there get in new columns that are required. */
public final class Backfill {

    private final String table;
    private final Map<String, String> values = new HashMap<>();

    private Backfill(String table) {
        this.table = table;
    }

    /**
     * Reads the values.
     *
     * @param table the table that the columns come to
     * @param fields the new fields
     * @param given one value, or {@code name=value} for each field that needs one, separated by commas; empty for none
     * @throws ProblemException GF_USAGE_INVALID_VALUE when there is a value and no field that needs it
     */
    public static Backfill of(String table, List<Field> fields, String given) {
        List<Field> needing = fields.stream().filter(field -> isNeeded(field)).toList();
        if (needing.isEmpty() && !given.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "There is nothing to backfill: no new field is required without a default.",
                            "Leave -Dbackfill out.")
                    .asException();
        }
        Backfill backfill = new Backfill(table);
        for (Field field : needing) {
            String name = field.name().camel();
            for (String part : needing.size() == 1 ? List.of(given) : List.of(given.split(","))) {
                if (part.startsWith(name + "=")) {
                    backfill.values.put(name, part.substring(name.length() + 1));
                } else if (needing.size() == 1 && !part.isEmpty()) {
                    backfill.values.put(name, part);
                }
            }
        }
        return backfill;
    }

    private static boolean isNeeded(Field field) {
        return field.required() && !field.toMany();
    }

    /** Returns whether a field of this kind can have a value in SQL that is the same for all rows. */
    private static boolean isPossible(Field field) {
        return !field.unique() && field.type() != FieldType.JSON && field.type() != FieldType.BYTES;
    }

    /**
     * Returns what rows get for {@code field}, in the spelling of a default, or null where it needs nothing.
     *
     * @throws ProblemException GF_GEN_NEEDS_BACKFILL when nothing says what they get, or GF_GEN_INVALID_MODIFIER when the field
     *     can't hold it
     */
    public @Nullable String valueFor(Field field) {
        if (!isNeeded(field)) {
            return null;
        }
        String value = values.get(field.name().camel());
        if (value == null || !isPossible(field)) {
            throw missing(field);
        }
        FieldType type = field.toOne() ? FieldType.UUID : field.type();
        String text = DefaultValues.spelling(type, value);
        String reason = DefaultValues.rejection(type, field.limits(), field.values(), text);
        if (reason != null) {
            throw refused(field, value, reason, DefaultValues.hint(type, field.values(), text));
        }
        return text;
    }

    private ProblemException missing(Field field) {
        String name = field.name().camel();
        boolean possible = isPossible(field);
        String reason = field.unique()
                ? "'" + name + "' is unique, and every row of " + table + " would get the same value."
                : "Rows of " + table + " that are there already have no value for '" + name + "', which is required.";
        String ways = !possible
                ? "; no value could be the right one for all rows"
                : (field.scalar() ? ", or :default=<value>" : "") + ", or give -Dbackfill=" + name + "=<"
                        + (field.toOne() ? "id" : "value") + "> for the rows that are there";
        return Problem.of(
                        ProblemCode.GF_GEN_NEEDS_BACKFILL,
                        reason,
                        "Write " + name + ":" + field.type().keyword() + ":optional" + ways + ".")
                .asException();
    }

    private static ProblemException refused(Field field, String value, String reason, @Nullable String hint) {
        return Problem.of(
                        ProblemCode.GF_GEN_INVALID_MODIFIER,
                        "The value '" + value + "' for rows without '"
                                + field.name().camel() + "' " + reason + ".",
                        Objects.requireNonNullElse(hint, "").replace("default=", "backfill="))
                .asException();
    }
}
