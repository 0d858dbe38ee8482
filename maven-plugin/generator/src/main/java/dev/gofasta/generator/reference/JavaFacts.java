package dev.gofasta.generator.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one Java file says of itself and mentions.
 *
 * @param path relative to the project's root, with {@code /}
 * @param test whether it is among the tests
 * @param text its content
 * @param packageName of the file, empty for the default package
 * @param imports the names that are imported, members and {@code .*} included
 * @param types the simple names of its top-level types
 * @param kind the word that declares the first of them: {@code class}, {@code record} and so on; empty without one
 * @param isAbstract whether the first of them is an abstract class
 * @param typeAnnotations the simple names of the annotations on its top-level types
 * @param memberAnnotations the simple names of all other annotations
 * @param supertypes the simple names of what its top-level types extend and implement, type arguments left out
 * @param names all names with a capital at their start that are code, each with the offset where it first stands
 * @param literals its text literals, as written between the quotes
 * @param unclosed whether more brackets are opened than closed
 */
record JavaFacts(
        String path,
        boolean test,
        String text,
        String packageName,
        List<String> imports,
        List<String> types,
        String kind,
        boolean isAbstract,
        Set<String> typeAnnotations,
        Set<String> memberAnnotations,
        Set<String> supertypes,
        Map<String, Integer> names,
        Set<String> literals,
        boolean unclosed) {

    /** Returns the name of the file without its ending: that of its public type. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    /** Returns the full name of its public type. */
    String fullName() {
        return packageName.isEmpty() ? name() : packageName + "." + name();
    }

    boolean hasTypeAnnotation(Set<String> simpleNames) {
        return !disjoint(typeAnnotations, simpleNames);
    }

    boolean hasMemberAnnotation(Set<String> simpleNames) {
        return !disjoint(memberAnnotations, simpleNames);
    }

    boolean mentionsAny(Set<String> simpleNames) {
        return !disjoint(simpleNames, names.keySet());
    }

    private static boolean disjoint(Set<String> few, Set<String> many) {
        for (String each : few) {
            if (many.contains(each)) {
                return false;
            }
        }
        return true;
    }

    /** There is one of a path, and comparing all it holds would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaFacts facts && facts.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
