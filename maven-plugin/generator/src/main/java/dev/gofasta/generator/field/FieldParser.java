package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.naming.ReservedWords;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code name:string price:decimal email:string:unique}: fields separated by spaces, parts by colons. */
public final class FieldParser {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final List<String> MODIFIERS = List.of("unique");
    private static final Set<String> BASE_COLUMNS = Set.of(
            "id",
            "created_at",
            "updated_at",
            "deleted_at",
            "record_version",
            "is_active",
            "is_deletable",
            "record_active",
            "record_deletable",
            "archived",
            "class",
            "clone",
            "finalize",
            "hash_code",
            "notify",
            "notify_all",
            "to_specification",
            "to_string",
            "wait");

    private FieldParser() {}

    /**
     * Returns the fields in the order they were given.
     *
     * @throws dev.gofasta.generator.problem.ProblemException naming the character at which the text goes wrong
     */
    public static List<Field> parse(String text) {
        List<Field> fields = new ArrayList<>();
        Set<String> columns = new HashSet<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            Field field = parse(tokens.group(), tokens.start() + 1);
            if (!columns.add(field.name().snake())) {
                throw problem(
                        ProblemCode.GF_GEN_DUPLICATE_FIELD,
                        "Field '" + field.name().camel() + "' is given twice, again",
                        tokens.start() + 1,
                        "Give each field once.");
            }
            fields.add(field);
        }
        if (fields.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "A resource needs at least one field.",
                            "Give fields as name:type, for example: name:string price:decimal")
                    .asException();
        }
        return List.copyOf(fields);
    }

    private static Field parse(String token, int position) {
        String[] parts = token.split(":", -1);
        Name name = parseName(parts[0], position);
        int typePosition = position + parts[0].length() + 1;
        if (parts.length < 2 || parts[1].isEmpty()) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_FIELD,
                    "Field '" + parts[0] + "' has no type; one is expected",
                    typePosition,
                    "Write " + parts[0] + ":string. Types: " + String.join(", ", FieldType.keywords()) + ".");
        }
        Field field = Field.of(name.camel(), parseType(parts[1], typePosition));
        int modifierPosition = typePosition + parts[1].length() + 1;
        for (int i = 2; i < parts.length; i++) {
            requireModifier(parts[i], modifierPosition);
            modifierPosition += parts[i].length() + 1;
            field = field.asUnique();
        }
        return field;
    }

    private static Name parseName(String text, int position) {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_NAME,
                    "'" + text + "' is not a field name",
                    position,
                    "Use a letter, then letters, digits or underscores, such as unitPrice.");
        }
        Name name = Name.of(text);
        if (BASE_COLUMNS.contains(name.snake())) {
            throw problem(
                    ProblemCode.GF_GEN_RESERVED_NAME,
                    "'" + text + "' stands for something in every resource already",
                    position,
                    "Leave it out, or choose another name.");
        }
        if (ReservedWords.isJavaKeyword(name.camel()) || ReservedWords.isSqlKeyword(name.snake())) {
            throw problem(
                    ProblemCode.GF_GEN_RESERVED_NAME,
                    "'" + text + "' is a reserved word of "
                            + (ReservedWords.isJavaKeyword(name.camel()) ? "Java" : "SQL"),
                    position,
                    "Choose another name, such as " + name.camel() + "Value.");
        }
        return name;
    }

    private static FieldType parseType(String keyword, int position) {
        return FieldType.of(keyword).orElseThrow(() -> {
            String nearest = Nearest.to(keyword, FieldType.keywords())
                    .map(near -> "Did you mean '" + near + "'? ")
                    .orElse("");
            return problem(
                    ProblemCode.GF_GEN_UNKNOWN_TYPE,
                    "'" + keyword + "' is not a field type",
                    position,
                    nearest + "Types: " + String.join(", ", FieldType.keywords()) + ".");
        });
    }

    private static void requireModifier(String modifier, int position) {
        if (!MODIFIERS.contains(modifier)) {
            throw problem(
                    ProblemCode.GF_GEN_UNKNOWN_MODIFIER,
                    "'" + modifier + "' is not a modifier",
                    position,
                    "Modifiers: " + String.join(", ", MODIFIERS) + ".");
        }
    }

    private static RuntimeException problem(ProblemCode code, String message, int position, String hint) {
        return Problem.of(code, message + " (character " + position + " of the fields).", hint)
                .asException();
    }
}
