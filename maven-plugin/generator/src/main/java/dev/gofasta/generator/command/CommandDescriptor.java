package dev.gofasta.generator.command;

import java.util.List;

/**
 * What a command is called, does and takes.
 *
 * @param name the goal, as in {@code mvn gofasta:<name>}
 * @param group where it stands in the help
 * @param summary one sentence
 * @param readOnly whether it never writes into the project
 * @param positionals the parameters that the launcher takes without their names; the last one takes all that is left
 * @param parameters all its own parameters
 * @param example a whole command line of the launcher that works
 */
public record CommandDescriptor(
        String name,
        CommandGroup group,
        String summary,
        boolean readOnly,
        List<String> positionals,
        List<Parameter> parameters,
        String example) {

    /** Returns whether there is a parameter called {@code parameter}. */
    public boolean takes(String parameter) {
        return parameters.stream().anyMatch(each -> each.name().equals(parameter));
    }
}
