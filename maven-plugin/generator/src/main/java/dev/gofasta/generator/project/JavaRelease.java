package dev.gofasta.generator.project;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds the release of Java that a module is compiled for. */
final class JavaRelease {

    private static final int OF_STARTER_PARENT = 17;
    private static final String COMPILER = "maven-compiler-plugin";

    private JavaRelease() {}

    /** Returns the release, or empty when the POM says nothing and the compiler plugin's old default holds. */
    static OptionalInt of(Lineage lineage) {
        OptionalInt said = Stream.of(
                        lineage.plugin(COMPILER, "configuration/release"),
                        lineage.property("maven.compiler.release"),
                        lineage.property("java.version").filter(release -> lineage.hasStarterParent()),
                        lineage.plugin(COMPILER, "configuration/source"),
                        lineage.property("maven.compiler.source"))
                .flatMap(Optional::stream)
                .flatMapToInt(text -> number(text).stream())
                .findFirst();
        return said.isEmpty() && lineage.hasStarterParent() ? OptionalInt.of(OF_STARTER_PARENT) : said;
    }

    private static OptionalInt number(String text) {
        String plain = text.startsWith("1.") ? text.substring(2) : text;
        return plain.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }
}
