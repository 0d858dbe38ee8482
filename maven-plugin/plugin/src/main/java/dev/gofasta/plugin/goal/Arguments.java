package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The parameters of one command, checked against its descriptor. */
public final class Arguments {

    private static final Set<String> OF_THE_RUN = Set.of("dryRun", "yes", "apply", "detailedExit", "noVerify");

    private final CommandDescriptor descriptor;
    private final Map<String, String> values;

    private Arguments(CommandDescriptor descriptor, Map<String, String> values) {
        this.descriptor = descriptor;
        this.values = values;
    }

    /**
     * Reads {@code given}: words without names fill the positional parameters that were not given by name, one word each,
     * and the last takes all that is left.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a parameter is missing, unknown, or has a bad value
     */
    public static Arguments of(CommandDescriptor descriptor, Given given) {
        Map<String, String> values = new LinkedHashMap<>(given.values());
        fillPositionals(descriptor, given.positionals(), values);
        for (Parameter parameter : descriptor.parameters()) {
            requireValue(descriptor, parameter, values);
        }
        return new Arguments(descriptor, values);
    }

    private static void fillPositionals(CommandDescriptor descriptor, String words, Map<String, String> values) {
        Deque<String> left = new ArrayDeque<>(words.isEmpty() ? List.of() : List.of(words.split("\\s+")));
        List<String> free = descriptor.positionals().stream()
                .filter(name -> !values.containsKey(name))
                .toList();
        for (int i = 0; i < free.size() && !left.isEmpty(); i++) {
            boolean takesAll = free.get(i).equals(lastOf(descriptor.positionals()));
            values.put(free.get(i), takesAll ? String.join(" ", left) : left.remove());
            if (takesAll) {
                left.clear();
            }
        }
        if (!left.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_UNKNOWN_PARAMETER,
                            "The goal " + descriptor.name() + " has no use for '" + left.peek() + "'.",
                            "Leave it out; './gofasta help " + descriptor.name() + "' lists what it takes.")
                    .asException();
        }
    }

    private static String lastOf(List<String> names) {
        return names.get(names.size() - 1);
    }

    private static void requireValue(CommandDescriptor descriptor, Parameter parameter, Map<String, String> values) {
        String value = values.get(parameter.name());
        if (value == null && parameter.required() && !(values.containsKey("apply") && descriptor.takes("apply"))) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_MISSING_PARAMETER,
                            "The goal " + descriptor.name() + " needs '" + parameter.name() + "'.",
                            "For example: " + descriptor.example() + " (with Maven: " + Usage.maven(descriptor) + ").")
                    .asException();
        }
        if (value != null
                && parameter.type() == Parameter.Type.FLAG
                && !value.equals("true")
                && !value.equals("false")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            parameter.name() + " is true or false, not '" + value + "'.",
                            "Write -D" + parameter.name() + ", or leave it out.")
                    .asException();
        }
    }

    /**
     * Returns how many entries the lists of the document may have, if that is given.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it is no number from 1
     */
    static OptionalInt limit(Given given) {
        String limit = given.limit();
        if (limit == null || limit.isBlank()) {
            return OptionalInt.empty();
        }
        boolean isNumber = limit.strip().chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || limit.strip().length() > 9 || Integer.parseInt(limit.strip()) == 0) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "limit is a number from 1, not '" + limit + "'.",
                            "For example: -Dlimit=100")
                    .asException();
        }
        return OptionalInt.of(Integer.parseInt(limit.strip()));
    }

    /** Returns these arguments with those of a plan that was made before in the place of what shaped this one. */
    Arguments with(Map<String, String> planned) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(planned);
        return new Arguments(descriptor, all);
    }

    /** Returns what was given that decides what a plan holds; the rest only says what to do with the plan. */
    Map<String, String> shaping() {
        Map<String, String> shaping = new LinkedHashMap<>(values);
        shaping.keySet().removeAll(OF_THE_RUN);
        shaping.values().removeIf("false"::equals);
        return shaping;
    }

    String goal() {
        return descriptor.name();
    }

    /** Returns the text of a required parameter. */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The catalogue does not require " + name));
    }

    /** Returns the text of an optional parameter. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns whether a flag is set. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(values.get(name));
    }

    /** Returns what holds for this run, in the order of the catalogue: texts that were given, and every flag. */
    public Map<String, Object> effective() {
        Map<String, Object> effective = new LinkedHashMap<>();
        for (Parameter parameter : descriptor.parameters()) {
            if (parameter.type() == Parameter.Type.FLAG) {
                effective.put(parameter.name(), flag(parameter.name()));
            } else {
                find(parameter.name()).ifPresent(value -> effective.put(parameter.name(), value));
            }
        }
        return effective;
    }
}
