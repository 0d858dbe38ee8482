package dev.gofasta.web;

/** Makes ids for requests that bring none. */
@FunctionalInterface
public interface RequestIdGenerator {

    /**
     * Makes an id.
     *
     * @return a new id of 1 to 64 letters, digits, dots, underscores and hyphens
     */
    String generate();
}
