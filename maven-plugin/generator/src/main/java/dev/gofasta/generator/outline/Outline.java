package dev.gofasta.generator.outline;

import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of one Java file.
 *
 * @param path relative to the project's root, with {@code /}
 * @param packageName of the file, empty for the default package
 * @param imports in their order
 * @param types the top-level types in their order
 * @param broken where a bracket that never closes made the reader give up, or null where all was read
 */
public record Outline(
        String path,
        String packageName,
        List<Import> imports,
        List<TypeOutline> types,
        @Nullable Location broken) {

    /**
     * One import.
     *
     * @param name what is imported, {@code .*} included
     * @param isStatic whether it is a member
     * @param line 1-based line
     */
    public record Import(String name, boolean isStatic, int line) {

        /** Returns the last part of the name, {@code *} for all of a package or type. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /**
     * Reads {@code text}, the content of the file at {@code path}; whatever it holds, an outline comes back. Brackets and quotes
     * that are written as Unicode escapes are not seen.
     */
    public static Outline of(String path, String text) {
        return new OutlineReader(path, text).read();
    }

    /** Returns all types of the file, nested ones after the type that holds them. */
    public List<TypeOutline> allTypes() {
        List<TypeOutline> all = new ArrayList<>();
        types.forEach(type -> add(type, all));
        return all;
    }

    private static void add(TypeOutline type, List<TypeOutline> all) {
        all.add(type);
        type.types().forEach(nested -> add(nested, all));
    }

    /** Returns the type that the file is named after, else its first one. */
    public Optional<TypeOutline> mainType() {
        String file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        return types.stream()
                .filter(type -> type.name().equals(file))
                .findFirst()
                .or(() -> types.stream().findFirst());
    }

    /** Returns the full name of {@code type}, one of the file's top-level types. */
    public String fullName(TypeOutline type) {
        return packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    }

    /** Returns the place of a declaration of this file. */
    public Location at(Place place) {
        return new Location(path, place.line(), place.column());
    }
}
