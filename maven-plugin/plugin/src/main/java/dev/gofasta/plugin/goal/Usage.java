package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How commands are written down. */
public final class Usage {

    private Usage() {}

    /** Returns the names of all parameters of all commands. */
    public static Set<String> parameterNames() {
        return Stream.concat(
                        CommandCatalog.COMMON.stream(),
                        CommandCatalog.all().stream().flatMap(command -> command.parameters().stream()))
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Refuses a misspelt parameter, which Maven would silently ignore: {@code -DdryRn} must not write files.
     *
     * @param properties the names of all {@code -D} of the command line; those of others pass
     * @throws dev.gofasta.generator.problem.ProblemException when one is nearly, but not quite, a parameter
     */
    public static void requireNoMisspelling(CommandDescriptor descriptor, Set<String> properties) {
        List<String> own = Stream.concat(CommandCatalog.COMMON.stream(), descriptor.parameters().stream())
                .map(Parameter::name)
                .toList();
        Set<String> known = parameterNames();
        for (String property : properties) {
            if (property.indexOf('.') < 0 && property.length() > 3 && !known.contains(property)) {
                Nearest.to(property, own).filter(near -> isSlip(property, near)).ifPresent(near -> {
                    throw Problem.of(
                                    ProblemCode.GF_USAGE_UNKNOWN_PARAMETER,
                                    "The goal " + descriptor.name() + " has no parameter '" + property + "'.",
                                    "Did you mean -D" + near + "?")
                            .asException();
                });
            }
        }
    }

    /** A slip keeps the first letter and nearly the length; other words may well be properties of the project. */
    private static boolean isSlip(String property, String near) {
        return Math.abs(property.length() - near.length()) < 2
                && Character.toLowerCase(property.charAt(0)) == Character.toLowerCase(near.charAt(0));
    }

    /** Returns a command line of plain Maven that works. */
    static String maven(CommandDescriptor descriptor) {
        return descriptor.parameters().stream()
                .filter(Parameter::required)
                .map(parameter -> " -D" + parameter.name() + "=" + quoted(parameter.example()))
                .collect(Collectors.joining("", "mvn gofasta:" + descriptor.name(), ""));
    }

    /** Returns {@code value} as a shell takes it for one word. */
    static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }
}
