package dev.gofasta.generator.field;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value that rows get which are older than a required field. */
public final class Backfill {

    private Backfill() {}

    /**
     * Returns {@code value} as a literal in the SQL of PostgreSQL.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_INVALID_MODIFIER when {@code field} can't hold it
     */
    public static String sql(Field field, String value) {
        FieldType type = field.toOne() ? FieldType.UUID : field.type();
        String text = DefaultValues.spelling(type, value);
        String reason = DefaultValues.rejection(type, field.limits(), field.values(), text);
        if (reason != null) {
            throw refused(field, value, reason, DefaultValues.hint(type, field.values(), text));
        }
        return field.toOne() ? "'" + text + "'" : Defaults.sql(field, text);
    }

    /** Returns whether a field of this kind can have a value in SQL that is the same for all rows. */
    public static boolean isPossible(Field field) {
        return !field.unique() && field.type() != FieldType.JSON && field.type() != FieldType.BYTES;
    }

    private static RuntimeException refused(Field field, String value, String reason, @Nullable String hint) {
        return Problem.of(
                        ProblemCode.GF_GEN_INVALID_MODIFIER,
                        "The value '" + value + "' for rows without '"
                                + field.name().camel() + "' " + reason + ".",
                        Objects.requireNonNullElse(hint, "").replace("default=", "backfill="))
                .asException();
    }
}
