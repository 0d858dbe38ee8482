package dev.gofasta.generator.field;

import org.jspecify.annotations.Nullable;

/**
 * How a type is written in Java.
 *
 * @param name in an entity, where the value is required
 * @param boxed where a value may be missing
 * @param importName what to import for it, or null
 */
public record JavaType(String name, String boxed, @Nullable String importName) {

    static JavaType of(String name) {
        return new JavaType(name, name, null);
    }

    static JavaType primitive(String name, String boxed) {
        return new JavaType(name, boxed, null);
    }

    static JavaType imported(String qualifiedName) {
        String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return new JavaType(name, name, qualifiedName);
    }
}
