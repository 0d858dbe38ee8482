package dev.gofasta.generator.outline;

import java.util.List;
import java.util.Optional;

/**
 * A field, a component of a record, or a constant of an enum.
 *
 * @param name its name
 * @param type as written, blanks left out but after commas; empty for a constant of an enum
 * @param modifiers such as {@code private}, in their order
 * @param annotations on it
 * @param initializer what it is set to, as written; empty where nothing is or it is long
 * @param place where its name stands
 */
public record FieldOutline(
        String name,
        String type,
        List<String> modifiers,
        List<AnnotationOutline> annotations,
        String initializer,
        Place place) {

    /** Returns the annotation with this simple name. */
    public Optional<AnnotationOutline> annotation(String simpleName) {
        return AnnotationOutline.find(annotations, simpleName);
    }

    /** Returns whether it belongs to each instance. */
    public boolean isOfInstance() {
        return !modifiers.contains("static") && !type.isEmpty();
    }
}
