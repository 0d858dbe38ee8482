package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;

/** Tells in which package the classes of a resource are. */
@FunctionalInterface
public interface Packages {

    /**
     * Returns a package.
     *
     * @param layer the part of the resource, such as {@code model}
     * @param resource the resource
     */
    String of(String layer, Name resource);
}
