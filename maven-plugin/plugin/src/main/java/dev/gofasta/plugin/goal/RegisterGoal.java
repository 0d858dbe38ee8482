package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.BeansData;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NameRequest;
import dev.gofasta.generator.command.RegisterBeans;
import dev.gofasta.plugin.console.Page;

/** The goals {@code route} and {@code provider}. */
public final class RegisterGoal extends WritingGoal<NameRequest, BeansData> {

    /** Makes the goal of {@code descriptor}. */
    public RegisterGoal(CommandDescriptor descriptor) {
        super(descriptor, clock -> new RegisterBeans(descriptor), arguments -> new NameRequest(arguments.text("name")));
    }

    @Override
    protected void describe(BeansData result, Page page) {
        page.title(result.resource()).line("  beans " + String.join(", ", result.beans()));
    }
}
