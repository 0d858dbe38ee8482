package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.BeansData;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NameRequest;
import dev.gofasta.generator.command.PendingGenerator;
import dev.gofasta.plugin.console.Page;

/** The goals whose starters are not there yet. */
public final class PendingGoal extends WritingGoal<NameRequest, BeansData> {

    /** Makes the goal of {@code descriptor}. */
    public PendingGoal(CommandDescriptor descriptor) {
        super(
                descriptor,
                clock -> new PendingGenerator(descriptor),
                arguments -> new NameRequest(arguments.text("name")));
    }

    @Override
    protected void describe(BeansData result, Page page) {
        page.title(result.resource());
    }
}
