package dev.gofasta.generator.outline;

import java.util.List;
import java.util.Optional;

/**
 * A class, interface, enum, record or annotation type.
 *
 * @param kind what it is
 * @param name its simple name
 * @param modifiers such as {@code public}, in their order
 * @param annotations on it
 * @param supertypes what it extends and implements, as written
 * @param fields its fields; of a record its components, of an enum its constants first
 * @param methods its methods and constructors
 * @param types the types that it holds
 * @param place where its name stands
 */
public record TypeOutline(
        Kind kind,
        String name,
        List<String> modifiers,
        List<AnnotationOutline> annotations,
        List<String> supertypes,
        List<FieldOutline> fields,
        List<MethodOutline> methods,
        List<TypeOutline> types,
        Place place) {

    /** What a type is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    /** Returns the annotation with this simple name. */
    public Optional<AnnotationOutline> annotation(String simpleName) {
        return AnnotationOutline.find(annotations, simpleName);
    }

    /** Returns whether one of these simple names is an annotation on it. */
    public boolean hasAnnotation(String... simpleNames) {
        return List.of(simpleNames).stream().anyMatch(name -> annotation(name).isPresent());
    }

    /** Returns the field, component or constant of this name. */
    public Optional<FieldOutline> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
