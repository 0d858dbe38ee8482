package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a type declares, as it stands in the source: nothing is resolved or inherited.
 *
 * @param packageName its package, empty for none
 * @param name its simple name
 * @param kind what it is
 * @param location where its name stands
 * @param modifiers such as {@code public}
 * @param annotations in their order
 * @param superclass the text after {@code extends} of a class, or null
 * @param interfaces what it implements, or an interface extends
 * @param components of a record
 * @param constants of an enum
 * @param fields in their order, neither components nor constants
 * @param constructors in their order; a compact one has no parameters
 * @param methods in their order
 * @param nested the types within
 */
public record JavaType(
        String packageName,
        String name,
        Kind kind,
        Location location,
        Set<String> modifiers,
        List<Annotation> annotations,
        @Nullable String superclass,
        List<String> interfaces,
        List<Variable> components,
        List<String> constants,
        List<Variable> fields,
        List<Method> constructors,
        List<Method> methods,
        List<JavaType> nested) {

    /** What a type is. */
    public enum Kind {
        CLASS,
        RECORD,
        INTERFACE,
        ENUM,
        ANNOTATION
    }

    /**
     * An annotation.
     *
     * @param name its simple name
     * @param text the whole of it, from the at sign on
     * @param attributes the texts of its values by their names; a bare value is {@code value}
     */
    public record Annotation(String name, String text, Map<String, String> attributes) {}

    /**
     * A field, record component or parameter.
     *
     * @param type its type as written
     * @param name its name
     * @param modifiers such as {@code final}
     * @param annotations in their order
     * @param initializer the text after the equals sign, or null
     * @param location where its name stands
     */
    public record Variable(
            String type,
            String name,
            Set<String> modifiers,
            List<Annotation> annotations,
            @Nullable String initializer,
            Location location) {

        /** Returns the annotation of this simple name. */
        public Optional<Annotation> annotation(String simpleName) {
            return find(annotations, simpleName);
        }
    }

    /**
     * A method or constructor.
     *
     * @param name its name; a constructor has that of its type
     * @param returnType as written; null for a constructor
     * @param modifiers such as {@code public} or {@code default}
     * @param annotations in their order
     * @param parameters in their order
     * @param body the text from brace to brace, or null without one
     * @param location where its name stands
     */
    public record Method(
            String name,
            @Nullable String returnType,
            Set<String> modifiers,
            List<Annotation> annotations,
            List<Variable> parameters,
            @Nullable String body,
            Location location) {

        /** Returns the annotation of this simple name. */
        public Optional<Annotation> annotation(String simpleName) {
            return find(annotations, simpleName);
        }
    }

    /** Tells whether it is a record. */
    public boolean isRecord() {
        return kind == Kind.RECORD;
    }

    /** Returns the annotation of this simple name. */
    public Optional<Annotation> annotation(String simpleName) {
        return find(annotations, simpleName);
    }

    /** Returns the field of this name. */
    public Optional<Variable> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** Returns the record component of this name. */
    public Optional<Variable> component(String wanted) {
        return components.stream()
                .filter(component -> component.name().equals(wanted))
                .findFirst();
    }

    /** Returns the first method of this name. */
    public Optional<Method> findMethod(String wanted) {
        return methods.stream().filter(method -> method.name().equals(wanted)).findFirst();
    }

    /** Returns the first method of this name with so many parameters. */
    public Optional<Method> findMethod(String wanted, int parameters) {
        return methods.stream()
                .filter(method -> method.name().equals(wanted))
                .filter(method -> method.parameters().size() == parameters)
                .findFirst();
    }

    private static Optional<Annotation> find(List<Annotation> annotations, String simpleName) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(simpleName))
                .findFirst();
    }
}
