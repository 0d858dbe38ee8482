package dev.gofasta.generator.command;

import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.project.Project;
import java.time.Clock;

/** The command {@code field}: fields for a resource that is there already. */
public final class AddFields implements Command<FieldsRequest, FieldsData> {

    private final FieldAddition addition;

    /** Numbers migrations by {@code clock}. Make it early: the formatter gets ready in the background. */
    public AddFields(Clock clock) {
        this.addition = new FieldAddition(clock);
    }

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.FIELD;
    }

    @Override
    public Plan<FieldsData> plan(Project project, FieldsRequest request) {
        ClickHouseChecks.requireEntities(project.target(), descriptor().name());
        return addition.plan(
                project, ResourceChecks.requireUsableName(request.name()), request.fields(), request.backfill());
    }
}
