package dev.gofasta.generator.naming;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/** Reads names that people give, and refuses those that would not end in working code. */
public final class Names {

    /** Leaves room for what triggers and constraints append, below the 63 bytes of PostgreSQL. */
    private static final int LONGEST_TABLE = 50;

    private static final int LONGEST_FIELD = 40;

    /** Variables and imported methods of the templates that live beside the ones of the resource. */
    private static final List<String> TEMPLATE_VARIABLES =
            List.of("any", "expectedVersion", "id", "ifMatch", "never", "otherRequest", "request");

    private static final int LONGEST_METHOD = 60;

    private Names() {}

    /**
     * Returns the name of a resource, in the singular.
     *
     * @throws ProblemException GF_GEN_INVALID_NAME, GF_GEN_PLURAL_NAME or GF_GEN_RESERVED_NAME
     */
    public static Name requireResource(String given) {
        Spelling.of("a resource name", "_-", "Product or OrderItem").require(given, "");
        Name name = Name.of(given);
        requireLength(given, name.snakePlural(), LONGEST_TABLE, "the table '" + name.snakePlural() + "'", "");
        requireSingular(given, name);
        String clash = clashOf(name);
        if (!clash.isEmpty()) {
            throw reserved("'" + given + "' would clash with " + clash + ".", Suggestions.resource(name));
        }
        List<String> databases = SqlWords.reservedBy(name.snakePlural());
        if (!databases.isEmpty()) {
            throw reserved(
                    "'" + given + "' would make the table '" + name.snakePlural() + "', a reserved word of "
                            + String.join(", ", databases) + ".",
                    Suggestions.resource(name));
        }
        return name;
    }

    /**
     * Returns the name of a field. What only SQL reserves is allowed: {@link Name#column()} differs then.
     *
     * @param position where the name starts in the text of the fields, 1-based
     * @throws ProblemException GF_GEN_INVALID_NAME or GF_GEN_RESERVED_NAME, with the character in its message
     */
    public static Name requireField(String given, int position) {
        String place = place(position);
        Spelling.of("a field name", "_", "unitPrice").require(given, place);
        Name name = Name.of(given);
        requireLength(given, name.column(), LONGEST_FIELD, "the column '" + name.column() + "'", place);
        if (BaseNames.isColumn(name)) {
            throw reserved(
                    "'" + given + "' stands for something in every resource already" + place + ".",
                    Suggestions.field(name));
        }
        if (BaseNames.isMethod(name)) {
            throw reserved(
                    "'" + given + "' would clash with a method that every Java object or filter has" + place + ".",
                    Suggestions.field(name));
        }
        if (ReservedWords.isJavaKeyword(name.camel())) {
            throw reserved("'" + given + "' is a reserved word of Java" + place + ".", Suggestions.field(name));
        }
        return name;
    }

    /**
     * Returns the name of a method.
     *
     * @throws ProblemException GF_GEN_INVALID_NAME or GF_GEN_RESERVED_NAME
     */
    public static Name requireMethod(String given) {
        Spelling.of("a method name", "_", "applyDiscount").require(given, "");
        Name name = Name.of(given);
        requireLength(given, name.camel(), LONGEST_METHOD, "the method '" + name.camel() + "'", "");
        if (ReservedWords.isJavaKeyword(name.camel())) {
            throw reserved("'" + given + "' is a reserved word of Java.", name.camel() + "It");
        }
        if (BaseNames.isMethod(name)) {
            throw reserved("'" + given + "' would clash with a method of every Java object.", name.camel() + "It");
        }
        return name;
    }

    /**
     * Returns the name of a class that is neither a resource nor a part of one.
     *
     * @throws ProblemException GF_GEN_INVALID_NAME or GF_GEN_RESERVED_NAME
     */
    public static Name requireType(String given) {
        Spelling.of("a class name", "_-", "RequestTimer").require(given, "");
        Name name = Name.of(given);
        requireLength(given, name.pascal(), LONGEST_METHOD, "the class '" + name.pascal() + "'", "");
        String clash = clashOf(name);
        if (!clash.isEmpty()) {
            throw reserved("'" + given + "' would clash with " + clash + ".", Suggestions.resource(name));
        }
        return name;
    }

    /**
     * Returns the name of a resource that a field points to.
     *
     * @param position where the name starts in the text of the fields, 1-based
     * @throws ProblemException GF_GEN_INVALID_NAME, with the character in its message
     */
    public static Name requireTarget(String given, int position) {
        Spelling.of("the name of a resource", "_-", "Product or OrderItem").require(given, place(position));
        return Name.of(given);
    }

    /**
     * Returns the constant for one value of an enum: {@code IN_PROGRESS} for {@code in_progress} and {@code inProgress}.
     *
     * @param position where the value starts in the text of the fields, 1-based
     * @throws ProblemException GF_GEN_INVALID_NAME, with the character in its message
     */
    public static String requireEnumConstant(String given, int position) {
        String place = place(position);
        Spelling.of("a value of an enum", "_", "in_progress").require(given, place);
        boolean shouted = given.equals(given.toUpperCase(Locale.ROOT));
        String constant = shouted ? given : Name.of(given).snake().toUpperCase(Locale.ROOT);
        requireLength(given, constant, LONGEST_FIELD, "the constant '" + constant + "'", place);
        return constant;
    }

    private static void requireSingular(String given, Name name) {
        List<String> words = name.words();
        int last = words.size() - 1;
        Plurals.singularOf(words.get(last)).ifPresent(singular -> {
            String suggestion = Words.pascal(words.subList(0, last)) + Words.capitalize(singular);
            throw Problem.of(
                            ProblemCode.GF_GEN_PLURAL_NAME,
                            "'" + given + "' is a plural; a resource is named after one of its kind.",
                            "Use " + suggestion
                                    + ": its table and URL are in the plural by themselves. If the word is no"
                                    + " plural, add a noun, such as " + name.pascal() + "Entry.")
                    .asException();
        });
    }

    private static String clashOf(Name name) {
        if (ReservedWords.isJavaKeyword(name.camel())) {
            return "'" + name.camel() + "', a reserved word of Java";
        }
        if (TEMPLATE_VARIABLES.contains(name.camel())) {
            return "'" + name.camel() + "', a variable or method of the generated code";
        }
        return TypeNames.clashOf(name.pascal());
    }

    private static void requireLength(String given, String made, int longest, String what, String place) {
        if (made.length() > longest) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_NAME,
                            "'" + given + "' is too long: " + what + " would have " + made.length()
                                    + " characters, and " + longest + " leave room for the names of its indexes" + place
                                    + ".",
                            "Shorten it.")
                    .asException();
        }
    }

    private static String place(int position) {
        return " (character " + position + " of the fields)";
    }

    private static ProblemException reserved(String message, String suggestion) {
        return Problem.of(ProblemCode.GF_GEN_RESERVED_NAME, message, "Choose another name, such as " + suggestion + ".")
                .asException();
    }

    /** Returns {@code words} with a capital at their start. */
    public static String capitalized(String words) {
        return Words.capitalize(words);
    }
}
