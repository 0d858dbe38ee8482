package dev.gofasta.generator.project;

import org.jspecify.annotations.Nullable;

/**
 * Something that generated code leans on and a module does not have.
 *
 * @param kind what it is
 * @param name its name, by which people know it: an artifact id, a file, a property
 * @param required whether generated code would not compile or start without it; else only generated tests or errors suffer
 * @param why what needs it
 * @param how how it is added, as one instruction
 * @param dependency the dependency to add, for {@link Kind#BOM} the import; null for other kinds
 * @param path the file to add, from the project's root, or null
 */
public record MissingPart(
        Kind kind,
        String name,
        boolean required,
        String why,
        String how,
        @Nullable Dependency dependency,
        @Nullable String path) {

    /** What kind of thing is missing, which decides how it is added. */
    public enum Kind {
        /** An import among the managed dependencies. */
        BOM,
        /** A starter of gofasta. */
        STARTER,
        /** Another dependency. */
        DEPENDENCY,
        /** A property of the POM; its name and value are {@link MissingPart#name()}, with {@code =} between. */
        PROPERTY,
        /** A migration that others build on. */
        MIGRATION,
        /** A class that generated code uses. */
        CLASS,
        /** A class that generated tests use. */
        TEST_CLASS
    }

    static MissingPart bom(Dependency bom, String why) {
        return new MissingPart(
                Kind.BOM,
                bom.artifactId(),
                true,
                why,
                "import " + bom.key() + " among the managed dependencies",
                bom,
                null);
    }

    static MissingPart dependency(Dependency dependency, boolean required, String why) {
        String scope = dependency.scope().equals("compile") ? "" : " with scope " + dependency.scope();
        return new MissingPart(
                dependency.groupId().equals("dev.gofasta") ? Kind.STARTER : Kind.DEPENDENCY,
                dependency.artifactId(),
                required,
                why,
                "add the dependency " + dependency.key() + scope,
                dependency,
                null);
    }

    static MissingPart property(String name, String value, String why) {
        String assignment = name + "=" + value;
        return new MissingPart(
                Kind.PROPERTY, assignment, true, why, "add the property " + assignment + " to the POM", null, null);
    }

    static MissingPart file(Kind kind, String path, String why) {
        return new MissingPart(kind, Paths.name(path), true, why, "create " + path, null, path);
    }
}
