package dev.gofasta.plugin;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.PendingGoal;
import org.apache.maven.plugins.annotations.Mojo;

/** Not there yet: makes the template of an e-mail. */
@Mojo(name = "email-template", requiresProject = false, aggregator = true, threadSafe = true)
public final class EmailTemplateMojo extends NameMojo {

    @Override
    Goal<?> goal() {
        return new PendingGoal(GeneratorCommands.EMAIL_TEMPLATE);
    }
}
