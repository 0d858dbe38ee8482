package dev.gofasta.generator.rename;

import java.util.Set;

/**
 * What is known of the resource that is renamed, or whose field is.
 *
 * @param entity the simple name of its entity
 * @param repository the simple name of its repository
 * @param table its table
 * @param owners the qualified names of the types that have its fields
 * @param files the paths of its own classes and tests
 */
public record RenamedResource(String entity, String repository, String table, Set<String> owners, Set<String> files) {

    boolean isOwn(SourceText source) {
        return files.contains(source.path());
    }
}
