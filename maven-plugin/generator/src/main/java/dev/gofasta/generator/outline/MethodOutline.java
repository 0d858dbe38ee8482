package dev.gofasta.generator.outline;

import java.util.List;
import java.util.Optional;

/**
 * A method or constructor.
 *
 * @param name its name; a constructor has that of its type
 * @param returnType as written; empty for a constructor
 * @param modifiers such as {@code public}, in their order
 * @param annotations on it
 * @param parameters in their order
 * @param place where its name stands
 */
public record MethodOutline(
        String name,
        String returnType,
        List<String> modifiers,
        List<AnnotationOutline> annotations,
        List<Parameter> parameters,
        Place place) {

    /**
     * One parameter.
     *
     * @param name its name
     * @param type as written
     * @param annotations on it
     * @param place where its name stands
     */
    public record Parameter(String name, String type, List<AnnotationOutline> annotations, Place place) {

        /** Returns the annotation with this simple name. */
        public Optional<AnnotationOutline> annotation(String simpleName) {
            return AnnotationOutline.find(annotations, simpleName);
        }
    }

    /** Returns whether it makes an instance of its type. */
    public boolean isConstructor() {
        return returnType.isEmpty();
    }

    /** Returns the annotation with this simple name. */
    public Optional<AnnotationOutline> annotation(String simpleName) {
        return AnnotationOutline.find(annotations, simpleName);
    }
}
