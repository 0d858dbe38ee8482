package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddFilter;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.FilterData;
import dev.gofasta.generator.command.FilterRequest;
import dev.gofasta.plugin.console.Page;

/** The goal {@code filter}. */
public final class FilterGoal extends WritingGoal<FilterRequest, FilterData> {

    /** Makes the goal. */
    public FilterGoal() {
        super(
                EditCommands.FILTER,
                clock -> new AddFilter(),
                arguments -> new FilterRequest(arguments.text("name"), arguments.find("path")));
    }

    @Override
    protected void describe(FilterData result, Page page) {
        page.title(result.filter()).line("  sees " + result.path() + ", registered by " + result.registration());
    }
}
