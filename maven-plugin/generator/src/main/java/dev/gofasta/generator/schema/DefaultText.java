package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldText;
import dev.gofasta.generator.field.FieldType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way back from a column's default to that of a field. */
final class DefaultText {

    private static final Pattern CAST =
            Pattern.compile("^(.*)::[\\w ]+(?:\\(\\d+(?:,\\d+)?\\))?( with(?:out)? time zone)?$");
    private static final Pattern QUOTED = Pattern.compile("^(?:_\\w+|N)?'(.*)'$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern CLOCK =
            Pattern.compile("now\\(\\)|current_(timestamp|date)|utc_|strftime|date\\('now'\\)|curdate");

    private DefaultText() {}

    /** Returns {@code expression} as the field grammar writes it, or empty where it has no words for it. */
    static Optional<String> of(Database database, FieldType type, String expression) {
        String bare = bare(expression.strip());
        boolean timed = type == FieldType.TIME || type == FieldType.DATE;
        if (timed && CLOCK.matcher(bare.toLowerCase(Locale.ROOT)).find()) {
            return Optional.of(Field.NOW);
        }
        Matcher quoted = QUOTED.matcher(bare);
        String text = quoted.matches() ? unquoted(database, quoted.group(1)) : null;
        return switch (type) {
            case BOOL -> flag(bare);
            case INT, LONG, FLOAT, DECIMAL, DOUBLE ->
                Optional.of(text == null ? bare : text)
                        .filter(value -> NUMBER.matcher(value).matches());
            case STRING, TEXT, UUID, DATE -> Optional.ofNullable(text).map(FieldText::encoded);
            case ENUM -> Optional.ofNullable(text).map(value -> value.toLowerCase(Locale.ROOT));
            case TIME -> Optional.ofNullable(text).flatMap(DefaultText::time).map(FieldText::encoded);
            default -> Optional.empty();
        };
    }

    /** Takes away parentheses around the whole, and casts behind it. */
    private static String bare(String expression) {
        Matcher cast = CAST.matcher(expression);
        if (cast.matches()) {
            return bare(cast.group(1).strip());
        }
        boolean wrapped = expression.startsWith("(") && expression.endsWith(")");
        return wrapped ? bare(expression.substring(1, expression.length() - 1).strip()) : expression;
    }

    private static String unquoted(Database database, String text) {
        String plain = text.replace("''", "'");
        return database == Database.MYSQL ? plain.replaceAll("\\\\(.)", "$1") : plain;
    }

    private static Optional<String> flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of("true");
            case "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** What has no offset is in UTC. */
    private static Optional<String> time(String text) {
        String iso = text.replace(' ', 'T');
        if (iso.matches(".*[+-]\\d\\d")) {
            iso += ":00";
        } else if (!iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
            iso += "Z";
        }
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant().toString());
        } catch (DateTimeException ex) {
            return Optional.empty();
        }
    }
}
