package dev.gofasta.generator.workflow;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a step calls, its placeholders filled.
 *
 * @param step the step
 * @param command how a person would type it
 * @param goal the goal, or null for Maven itself
 * @param options what is given by name
 * @param words what is given without names; for Maven all it takes
 */
public record StepCall(
        WorkflowStep step,
        String command,
        @Nullable CommandDescriptor goal,
        Map<String, String> options,
        List<String> words) {

    private static final Set<String> PLACEHOLDERS = Set.of("name", "fields");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");
    private static final Pattern OPTION = Pattern.compile("(?s)(?:--|-D)([A-Za-z][\\w-]*)(?:=(.*))?");
    private static final String MAVEN = "mvn";

    static StepCall of(Workflow workflow, WorkflowStep step, Map<String, String> values) {
        List<String> filled = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        for (String word : step.words()) {
            String value = fill(word, workflow, step, values);
            filled.add(value);
            boolean whole = PLACEHOLDER.matcher(word).matches();
            typed.add(value.contains(" ") && !whole ? '"' + value + '"' : value);
        }
        String command = String.join(" ", typed);
        String first = filled.isEmpty() ? "" : filled.remove(0);
        if (first.equals(MAVEN)) {
            return new StepCall(step, command, null, Map.of(), List.copyOf(filled));
        }
        CommandDescriptor goal = CommandCatalog.all().stream()
                .filter(each -> each.name().equals(first))
                .findFirst()
                .orElseThrow(() -> workflow.broken(step.line(), "There is no goal '" + first + "'.", nearest(first)));
        return of(workflow, step, command, goal, filled);
    }

    private static StepCall of(
            Workflow workflow, WorkflowStep step, String command, CommandDescriptor goal, List<String> given) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (String word : given) {
            Matcher option = OPTION.matcher(word);
            if (!option.matches()) {
                words.add(word);
                continue;
            }
            String name = camelCase(option.group(1));
            if (!goal.takes(name)) {
                throw workflow.broken(
                        step.line(),
                        "The goal " + goal.name() + " has no parameter '" + name + "'.",
                        nearest(name, goal));
            }
            options.put(name, option.group(2) == null ? "true" : option.group(2));
        }
        return new StepCall(step, command, goal, options, words);
    }

    private static String fill(String word, Workflow workflow, WorkflowStep step, Map<String, String> values) {
        return PLACEHOLDER.matcher(word).replaceAll(match -> {
            String name = match.group(1);
            if (!PLACEHOLDERS.contains(name)) {
                throw workflow.broken(
                        step.line(), "There is nothing to put for {" + name + "}.", "Use {name} and {fields}.");
            }
            String value = values.get(name);
            if (value == null) {
                throw Problem.of(
                                ProblemCode.GF_USAGE_MISSING_PARAMETER,
                                "The workflow " + workflow.name() + " needs '" + name + "'.",
                                "For example: ./gofasta do " + workflow.name() + example(workflow))
                        .asException();
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String example(Workflow workflow) {
        boolean fields = workflow.steps().stream().anyMatch(step -> step.uses("fields"));
        return " Product" + (fields ? " name:string price:decimal" : "");
    }

    private static String nearest(String goal) {
        List<String> goals =
                CommandCatalog.all().stream().map(CommandDescriptor::name).toList();
        return Nearest.to(goal, goals)
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("")
                + "A step is a goal, as: scaffold {name} {fields}, or Maven, as: mvn verify";
    }

    private static String nearest(String name, CommandDescriptor goal) {
        List<String> names = goal.parameters().stream().map(Parameter::name).toList();
        return Nearest.to(name, names)
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("")
                + "It takes: " + String.join(", ", names) + ".";
    }

    /** Turns {@code skip-migrate} into {@code skipMigrate}, as the launcher does. */
    private static String camelCase(String name) {
        return Pattern.compile("-(\\w)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
