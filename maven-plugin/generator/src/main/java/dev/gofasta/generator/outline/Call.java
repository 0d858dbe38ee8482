package dev.gofasta.generator.outline;

import java.util.List;

/**
 * A call somewhere in a file.
 *
 * @param qualifier the word before the dot before its name, or empty
 * @param name what is called
 * @param arguments in their order
 * @param place where its name stands
 */
public record Call(String qualifier, String name, List<Argument> arguments, Place place) {

    /**
     * One argument.
     *
     * @param text as written
     * @param place where it starts
     */
    public record Argument(String text, Place place) {}
}
