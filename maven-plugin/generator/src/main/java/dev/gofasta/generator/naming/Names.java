package dev.gofasta.generator.naming;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the names that people give: one that is returned works everywhere in generated code. */
public final class Names {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
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

    private Names() {}

    /** Returns the name of a field. */
    public static Name requireField(String text, int position) {
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

    /** Returns the name of a resource that a field points to. */
    public static Name requireTarget(String text, int position) {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_NAME,
                    "'" + text + "' is not the name of a resource",
                    position,
                    "Give the name of its entity, such as Product.");
        }
        return Name.of(text);
    }

    /** Returns the constant of an enumeration. */
    public static String requireEnumConstant(String text, int position) {
        if (!text.matches("[A-Za-z][A-Za-z0-9_-]{0,49}")) {
            throw problem(
                    ProblemCode.GF_GEN_INVALID_NAME,
                    "'" + text + "' is not a value of an enum",
                    position,
                    "Use a letter, then letters, digits or underscores, such as in_progress.");
        }
        return Name.of(text).snake().toUpperCase(Locale.ROOT);
    }

    private static ProblemException problem(ProblemCode code, String message, int position, String hint) {
        return Problem.of(code, message + " (character " + position + " of the fields).", hint)
                .asException();
    }
}
