package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.ProjectCommands;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.upgrade.UpgradeData;
import dev.gofasta.generator.upgrade.UpgradeProject;
import dev.gofasta.generator.upgrade.UpgradeRequest;
import dev.gofasta.plugin.console.Page;
import java.util.List;
import java.util.Locale;

/** The goal {@code upgrade}. */
public final class UpgradeGoal extends WritingGoal<UpgradeRequest, UpgradeData> {

    /** Makes the goal. */
    public UpgradeGoal() {
        super(
                ProjectCommands.UPGRADE,
                clock -> new UpgradeProject(ToolVersions.current().gofasta()),
                arguments -> new UpgradeRequest(arguments.find("to").orElse(null), arguments.flag("downgrade")));
    }

    @Override
    protected void describe(UpgradeData result, Page page) {
        page.title(
                result.from().equals(result.to())
                        ? "The project is on gofasta " + result.to()
                        : "From gofasta " + result.from() + " to " + result.to());
        page.table(result.steps().stream()
                .map(step -> List.of(
                        step.id(), step.status().name().toLowerCase(Locale.ROOT).replace('_', ' '), step.summary()))
                .toList());
    }
}
