package dev.gofasta.generator.command;

/**
 * What {@link Rename} is asked.
 *
 * @param from a resource, or a field as {@code Product.price}
 * @param to the new name
 */
public record RenameRequest(String from, String to) {}
