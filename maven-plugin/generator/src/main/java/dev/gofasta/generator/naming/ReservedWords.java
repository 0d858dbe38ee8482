package dev.gofasta.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code could not use without escaping. */
public final class ReservedWords {

    /** Words that Java reads in a special way in some places only; as names they confuse readers, or soon the compiler. */
    private static final Set<String> CONTEXTUAL = WordLists.of("record var yield sealed permits");

    private ReservedWords() {}

    /** Returns whether Java refuses {@code identifier} as the name of a variable, or reads it in a special way. */
    public static boolean isJavaKeyword(String identifier) {
        return SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17) || CONTEXTUAL.contains(identifier);
    }

    /** Returns whether a column of this name would have to be quoted in a database that gofasta knows. */
    public static boolean isSqlKeyword(String column) {
        return !SqlWords.reservedBy(column).isEmpty();
    }

    /** Returns whether a class of this name would clash with one that generated code uses or that Java always imports. */
    public static boolean isKnownType(String simpleName) {
        return !TypeNames.clashOf(simpleName).isEmpty();
    }
}
