package dev.gofasta.generator.command;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import java.util.Map;

/** A generator whose place is taken, and whose code would lean on a starter that does not exist yet. */
public final class PendingGenerator implements Command<NameRequest, BeansData> {

    private static final Map<String, String> STARTERS = Map.of(
            "resolver", "gofasta-starter-graphql",
            "job", "gofasta-starter-scheduler",
            "task", "gofasta-starter-tasks",
            "email-template", "gofasta-starter-mail");

    private final CommandDescriptor descriptor;

    /** Refuses {@code descriptor}, which must be one of those that have no starter. */
    public PendingGenerator(CommandDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public CommandDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Plan<BeansData> plan(Project project, NameRequest request) {
        throw Problem.of(
                        ProblemCode.GF_GEN_STARTER_NOT_READY,
                        "The goal " + descriptor.name() + " needs " + STARTERS.get(descriptor.name())
                                + ", which is not there in this version.",
                        "Write it by hand for now, or as a generator of your own: './gofasta help generate'.")
                .asException();
    }
}
