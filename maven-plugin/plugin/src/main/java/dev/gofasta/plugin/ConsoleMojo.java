package dev.gofasta.plugin;

import dev.gofasta.plugin.console.PatientInput;
import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.goal.ConsoleGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Evaluates Java with the application's context, services and repositories at hand; at a terminal it is JShell. */
@Mojo(name = "console", requiresProject = false, aggregator = true, threadSafe = true)
public final class ConsoleMojo extends DatabaseMojo {

    /** What to evaluate; else the lines of standard input, or those that are typed at the terminal. */
    @Parameter(property = "expression")
    private @Nullable String expression;

    /** How many seconds all lines may take; else 60. */
    @Parameter(property = "timeout")
    private @Nullable String timeout;

    @Override
    Goal<?> goal() {
        return new ConsoleGoal(Questions.atTerminal(this::mayAsk), () -> PatientInput.read(System.in));
    }

    @Override
    Given given(Given shared) {
        return shared.put("expression", expression).put("timeout", timeout);
    }
}
