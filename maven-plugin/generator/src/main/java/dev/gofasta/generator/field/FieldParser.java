package dev.gofasta.generator.field;

import static dev.gofasta.generator.field.Part.problem;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code name:string price:decimal:min=0 status:enum=draft,sold owner:references}: fields separated by spaces, each a
 * name, a type and modifiers separated by colons. Nothing in it needs quotes in bash, zsh or fish.
 */
public final class FieldParser {

    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private FieldParser() {}

    /**
     * Returns the fields in the order they were given.
     *
     * @throws dev.gofasta.generator.problem.ProblemException naming the character at which the text goes wrong
     */
    public static List<Field> parse(String text) {
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            Field field = parse(Part.split(tokens.group(), tokens.start() + 1));
            requireNew(field, names, tokens.start() + 1);
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

    /** A reference takes two names: its own, and that of its ids. */
    private static void requireNew(Field field, Set<String> names, int position) {
        Set<String> own = new HashSet<>(field.takenNames());
        for (String name : own) {
            if (!names.add(name)) {
                throw problem(
                        ProblemCode.GF_GEN_DUPLICATE_FIELD,
                        "Field '" + Name.of(name).camel() + "' is given twice, again",
                        position,
                        "Give each field once.");
            }
        }
    }

    private static Field parse(List<Part> parts) {
        Part first = parts.get(0);
        Name name = Names.requireField(first.text(), first.position());
        if (parts.size() < 2 || parts.get(1).text().isEmpty()) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_FIELD,
                    "Field '" + first.text() + "' has no type; one is expected",
                    first.position() + first.text().length() + 1,
                    "Write " + first.text() + ":string. " + types());
        }
        FieldType type = parseType(parts.get(1));
        FieldBuilder field = new FieldBuilder(name, type, parts.get(1));
        for (Part part : parts.subList(2, parts.size())) {
            field.add(parseModifier(part, type), part);
        }
        return field.build(first.position());
    }

    private static FieldType parseType(Part part) {
        return FieldType.of(part.keyword())
                .orElseThrow(() -> problem(
                        ProblemCode.GF_GEN_UNKNOWN_TYPE,
                        "'" + part.keyword() + "' is not a field type",
                        part.position(),
                        nearest(part.keyword(), FieldType.keywords()) + types()));
    }

    private static Modifier parseModifier(Part part, FieldType type) {
        List<String> allowed = Modifier.keywordsFor(type);
        String hint = "Modifiers of " + type.keyword() + ": " + String.join(", ", allowed) + ".";
        Modifier modifier = Modifier.of(part.keyword())
                .orElseThrow(() -> problem(
                        ProblemCode.GF_GEN_UNKNOWN_MODIFIER,
                        "'" + part.keyword() + "' is not a modifier",
                        part.position(),
                        nearest(part.keyword(), allowed) + hint));
        if (!modifier.appliesTo(type)) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_MODIFIER,
                    "A field of type " + type.keyword() + " can't have the modifier '" + modifier.keyword() + "'",
                    part.position(),
                    hint);
        }
        return modifier;
    }

    private static String nearest(String word, List<String> candidates) {
        return Nearest.to(
                        word,
                        candidates.stream()
                                .map(each -> each.replaceAll("=.*", ""))
                                .toList())
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
    }

    private static String types() {
        return "Types: " + String.join(", ", FieldType.keywords()) + ".";
    }
}
