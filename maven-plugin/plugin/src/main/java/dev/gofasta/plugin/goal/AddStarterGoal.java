package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddStarter;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.StarterData;
import dev.gofasta.generator.command.StarterRequest;
import dev.gofasta.plugin.console.Page;

/** The goal {@code add-starter}. */
public final class AddStarterGoal extends WritingGoal<StarterRequest, StarterData> {

    /** Makes the goal. */
    public AddStarterGoal() {
        super(
                EditCommands.ADD_STARTER,
                clock -> new AddStarter(),
                arguments -> new StarterRequest(arguments.text("starter")));
    }

    @Override
    protected void describe(StarterData result, Page page) {
        page.title(result.starter());
        result.dependencies().forEach(each -> page.line("  dependency " + each));
        result.settings().forEach(each -> page.line("  setting " + each));
    }
}
