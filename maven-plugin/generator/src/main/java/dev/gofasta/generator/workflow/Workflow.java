package dev.gofasta.generator.workflow;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of steps under one name.
 *
 * @param name its name
 * @param summary one sentence, empty where it has none
 * @param file the file of the project that it is in, or null for one of gofasta
 * @param steps its steps, in this order
 */
public record Workflow(
        String name, String summary, @Nullable String file, List<WorkflowStep> steps) {

    private static final String COMMENT = "#";
    static final String OPTIONAL = "optional ";

    /** Reads one: a step a line, and the first comment above them says what it does. */
    static Workflow parse(String name, @Nullable String file, String text) {
        List<WorkflowStep> steps = new ArrayList<>();
        String summary = "";
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(COMMENT)) {
                summary = summary.isEmpty() && steps.isEmpty()
                        ? line.substring(COMMENT.length()).strip()
                        : summary;
            } else if (line.startsWith(OPTIONAL)) {
                steps.add(new WorkflowStep(line.substring(OPTIONAL.length()).strip(), i + 1, true));
            } else if (!line.isEmpty()) {
                steps.add(new WorkflowStep(line, i + 1, false));
            }
        }
        return new Workflow(name, summary, file, List.copyOf(steps));
    }

    /**
     * Returns what its steps call.
     *
     * @param values what stands for the placeholders, by their names
     * @throws dev.gofasta.generator.problem.ProblemException when one is given that no step has, or one is missing, or a step
     *     is none
     */
    public List<StepCall> calls(Map<String, String> values) {
        if (steps.isEmpty()) {
            throw broken(
                    1, "The workflow " + name + " has no steps.", "Write one a line, as: scaffold {name} {fields}");
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (steps.stream().noneMatch(step -> step.uses(value.getKey()))) {
                throw Problem.of(
                                ProblemCode.GF_USAGE_UNKNOWN_PARAMETER,
                                "The workflow " + name + " has no use for '" + value.getValue() + "'.",
                                "Leave it out; none of its steps has {" + value.getKey() + "}.")
                        .asException();
            }
        }
        return steps.stream().map(step -> StepCall.of(this, step, values)).toList();
    }

    /** Returns the refusal of this workflow, with the line that is wrong. */
    public ProblemException broken(int line, String message, String hint) {
        if (file == null) {
            throw new IllegalStateException("The workflow " + name + " of gofasta: " + message);
        }
        Location location = new Location(file, line, 0);
        return new Problem(ProblemCode.GF_PROJECT_WORKFLOW_BROKEN, message + " (" + location + ")", hint, location)
                .asException();
    }
}
