package dev.gofasta.generator.own;

import java.util.List;
import java.util.Map;

/**
 * A generator of the project's own.
 *
 * @param name the folder that it is in
 * @param description one sentence, empty where it has none
 * @param needsFields whether it can't do without fields
 * @param parameters its own parameters with what holds where none is given; empty means that one has to be given
 * @param files what it makes
 */
public record OwnGenerator(
        String name, String description, boolean needsFields, Map<String, String> parameters, List<OwnFile> files) {

    /**
     * A file that it makes.
     *
     * @param target the template of its path
     * @param template the path of the template of its content
     * @param line of the descriptor
     */
    public record OwnFile(String target, String template, int line) {}
}
