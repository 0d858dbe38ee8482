package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A type of the project, or a member of one.
 *
 * @param file where it is declared
 * @param outline what the file declares
 * @param type the type
 * @param field the field, record component or constant that is meant, or null
 * @param method the method that is meant, the first of its name, or null
 */
record Symbol(
        JavaFacts file,
        Outline outline,
        TypeOutline type,
        @Nullable FieldOutline field,
        @Nullable MethodOutline method) {

    /** Returns the name of the member, or null where the type is meant. */
    @Nullable
    String member() {
        return field != null ? field.name() : method != null ? method.name() : null;
    }

    /** Returns what it is: {@code class}, {@code interface}, {@code field}, {@code method} and so on. */
    String kind() {
        return field != null
                ? "field"
                : method != null ? "method" : type.kind().name().toLowerCase(Locale.ROOT);
    }

    Location declared() {
        return outline.at(field != null ? field.place() : method != null ? method.place() : type.place());
    }

    @Override
    public String toString() {
        return member() == null ? type.name() : type.name() + "." + member();
    }
}
