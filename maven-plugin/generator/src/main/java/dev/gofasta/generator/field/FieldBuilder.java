package dev.gofasta.generator.field;

import static dev.gofasta.generator.field.Part.problem;

import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.DerivedQueries;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a field together from the parts of its text, and refuses what does not go together. */
final class FieldBuilder {

    private static final int SHORTEST_ADDRESS = 6;

    private final Name name;
    private final FieldType type;
    private final Part typePart;
    private final Map<Modifier, Part> modifiers = new EnumMap<>(Modifier.class);

    FieldBuilder(Name name, FieldType type, Part typePart) {
        this.name = name;
        this.type = type;
        this.typePart = typePart;
    }

    void add(Modifier modifier, Part part) {
        if (modifiers.put(modifier, part) != null) {
            throw invalid(part, "'" + modifier.keyword() + "' is given twice", "Give each modifier once.");
        }
        String value = part.value();
        if (modifier.hasValue() && (value == null || value.isEmpty() && modifier != Modifier.DEFAULT)) {
            throw invalid(part, "'" + modifier.keyword() + "' needs a value", "Write " + modifier.form() + ".");
        }
        if (!modifier.hasValue() && value != null) {
            throw invalid(part, "'" + modifier.keyword() + "' takes no value", "Write " + modifier.form() + ".");
        }
    }

    Field build(int position) {
        refuseTogether(Modifier.OPTIONAL, Modifier.DEFAULT, "a missing value would be both null and the default");
        refuseTogether(Modifier.MANY, Modifier.OPTIONAL, "several may be none anyway");
        refuseTogether(Modifier.MANY, Modifier.UNIQUE, "a join table has each pair once anyway");
        refuseTogether(Modifier.UNIQUE, Modifier.DEFAULT, "the second row with the default would be refused");
        refuseTogether(Modifier.EMAIL, Modifier.MIN, "an address has a form of its own");
        refuseTogether(Modifier.EMAIL, Modifier.DEFAULT, "nobody has the address of everybody");
        requireQueryable(position);
        List<String> values = values();
        Limits limits = new LimitParser(type).parse(modifiers);
        requireRoomForAddress(limits);
        Reference reference = reference();
        Part given = modifiers.get(Modifier.DEFAULT);
        String defaultValue = given == null ? null : DefaultValues.parse(type, limits, values, given);
        return new Field(name, type, Field.flags(modifiers.keySet()), limits, defaultValue, values, reference);
    }

    /** What is unique, or points elsewhere, becomes part of the name of a query, in which Spring Data reads words like And. */
    private void requireQueryable(int position) {
        boolean queried = modifiers.containsKey(Modifier.UNIQUE) || type == FieldType.REFERENCES;
        if (queried && !DerivedQueries.canName(name)) {
            throw problem(
                    ProblemCode.GF_GEN_RESERVED_NAME,
                    "Spring Data would not read '" + name.camel() + "' as one word in the name of a query",
                    position,
                    "Choose a name without a part that Spring Data knows, such as And, Or, In, Is, Like or Not.");
        }
    }

    private void refuseTogether(Modifier one, Modifier other, String reason) {
        Part part = modifiers.get(other);
        if (modifiers.containsKey(one) && part != null) {
            throw invalid(
                    part,
                    "'" + one.keyword() + "' and '" + other.keyword() + "' don't go together: " + reason,
                    "Leave one of them out.");
        }
    }

    private void requireRoomForAddress(Limits limits) {
        Part length = modifiers.get(Modifier.LENGTH);
        if (length != null && modifiers.containsKey(Modifier.EMAIL) && limits.length() < SHORTEST_ADDRESS) {
            throw invalid(
                    length,
                    "No e-mail address fits into " + limits.length() + " characters",
                    "Use at least " + SHORTEST_ADDRESS + "; addresses have up to 254.");
        }
    }

    private List<String> values() {
        String given = typePart.value();
        if (type != FieldType.ENUM) {
            if (given != null && type != FieldType.REFERENCES) {
                throw invalid(
                        typePart,
                        "'" + type.keyword() + "' takes no value",
                        "Write " + name.camel() + ":" + type.keyword() + ".");
            }
            return List.of();
        }
        String hint = "Write " + name.camel() + ":enum=draft,published.";
        if (given == null || given.isEmpty()) {
            throw invalid(typePart, "An enum needs its values", hint);
        }
        List<String> constants = new ArrayList<>();
        int position = typePart.valuePosition();
        for (String value : given.split(",", -1)) {
            String constant = Names.requireEnumConstant(value, position);
            if (constants.contains(constant)) {
                throw problem(
                        ProblemCode.GF_GEN_INVALID_FIELD,
                        "The value " + constant + " is given twice",
                        position,
                        "Give each value once.");
            }
            constants.add(constant);
            position += value.length() + 1;
        }
        if (constants.size() < 2) {
            throw invalid(typePart, "An enum of one value says nothing", hint);
        }
        return constants;
    }

    private @Nullable Reference reference() {
        if (type != FieldType.REFERENCES) {
            return null;
        }
        boolean many = modifiers.containsKey(Modifier.MANY);
        String given = typePart.value();
        Name target =
                given != null ? Names.requireTarget(given, typePart.valuePosition()) : many ? name.singular() : name;
        return new Reference(target, many, onDelete(many));
    }

    /** A join table loses the row by default: nothing else is lost with it. */
    private OnDelete onDelete(boolean many) {
        Part part = modifiers.get(Modifier.ON_DELETE);
        if (part == null) {
            return many ? OnDelete.UNSET : OnDelete.RESTRICT;
        }
        List<String> words = Arrays.stream(OnDelete.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = String.valueOf(part.value());
        if (!words.contains(word)) {
            String near = Nearest.to(word, words)
                    .map(each -> "Did you mean '" + each + "'? ")
                    .orElse("");
            throw problem(
                    ProblemCode.GF_GEN_INVALID_MODIFIER,
                    "'" + word + "' is not something that archiving can do",
                    part.valuePosition(),
                    near + "Values: " + String.join(", ", words) + ".");
        }
        OnDelete onDelete = OnDelete.valueOf(word.toUpperCase(Locale.ROOT));
        if (onDelete == OnDelete.UNSET && !many && !modifiers.containsKey(Modifier.OPTIONAL)) {
            throw invalid(part, "A required reference can't be unset", "Add :optional, or use restrict or cascade.");
        }
        if (onDelete == OnDelete.CASCADE && many) {
            throw invalid(
                    part, "Archiving through a join table is not offered", "Use unset, the default, or restrict.");
        }
        return onDelete;
    }

    private static ProblemException invalid(Part part, String message, String hint) {
        return problem(ProblemCode.GF_GEN_INVALID_MODIFIER, message, part.position(), hint);
    }
}
