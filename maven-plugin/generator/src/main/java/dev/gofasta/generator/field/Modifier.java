package dev.gofasta.generator.field;

import static dev.gofasta.generator.field.FieldType.BOOL;
import static dev.gofasta.generator.field.FieldType.BYTES;
import static dev.gofasta.generator.field.FieldType.DATE;
import static dev.gofasta.generator.field.FieldType.DECIMAL;
import static dev.gofasta.generator.field.FieldType.DOUBLE;
import static dev.gofasta.generator.field.FieldType.DURATION;
import static dev.gofasta.generator.field.FieldType.ENUM;
import static dev.gofasta.generator.field.FieldType.FLOAT;
import static dev.gofasta.generator.field.FieldType.INT;
import static dev.gofasta.generator.field.FieldType.JSON;
import static dev.gofasta.generator.field.FieldType.LONG;
import static dev.gofasta.generator.field.FieldType.REFERENCES;
import static dev.gofasta.generator.field.FieldType.STRING;
import static dev.gofasta.generator.field.FieldType.TEXT;
import static dev.gofasta.generator.field.FieldType.TIME;
import static dev.gofasta.generator.field.FieldType.UUID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of a field beyond its type; written after it, separated by colons. */
public enum Modifier {
    OPTIONAL("optional", null, "may be null", EnumSet.allOf(FieldType.class)),
    UNIQUE(
            "unique",
            null,
            "no two live rows share a value",
            EnumSet.of(STRING, INT, LONG, FLOAT, DECIMAL, UUID, TIME, DATE, ENUM, REFERENCES)),
    INDEX(
            "index",
            null,
            "has an index",
            EnumSet.of(STRING, INT, LONG, FLOAT, DOUBLE, DECIMAL, BOOL, UUID, TIME, DATE, DURATION, ENUM)),
    DEFAULT(
            "default",
            "value",
            "holds when the client leaves the field out",
            EnumSet.complementOf(EnumSet.of(JSON, BYTES, REFERENCES))),
    LENGTH("length", "80", "most characters, or bytes", EnumSet.of(STRING, TEXT, BYTES)),
    PRECISION("precision", "12,4", "all digits, and those after the point", EnumSet.of(FLOAT, DECIMAL)),
    MIN("min", "1", "least value, or fewest characters", EnumSet.of(STRING, TEXT, INT, LONG, FLOAT, DOUBLE, DECIMAL)),
    MAX("max", "100", "greatest value", EnumSet.of(INT, LONG, FLOAT, DOUBLE, DECIMAL)),
    EMAIL("email", null, "is an e-mail address, stored in small letters", EnumSet.of(STRING)),
    MANY("many", null, "several, through a join table", EnumSet.of(REFERENCES)),
    ON_DELETE(
            "onDelete",
            "restrict",
            "what archiving the other does: restrict, cascade or unset",
            EnumSet.of(REFERENCES));

    private final String keyword;
    private final @Nullable String example;
    private final String meaning;
    private final Set<FieldType> types;

    Modifier(String keyword, @Nullable String example, String meaning, Set<FieldType> types) {
        this.keyword = keyword;
        this.example = example;
        this.meaning = meaning;
        this.types = types;
    }

    /** Returns the word that names this modifier in the field grammar. */
    public String keyword() {
        return keyword;
    }

    /** Returns how this modifier is written, such as {@code length=80}. */
    public String form() {
        return example == null ? keyword : keyword + "=" + example;
    }

    /** Returns what this modifier says of a field, as the end of a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Returns whether a value follows the word. */
    boolean hasValue() {
        return example != null;
    }

    /** Returns whether a field of {@code type} can have this modifier. */
    public boolean appliesTo(FieldType type) {
        return types.contains(type);
    }

    static Optional<Modifier> of(String keyword) {
        return Arrays.stream(values())
                .filter(modifier -> modifier.keyword.equals(keyword))
                .findFirst();
    }

    static List<String> keywordsFor(FieldType type) {
        return Arrays.stream(values())
                .filter(modifier -> modifier.appliesTo(type))
                .map(Modifier::form)
                .toList();
    }
}
